/**
 * `npm run bench:peers`: words a second on one core beside libraries that read English in JavaScript, in one run on the same
 * texts, and what each takes to load. They cut, tag and find names; ours reads the whole record. Then, beside chrono-node,
 * how many times of our gold and of our own table are read right.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { countWords, englishTexts } from './bench/english-text.js';
import { median } from './bench/measure.js';

const SELF = fileURLToPath(new URL('./bench/peer.js', import.meta.url));
const PEERS = ['cronicar', 'compromise', 'wink-nlp'] as const;
/** Each in a process of its own, in turn, so that a busy machine is busy for all of them. */
const TURNS = 3;

interface Figures {
  /** Words a second by the processor's clock and by the wall's. */
  readonly processor: number;
  readonly wall: number;
  /** Milliseconds until ready for the first text, and MB held after all. */
  readonly load: number;
  readonly memory: number;
}

const texts = englishTexts();
const words = texts.reduce((sum, text) => sum + countWords(text), 0);
console.log(`${texts.length} English reports of our own, ${words} words; medians of ${TURNS} processes each\n`);
const runs = new Map<string, Figures[]>(PEERS.map((peer) => [peer, []]));
for (let turn = 0; turn < TURNS; turn++)
  for (const peer of PEERS) {
    const { stdout, stderr, status } = spawnSync(process.execPath, [SELF, peer], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${peer}: ${stderr}`);
    runs.get(peer)?.push(JSON.parse(stdout) as Figures);
  }
const base = of('compromise', ({ processor }) => processor);
for (const peer of PEERS) {
  const rate = of(peer, ({ processor }) => processor);
  const wall = Math.round(of(peer, (run) => run.wall)).toLocaleString('en');
  console.log(
    `${peer.padEnd(12)}${Math.round(rate).toLocaleString('en').padStart(9)} words/s of processor (${wall} by the clock)` +
      `   ${(rate / base).toFixed(2)}× compromise   ready in ${of(peer, ({ load }) => load).toFixed(0)} ms` +
      `   ${of(peer, ({ memory }) => memory).toFixed(0)} MB`,
  );
}

function of(peer: string, figure: (run: Figures) => number): number {
  return median((runs.get(peer) ?? []).map(figure));
}
