/**
 * Adds layers to a doc. All docs have one shape, whatever layers they have already: what reads them again and again then asks
 * for a field of a known place instead of looking it up. Written `{ ...doc, layer }`, each place that adds a layer makes a
 * shape of its own, and an engine that has forgotten it (no doc of it was alive when garbage was collected) compiles all that
 * reads such docs anew.
 */
import type { EventsDoc, TextDoc } from './doc.js';

/** The first layer as a doc to which others can be added. */
export const docOf = (layer: TextDoc): TextDoc => withLayer(layer, layer);

/** The doc with fields more, or in place of its own; the one given stays as it is. */
export function withLayer<Doc extends TextDoc, Layer extends Partial<EventsDoc>>(doc: Doc, layer: Layer): Doc & Layer {
  const whole = shaped(doc) as Record<string, unknown>;
  const given = layer as Record<string, unknown>;
  for (const field in given) {
    const value = given[field];
    whole[field] = Array.isArray(value) && ROWS.has(field) ? packed(value) : value;
  }
  return whole as unknown as Doc & Layer;
}

/** Layers that are lists of objects; to `entities` those may be added that events turn out to need. */
const ROWS: ReadonlySet<string> = new Set<keyof EventsDoc>([
  'quotes',
  'units',
  'furniture',
  'clauses',
  'times',
  'figures',
  'names',
  'mentions',
  'subjects',
  'statements',
  'figureSources',
  'events',
]);

/**
 * The same rows in an array of the kind that comes of adding them one by one. What `map` gives is of that kind until the engine
 * compiles the caller, and of another from then on: all that reads such rows is then compiled anew.
 */
export function packed<Row>(rows: readonly Row[]): Row[] {
  const all: Row[] = [];
  for (const row of rows) all.push(row);
  return all;
}

/** A copy with a place for each field of each layer. */
function shaped<Doc extends TextDoc>(doc: Doc): Doc {
  const from = doc as Partial<EventsDoc>;
  const copy: { readonly [Field in keyof EventsDoc]: EventsDoc[Field] | undefined } = {
    text: from.text,
    published: from.published,
    count: from.count,
    start: from.start,
    stop: from.stop,
    forms: from.forms,
    folded: from.folded,
    sentences: from.sentences,
    paragraphs: from.paragraphs,
    sentenceOf: from.sentenceOf,
    paragraphOf: from.paragraphOf,
    unitOf: from.unitOf,
    quoteOf: from.quoteOf,
    quotes: from.quotes,
    units: from.units,
    furniture: from.furniture,
    upos: from.upos,
    xpos: from.xpos,
    morph: from.morph,
    lemmas: from.lemmas,
    foldedLemmas: from.foldedLemmas,
    head: from.head,
    relation: from.relation,
    relations: from.relations,
    trusted: from.trusted,
    clauses: from.clauses,
    clauseOf: from.clauseOf,
    times: from.times,
    figures: from.figures,
    names: from.names,
    entities: from.entities,
    mentions: from.mentions,
    subjects: from.subjects,
    who: from.who,
    vacant: from.vacant,
    statements: from.statements,
    statementOf: from.statementOf,
    figureSources: from.figureSources,
    events: from.events,
  };
  return copy as unknown as Doc;
}
