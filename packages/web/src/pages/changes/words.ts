const ro = {
  title: 'Schimbări',
  lead: 'Ce este nou de la ultima ta vizită: știri noi, știri modificate, corecturi.',
  sinceVisit: (when: string) => `De la ultima ta vizită, ${when}.`,
  firstVisit: 'Nu ai mai fost aici: se arată tot. Data viitoare se arată doar ce este nou.',
  sinceDay: 'De la ziua aleasă.',
  none: 'Nimic nou.',
  all: 'Arată tot',
  remember: 'Ultima vizită se ține minte doar în acest browser.',
  kinds: {
    new: 'știre nouă',
    edited: 'versiune nouă',
    silent: 'schimbată fără a spune',
    correction: 'corectură',
    undone: 'corectură anulată',
  } as Readonly<Record<string, string>>,
  diff: 'Ce s-a schimbat în text',
  gone: 'Fapte care nu mai sunt',
  added: 'Fapte noi',
  by: 'de',
  deleted: 'șters:',
  inserted: 'adăugat:',
};

const en: typeof ro = {
  title: 'Changes',
  lead: 'What is new since your last visit: new reports, changed reports, corrections.',
  sinceVisit: (when) => `Since your last visit, ${when}.`,
  firstVisit: 'You have not been here before: everything is shown. Next time only what is new.',
  sinceDay: 'Since the chosen day.',
  none: 'Nothing new.',
  all: 'Show everything',
  remember: 'Your last visit is remembered in this browser only.',
  kinds: {
    new: 'new report',
    edited: 'new version',
    silent: 'changed without saying so',
    correction: 'correction',
    undone: 'correction undone',
  },
  diff: 'What changed in the text',
  gone: 'Facts that are gone',
  added: 'New facts',
  by: 'by',
  deleted: 'deleted:',
  inserted: 'added:',
};

export const WORDS = { ro, en };
