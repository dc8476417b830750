import { useChosen } from '../words/words.js';

const ro = {
  proof: 'dovada',
  via: 'prin',
  about: 'după',
  takenBack: 'retrasă de un cititor',
  corrected: 'corectată',
  nobody: 'Nu se spune cine',
  scale: 'de la conflict, −10, la cooperare, +10',
  data: 'Date (JSON)',
  since: 'De la',
  until: 'Până la',
  outlet: 'Publicația',
  clear: 'Șterge filtrele',
  all: 'toate',
  months: 'Pe luni',
};

export type SharedWords = typeof ro;

const en: SharedWords = {
  proof: 'proof',
  via: 'via',
  about: 'according to',
  takenBack: 'taken back by a reader',
  corrected: 'corrected',
  nobody: 'It is not said who',
  scale: 'from conflict, −10, to cooperation, +10',
  data: 'Data (JSON)',
  since: 'From',
  until: 'Until',
  outlet: 'Outlet',
  clear: 'Clear filters',
  all: 'all',
  months: 'By month',
};

export function useFactWords(): SharedWords {
  return useChosen({ ro, en });
}
