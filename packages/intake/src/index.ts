export { MAX_BYTES } from './bytes.js';
export { type PublishedDate, publishedDate } from './date.js';
export type {
  ColumnField,
  ColumnMap,
  Item,
  LinkItem,
  Place,
  ProblemItem,
  Reasons,
  ReportItem,
  Source,
} from './formats/format.js';
export { identifyLanguage } from './identify.js';
export { findInputs, type Input, type Inputs } from './inputs.js';
export { isUrl } from './is-url.js';
export { isError, type Problem, type ProblemCode } from './problem.js';
export { type InputBytes, readBytes } from './read-bytes.js';
export { type InputOptions, readAnySource, readInput } from './read-input.js';
export { type ReadReport, type ReportOptions, readReport } from './read-report.js';
