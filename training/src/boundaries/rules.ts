import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { importsOf, withoutComments } from './imports.js';

/** A file of the repository, with its path from the root. */
export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

const READER = 'packages/reader/src/';
const ARCHIVE = 'packages/archive/src/';

/** Rooms of the archive that compare facts: pure, and without knowledge of where facts are kept. */
const COMPARING = [
  'facts.ts',
  'facts/',
  'languages/',
  'merge.ts',
  'merging.ts',
  'text/',
  'copies/',
  'events/',
  'statements/',
  'stories/',
  'promises/',
];

/**
 * Rooms of the reader, lowest floor first; the longest name that fits a file is its room. A room knows only what stands
 * below it. Folding a word is no knowledge of a room's own, so it stands at the bottom.
 */
const FLOORS: readonly (readonly string[])[] = [
  ['report.ts', 'record.ts', 'language.ts', 'language/', 'world/', 'text/fold.ts', 'memo.ts'],
  ['doc.ts', 'doc-index.ts', 'layers.ts', 'languages/'],
  ['text/'],
  ['grammar/'],
  ['times/', 'figures/', 'trust/'],
  ['names/'],
  ['statements/'],
  ['events/'],
];

/** Floors whose rooms know each other: the shapes of what comes in, goes out and stands between. */
const OPEN_FLOORS = new Set([1, 2]);

/** Files that only describe the shape of layers: their types may be named from any floor. */
const SHAPES = ['doc.ts', 'grammar/clause.ts'];

/** What each package may import of ours. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'packages/reader/': [],
  'packages/intake/': ['@cronicar/reader'],
  'packages/archive/': ['@cronicar/reader', '@cronicar/reader/fold', '@cronicar/reader/scales'],
  'packages/server/': [
    '@cronicar/reader',
    '@cronicar/reader/record',
    '@cronicar/reader/scales',
    '@cronicar/intake',
    '@cronicar/archive',
  ],
  'packages/web/': [
    '@cronicar/reader',
    '@cronicar/reader/resources/en.bin?url',
    '@cronicar/reader/resources/places.txt?url',
    '@cronicar/reader/resources/ro.bin?url',
    '@cronicar/server/api',
  ],
  'packages/cronicar/': [
    '@cronicar/reader',
    '@cronicar/reader/gazetteer',
    '@cronicar/intake',
    '@cronicar/intake/web',
    '@cronicar/archive',
    '@cronicar/server',
  ],
  'training/': [
    '@cronicar/reader',
    '@cronicar/reader/training',
    '@cronicar/intake',
    '@cronicar/archive',
    '@cronicar/archive/merging',
    '@cronicar/server',
    'cronicar',
  ],
};

/** What is against the house rules, one line each. Tests may import what they like. */
export function violations({ path, source }: SourceFile): string[] {
  if (path.endsWith('.test.ts')) return [];
  const found = packageBorders(path, source);
  if (path.startsWith(READER))
    found.push(...floors(path, source), ...purity(path, source), ...languageFree(path, source));
  if (path.startsWith(ARCHIVE)) found.push(...archive(path, source));
  return found;
}

function packageBorders(path: string, source: string): string[] {
  const [home, allowed] = Object.entries(PACKAGES).find(([folder]) => path.startsWith(folder)) ?? ['', []];
  if (home === '') return [];
  return importsOf(source)
    .filter(({ specifier }) => /^(?:@cronicar\/|cronicar(?:\/|$))/.test(specifier) && !allowed.includes(specifier))
    .map(({ specifier, line }) => `${path}:${line}: ${home} may not import ${specifier}`);
}

function floors(path: string, source: string): string[] {
  const from = path.slice(READER.length);
  const here = roomOf(from);
  return importsOf(source).flatMap(({ specifier, typeOnly, line }) => {
    if (!specifier.startsWith('.')) return [];
    const target = posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
    if (typeOnly && SHAPES.includes(target)) return [];
    const there = roomOf(target);
    if (
      there.floor < here.floor ||
      there.name === here.name ||
      (there.floor === here.floor && OPEN_FLOORS.has(here.floor))
    )
      return [];
    return [`${path}:${line}: ${here.name} (floor ${here.floor}) may not know ${target} (floor ${there.floor})`];
  });
}

/** Floors from 1; what stands in no room is on top: the pipeline and what the package gives out. */
function roomOf(file: string): { name: string; floor: number } {
  let found = { name: 'the pipeline', floor: FLOORS.length + 1 };
  let length = 0;
  FLOORS.forEach((rooms, i) => {
    for (const room of rooms) {
      if (room.length <= length || (room.endsWith('/') ? !file.startsWith(room) : file !== room)) continue;
      length = room.length;
      found = { name: room, floor: i + 1 };
    }
  });
  return found;
}

/** The archive knows records, not how they are read; only the room of the store knows SQL, and none knows a face. */
function archive(path: string, source: string): string[] {
  const file = path.slice(ARCHIVE.length);
  const comparing = COMPARING.some((room) => (room.endsWith('/') ? file.startsWith(room) : file === room));
  const inStore = file.startsWith('store/');
  const imports = importsOf(source).flatMap(({ specifier, typeOnly, line }) => {
    const wrong = (why: string) => [`${path}:${line}: ${why} ${specifier}`];
    if (specifier === '@cronicar/reader' && !typeOnly) return wrong('the archive may take only types from');
    if (/^(?:node:)?(?:https?|http2|net)$/.test(specifier)) return wrong('the archive may not import');
    if (!inStore && /^(?:kysely|@photostructure\/sqlite|node:sqlite|pg)$/.test(specifier))
      return wrong('only the store may import');
    if (!comparing) return [];
    const target = posix.join(posix.dirname(file), specifier);
    if (specifier.startsWith('.') && target.startsWith('store/')) return wrong('what compares facts may not know');
    return specifier.startsWith('node:') ? wrong('what compares facts is pure, without') : [];
  });
  const impure = comparing ? matches(source, IMPURE) : [];
  return [
    ...imports,
    ...impure.map(({ words, line }) => `${path}:${line}: what compares facts is pure, without ${words}`),
  ];
}

const IMPURE =
  /\b(?:Date\.now\s*\(|new\s+Date\s*\(\s*\)|Math\.random\s*\(|process\.|performance\.now|toLocale(?:Lower|Upper)Case|localeCompare|Intl\.)/g;

/** The reader runs anywhere and gives the same bytes for the same input: no Node, no clock, no chance, no locale. */
function purity(path: string, source: string): string[] {
  const node = importsOf(source)
    .filter(({ specifier }) => specifier.startsWith('node:') || builtinModules.includes(specifier))
    .map(({ specifier, line }) => `${path}:${line}: the reader may not import ${specifier}`);
  const impure = matches(source, IMPURE).map(
    ({ words, line }) => `${path}:${line}: the reader is pure, without ${words}`,
  );
  return [...node, ...impure];
}

const ROMANIAN = /[ăâîșțşţĂÂÎȘȚŞŢ]+/g;
const WORDS_LIVE_IN = ['languages/', 'world/'];

/** Words of a language are data of that language. */
function languageFree(path: string, source: string): string[] {
  if (WORDS_LIVE_IN.some((room) => path.startsWith(READER + room))) return [];
  const lines = new Set(matches(source, ROMANIAN).map(({ line }) => line));
  return [...lines].map((line) => `${path}:${line}: Romanian letters outside languages/ and world/`);
}

function matches(source: string, pattern: RegExp): { words: string; line: number }[] {
  const code = withoutComments(source);
  return [...code.matchAll(pattern)].map((match) => ({
    words: match[0],
    line: code.slice(0, match.index).split('\n').length,
  }));
}
