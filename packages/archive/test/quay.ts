import type { Told } from './record.js';

/**
 * Four invented reports of one invented night at a port: the wire, its copy with another credit, another agency with other
 * counts and a denial, and the wire in English.
 */
const PEOPLE = {
  'Ministerul de Interne': { kind: 'organization', country: 'BGR', sector: 'GOV' },
  'Poliția bulgară': { kind: 'organization', country: 'BGR', sector: 'COP' },
  docheri: { kind: 'group', country: 'BGR', sector: 'LAB' },
  Varna: { kind: 'place', country: 'BGR' },
  'Rumen Stoicikov': { country: 'BGR', sector: 'LAB' },
  'Desislava Karamfilova': { country: 'BGR', sector: 'GOV' },
} as const;

const WIRE = `Poliția bulgară a arestat 40 de docheri sâmbătă seara, la Varna, după ce aceștia au blocat intrarea în port, a anunțat duminică Ministerul de Interne, citat de Reuters.

„Nu plecăm de pe chei până nu ne primim salariile”, a declarat liderul sindical Rumen Stoicikov. Potrivit acestuia, nouă docheri au fost răniți în timpul intervenției, iar doi dintre ei sunt internați la spitalul din oraș.

Ministra Transporturilor, Desislava Karamfilova, a promis că va discuta marți cu sindicatele despre salariile restante și despre concesionarea terminalului de containere.`;

export const QUAY_WIRE: Told = {
  id: 'q1',
  text: WIRE,
  published: '2025-05-11T09:00:00+03:00',
  outlet: 'Agerpres',
  title: 'Bulgaria: 40 de docheri arestați la Varna',
  entities: PEOPLE,
  events: [
    {
      words: 'Poliția bulgară a arestat 40 de docheri sâmbătă seara, la Varna',
      type: 'COERCE',
      mode: 'arrest',
      actors: ['Poliția bulgară'],
      recipients: ['docheri'],
      place: 'Varna',
      time: '2025-05-10TEV',
      sources: ['Ministerul de Interne'],
    },
    {
      words: 'a promis că va discuta marți cu sindicatele',
      type: 'CONSULT',
      actors: ['Desislava Karamfilova'],
      time: '2025-05-13',
      status: 'promised',
      sources: ['Desislava Karamfilova'],
    },
  ],
  statements: [
    {
      words: 'Nu plecăm de pe chei până nu ne primim salariile',
      speaker: 'Rumen Stoicikov',
      form: 'direct',
    },
    { words: 'nouă docheri au fost răniți în timpul intervenției', speaker: 'Rumen Stoicikov' },
  ],
  figures: [
    { words: '40 de docheri', value: 40, unit: 'docheri' },
    { words: 'nouă docheri', value: 9, unit: 'docheri' },
  ],
};

export const QUAY_COPY: Told = {
  ...QUAY_WIRE,
  id: 'q2',
  published: '2025-05-11T10:30:00+03:00',
  outlet: 'Canal Orion',
  title: 'Zeci de docheri arestați în Bulgaria',
  text: WIRE.replace('citat de Reuters', 'citat de Reuters, preluată de Agerpres')
    .replace('în timpul intervenției', 'în timpul intervenției forțelor de ordine')
    .replace(' despre salariile restante și', ''),
  statements: QUAY_WIRE.statements?.slice(0, 1),
};

export const QUAY_OTHER: Told = {
  id: 'q3',
  text: `Cel puțin 65 de docheri au fost arestați în noaptea de sâmbătă spre duminică în portul Varna, relatează AFP.

Ministerul bulgar de Interne neagă că polițiștii ar fi folosit bastoane electrice. „Nu plecăm de pe chei până nu primim salariile”, a strigat Rumen Stoicikov, care conduce sindicatul portuar.`,
  published: '2025-05-11T14:00:00+03:00',
  outlet: 'Pontmedia',
  title: 'Varna: 65 de arestări în port',
  entities: {
    docheri: { kind: 'group', country: 'BGR', sector: 'LAB' },
    Varna: { kind: 'place', country: 'BGR' },
    'Ministerul bulgar de Interne': { kind: 'organization', country: 'BGR', sector: 'GOV' },
    polițiștii: { kind: 'group', country: 'BGR', sector: 'COP' },
    'Rumen Stoicikov': { country: 'BGR' },
  },
  events: [
    {
      words: 'Cel puțin 65 de docheri au fost arestați în noaptea de sâmbătă spre duminică în portul Varna',
      type: 'COERCE',
      mode: 'arrest',
      recipients: ['docheri'],
      place: 'Varna',
      time: '2025-05-10TNI',
    },
    {
      words: 'neagă că polițiștii ar fi folosit bastoane electrice',
      type: 'ASSAULT',
      actors: ['polițiștii'],
      status: 'denied',
      sources: ['Ministerul bulgar de Interne'],
    },
  ],
  statements: [{ words: 'Nu plecăm de pe chei până nu primim salariile', speaker: 'Rumen Stoicikov', form: 'direct' }],
  figures: [{ words: 'Cel puțin 65 de docheri', min: 65, unit: 'docheri', hedge: 'at-least' }],
};

export const QUAY_ENGLISH: Told = {
  id: 'q0',
  language: 'en',
  published: '2025-05-11T05:10:00Z',
  outlet: 'Reuters',
  title: 'Bulgarian police arrest 40 dockers in Varna',
  text: `Bulgarian police arrested 40 dockers in Varna late on Saturday after they blocked the gates of the port, the Interior Ministry said.

"We will not leave the quay until we get our wages," union leader Rumen Stoychikov said. Nine dockers were injured, he said.

Transport Minister Desislava Karamfilova promised to meet the unions on Tuesday.`,
  entities: {
    'Bulgarian police': { kind: 'organization', country: 'BGR', sector: 'COP' },
    dockers: { kind: 'group', country: 'BGR', sector: 'LAB' },
    Varna: { kind: 'place', country: 'BGR' },
    'Interior Ministry': { kind: 'organization', country: 'BGR', sector: 'GOV' },
    'Rumen Stoychikov': { country: 'BGR', sector: 'LAB' },
    'Desislava Karamfilova': { country: 'BGR', sector: 'GOV' },
  },
  events: [
    {
      words: 'Bulgarian police arrested 40 dockers in Varna late on Saturday',
      type: 'COERCE',
      mode: 'arrest',
      actors: ['Bulgarian police'],
      recipients: ['dockers'],
      place: 'Varna',
      time: '2025-05-10TEV',
      sources: ['Interior Ministry'],
    },
    {
      words: 'promised to meet the unions on Tuesday',
      type: 'CONSULT',
      actors: ['Desislava Karamfilova'],
      time: '2025-05-13',
      status: 'promised',
      sources: ['Desislava Karamfilova'],
    },
  ],
  statements: [{ words: 'Nine dockers were injured', speaker: 'Rumen Stoychikov' }],
  figures: [
    { words: '40 dockers', value: 40, unit: 'dockers' },
    { words: 'Nine dockers', value: 9, unit: 'dockers' },
  ],
};

export const QUAY: readonly Told[] = [QUAY_WIRE, QUAY_COPY, QUAY_OTHER, QUAY_ENGLISH];
