import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readBody } from './decompress.js';

const TEXT = 'Apele cresc la Vâlcele. '.repeat(100);
const LIMITS = { wireBytes: 100_000, bytes: 1_000_000 };

async function* inPieces(bytes: Uint8Array, size = 7) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const read = async (bytes: Uint8Array, coding: string, limits = LIMITS) =>
  new TextDecoder().decode(await readBody(inPieces(bytes, bytes.length > 10_000 ? 4096 : 7), coding, limits));

test.each<[coding: string, bytes: Uint8Array]>([
  ['', Buffer.from(TEXT)],
  ['identity', Buffer.from(TEXT)],
  ['gzip', gzipSync(TEXT)],
  ['X-GZIP', gzipSync(TEXT)],
  ['br', brotliCompressSync(TEXT)],
  ['deflate', deflateSync(TEXT)],
  ['deflate', deflateRawSync(TEXT)],
  ['gzip, br', brotliCompressSync(gzipSync(TEXT))],
])('%s', async (coding, bytes) => {
  expect(await read(bytes, coding)).toBe(TEXT);
});

test('nothing at all', async () => {
  expect(await read(new Uint8Array(), 'gzip')).toBe('');
});

describe('refused', () => {
  const half = (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1);
  test.each<[name: string, coding: string, bytes: Uint8Array, code: string]>([
    ['too much', '', Buffer.alloc(200_000), 'answer-too-large'],
    ['a bomb', 'gzip', gzipSync(Buffer.alloc(50_000_000)), 'answer-too-large'],
    ['a bomb', 'br', brotliCompressSync(Buffer.alloc(50_000_000)), 'answer-too-large'],
    ['a bomb', 'deflate', deflateSync(Buffer.alloc(50_000_000)), 'answer-too-large'],
    ['a bomb in a bomb', 'gzip, gzip', gzipSync(gzipSync(Buffer.alloc(50_000_000))), 'answer-too-large'],
    ['cut off', 'gzip', half(gzipSync(TEXT)), 'bad-compression'],
    ['cut off', 'br', half(brotliCompressSync(TEXT)), 'bad-compression'],
    ['not what it says', 'gzip', Buffer.from(TEXT), 'bad-compression'],
    ['unheard of', 'sdch', Buffer.from(TEXT), 'bad-compression'],
    ['many times over', 'gzip, gzip, gzip', Buffer.from(TEXT), 'bad-compression'],
  ])('%s (%s)', async (_, coding, bytes, code) => {
    await expect(read(bytes, coding)).rejects.toMatchObject({ code });
  });
});

test('a bomb is never in memory as a whole', async () => {
  const bomb = gzipSync(Buffer.alloc(100_000_000));
  const before = process.memoryUsage().rss;
  await expect(
    readBody(inPieces(bomb, 65_536), 'gzip', { wireBytes: 8_000_000, bytes: 1_000_000 }),
  ).rejects.toMatchObject({
    code: 'answer-too-large',
  });
  expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
});
