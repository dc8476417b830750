import type { EntityName, EventView, ReportView, StatementView } from './views.js';

export interface TableColumn<T> {
  readonly name: string;
  readonly of: (item: T) => string | number | null;
}

const names = (entities: readonly EntityName[]) => entities.map(({ name }) => name).join('; ');
const countries = (entities: readonly EntityName[]) => entities.map(({ country }) => country ?? '').join('; ');

/** Columns of the CSV exports. Programs outside depend on them: what is added comes at the end. */
export const EXPORT_COLUMNS = {
  events: [
    { name: 'id', of: ({ id }) => id },
    { name: 'report', of: ({ report }) => report.id },
    { name: 'outlet', of: ({ report }) => report.outlet },
    { name: 'published', of: ({ report }) => report.published },
    { name: 'day', of: ({ day }) => day },
    { name: 'type', of: ({ type }) => type },
    { name: 'mode', of: ({ mode }) => mode },
    { name: 'contexts', of: ({ contexts }) => contexts.join('; ') },
    { name: 'theme', of: ({ theme }) => theme },
    { name: 'status', of: ({ status }) => status },
    { name: 'actors', of: ({ actors }) => names(actors) },
    { name: 'actor_countries', of: ({ actors }) => countries(actors) },
    { name: 'recipients', of: ({ recipients }) => names(recipients) },
    { name: 'recipient_countries', of: ({ recipients }) => countries(recipients) },
    { name: 'place', of: ({ place }) => place?.name ?? null },
    { name: 'time', of: ({ time }) => time?.value ?? null },
    { name: 'sources', of: ({ sources }) => names(sources) },
    { name: 'statement', of: ({ statement }) => statement },
    { name: 'corrected', of: ({ corrections }) => (corrections ?? []).map(({ kind }) => kind).join('; ') },
    { name: 'words', of: ({ words }) => words },
  ] satisfies TableColumn<EventView>[],
  statements: [
    { name: 'id', of: ({ id }) => id },
    { name: 'report', of: ({ report }) => report.id },
    { name: 'outlet', of: ({ report }) => report.outlet },
    { name: 'published', of: ({ report }) => report.published },
    { name: 'day', of: ({ day }) => day },
    { name: 'speaker', of: ({ speaker }) => speaker?.name ?? null },
    { name: 'speaker_country', of: ({ speaker }) => speaker?.country ?? null },
    { name: 'addressees', of: ({ addressees }) => names(addressees) },
    { name: 'act', of: ({ act }) => act },
    { name: 'form', of: ({ form }) => form },
    { name: 'via', of: ({ via }) => names(via) },
    { name: 'place', of: ({ place }) => place?.name ?? null },
    { name: 'time', of: ({ time }) => time?.value ?? null },
    { name: 'corrected', of: ({ corrections }) => (corrections ?? []).map(({ kind }) => kind).join('; ') },
    { name: 'content', of: ({ content }) => content.join(' […] ') },
    { name: 'words', of: ({ words }) => words },
  ] satisfies TableColumn<StatementView>[],
  reports: [
    { name: 'id', of: ({ id }) => id },
    { name: 'record', of: ({ record }) => record },
    { name: 'story', of: ({ story }) => story },
    { name: 'published', of: ({ published }) => published },
    { name: 'outlet', of: ({ outlet }) => outlet },
    { name: 'title', of: ({ title }) => title },
    { name: 'author', of: ({ author }) => author },
    { name: 'language', of: ({ language }) => language },
    { name: 'url', of: ({ url }) => url },
    { name: 'file', of: ({ file }) => file },
    { name: 'word_count', of: ({ words }) => words },
    { name: 'added', of: ({ added }) => added },
  ] satisfies TableColumn<ReportView>[],
};

/** RFC 4180; a cell that a spreadsheet would take for a formula is made text. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return cells
    .map((cell) => {
      const text = String(cell ?? '');
      const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
      return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
    })
    .join(',');
}
