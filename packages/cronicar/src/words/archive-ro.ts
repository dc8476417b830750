import type { ArchiveProblemCode } from '@cronicar/archive';
import type { ArchiveWords } from './archive.js';
import { watchRo } from './watch-ro.js';

export const archiveRo: ArchiveWords = {
  commands: {
    add: {
      description:
        'citește știri și le adaugă în arhivă; adăugate din nou nu schimbă nimic și continuă de unde s-a oprit',
      argument: 'fișiere, foldere sau tipare (*.txt); adrese de pagini sau fluxuri; - pentru intrarea standard',
      examples: [
        ['cronicar add stiri/', 'un folder în cronicar.db'],
        ['cronicar add "2025-*.txt" --archive dosare.db --jobs 4', 'în altă arhivă, câte patru deodată'],
        ['cronicar add https://ecou.example/stiri/dig', 'o pagină de pe web sau ce listează un flux'],
      ],
    },
    watch: {
      description:
        'urmărește fluxuri și pagini și adaugă ce este nou sau schimbat, până este oprit; chemat din nou continuă de unde s-a oprit',
      argument: 'adrese de fluxuri sau pagini; fișiere OPML sau liste cu câte o adresă pe rând',
      examples: [
        ['cronicar watch fluxuri.opml --every 10m', 'toate fluxurile unei liste, la fiecare zece minute'],
        ['cronicar watch https://ecou.example/rss --once', 'o singură privire la un flux'],
      ],
    },
    reports: {
      description: 'listează știrile sau arată una, cu fișa și versiunile ei',
      argument: 'id-ul (sau începutul lui), fișierul sau adresa unei știri',
      examples: [
        ['cronicar reports --outlet Agerpres --since 2025-09-01', 'ce a publicat o publicație'],
        ['cronicar reports 4zqh1nbfty7m', 'o știre și ce s-a schimbat în ea'],
      ],
    },
    search: {
      description: 'caută în cuvintele știrilor; diacriticele și majusculele nu contează',
      argument:
        'cuvinte care trebuie să apară toate; "mai multe cuvinte" la rând, cuvant* pentru un început, -cuvant pentru ce nu are voie să apară',
      examples: [
        ['cronicar search sedinta guvern', 'găsește ședința și Guvern'],
        ['cronicar search \'"gaze lacrimogene"\' --since 2026-03-01', 'două cuvinte la rând'],
      ],
    },
    events: {
      description: 'listează evenimente: cine ce a făcut și cui, cu cuvintele știrii',
      examples: [
        ['cronicar events --actor Rusia --type ASSAULT', 'atacuri ale Rusiei'],
        ['cronicar events --between Armenia,Azerbaidjan', 'la ce iau parte amândouă'],
        ['cronicar events --status promised,planned --as-of 2026-03-10', 'ce era anunțat, din câte se știa atunci'],
      ],
    },
    statements: {
      description: 'listează declarații: cine ce a spus, prin cine o știm',
      examples: [
        ['cronicar statements --speaker Straton', 'ce a spus o persoană'],
        ['cronicar statements --about NATO --act warn', 'avertismente despre NATO'],
      ],
    },
    stories: {
      description:
        'listează subiectele, adică ce spun mai multe știri despre aceeași întâmplare; --json dă fiecare în întregime (cronicar.story/1)',
      examples: [['cronicar stories --least 2 --since 2026-03-01', 'ce spun mai multe știri']],
    },
    story: {
      description:
        'arată un subiect: cine a copiat de la cine, ce s-a întâmplat, unde nu se potrivesc știrile, ce s-a promis',
      argument: 'id-ul subiectului sau al oricărei știri din el',
      examples: [
        ['cronicar story cmkmeds99f2p', 'un subiect'],
        ['cronicar story cmkmeds99f2p --as-of 2026-03-09', 'din câte se știa în ziua aceea'],
      ],
    },
    person: {
      description: 'arată cine este cineva, ce a spus și ce a făcut (și state sau organizații)',
      argument: 'un nume, o parte din el sau un id Wikidata',
      examples: [['cronicar person Straton', 'toți cei cu acest nume, fiecare separat']],
    },
    timeline: {
      description: 'listează ce s-a întâmplat, începând cu ce e mai vechi',
      examples: [
        ['cronicar timeline --with NATO --since 2025-01-01', 'pentru un nume'],
        ['cronicar timeline --story cmkmeds99f2p', 'pentru un subiect, fiecare eveniment o dată'],
      ],
    },
    compare: {
      description: 'pune față în față două știri: ce spun amândouă, ce numai una, ce se contrazice',
      argument: 'id-urile a două știri',
      examples: [['cronicar compare cmkmeds99f2p 04dtmqvg3gte', 'două știri']],
    },
    sources: {
      description: 'arată cine spune un fapt, de la cine îl are și pe al cui cuvânt se sprijină',
      argument: 'id-ul unui eveniment sau al unei declarații, așa cum îl dau listele',
      examples: [['cronicar sources cmkmeds99f2p/v1', 'un eveniment']],
    },
    promises: {
      description: 'listează ce s-a promis, plănuit sau amenințat și ce s-a ales de fiecare',
      examples: [['cronicar promises --actor Maisaia --outcome open', 'ce nu a ținut încă o persoană']],
    },
    changes: {
      description: 'listează ce a intrat în arhivă, ce a fost modificat (pe față sau pe tăcute) sau corectat',
      examples: [['cronicar changes --since 2026-03-09', 'din ziua aceea']],
    },
    correct: {
      description:
        'notează ce știe mai bine un om: reject, reattribute, retype, merge sau split pentru fapte, join sau part pentru știri, note; undo; list; export sau import ca fișier',
      argument: 'reject, reattribute, retype, merge, split, join, part, note, undo, list, export, import; apoi id-uri',
      examples: [
        ['cronicar correct reject 4zqh1nbfty7m/v3 --why "ironie"', 'evenimentul nu există'],
        ['cronicar correct reattribute 4zqh1nbfty7m/s2 --speaker "Ana Dumbravă" --why "vezi filmarea"', 'ea a spus'],
        ['cronicar correct undo 3fa9c01b7d', 'anulează corectura'],
      ],
    },
    reread: {
      description: 'citește din nou ce a citit o versiune mai veche a programului și arată ce fapte diferă',
      examples: [['cronicar reread', 'după o actualizare']],
    },
    serve: {
      description: 'arată arhiva în browser și o dă ca date (API), numai pe acest calculator dacă nu se spune altfel',
      examples: [
        ['cronicar serve --open', 'arhiva de aici, la http://127.0.0.1:7373/'],
        [
          'cronicar serve --archive dosare.db --port 8080 --token-file cheie.txt',
          'altă arhivă, alt port, cheie proprie',
        ],
      ],
    },
    check: { description: 'verifică dacă arhiva este întreagă', examples: [['cronicar check', 'arhiva de aici']] },
    backup: {
      description: 'copiază arhiva într-un fișier nou, în timp ce alții o folosesc',
      argument: 'fișierul nou',
      examples: [['cronicar backup copii/2026-03-09.db', 'o copie a arhivei de aici']],
    },
    export: {
      description: 'scrie tot ce este de un fel sau un dosar al unui subiect ori al unei persoane, în Markdown',
      argument: 'events (dacă nu e dat), statements, reports, records sau stories',
      examples: [
        ['cronicar export events --format csv > evenimente.csv', 'pentru un tabel'],
        ['cronicar export --story cmkmeds99f2p > dosar.md', 'un dosar cu citate și surse'],
      ],
    },
  },
  flags: {
    '--archive': 'fișierul arhivei; altfel CRONICAR_ARCHIVE, altfel cronicar.db de aici',
    '--json': 'JSON, câte un obiect pe rând',
    '--since': 'din ziua aceasta, AAAA-LL-ZZ',
    '--until': 'până în ziua aceasta, AAAA-LL-ZZ',
    '--as-of': 'numai ce se știa în ziua aceasta',
    '--outlet': 'numai ce a publicat această publicație',
    '--language': 'numai știri în această limbă',
    '--limit': 'cel mult atâtea (20)',
    '--after': 'continuă lista de la locul dat la sfârșitul celei dinainte',
    '--best': 'întâi cele mai potrivite, nu cele mai noi',
    '--actor': 'cine a făcut: un nume, un stat (RUS) sau un id Wikidata',
    '--recipient': 'cui sau cu cine',
    '--between': 'două nume, cu virgulă: iau parte amândouă',
    '--place': 'unde',
    '--source': 'după spusele cui',
    '--type': 'tipuri PLOVER sau de dincolo de ele, +APPOINT, cu virgulă; ASSAULT/aerial cu un mod',
    '--status': 'happened, denied, promised …, cu virgulă',
    '--rejected': 'și cele retrase de cineva',
    '--speaker': 'cine a spus',
    '--about': 'cineva numit în declarație sau cuvinte din ea',
    '--act': 'promise, deny, accuse …, cu virgulă',
    '--via': 'agenția sau publicația care a transmis',
    '--to': 'cui i s-a spus',
    '--least': 'numai subiecte cu cel puțin atâtea știri',
    '--with': 'la ce ia parte un nume',
    '--story': 'din acest subiect',
    '--outcome': 'open, fulfilled sau broken',
    '--why': 'de ce (obligatoriu): vor citi și alții',
    '--by': 'cine corectează; altfel numele contului',
    '--mode': 'mod PLOVER',
    '--every': 'timpul dintre două priviri: 90s, 10m, 2h (10m)',
    '--once': 'o singură privire la toate, apoi gata',
    '--delay': 'cel mai scurt timp dintre două cereri către o gazdă, în secunde (1); mai mult dacă o cere robots.txt',
    '--allow-private': 'descarcă și de pe această mașină și din rețele private, de pe orice port',
    '--all': 'tot, chiar și ce a citit această versiune a programului',
    '--world': 'tabel propriu de demnitari',
    '--port': 'portul (7373); 0 pentru unul liber',
    '--host': 'adresa pe care se ascultă (127.0.0.1: numai acest calculator)',
    '--token-file': 'fișier cu cheia pentru scris; altfel se face una la fiecare pornire',
    '--open': 'deschide și browserul',
    '--format': 'jsonl, csv sau md; pentru evenimente și plover, polecat, icews sau gdelt',
    '--person': 'dosarul acestei persoane',
  },
  readingFlags: {
    '--outlet': 'publicația; înlocuiește publicația din fișier',
    '--language': 'limba textului; altfel este recunoscută din text',
  },
  problem: problemRo,
  columns: {
    day: 'data',
    event: 'eveniment',
    who: 'cine',
    status: 'stare',
    outlet: 'publicație',
    id: 'id',
    speaker: 'vorbitor',
    act: 'act',
    via: 'prin',
    title: 'titlu',
    language: 'limba',
    reports: 'știri',
    outlets: 'publicații',
    origins: 'origini',
    published: 'publicat',
    origin: 'origine',
    copyOf: 'copiat',
    outcome: 'rezultat',
    due: 'termen',
  },
  nothing: 'Nu s-a găsit nimic.',
  more: (cursor) => `Mai sunt: adaugă --after ${cursor}`,
  watch: watchRo,
  addedSummary: (counts) =>
    [
      `${stories(counts.added)} ${counts.added === 1 ? 'adăugată' : 'adăugate'}`,
      counts['new-version'] > 0 ? `${counts['new-version']} cu alte cuvinte` : '',
      counts.known > 0 ? `${counts.known} deja în arhivă` : '',
      counts.failed > 0 ? `${counts.failed} necitite` : '',
      counts.links > 0 ? `${counts.links} legături neaduse (--fetch)` : '',
    ]
      .filter(Boolean)
      .join(', '),
  added: (when) => `adăugată ${when}`,
  versions: 'Versiuni',
  silent: 'schimbată pe tăcute',
  unread: 'Păstrată fără fapte: limba ei încă nu se poate citi.',
  twoNames: 'două nume cu virgulă, ca Armenia,Azerbaidjan',
  twoReports: 'dă id-urile a două știri',
  sections: {
    reports: 'Știri',
    disagreements: 'Știrile nu se potrivesc',
    events: 'Evenimente',
    statements: 'Declarații',
    tolls: 'Cifre în timp',
    promises: 'Promisiuni, planuri, amenințări',
    contradictions: 'Contradicții',
    shared: 'Spun amândouă',
    roles: 'Funcții',
    only: (report) => `Spune numai ${report}`,
  },
  storyCount: (count, origins) => `${stories(count)}, ${independent(origins)}`,
  copied: (from, share, sure) =>
    `${sure ? '' : 'poate '}de la ${from}${share === null ? ' (tradus)' : ` (${Math.round(share * 100)}%)`}`,
  toldBy: (count, origins) => `${stories(count)}, ${independent(origins)}`,
  singleSource: 'o singură sursă',
  ofStory: (id) => `subiectul ${id}`,
  slot: (slot) => {
    const [kind, what] = slot.split(': ');
    return what === undefined ? (SLOTS[kind] ?? kind) : `${SLOTS[kind] ?? kind}: ${TOLLS[what] ?? what}`;
  },
  toll: (toll) => TOLLS[toll] ?? toll,
  wordings: { changed: 'cu alte cuvinte', translated: 'tradus' },
  outcomes: { open: 'deschis', fulfilled: 'ținut', broken: 'încălcat' },
  due: (day) => `până la ${day}`,
  sameName: 'cunoscut numai după nume: pot fi mai mulți',
  namedIn: (count, more) => `numit în ${more ? 'peste ' : ''}${stories(count)}`,
  inReports: (count) => stories(count),
  alsoSpelled: (names) => `și: ${names}`,
  maybe: (names) => `poate același cu: ${names}`,
  changes: {
    new: 'nouă',
    edited: 'modificată',
    silent: 'modificată pe tăcute',
    correction: 'corectură',
    undone: 'anulată',
  },
  undone: (when, by) => `anulată ${when} de ${by}`,
  imported: (count) => (count === 1 ? 'o corectură preluată' : `${count} corecturi preluate`),
  missingId: 'dă id-ul a ceea ce este de corectat',
  missingWhy: 'spune de ce, cu --why "…"',
  missingWhom: 'spune cine, cu --speaker, --actor, --recipient sau --source',
  missingType: 'spune ce este, cu --type, --mode, --status sau --act',
  rereadSummary: (read, changed) => `${stories(read)} citite din nou, ${changed} cu alte fapte`,
  faults: {
    file: 'defect în fișier',
    'no-record': 'știre fără fișă',
    'bad-record': 'fișă care nu se poate citi',
    'other-words': 'cuvintele nu sunt cele adăugate',
    'facts-differ': 'tabelele diferă de fișă',
    'no-member': 'știre care nu poate fi comparată',
    'bad-span': 'ordine greșită a versiunilor',
    'no-story': 'știre fără subiect',
    'loose-correction': 'corectură ale cărei cuvinte nu mai sunt în știre',
  },
  checked: (count, versions, faults) =>
    `${stories(count)}, ${versions === 1 ? 'o versiune' : `${versions} versiuni`}: ${faults === 0 ? 'totul este în regulă' : `${faults} de văzut`}`,
  backedUp: (file) => `copiată în ${file}`,
  serving: {
    started: (url, token) => [
      `Cronicar ascultă la ${url} (API: ${url}api/docs)`,
      token === null ? 'Arhiva poate fi numai citită.' : `Cheia pentru scris: ${token}`,
      'Ctrl+C oprește.',
    ],
    stopping: 'Se oprește …',
    cannotListen: (host, port, code) =>
      code === 'EADDRINUSE'
        ? `portul ${port} este ocupat; alege altul cu --port`
        : `nu se poate asculta la ${host}, portul ${port} (${code}); alege altele cu --host și --port`,
    noTokenFile: (file, code) => `--token-file: ${file} nu poate fi citit (${code})`,
    badToken: (file, least) =>
      `--token-file: cheia din ${file} trebuie să aibă cel puțin ${least} semne ASCII, fără spații`,
  },
  dossierOf: '--format md merge numai împreună cu --story sau --person',
  corrections: {
    reject: 'retras',
    reattribute: 'atribuit altcuiva',
    retype: 'de alt fel',
    merge: 'unite',
    split: 'despărțite',
    join: 'alăturate',
    part: 'separate',
    note: 'notă',
  },
};

function independent(origins: number): string {
  return origins === 1 ? 'o origine independentă' : `${origins} origini independente`;
}

const SLOTS: Readonly<Record<string, string>> = {
  figure: 'număr',
  time: 'când',
  place: 'unde',
  status: 'dacă s-a întâmplat',
  actor: 'cine a făcut',
  began: 'cine a început',
};

const TOLLS: Readonly<Record<string, string>> = {
  killed: 'uciși',
  injured: 'răniți',
  arrested: 'reținuți',
  missing: 'dispăruți',
  evacuated: 'evacuați',
  attended: 'participanți',
  deployed: 'trimiși',
  released: 'eliberați',
  abducted: 'răpiți',
  expelled: 'expulzați',
  infected: 'infectați',
};

function stories(count: number): string {
  if (count === 1) return 'o știre';
  const tens = count % 100;
  return `${count} ${count !== 0 && tens > 0 && tens < 20 ? '' : 'de '}știri`;
}

function problemRo(code: ArchiveProblemCode, about: string): string {
  switch (code) {
    case 'missing':
      return `nu există arhiva ${about}; fă una cu cronicar add FIȘIER… sau numește alta cu --archive`;
    case 'not-an-archive':
      return `${about} nu este o arhivă Cronicar; a rămas neatins`;
    case 'newer-version':
      return `${about} este scris de o versiune mai nouă de Cronicar; actualizează programul, arhiva a rămas neatinsă`;
    case 'locked':
      return `${about} este ținut ocupat de alt program; nu s-a pierdut nimic, încearcă din nou`;
    case 'watched':
      return `alt cronicar watch rulează pentru ${about}; oprește-l întâi sau urmărește în altă arhivă, cu --archive`;
    case 'disk-full':
      return `discul pe care stă ${about} este plin; ce a fost confirmat este acolo, fă loc și adaugă din nou restul`;
    case 'read-only':
      return `${about} nu poate fi scris: fișierul sau folderul lui este numai pentru citire`;
    case 'cannot-open':
      return `${about} nu poate fi deschis sau creat; verifică folderul și drepturile`;
    case 'damaged':
      return `${about} este deteriorat; vezi cronicar check sau revino la o copie de siguranță`;
    case 'exists':
      return `${about} există deja și nu a fost suprascris; alege alt nume`;
    case 'unknown-id':
      return `nimic din arhivă nu poartă numele „${about}”`;
    case 'ambiguous-id':
      return `„${about}” înseamnă mai multe; dă mai mult din el`;
    case 'bad-cursor':
      return `--after nu poate fi „${about}”: dă ce a spus sfârșitul listei dinainte`;
    case 'bad-date':
      return `„${about}” nu este o zi scrisă AAAA-LL-ZZ`;
    case 'bad-query':
      return `„${about}” nu are niciun cuvânt de căutat`;
    case 'bad-correction':
      return `nu se poate corecta așa: ${about}`;
    case 'nothing-to-undo':
      return `corectura ${about} este deja anulată`;
  }
}
