import { utf16Encoding } from '../bytes.js';
import { charsetNamed, decodeBytes } from './code-pages.js';

export interface DecodeOptions {
  /** Of HTTP, MIME or WARC: `text/html; charset=windows-1250`. */
  readonly contentType?: string;
  readonly kind: 'html' | 'xml' | 'text';
}

export interface DecodedText {
  /** Without a byte order mark; what is broken stands as U+FFFD. */
  readonly text: string;
  /** WHATWG name, in lower case. */
  readonly charset: string;
  /** How the charset is known: `byte order mark`, `HTTP header`, `meta`, `XML declaration`, `valid UTF-8`, `byte patterns`. */
  readonly reason: string;
}

interface Declared {
  readonly charset: string;
  readonly reason: string;
}

/**
 * Bytes to text: byte order mark, header, the declaration in the document, then what the bytes themselves look like. A
 * declaration that the bytes contradict is not believed: servers say ISO 8859-1 of pages in UTF-8, and UTF-8 of old ones.
 */
export function decodeText(bytes: Uint8Array, { contentType, kind }: DecodeOptions): DecodedText {
  const mark = byteOrderMark(bytes);
  if (mark) return decoded(bytes, mark, 'byte order mark');
  const wide = utf16Encoding(bytes);
  if (wide) return decoded(bytes, wide, 'byte patterns');
  const declared = fromHeader(contentType) ?? fromDocument(bytes, kind);
  const utf8 = validUtf8(bytes);
  if (utf8 !== null && declared === null) return { text: utf8, charset: 'utf-8', reason: 'valid UTF-8' };
  if (utf8 !== null && !isAscii(utf8))
    return {
      text: utf8,
      charset: 'utf-8',
      reason:
        declared?.charset === 'utf-8'
          ? declared.reason
          : `valid UTF-8, although ${declared?.reason} says ${declared?.charset}`,
    };
  if (utf8 !== null)
    return { text: utf8, charset: declared?.charset ?? 'utf-8', reason: declared?.reason ?? 'valid UTF-8' };
  return fromPatterns(bytes, declared);
}

function decoded(bytes: Uint8Array, charset: string, reason: string): DecodedText {
  return { text: decodeBytes(bytes, charset), charset, reason };
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

function fromHeader(contentType: string | undefined): Declared | null {
  const label = /charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(contentType ?? '')?.[1];
  return known(label, 'HTTP header');
}

/** How far into a document its declaration is looked for. Browsers stop at 1024 bytes, but real pages put it later. */
const LOOK_AT = 8192;

function fromDocument(bytes: Uint8Array, kind: DecodeOptions['kind']): Declared | null {
  if (kind === 'text') return null;
  const head = decodeBytes(bytes.subarray(0, LOOK_AT), 'windows-1252');
  const xml = /^\s{0,99}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})/i.exec(head)?.[1];
  const declaration = known(xml, 'XML declaration');
  if (declaration || kind === 'xml') return declaration;
  for (const [, inside] of head.matchAll(/<meta\s([^>]{1,400})>/gi)) {
    const label = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i.exec(inside as string)?.[1];
    const meta = known(label, 'meta');
    // A page whose declaration could be read byte by byte is not in UTF-16, whatever it says.
    if (meta) return meta.charset.startsWith('utf-16') ? { ...meta, charset: 'utf-8' } : meta;
  }
  return null;
}

function known(label: string | undefined, reason: string): Declared | null {
  const charset = label === undefined ? null : charsetNamed(label);
  return charset === null ? null : { charset, reason };
}

/** Single-byte code pages in which Romanian was written, and those it is mistaken for. */
const ROMANIAN = new Set(['windows-1250', 'iso-8859-2', 'iso-8859-16']);
const WESTERN = new Set(['windows-1252', 'iso-8859-15']);

/** No valid UTF-8: what was declared, unless the bytes speak against it. */
function fromPatterns(bytes: Uint8Array, declared: Declared | null): DecodedText {
  const seen = patterns(bytes);
  if (seen.utf8) return decoded(bytes, 'utf-8', 'byte patterns, damaged');
  const likely = seen.romanian
    ? seen.quotes16
      ? 'iso-8859-16'
      : seen.c1
        ? 'windows-1250'
        : 'iso-8859-2'
    : 'windows-1252';
  if (declared === null || declared.charset === 'utf-8') return decoded(bytes, likely, 'byte patterns');
  // The letters stand in the same places in all three; only the quotation marks don't.
  if (ROMANIAN.has(declared.charset) && seen.c1)
    return decoded(
      bytes,
      'windows-1250',
      declared.charset === 'windows-1250'
        ? declared.reason
        : `byte patterns, although ${declared.reason} says ${declared.charset}`,
    );
  if (WESTERN.has(declared.charset) && seen.romanian)
    return decoded(bytes, likely, `byte patterns, although ${declared.reason} says ${declared.charset}`);
  return decoded(bytes, declared.charset, declared.reason);
}

/** In all three code pages: ă ş ţ Ş Ţ. In the western ones these bytes are ã º þ ª Þ, of which the last four stand in no word. */
const LETTER_S_T = new Set([0xba, 0xfe, 0xaa, 0xde]);
const LETTER_A = 0xe3;

function patterns(bytes: Uint8Array) {
  let high = 0;
  let continuation = 0;
  let letters = 0;
  let opening16 = 0;
  let closing16 = 0;
  let c1 = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    high++;
    if (byte < 0xa0) c1 = true;
    const before = bytes[i - 1] ?? 0x20;
    const after = bytes[i + 1] ?? 0x20;
    if (byte < 0xc0 && before >= 0xc2) continuation++;
    if (LETTER_S_T.has(byte) && (isLetter(before) || isLetter(after))) letters += 2;
    else if (byte === LETTER_A && isLetter(before)) letters++;
    // „ and ” of ISO 8859-16, which are Ľ and ľ in ISO 8859-2.
    if (byte === 0xa5 && !isLetter(before) && isLetter(after)) opening16++;
    if (byte === 0xb5 && !isLetter(after)) closing16++;
  }
  return {
    utf8: 2 * continuation > 0.7 * high,
    romanian: letters >= 2,
    quotes16: !c1 && opening16 > 0 && closing16 > 0,
    c1,
  };
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || byte >= 0xc0;
}
