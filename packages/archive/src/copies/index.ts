export { compareTexts, type SharedPassage, type TextComparison } from './compare.js';
export type { Credits } from './credits.js';
export { type CopyCandidate, type CopyLink, copyLink } from './link.js';
export { independentOrigins, type Origin, type OriginReport, originsOf } from './origins.js';
export { type CopyPrint, copyPrint, type PrintedReport } from './print.js';
