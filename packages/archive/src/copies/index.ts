export type { CopyLink } from './link.js';
export { independentOrigins, type Origin, type OriginReport, originsOf } from './origins.js';
export { type CopyPrint, copyPrint, type PrintedReport } from './print.js';
