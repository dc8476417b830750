import type { Field, FieldName, Header } from './fields.js';
import { plainFields } from './plain-fields.js';
import type { Problem } from './problem.js';

/** Longest header looked for, in UTF-16 units: beyond that the closing line is held to be missing. */
const MAX_HEADER = 64 * 1024;

/** Other names that feeds and site generators give the fields. */
const ALIASES: Readonly<Record<string, FieldName>> = {
  published: 'published',
  date: 'published',
  title: 'title',
  outlet: 'outlet',
  url: 'url',
  author: 'author',
  language: 'language',
  lang: 'language',
  id: 'id',
};

/** Reads YAML between two `---` lines. Fields it doesn't know are left alone. */
export async function frontMatter(text: string, file: string): Promise<Header> {
  const open = text.indexOf('\n') + 1;
  const close = open === 0 ? null : closingLine(text, open);
  if (!close) {
    return broken(text, { code: 'front-matter-open', severity: 'error', file, line: 1, expected: '---' });
  }
  const source = text.slice(open, close.start);
  const body = text.slice(close.end);
  const plain = plainFields(source);
  if (plain)
    return {
      ...collect(
        plain.map(({ line, ...field }) => ({ ...field, line: line + 2 })),
        file,
      ),
      body,
    };
  return yamlFields(source, body, file);
}

async function yamlFields(source: string, body: string, file: string): Promise<Header> {
  const { LineCounter, isMap, isScalar, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, logLevel: 'silent', prettyErrors: false });
  // The opening line is the file's first, so that the header's first is the second.
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  const fault = document.errors[0];
  if (fault) {
    const found = fault.message.split('\n')[0].slice(0, 120);
    return broken(body, { code: 'front-matter-broken', severity: 'error', file, line: lineAt(fault.pos[0]), found });
  }
  const map = document.contents;
  if (map === null) return { fields: {}, body, problems: [] };
  if (!isMap(map)) {
    const expected = 'published: 2025-09-03';
    return broken(body, { code: 'front-matter-not-fields', severity: 'error', file, line: 2, expected });
  }
  const entries = map.items.map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value) : '',
    value: isScalar(value) ? value.value : value,
    line: lineAt(isScalar(key) ? (key.range?.[0] ?? 0) : 0),
  }));
  return { ...collect(entries, file), body };
}

/** The fields we know, by our names for them. */
function collect(
  entries: readonly { key: string; value: unknown; line: number }[],
  file: string,
): Omit<Header, 'body'> {
  const fields: Partial<Record<FieldName, Field>> = {};
  const problems: Problem[] = [];
  for (const { key, value, line } of entries) {
    const name = Object.hasOwn(ALIASES, key) ? ALIASES[key] : undefined;
    if (!name || value === null || value === '') continue;
    if (typeof value === 'string' || typeof value === 'number') {
      fields[name] ??= { key, value: oneLine(String(value)), line };
    } else {
      problems.push({ code: 'bad-field', severity: 'error', file, line, field: key, found: kindOf(value) });
    }
  }
  return { fields, problems };
}

function broken(body: string, problem: Problem): Header {
  return { fields: {}, body, problems: [problem] };
}

function closingLine(text: string, from: number): { start: number; end: number } | null {
  for (let at = from; at >= 0 && at < from + MAX_HEADER; at = nextLine(text, at)) {
    if (!text.startsWith('---', at)) continue;
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    if (line.trimEnd() === '---') return { start: at, end: end < 0 ? text.length : end + 1 };
  }
  return null;
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? -1 : end + 1;
}

/** A folded YAML value may hold line ends, an escaped one unpaired surrogates; a title has neither. */
function oneLine(value: string): string {
  return value
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim();
}

function kindOf(value: unknown): string {
  return typeof value === 'boolean' ? 'boolean' : 'list';
}
