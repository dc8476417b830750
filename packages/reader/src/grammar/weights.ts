/**
 * The weights file: one file per language, several models in it, each a few named sections. Sections are read as
 * typed-array views on the file's bytes, nothing is copied.
 *
 * Layout, little-endian: `CRW1`, Uint32 length of the header in bytes, the header (JSON in UTF-16, padded with spaces to
 * a multiple of 8 bytes), then the sections, each at a multiple of 8 after the header.
 * Header: `[{ name, type, offset, count, meta }]`; `offset` in bytes after the header, `count` in elements.
 */

export type SectionType = 'u8' | 'i8' | 'u16' | 'i16' | 'u32' | 'i32';
type SectionData = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array;

export interface Section {
  readonly name: string;
  readonly type: SectionType;
  readonly data: SectionData;
  /** JSON the model's writer put beside the data: class names, sizes, versions. */
  readonly meta: unknown;
}
export type Sections = ReadonlyMap<string, Section>;

const VIEWS = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  i16: Int16Array,
  u32: Uint32Array,
  i32: Int32Array,
} as const;
const MAGIC = 0x31575243; // `CRW1`
const ALIGNMENT = 8;

interface HeaderEntry {
  readonly name: string;
  readonly type: SectionType;
  readonly offset: number;
  readonly count: number;
  readonly meta: unknown;
}

/** Reads a weights file. Throws an Error that says what is wrong if it is not one or is cut short. */
export function readSections(bytes: Uint8Array): Sections {
  // Typed-array views need aligned bytes; a slice of a larger buffer may not be.
  const file = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.byteLength < 8 || view.getUint32(0, true) !== MAGIC)
    throw new Error('not a weights file: it does not start with CRW1');
  const headerLength = view.getUint32(4, true);
  const base = 8 + headerLength;
  if (base > file.byteLength || headerLength % ALIGNMENT !== 0)
    throw new Error('weights file is cut short: its header is not complete');
  const entries = JSON.parse(
    textOf(new Uint16Array(file.buffer, file.byteOffset + 8, headerLength / 2)),
  ) as HeaderEntry[];
  const sections = new Map<string, Section>();
  for (const { name, type, offset, count, meta } of entries) {
    const View = VIEWS[type];
    if (base + offset + count * View.BYTES_PER_ELEMENT > file.byteLength)
      throw new Error(`weights file is cut short: section ${name} is not complete`);
    sections.set(name, {
      name,
      type,
      meta,
      data: new View(file.buffer as ArrayBuffer, file.byteOffset + base + offset, count),
    });
  }
  return sections;
}

/** The bytes of a weights file that holds the sections; `readSections` gives them back. */
export function writeSections(sections: Iterable<Section>): Uint8Array {
  const list = [...sections];
  const entries: HeaderEntry[] = [];
  let offset = 0;
  for (const { name, type, data, meta } of list) {
    entries.push({ name, type, offset, count: data.length, meta });
    offset = align(offset + data.byteLength);
  }
  const json = JSON.stringify(entries);
  const header = unitsOf(json.padEnd(align(json.length)));
  const base = 8 + header.byteLength;
  const file = new Uint8Array(base + offset);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, base - 8, true);
  file.set(bytesOf(header), 8);
  for (const [i, { data }] of list.entries()) file.set(bytesOf(data), base + entries[i].offset);
  return file;
}

/** The section of that name and type. Throws if the file has none. */
export function section(sections: Sections, name: string, type: 'u8'): Section & { readonly data: Uint8Array };
export function section(sections: Sections, name: string, type: 'i8'): Section & { readonly data: Int8Array };
export function section(sections: Sections, name: string, type: 'u16'): Section & { readonly data: Uint16Array };
export function section(sections: Sections, name: string, type: 'i16'): Section & { readonly data: Int16Array };
export function section(sections: Sections, name: string, type: 'u32'): Section & { readonly data: Uint32Array };
export function section(sections: Sections, name: string, type: SectionType): Section {
  const found = sections.get(name);
  if (found?.type !== type)
    throw new Error(
      `weights file has no section ${name} of type ${type}: was it made by this version's npm run train?`,
    );
  return found;
}

/** A text kept in a `u16` section: its UTF-16 units. */
export function textOf(units: Uint16Array): string {
  const chunks: string[] = [];
  // Arguments go over the stack, which has an end.
  for (let i = 0; i < units.length; i += 8192) chunks.push(String.fromCharCode(...units.subarray(i, i + 8192)));
  return chunks.join('');
}

/** The UTF-16 units of a text; `textOf` gives it back. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

const bytesOf = (data: SectionData): Uint8Array => new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
const align = (n: number): number => Math.ceil(n / ALIGNMENT) * ALIGNMENT;
