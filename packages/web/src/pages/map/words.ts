const ro = {
  title: 'Hartă',
  lead: 'Unde s-a întâmplat ce spun știrile. O țară stă în capitala ei.',
  with: 'Cine ia parte',
  map: 'Harta locurilor; aceleași locuri stau în lista de alături',
  closer: 'Mai aproape',
  farther: 'Mai departe',
  whole: 'Toate locurile',
  hint: 'Trage ca să muți harta; Ctrl și rotița, sau butoanele, ca să te apropii.',
  places: 'Locuri',
  unplaced: 'fără coordonate',
  none: 'Niciun loc nu se potrivește.',
  partly: (n: number) => `Numărate sunt doar cele mai noi ${n.toLocaleString('ro')} evenimente.`,
  failed: 'Harta nu s-a încărcat; lista de alături are aceleași locuri.',
  cluster: (n: number) => `${n} locuri`,
};

const en: typeof ro = {
  title: 'Map',
  lead: 'Where what reports tell happened. A country lies at its capital.',
  with: 'Who has part',
  map: 'Map of the places; the list beside it has the same places',
  closer: 'Closer',
  farther: 'Farther',
  whole: 'All places',
  hint: 'Drag to move the map; Ctrl and the wheel, or the buttons, to come closer.',
  places: 'Places',
  unplaced: 'no coordinates',
  none: 'No place fits.',
  partly: (n) => `Only the newest ${n.toLocaleString('en')} events are counted.`,
  failed: 'The map did not load; the list beside it has the same places.',
  cluster: (n) => `${n} places`,
};

export const WORDS = { ro, en };
