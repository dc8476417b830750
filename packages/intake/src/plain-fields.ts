/** A header line that needs no YAML parser: its key, its text (null if it has none) and its 0-based line. */
export interface PlainField {
  readonly key: string;
  readonly value: string | null;
  readonly line: number;
}

const FIELD = /^([A-Za-z][A-Za-z0-9_-]*):(?: +(\S.*))?$/;
const DOUBLE = /^"([^"\\]*)"$/;
const SINGLE = /^'([^']*)'$/;
const DATE = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?$/;
/** Words that YAML's core schema reads as something else than text. */
const NO_TEXT = /^(?:true|false|null)$/i;

/**
 * Most headers are lines `key: words`, for which loading the YAML parser would take longer than all else at start. Gives
 * null where any line could mean something else to YAML than to a plain reader.
 */
export function plainFields(source: string): readonly PlainField[] | null {
  const fields: PlainField[] = [];
  const keys = new Set<string>();
  const lines = source.replace(/\r\n/g, '\n').split('\n');
  for (const [line, text] of lines.entries()) {
    if (text === '') continue;
    const [, key, raw] = FIELD.exec(text.trimEnd()) ?? [];
    if (key === undefined || keys.has(key)) return null;
    const value = raw === undefined ? null : plainValue(raw);
    if (value === undefined) return null;
    keys.add(key);
    fields.push({ key, value, line });
  }
  return fields;
}

function plainValue(raw: string): string | undefined {
  if (/\p{Cc}|[\u0085\u2028\u2029\uFEFF]|\p{Surrogate}/u.test(raw)) return undefined;
  const quoted = DOUBLE.exec(raw) ?? SINGLE.exec(raw);
  if (quoted) return quoted[1];
  if (DATE.test(raw)) return raw;
  const plain = /^\p{L}/u.test(raw) && !/: | #|:$/.test(raw) && !NO_TEXT.test(raw);
  return plain ? raw : undefined;
}
