import type { TimeRules } from '../../language/times.js';
import { cues } from './times/cues.js';
import { dayRules } from './times/days.js';
import { lengthRules } from './times/lengths.js';
import { macros } from './times/macros.js';
import { periodRules } from './times/periods.js';
import { words } from './times/words.js';

export const times: TimeRules = {
  words,
  macros,
  cues,
  easter: 'west',
  capitals: true,
  rules: [...dayRules, ...periodRules, ...lengthRules],
};
