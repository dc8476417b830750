import { FORCEFUL_VERBS } from './verbs-forceful.js';
import { FRIENDLY_VERBS } from './verbs-friendly.js';
import { HOSTILE_VERBS } from './verbs-hostile.js';

/** All rules of verbs; see `verbs-friendly.ts`. */
export const VERBS = FRIENDLY_VERBS + HOSTILE_VERBS + FORCEFUL_VERBS;
