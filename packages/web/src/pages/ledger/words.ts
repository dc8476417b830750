const ro = {
  title: 'Declarații',
  lead: 'Tot ce a spus cineva, cu vorbele din știre și cu cel prin care știm.',
  speaker: 'Cine',
  about: 'Despre (nume sau cuvinte)',
  act: 'Felul',
  via: 'Prin',
  to: 'Către',
  none: 'Nicio declarație nu se potrivește. Încearcă mai puține filtre.',
  list: 'Declarații',
  atLeast: 'cel puțin',
  more: 'Se încarcă mai multe…',
};

const en: typeof ro = {
  title: 'Statements',
  lead: 'All that anybody said, in the words of the report, and through whom we know.',
  speaker: 'Who',
  about: 'About (name or words)',
  act: 'Act',
  via: 'Via',
  to: 'To',
  none: 'No statement fits. Try fewer filters.',
  list: 'Statements',
  atLeast: 'at least',
  more: 'Loading more…',
};

export const WORDS = { ro, en };
