import type { Language } from '../../language.js';
import { clauseRules } from './clauses.js';
import { EVENT_RULES } from './events/index.js';
import { figures } from './figures.js';
import { readMorph } from './morph.js';
import { nameRules } from './names/index.js';
import { numerals } from './numerals.js';
import { STATEMENT_RULES } from './statements/index.js';
import { romanianText } from './text.js';
import { times } from './times.js';
import { worldNames } from './world/index.js';

export const romanian: Language = {
  code: 'ro',
  version: '1',
  text: romanianText,
  morph: readMorph,
  clauses: clauseRules,
  times,
  numerals,
  figures,
  names: nameRules,
  world: worldNames,
  statements: STATEMENT_RULES,
  events: EVENT_RULES,
};
