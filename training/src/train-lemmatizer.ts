import {
  endingKey,
  MAX_ENDING,
  type Morph,
  morphKey,
  normalize,
  packLookUp,
  packScripts,
  type Section,
} from '@cronicar/reader/training';
import type { Tree } from './conllu.js';
import { strip } from './strip.js';
import type { Inflection } from './unimorph.js';

/** The treebank's lemmas have slips: a table entry outweighs one occurrence. */
const TABLE_COUNT = 1.5;

/** One form with its tag and lemma. */
interface Example {
  readonly form: string;
  readonly key: number;
  readonly script: string;
  /** Letters the script takes off. */
  readonly drop: number;
  readonly lemma: string;
  count: number;
}

/**
 * Suffix rules from hand-made trees and inflection tables. An ending is kept if its most frequent script is not the one
 * that the next shorter ending gives.
 */
export function trainLemmatizer(
  trees: readonly Tree[],
  inflections: readonly Inflection[],
  readTag: (tag: string) => Morph,
): Section[] {
  const examples = collect(trees, inflections, readTag);
  const scripts = new Map<string, number>();
  const rows: [number, number][] = [];
  const keep = (hash: number, script: string): void => {
    const row = scripts.get(script) ?? scripts.size;
    scripts.set(script, row);
    rows.push([hash, row]);
  };
  // What the rules kept so far say of each example.
  const said = new Map<Example, string>();
  for (let n = 0; n <= MAX_ENDING + 1; n++) {
    const whole = n > MAX_ENDING;
    const groups = new Map<number, Example[]>();
    for (const example of examples) {
      const text = example.form;
      if (!whole && n >= text.length && n > 0) continue;
      const hash = endingKey(text, whole ? text.length + 1 : n, example.key);
      const group = groups.get(hash);
      if (group) group.push(example);
      else groups.set(hash, [example]);
    }
    for (const [hash, group] of groups) {
      // An ending must show all that changes, and on more than one word.
      const fit = whole ? group : group.filter(({ drop }) => drop <= n);
      if (!whole && new Set(fit.map(({ lemma }) => lemma)).size < 2) continue;
      const script = mostFrequent(fit, whole);
      if (group.every((example) => said.get(example) === script)) continue;
      keep(hash, script);
      for (const example of group) said.set(example, script);
    }
  }
  console.log(`lemmas: ${examples.length} forms, ${rows.length} rules, ${scripts.size} scripts`);
  return [packLookUp('lemmas', rows), ...packScripts([...scripts.keys()])];
}

function mostFrequent(group: readonly Example[], byToken: boolean): string {
  const counts = new Map<string, number>();
  // An unseen word is more like a rare one: for endings each form counts about once.
  for (const { script, count } of group)
    counts.set(script, (counts.get(script) ?? 0) + (byToken ? count : 1 + Math.log(Math.max(count, 1)) / 4));
  let best = '';
  for (const [script, count] of counts) if (best === '' || count > (counts.get(best) as number)) best = script;
  return best;
}

function collect(
  trees: readonly Tree[],
  inflections: readonly Inflection[],
  readTag: (tag: string) => Morph,
): Example[] {
  const examples = new Map<string, Example>();
  const note = (form: string, key: number, lemma: string, count: number): void => {
    for (const written of new Set([form, strip(form)])) {
      const text = normalize(written);
      const script = scriptOf(written, text, lemma);
      const id = `${text} ${key} ${script}`;
      const known = examples.get(id);
      if (known) known.count += count;
      else examples.set(id, { form: text, key, script, drop: Number.parseInt(script, 10), lemma, count });
    }
  };
  for (const { lemma, form, morph } of inflections) note(form, morphKey(morph), lemma, TABLE_COUNT);
  for (const { forms, upos, xpos, lemmas } of trees) {
    for (let i = 0; i < forms.length; i++) {
      if (lemmas[i] !== '_') note(forms[i], morphKey(readTag(`${upos[i]}|${xpos[i]}`)), lemmas[i], 1);
    }
  }
  return [...examples.values()];
}

/** `drop|add|casing`, see `Script`. */
function scriptOf(form: string, text: string, lemma: string): string {
  const lower = normalize(lemma);
  let common = 0;
  while (common < text.length && common < lower.length && text[common] === lower[common]) common++;
  const add = lower.slice(common);
  const drop = text.length - common;
  if (lemma === lower) return `${drop}|${add}|0`;
  if (lemma === lower.slice(0, 1).toUpperCase() + lower.slice(1)) return `${drop}|${add}|1`;
  return form.length === text.length && form.slice(0, common) === lemma.slice(0, common)
    ? `${drop}|${lemma.slice(common)}|2`
    : `${text.length}|${lemma}|2`;
}
