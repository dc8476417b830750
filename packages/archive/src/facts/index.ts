export type { EventFact, FigureFact, Party, ReportFacts, StatementFact } from './facts.js';
export { reportFacts } from './report-facts.js';
