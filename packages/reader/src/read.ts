/** Report → record. `createReader` loads what is large once; `read` is pure: the same report gives the same bytes. */
import { assemble } from './assemble.js';
import type { EventsDoc, GrammarDoc, TextDoc, TimesDoc } from './doc.js';
import { readEvents } from './events/events.js';
import { readFigures } from './figures/figures.js';
import { readClauses } from './grammar/clauses.js';
import { readDetermined } from './grammar/determined.js';
import { type GrammarModels, loadGrammar, readGrammar } from './grammar/grammar.js';
import { readNounForms } from './grammar/noun-forms.js';
import { readPastForms } from './grammar/past-forms.js';
import { readSections } from './grammar/weights.js';
import type { Language } from './language.js';
import { english } from './languages/en/index.js';
import { romanian } from './languages/ro/index.js';
import { withLayer } from './layers.js';
import { buildGazetteer, type Gazetteer } from './names/gazetteer.js';
import { readNames } from './names/names.js';
import { resolveSpeech } from './names/speech.js';
import { loadNameTagger, type NameTagger, tagNames } from './names/tagger.js';
import { ReadError } from './read-error.js';
import type { RecordWarning, ReportRecord } from './record.js';
import type { Report } from './report.js';
import { readStatements } from './statements/statements.js';
import { readAtoms } from './text/atoms.js';
import { foreignParagraphs, without } from './text/foreign.js';
import { foldOften } from './text/spelling.js';
import { readText } from './text/text.js';
import { parsePublished } from './times/calendar.js';
import { readTimes } from './times/times.js';
import { type Judge, loadJudge, TRUSTING } from './trust/judge.js';
import { buildWorld } from './world/build.js';
import { parseHolders } from './world/holders.js';
import { lazily } from './world/lazily.js';
import { officeOf } from './world/offices.js';

/** What is too large for source: the host reads the files of `resources/` and hands over what is in them. */
export interface ReaderResources {
  /** `ro.bin`: weights of the Romanian models, or what gets them when the first Romanian report comes. */
  readonly ro: Uint8Array | (() => Uint8Array);
  /** `en.bin`: weights of the English models, or what gets them when the first English report comes; none without them. */
  readonly en?: Uint8Array | (() => Uint8Array);
  /** Languages beside these, with their weights. */
  readonly more?: readonly { readonly language: Language; readonly weights: Uint8Array }[];
  /** `places.txt`: the gazetteer. */
  readonly places: string;
  /** A table of office-holders in the format of `world/holders/`; its lines win over ours. */
  readonly world?: string;
}

export interface ReadOptions {
  /** Adds to each fact the rule or model that read it. */
  readonly explain?: boolean;
  /** Keeps what rules read and the judge takes for likely wrong: finds more, and errs more. */
  readonly all?: boolean;
}

export interface Reader {
  /** Program, version and language packs, as records name it. */
  readonly engine: string;
  /** Throws ReadError where there is nothing to read or no date to read it by. */
  readonly read: (report: Report, options?: ReadOptions) => ReportRecord;
}

/** Longest report, in UTF-16 code units. */
export const MAX_TEXT = 8_000_000;
const VERSION = '0.1.0';

type BuiltWorld = ReturnType<typeof buildWorld>;

interface Pack {
  readonly language: Language;
  readonly grammar: GrammarModels;
  readonly names: NameTagger;
  readonly gazetteer: Gazetteer;
  readonly judge: Judge;
}

/** Throws if a resource is not what its name says. */
export function createReader(resources: ReaderResources): Reader {
  const world = buildWorld({
    placesText: resources.places,
    extraHolders: resources.world ? parseHolders(resources.world).holders : [],
  });
  const packs = new Map<string, () => Pack>();
  const add = (language: Language, weights: ReaderResources['en']) => {
    if (weights === undefined) return;
    if (typeof weights === 'function') {
      packs.set(
        language.code,
        lazily(() => loadPack(language, weights(), world)),
      );
    } else {
      const pack = loadPack(language, weights, world);
      packs.set(language.code, () => pack);
    }
  };
  add(romanian, resources.ro);
  add(english, resources.en);
  for (const { language, weights } of resources.more ?? []) add(language, weights);
  const engine = `cronicar ${VERSION} ${[...packs.keys()].join(' ')}`;
  return {
    engine,
    read: (report, options = {}) => {
      const language = report.language ?? romanian.code;
      const pack = packs.get(language.split('-')[0] as string)?.();
      if (!pack) throw new ReadError('language-unsupported', language);
      if (!parsePublished(report.published)) throw new ReadError('published-invalid', report.published);
      if (report.text.length > MAX_TEXT) throw new ReadError('text-too-long', String(report.text.length));
      if (report.text.trim() === '') throw new ReadError('text-empty', '');
      const text = readOwnText(report, pack.language);
      const doc = readDoc(text.doc, options.all ? { ...pack, judge: TRUSTING } : pack, world);
      return assemble(report, doc, { engine, language, explain: options.explain ?? false, warnings: text.warnings });
    },
  };
}

function loadPack(language: Language, weights: Uint8Array, world: BuiltWorld): Pack {
  const sections = readSections(weights);
  return {
    language,
    grammar: loadGrammar(sections, language.morph, language.nouns, language.verbs),
    names: loadNameTagger(sections),
    gazetteer: buildGazetteer(language.world, world.placeIndex),
    judge: loadJudge(sections),
  };
}

/** The layers of one Romanian report, with another judge than the shipped one: what training looks at. */
export function createDocReader(resources: ReaderResources, judge: Judge): (report: Report) => EventsDoc {
  const world = buildWorld({ placesText: resources.places, extraHolders: [] });
  const weights = typeof resources.ro === 'function' ? resources.ro() : resources.ro;
  const pack = { ...loadPack(romanian, weights, world), judge };
  return (report) => readDoc(readOwnText(report, romanian).doc, pack, world);
}

/** Languages told apart paragraph by paragraph. */
const LANGUAGES: readonly Language[] = [romanian, english];

/** The report's words without paragraphs in another language, which would be misread; the text stays whole. */
function readOwnText(report: Report, language: Language): { doc: TextDoc; warnings: readonly RecordWarning[] } {
  const doc = readText(report.text, report.published, language.text);
  const foreign = foreignParagraphs(doc, language.code, LANGUAGES);
  // A report all in another language than it is said to be is read as it is said to be.
  if (foreign.length === 0 || foreign.length === doc.paragraphs.count) return { doc, warnings: [] };
  const own = readText(without(doc.text, foreign), report.published, language.text);
  const warnings = foreign.map(({ language, span }) => ({ code: 'other-language' as const, language, span }));
  return { doc: withLayer(own, { text: doc.text }), warnings };
}

/** The pipeline, in reading order. */
function readDoc(text: TextDoc, { language, grammar, names, gazetteer, judge }: Pack, world: BuiltWorld) {
  const words = readNounForms(readGrammar(text, grammar, foldOften), language.clauses);
  const tagged = readPastForms(words, language.clauses);
  const trees = readDetermined(tagged, language.clauses);
  const clauses: GrammarDoc = withLayer(trees, readClauses(trees, language.clauses));
  const atoms = readAtoms(clauses);
  const times = readTimes(clauses, language, atoms);
  const timed: TimesDoc = withLayer(clauses, { times, figures: readFigures(clauses, times, language, atoms) });
  const named = readNames(timed, tagNames(timed, names), {
    world,
    gazetteer,
    worldNames: language.world,
    rules: language.names,
    officeOf,
  });
  const told = readStatements(named, language.statements);
  const resolved = resolveSpeech(told, told.statements, language.names);
  return readEvents(resolved, language.events, judge);
}
