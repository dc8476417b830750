/** Lists as tables. Columns of facts are those of `cronicar export`; programs outside depend on all of them. */
import { csvLine, EXPORT_COLUMNS, type TableColumn } from '@cronicar/archive';
import type { Correction, Hit, Named, Promised, StoryListed, TimelineItem } from '../api.js';

export { csvLine, type TableColumn };

const names = (parties: readonly { readonly name: string }[]) => parties.map(({ name }) => name).join('; ');

export const TABLES = {
  ...EXPORT_COLUMNS,
  stories: [
    { name: 'id', of: ({ id }) => id },
    { name: 'title', of: ({ title }) => title },
    { name: 'from', of: ({ from }) => from },
    { name: 'until', of: ({ until }) => until },
    { name: 'last', of: ({ last }) => last },
    { name: 'reports', of: ({ reports }) => reports },
    { name: 'outlets', of: ({ outlets }) => outlets },
    { name: 'independent_origins', of: ({ independentOrigins }) => independentOrigins },
  ] satisfies TableColumn<StoryListed>[],
  people: [
    { name: 'id', of: ({ id }) => id },
    { name: 'name', of: ({ name }) => name },
    { name: 'kind', of: ({ kind }) => kind },
    { name: 'country', of: ({ country }) => country },
    { name: 'wikidata', of: ({ wikidata }) => wikidata },
    { name: 'reports', of: ({ reports }) => reports },
    { name: 'last', of: ({ last }) => last },
  ] satisfies TableColumn<Named>[],
  promises: [
    { name: 'id', of: ({ promise }) => promise.id },
    { name: 'day', of: ({ promise }) => promise.day },
    { name: 'actors', of: ({ promise }) => names(promise.actors) },
    { name: 'type', of: ({ promise }) => promise.theme ?? promise.type },
    { name: 'status', of: ({ promise }) => promise.status },
    { name: 'outcome', of: ({ outcome }) => outcome },
    { name: 'due', of: ({ due }) => due },
    { name: 'by', of: ({ by }) => by?.id ?? null },
    { name: 'outlet', of: ({ promise }) => promise.report.outlet },
    { name: 'words', of: ({ promise }) => promise.words },
  ] satisfies TableColumn<Promised>[],
  timeline: [
    { name: 'fact', of: ({ fact }) => fact },
    { name: 'day', of: ({ day }) => day },
    { name: 'until', of: ({ until }) => until },
    { name: 'type', of: ({ type }) => type },
    { name: 'mode', of: ({ mode }) => mode },
    { name: 'status', of: ({ status }) => status },
    { name: 'actors', of: ({ actors }) => names(actors) },
    { name: 'recipients', of: ({ recipients }) => names(recipients) },
    { name: 'place', of: ({ place }) => place },
    { name: 'goldstein', of: ({ goldstein }) => goldstein },
    { name: 'reports', of: ({ reports }) => reports },
    { name: 'words', of: ({ words }) => words },
  ] satisfies TableColumn<TimelineItem>[],
  search: [
    { name: 'id', of: ({ report }) => report.id },
    { name: 'published', of: ({ report }) => report.published },
    { name: 'outlet', of: ({ report }) => report.outlet },
    { name: 'title', of: ({ report }) => report.title },
    { name: 'passages', of: ({ passages }) => passages.map(({ text }) => text).join(' […] ') },
  ] satisfies TableColumn<Hit>[],
  corrections: [
    { name: 'id', of: ({ id }) => id },
    { name: 'kind', of: ({ kind }) => kind },
    { name: 'when', of: ({ when }) => when },
    { name: 'by', of: ({ by }) => by },
    { name: 'why', of: ({ why }) => why },
    { name: 'reports', of: ({ reports }) => reports.join('; ') },
    { name: 'undone', of: ({ undone }) => undone?.when ?? null },
  ] satisfies TableColumn<Correction>[],
};
