import type { Language } from '../../language.js';
import { clauseRules } from './clauses.js';
import { eventRules } from './events/index.js';
import { figures } from './figures.js';
import { readMorph } from './morph.js';
import { nameRules } from './names/index.js';
import { numerals } from './numerals.js';
import { STATEMENT_RULES } from './statements/index.js';
import { englishText } from './text.js';
import { times } from './times.js';
import { worldNames } from './world/index.js';

export const english: Language = {
  code: 'en',
  version: '1',
  text: englishText,
  morph: readMorph,
  clauses: clauseRules,
  times,
  numerals,
  figures,
  nouns: new Map(),
  verbs: new Map(),
  names: nameRules,
  world: worldNames,
  statements: STATEMENT_RULES,
  get events() {
    return eventRules();
  },
};
