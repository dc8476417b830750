export type { Answering } from './answering/answering.js';
export { type AnsweringPool, makeAnsweringPool } from './answering/pool.js';
export type * from './api.js';
export {
  type FactNames,
  type Gazetteer,
  LIMITS,
  type Limits,
  type Reading,
  type ReadingAsk,
  type ReadingDone,
  ReadingError,
  type ReadingProblem,
  type ServerOptions,
} from './options.js';
export { makeServer } from './server.js';
