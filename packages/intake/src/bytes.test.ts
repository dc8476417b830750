import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, MAX_BYTES } from './bytes.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part].map((c) => c.charCodeAt(0)))));
const utf16 = (text: string, mark: boolean, little: boolean) => {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((c) => c.charCodeAt(0));
  return Uint8Array.from(units.flatMap((u) => (little ? [u & 255, u >> 8] : [u >> 8, u & 255])));
};

describe('what can be read', () => {
  const cases: [name: string, input: Uint8Array, text: string, warnings: string[]][] = [
    ['UTF-8', utf8('Știri și țări'), 'Știri și țări', []],
    ['UTF-8 with byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('ăâî')]), 'ăâî', []],
    ['UTF-16 little endian with mark', utf16('Ședința', true, true), 'Ședința', []],
    ['UTF-16 big endian with mark', utf16('Ședința', true, false), 'Ședința', []],
    ['UTF-16 without a mark', utf16('Ministrul a plecat', false, true), 'Ministrul a plecat', []],
    [
      'windows-1250, with its quotation marks',
      bytes(0x84, 'Da', 0x94, ', a spus ', 0xba, 'eful'),
      '„Da”, a spus şeful',
      ['encoding-guessed'],
    ],
    ['ISO 8859-2', bytes('Gala', 0xfe, 'i ', 0xba, 'i Ia', 0xba, 'i'), 'Galaţi şi Iaşi', ['encoding-guessed']],
    ['UTF-8 cut in a letter', utf8('țară ș').slice(0, -1), 'țară \uFFFD', ['damaged-characters']],
    [
      'an unpaired surrogate',
      Uint8Array.from([0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x42, 0]),
      'A\uFFFDB',
      ['damaged-characters'],
    ],
    ['marks of writing direction', utf8('a\u202Eb\u200Fc'), 'a\u202Eb\u200Fc', []],
  ];
  test.each(cases)('%s', (_, input, text, warnings) => {
    const decoded = decode(input, 'f');
    expect(decoded.text).toBe(text);
    expect(decoded.problems.map((problem) => problem.code)).toEqual(warnings);
  });
});

describe('what cannot', () => {
  const cases: [name: string, input: Uint8Array, code: string][] = [
    ['nothing', new Uint8Array(), 'empty'],
    ['a picture', bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0, 0, 13, 'IHDR'), 'binary'],
    ['control characters', bytes('abc', 1, 2, 3, 4, 5, 6), 'binary'],
    ['Cyrillic in its own code page', Uint8Array.from({ length: 60 }, (_, i) => 0xe0 + (i % 30)), 'unknown-encoding'],
    ['too much', new Uint8Array(MAX_BYTES + 1).fill(0x61), 'too-large'],
  ];
  test.each(cases)('%s', (_, input, code) => {
    const decoded = decode(input, 'f');
    expect(decoded.text).toBeNull();
    expect(decoded.problems).toMatchObject([{ code, severity: 'error', file: 'f' }]);
  });
});

test('well-formed text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(!/[\p{Cc}\uFEFF]/u.test(text) && !text.includes('\uFFFD'));
      expect(decode(utf8(text), 'f').text).toBe(text);
    }),
  );
});

test('any bytes give a text or an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (input) => {
      const decoded = decode(input, 'f');
      expect(decoded.text === null).toBe(decoded.problems.some((problem) => problem.severity === 'error'));
    }),
  );
});
