import type { ProblemCode } from '../http/problem.js';
import type { ServerWords } from './words.js';

type Said = readonly [title: string, detail: (about: string) => string];

const PROBLEMS: Readonly<Record<ProblemCode, Said>> = {
  'bad-parameter': ['Parametru greșit', (about) => `${about}. Vedeți la /api/docs ce se așteaptă.`],
  'unknown-parameter': ['Parametru necunoscut', (about) => `Aici nu există parametrul „${about}”. Vedeți /api/docs.`],
  'bad-body': ['Conținut greșit', (about) => `${about || 'Conținutul nu este JSON valid'}. Vedeți /api/docs.`],
  'bad-encoding': ['Adresă greșită', () => 'Adresa nu este UTF-8 codat cu procente. Codați-o din nou.'],
  'bad-request': ['Cerere greșită', () => 'Cererea nu este HTTP valid.'],
  'not-found': ['Nu există', () => 'La această adresă nu este nimic. Vedeți la /api/docs ce există.'],
  'method-not-allowed': ['Metodă greșită', () => 'Adresa aceasta nu cunoaște metoda. Vedeți /api/docs.'],
  'not-acceptable': [
    'Formă care nu există',
    (about) =>
      `Nu se poate da ca ${about}. Cereți application/json, iar pentru liste și text/csv sau application/x-ndjson.`,
  ],
  'unsupported-type': [
    'Tip de conținut necunoscut',
    () => 'Trimiteți application/json sau o știre ca text/plain în UTF-8.',
  ],
  'too-large': [
    'Prea mare',
    () => 'JSON poate avea 1 MB, iar o știre trimisă ca text 8 MB. Trimiteți mai puțin deodată.',
  ],
  'too-many-requests': ['Prea multe cereri', () => 'Așteptați cât spune antetul Retry-After și cereți din nou.'],
  'no-token': [
    'E nevoie de cheie',
    () =>
      'Pentru a scrie e nevoie de antetul „Authorization: Bearer CHEIE”, cu cheia afișată la pornire de „cronicar serve”.',
  ],
  'read-only-server': ['Numai citire', () => 'Acest server nu scrie nimic.'],
  'wrong-host': [
    'Gazdă greșită',
    (about) => `Acest server nu este „${about}”. Folosiți adresa afișată de „cronicar serve”.`,
  ],
  'wrong-origin': ['Origine greșită', () => 'O pagină de altă origine nu are voie să facă asta.'],
  'bad-report': ['Nu este o știre', () => 'Știrea nu poate fi citită. Ce nu este în regulă scrie la „problems”.'],
  'reading-timeout': [
    'Citirea durează prea mult',
    () => 'Citirea textului durează prea mult. Trimiteți unul mai scurt sau folosiți „cronicar add”.',
  ],
  busy: ['Ocupat', () => 'Se citesc alte știri. Cereți din nou peste câteva secunde.'],
  stopping: ['Se oprește', () => 'Serverul se oprește.'],
  internal: [
    'Greșeală a programului',
    () => 'Ceva nu a mers aici, deși ar fi trebuit. Cereți din nou; dacă rămâne așa, semnalați.',
  ],
  'unknown-id': ['Necunoscut', (about) => `Nimeni și nimic de aici nu se numește „${about}”.`],
  'ambiguous-id': [
    'Neclar',
    (about) => `„${about}” poate fi mai mult de unul. Dați id-ul întreg și fiecare știre o singură dată.`,
  ],
  'bad-cursor': [
    'Loc greșit în listă',
    (about) => `„${about}” nu este „next” al unei liste ca aceasta. Începeți fără „after”.`,
  ],
  'bad-date': ['Dată greșită', (about) => `„${about}” nu este o zi scrisă AAAA-LL-ZZ.`],
  'bad-query': ['Nimic de căutat', (about) => `„${about}” nu are niciun cuvânt care să poată fi căutat.`],
  'bad-correction': [
    'Corectură greșită',
    (about) =>
      `Așa nu se poate corecta: ${about}. Declarațiile au vorbitor și act, evenimentele au restul; faptele care sunt unul singur sunt de același fel.`,
  ],
  'nothing-to-undo': ['Deja anulată', (about) => `Corectura ${about} este deja anulată.`],
  exists: ['Există deja', (about) => `${about} există deja.`],
  'read-only': ['Numai citire', () => 'În arhivă nu se poate scrie.'],
  locked: ['Arhivă ocupată', () => 'Alt program scrie în arhivă. Cereți din nou peste câteva secunde.'],
  'disk-full': ['Disc plin', () => 'Nu mai este loc pentru arhivă. Nu s-a scris nimic.'],
  missing: ['Fără arhivă', () => 'Fișierul arhivei a dispărut.'],
  'not-an-archive': ['Fără arhivă', () => 'Fișierul nu este o arhivă.'],
  'newer-version': ['Arhivă mai nouă', () => 'Arhiva a fost scrisă de o versiune mai nouă a programului.'],
  'cannot-open': ['Arhiva nu se deschide', () => 'Fișierul arhivei nu poate fi deschis.'],
  damaged: ['Arhivă stricată', () => 'Arhiva este stricată. Rulați „cronicar check”.'],
  watched: ['Arhivă urmărită', () => 'O altă urmărire lucrează deja pe această arhivă.'],
};

export const ro: ServerWords = {
  locale: 'ro',
  problem: (code, about) => {
    const [title, detail] = PROBLEMS[code];
    return { title, detail: detail(about) };
  },
  input: ({ code, found, expected, field }) => {
    const place = field ? `„${field}”` : 'antetul';
    switch (code) {
      case 'empty':
        return 'nu este niciun text';
      case 'binary':
        return 'nu este text, ci date binare';
      case 'unknown-encoding':
        return 'codare necunoscută a caracterelor; trimiteți UTF-8';
      case 'encoding-guessed':
        return `nu este UTF-8; citit ca ${found}`;
      case 'damaged-characters':
        return 'unele caractere sunt stricate și apar ca \uFFFD';
      case 'too-large':
        return 'prea lung pentru o știre; împărțiți-l';
      case 'front-matter-open':
        return 'antetul începe cu ---, dar nu se termină; puneți după el un rând ---';
      case 'front-matter-broken':
        return `antetul nu este YAML valid: ${found}`;
      case 'front-matter-not-fields':
        return `antetul nu are câmpuri; se așteaptă rânduri ca „${expected}”`;
      case 'bad-field':
        return `${place} trebuie să fie un text`;
      case 'no-date':
        return 'lipsește data; dați ziua publicării ca „published”, AAAA-LL-ZZ';
      case 'bad-date':
        return `${place}: „${found}” nu este o dată scrisă AAAA-LL-ZZ`;
      case 'no-such-date':
        return `${place}: ${found} nu există în calendar`;
      case 'time-without-offset':
        return `${place}: ora din „${found}” nu are decalaj (ca ${expected}); se folosește numai ziua`;
      case 'date-replaced':
        return `data din antet, ${found}, este înlocuită cu ${expected}`;
      case 'bad-language':
        return `${place}: „${found}” nu este un cod de limbă, cum este ${expected}`;
      case 'other-language':
        return `textul este într-o limbă care nu se poate citi încă (${found}); se pot citi: ${expected}`;
      case 'unknown-language':
        return 'nu se poate spune în ce limbă este textul; dacă este română, dați „language” ca ro';
      default:
        return `știrea nu a putut fi citită${found === undefined ? '' : `: ${found}`}`;
    }
  },
  page: {
    statements: 'Cine ce a spus',
    events: 'Ce s-a întâmplat',
    via: 'prin',
    to: 'către',
    place: 'unde',
    time: 'când',
    onTheWordOf: 'după spusele',
    takenBack: 'retras de cineva',
    noFacts: 'Din această știre nu s-a citit niciun fapt.',
    source: 'originalul',
    record: 'Fișa ca date',
    story: 'Subiectul',
    home: 'Început',
    reports: 'Știri',
    notBuiltTitle: 'Paginile nu sunt construite',
    notBuilt: 'API-ul merge. Pentru pagini rulați „npm run build” în folderul programului și porniți-l din nou.',
    notFoundTitle: 'Nu există',
    notFound: 'La această adresă nu este nimic.',
    docsTitle: 'API',
    docsIntro: 'Tot ce arată paginile se află la câte o adresă. Ca date:',
    parameters: 'Parametri',
    answers: 'Răspuns',
    problems: 'Probleme, după cod',
  },
};
