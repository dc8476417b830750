/** Words that say which way an English date without a year or week lies; folded, verbs by lemma. */
import type { TimeCues } from '../../../language/times.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const cues: TimeCues = {
  ahead: set('until till by'),
  goal: set('for'),
  onward: set('starting beginning from effective'),
  joiners: set('and or , nor'),
  scheduling: set('schedule plan set fix reschedule slate'),
  schedulingObjects: new Set(),
  schedulingPrepositions: set('for on in'),
  attributive: set('of'),
  since: set('since'),
  sinceState: set('since'),
  before: set('before'),
  between: set('on at in the of late early later by date for'),
  planned: set('expect expected schedule scheduled plan planned due slate slated set expire intend'),
  lasting: set('last take spend serve live work wait'),
  presentEndings: [],
  futureWords: set("will 'll wo shall would"),
  pastWords: set("was were had did has have been 've"),
  conditionalWords: set("would could might should may 'd"),
};
