import type { Problem } from './problem.js';

/** Most bytes one report may have. A long read is some 50 kB; what is far above that is no report but a dump of many. */
export const MAX_BYTES = 8_000_000;

/** How much of the start is looked at to tell text from binary data. */
const SAMPLE = 64 * 1024;

export type Decoded =
  | { readonly text: string; readonly problems: readonly Problem[] }
  | { readonly text: null; readonly problems: readonly Problem[] };

/**
 * Bytes to text: UTF-8 with or without a byte order mark, UTF-16, or, where the bytes are no UTF-8, one of the two old
 * Central European code pages. Unpaired surrogates and broken sequences become U+FFFD with a warning.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  if (bytes.length > MAX_BYTES) return failed(file, 'too-large', MAX_BYTES, bytes.length);
  if (bytes.length === 0) return failed(file, 'empty');
  const utf16 = utf16Encoding(bytes);
  if (utf16) return wellFormed(new TextDecoder(utf16).decode(bytes), file);
  if (looksBinary(bytes)) return failed(file, 'binary');
  try {
    return wellFormed(new TextDecoder('utf-8', { fatal: true }).decode(bytes), file);
  } catch {
    return decodeOther(bytes, file);
  }
}

function failed(file: string, code: Problem['code'], expected?: number, found?: number): Decoded {
  return { text: null, problems: [{ code, severity: 'error', file, expected, found }] };
}

function wellFormed(text: string, file: string): Decoded {
  const problems: Problem[] = [];
  if (text.includes('\uFFFD')) problems.push({ code: 'damaged-characters', severity: 'warning', file });
  return { text, problems };
}

/** By its byte order mark, or by the zero bytes that Latin text has in every second place. */
export function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  if (pairs < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (odd > 0.7 * pairs && even < 0.05 * pairs) return 'utf-16le';
  if (even > 0.7 * pairs && odd < 0.05 * pairs) return 'utf-16be';
  return null;
}

/** A zero byte, or more than two control characters in a hundred bytes. */
function looksBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i];
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls++;
  }
  return controls > 0.02 * end;
}

/**
 * No valid UTF-8. Where most of what is above ASCII still forms UTF-8 sequences, it is UTF-8 with damage. Else it is one
 * byte a letter: the Romanian letters stand in the same places in both code pages, and only windows-1250 has printable
 * characters (its quotation marks) between 0x80 and 0x9F. Where every fourth byte is above ASCII it is neither.
 */
function decodeOther(bytes: Uint8Array, file: string): Decoded {
  let high = 0;
  let continuation = 0;
  let c1 = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte < 0x80) continue;
    high++;
    if (byte < 0xa0) c1 = true;
    if (byte < 0xc0 && bytes[i - 1] >= 0xc2) continuation++;
  }
  if (2 * continuation > 0.7 * high) {
    return {
      text: new TextDecoder('utf-8').decode(bytes),
      problems: [{ code: 'damaged-characters', severity: 'warning', file }],
    };
  }
  if (high > 0.25 * bytes.length) return failed(file, 'unknown-encoding');
  const encoding = c1 ? 'windows-1250' : 'iso-8859-2';
  return {
    text: new TextDecoder(encoding).decode(bytes),
    problems: [{ code: 'encoding-guessed', severity: 'warning', file, expected: 'UTF-8', found: encoding }],
  };
}
