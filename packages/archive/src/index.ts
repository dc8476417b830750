export type { Added } from './adding.js';
export { type Archive, type ArchiveOptions, openArchive } from './archive.js';
export type { Listing, Narrowing } from './listing.js';
export { type Prepared, type PrepareOptions, prepare } from './prepare.js';
export { ArchiveError, type ArchiveProblemCode } from './problem.js';
export type { Hit, ReportDetail, VersionView } from './queries/reports.js';
export type * from './views.js';
