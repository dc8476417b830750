import type { ArchiveProblemCode } from '@cronicar/archive';
import type { ArchiveWords } from './archive.js';

export const archiveRo: ArchiveWords = {
  commands: {
    add: {
      description:
        'citește știri și le adaugă în arhivă; adăugate din nou nu schimbă nimic și continuă de unde s-a oprit',
      argument: 'fișiere, foldere sau tipare (*.txt); - pentru intrarea standard',
      examples: [
        ['cronicar add stiri/', 'un folder în cronicar.db'],
        ['cronicar add "2025-*.txt" --archive dosare.db --jobs 4', 'în altă arhivă, câte patru deodată'],
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
        ['cronicar statements --speaker Gogitidze', 'ce a spus o persoană'],
        ['cronicar statements --about NATO --act warn', 'avertismente despre NATO'],
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
    '--type': 'tipuri PLOVER, cu virgulă; ASSAULT/aerial cu un mod',
    '--status': 'happened, denied, promised …, cu virgulă',
    '--rejected': 'și cele retrase de cineva',
    '--speaker': 'cine a spus',
    '--about': 'cineva numit în declarație sau cuvinte din ea',
    '--act': 'promise, deny, accuse …, cu virgulă',
    '--via': 'agenția sau publicația care a transmis',
    '--to': 'cui i s-a spus',
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
  },
  nothing: 'Nu s-a găsit nimic.',
  more: (cursor) => `Mai sunt: adaugă --after ${cursor}`,
  addedSummary: (counts) =>
    [
      `${stories(counts.added)} ${counts.added === 1 ? 'adăugată' : 'adăugate'}`,
      counts['new-version'] > 0 ? `${counts['new-version']} cu alte cuvinte` : '',
      counts.known > 0 ? `${counts.known} deja în arhivă` : '',
      counts.failed > 0 ? `${counts.failed} necitite` : '',
    ]
      .filter(Boolean)
      .join(', '),
  added: (when) => `adăugată ${when}`,
  versions: 'Versiuni',
  silent: 'schimbată pe tăcute',
  unread: 'Păstrată fără fapte: limba ei încă nu se poate citi.',
  twoNames: 'două nume cu virgulă, ca Armenia,Azerbaidjan',
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
