/** What asks the web. Apart from the rest, since who only reads files needn't load it. */
export { type Clock, SYSTEM_CLOCK } from './fetch/clock.js';
export { type Fetcher, type FetcherOptions, makeFetcher } from './fetch/fetcher.js';
export type { FetchProblemCode } from './fetch/problem.js';
export type { Keep, Kept, Tally } from './watch/context.js';
export { listSources } from './watch/lists.js';
export { type RoundOptions, round } from './watch/round.js';
export type * from './watch/state.js';
export { type RoundDone, type WatchOptions, watch } from './watch/watch.js';
