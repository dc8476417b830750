import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from './charset.js';

const latin = (text: string) => Uint8Array.from([...text].map((c) => c.charCodeAt(0)));
const utf8 = (text: string) => new TextEncoder().encode(text);
const with16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);
const html = (charset: string, body: string) => `<html><head><meta charset="${charset}"></head><p>${body}`;
// "şi ţara", with „Da” in the C1 range
const OLD = '\xbai \xfeara noastr\xe3';
const C1 = `\x84Da\x94, ${OLD}`;

test.each<
  [
    name: string,
    bytes: Uint8Array,
    contentType: string | undefined,
    kind: 'html' | 'xml' | 'text',
    has: string,
    charset: string,
    reason: string,
  ]
>([
  ['UTF-8 mark', utf8('\uFEFFțara'), 'text/html; charset=iso-8859-1', 'html', 'țara', 'utf-8', 'byte order mark'],
  ['UTF-16 mark', with16('țara'), undefined, 'text', 'țara', 'utf-16le', 'byte order mark'],
  ['header', latin(OLD), 'text/html; charset="ISO-8859-2"', 'html', 'şi ţara noastră', 'iso-8859-2', 'HTTP header'],
  [
    'header before meta',
    latin(html('windows-1251', OLD)),
    'text/html;charset=windows-1250',
    'html',
    'şi ţara',
    'windows-1250',
    'HTTP header',
  ],
  ['meta', latin(html('windows-1250', C1)), 'text/html', 'html', '„Da”, şi ţara', 'windows-1250', 'meta'],
  [
    'meta http-equiv',
    latin(`<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=iso-8859-2"><p>${OLD}`),
    undefined,
    'html',
    'şi ţara',
    'iso-8859-2',
    'meta',
  ],
  [
    'XML declaration',
    latin(`<?xml version="1.0" encoding="iso-8859-16"?><a>\xa5Da\xb5, ${OLD}</a>`),
    undefined,
    'xml',
    '„Da”, și țara',
    'iso-8859-16',
    'XML declaration',
  ],
  ['nothing said, UTF-8', utf8('țara'), undefined, 'text', 'țara', 'utf-8', 'valid UTF-8'],
  ['nothing said, windows-1250', latin(C1), undefined, 'text', '„Da”, şi ţara', 'windows-1250', 'byte patterns'],
  ['nothing said, ISO 8859-2', latin(OLD), undefined, 'text', 'şi ţara', 'iso-8859-2', 'byte patterns'],
  [
    'nothing said, ISO 8859-16',
    latin(`\xa5Da\xb5, ${OLD}`),
    undefined,
    'text',
    '„Da”, și țara',
    'iso-8859-16',
    'byte patterns',
  ],
  [
    'nothing said, western',
    latin('caf\xe9 \x93so\x94'),
    undefined,
    'text',
    'café “so”',
    'windows-1252',
    'byte patterns',
  ],
  [
    'said western, is Romanian',
    latin(html('iso-8859-1', C1)),
    undefined,
    'html',
    '„Da”, şi ţara',
    'windows-1250',
    'byte patterns, although meta says windows-1252',
  ],
  [
    'said ISO 8859-2, quotes of windows-1250',
    latin(html('iso-8859-2', C1)),
    undefined,
    'html',
    '„Da”, şi',
    'windows-1250',
    'byte patterns, although meta says iso-8859-2',
  ],
  ['said UTF-8, is not', latin(html('utf-8', C1)), undefined, 'html', '„Da”, şi ţara', 'windows-1250', 'byte patterns'],
  [
    'said western, is UTF-8',
    utf8(html('iso-8859-1', 'țara')),
    undefined,
    'html',
    'țara',
    'utf-8',
    'valid UTF-8, although meta says windows-1252',
  ],
  ['said by its own bytes to be UTF-16', utf8(html('utf-16', 'țara')), undefined, 'html', 'țara', 'utf-8', 'meta'],
  [
    'a charset nobody knows',
    utf8(html('latin-99', 'țara')),
    'text/html; charset=x-y',
    'html',
    'țara',
    'utf-8',
    'valid UTF-8',
  ],
  [
    'UTF-8, cut',
    utf8('țările și șerpii, ă').slice(0, -1),
    undefined,
    'text',
    'țările și șerpii',
    'utf-8',
    'byte patterns, damaged',
  ],
])('%s', (_, bytes, contentType, kind, has, charset, reason) => {
  const decoded = decodeText(bytes, { contentType, kind });
  expect(decoded).toMatchObject({ charset, reason });
  expect(decoded.text).toContain(has);
});

test('any bytes give text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('html', 'xml', 'text'), (bytes, kind) => {
      expect(typeof decodeText(bytes, { kind }).text).toBe('string');
    }),
  );
});
