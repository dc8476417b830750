import type { Language } from '../../language.js';
import { fold } from '../../text/fold.js';
import { clauseRules } from './clauses.js';
import { EVENT_RULES } from './events/index.js';
import { figures } from './figures.js';
import { readMorph } from './morph.js';
import { nameRules } from './names/index.js';
import { nounLemmas } from './nouns.js';
import { numerals } from './numerals.js';
import { STATEMENT_RULES } from './statements/index.js';
import { romanianText } from './text.js';
import { times } from './times.js';
import { verbLemmas } from './verbs.js';
import { worldNames } from './world/index.js';

export const romanian: Language = {
  code: 'ro',
  version: '1',
  text: romanianText,
  morph: readMorph,
  nouns: nounLemmas(fold),
  verbs: verbLemmas(fold),
  clauses: clauseRules,
  times,
  numerals,
  figures,
  names: nameRules,
  world: worldNames,
  statements: STATEMENT_RULES,
  events: EVENT_RULES,
};
