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
  /** Words a second by the processor's clock and by the wall's, in the first rounds. */
  readonly processor: number;
  readonly wall: number;
  /** The same, once the engine has compiled what is asked again and again. */
  readonly warm: number;
  readonly warmWall: number;
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
const whole = (figure: number) => Math.round(figure).toLocaleString('en').padStart(9);
for (const peer of PEERS) {
  console.log(
    `${peer.padEnd(12)}ready in ${of(peer, ({ load }) => load).toFixed(0)} ms, ${of(peer, ({ memory }) => memory).toFixed(0)} MB`,
  );
  print(
    peer,
    'first rounds',
    ({ processor }) => processor,
    ({ wall }) => wall,
  );
  print(
    peer,
    'warm',
    ({ warm }) => warm,
    ({ warmWall }) => warmWall,
  );
}

type Figure = (run: Figures) => number;

function print(peer: string, title: string, processor: Figure, wall: Figure): void {
  const beside = (figure: Figure) => `${(of(peer, figure) / of('compromise', figure)).toFixed(2)}× compromise`;
  console.log(
    `  ${title.padEnd(14)}${whole(of(peer, processor))} words/s of processor, ${beside(processor)}` +
      `   ${whole(of(peer, wall))} by the clock, ${beside(wall)}`,
  );
}

function of(peer: string, figure: (run: Figures) => number): number {
  return median((runs.get(peer) ?? []).map(figure));
}
