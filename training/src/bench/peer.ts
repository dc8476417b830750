/** One library in a process of its own: reads the English texts again and again, prints its figures as JSON. */
import { countWords, englishTexts } from './english-text.js';
import { milliseconds } from './measure.js';

type Read = (text: string) => unknown;

const ROUNDS = 15;

const OPEN: Readonly<Record<string, () => Promise<Read>>> = {
  cronicar: async () => {
    const { openReader } = await import('cronicar');
    const reader = openReader();
    return (text) => reader.read({ text, published: '2025-09-03', language: 'en' });
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return (text) => {
      const doc = nlp(text);
      return [doc.people().out('array'), doc.places().out('array'), doc.organizations().out('array'), doc.json()];
    };
  },
  'wink-nlp': async () => {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = winkNLP(model);
    return (text) => {
      const doc = nlp.readDoc(text);
      return [doc.tokens().out(nlp.its.pos), doc.entities().out(nlp.its.detail), doc.sentences().out()];
    };
  },
};

const texts = englishTexts();
const words = texts.reduce((sum, text) => sum + countWords(text), 0);
const started = performance.now();
const read = await (OPEN[process.argv[2] ?? ''] as () => Promise<Read>)();
read('The minister met reporters in Geneva on Monday.');
const load = performance.now() - started;
const readAll = () => {
  for (let round = 0; round < ROUNDS; round++) for (const text of texts) read(text);
};
// The engine goes on compiling a large program for long: its first rounds and its later ones are two figures.
const first = milliseconds(readAll, 5, 2);
const warm = milliseconds(readAll, 5, 6);
const rate = (time: number) => (1000 * words * ROUNDS) / time;
const memory = process.resourceUsage().maxRSS / 1024;
console.log(
  JSON.stringify({
    processor: rate(first.processor),
    wall: rate(first.wall),
    warm: rate(warm.processor),
    warmWall: rate(warm.wall),
    load,
    memory,
  }),
);
