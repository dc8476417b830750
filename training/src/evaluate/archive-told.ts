import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '@cronicar/archive/merging';
import type { Recorded, Share } from './archive.js';
import { ROOT } from './sets.js';

/** How much a story lists of what it should: where reports differ, who denies what, what is promised and open. */
export interface ToldScore {
  readonly figures: Share;
  readonly began: Share;
  readonly denials: Share;
  readonly open: Share;
}

interface Expected {
  /** Reports that give each value. */
  readonly figures: readonly { readonly slot: string; readonly values: Readonly<Record<string, readonly string[]>> }[];
  readonly began: readonly { readonly reports: readonly string[]; readonly states: readonly string[] }[];
  readonly denials: readonly Told[];
  readonly open: readonly Told[];
}

interface Told {
  readonly reports: readonly string[];
  /** Of one fact, in each language and wording. */
  readonly words: readonly string[];
}

/** Held against `evaluation/archive/told.json`; only what the given reports tell is looked for. */
export function scoreTold(reports: readonly Recorded[], stories: readonly Story[], wrong: string[]): ToldScore {
  const file = join(ROOT, 'evaluation/archive/told.json');
  const { note: _, ...clusters } = JSON.parse(readFileSync(file, 'utf8')) as { note: string } & Record<
    string,
    Expected
  >;
  const here = new Set(reports.map(({ name }) => shortOf(name)));
  const score = { figures: share(), began: share(), denials: share(), open: share() };
  const count = (of: { right: number; all: number }, found: boolean, what: string) => {
    of.all++;
    if (found) of.right++;
    else wrong.push(what);
  };
  for (const [cluster, expected] of Object.entries(clusters)) {
    // A cluster that fell apart is counted in all its parts.
    const its = stories.filter((story) => story.reports.some(({ id }) => id.startsWith(cluster)));
    const within = (list: readonly string[]) => list.filter((report) => here.has(report));
    for (const { slot, values } of expected.figures) {
      const told = Object.entries(values).filter(([, tellers]) => within(tellers).length > 0);
      if (told.length < 2) continue;
      const differ = told.map(([value]) => value);
      count(
        score.figures,
        its.some((story) => figuresOf(story, slot, differ)),
        `${slot} ${differ.join(' / ')} (${cluster})`,
      );
    }
    for (const { reports: tellers, states } of expected.began) {
      if (within(tellers).length === 0) continue;
      count(
        score.began,
        its.some((story) => beganIn(story, states)),
        `who began: ${states.join(' / ')} (${cluster})`,
      );
    }
    for (const told of expected.denials) {
      if (within(told.reports).length === 0) continue;
      count(
        score.denials,
        its.some((story) => deniedIn(story, told)),
        `denial: ${told.words[0]} (${cluster})`,
      );
    }
    for (const told of expected.open) {
      if (within(told.reports).length === 0) continue;
      count(
        score.open,
        its.some((story) => openIn(story, told)),
        `open: ${told.words[0]} (${cluster})`,
      );
    }
  }
  return score;
}

function share(): { right: number; all: number } {
  return { right: 0, all: 0 };
}

function disagreementsOf(story: Story): Story['disagreements'] {
  return [...story.disagreements, ...story.events.flatMap(({ disagreements }) => disagreements)];
}

/** All values that differ stand in one disagreement of the slot. */
function figuresOf(story: Story, slot: string, values: readonly string[]): boolean {
  return disagreementsOf(story).some(
    (one) => one.slot === slot && values.every((value) => one.values.some((other) => other.value === value)),
  );
}

/** Each state is said by somebody to have attacked. */
function beganIn(story: Story, states: readonly string[]): boolean {
  const countries = new Map(
    story.events.flatMap(({ actors }) => actors.map(({ name, country }) => [name, country] as const)),
  );
  return disagreementsOf(story).some(({ slot, values }) => {
    const attackers = values.map(({ value }) => countries.get(value) ?? value);
    return slot === 'actor' && states.every((state) => attackers.includes(state));
  });
}

function deniedIn(story: Story, told: Told): boolean {
  return disagreementsOf(story).some(
    ({ slot, values }) =>
      slot === 'status' &&
      values.some(({ value, members }) => value === 'denied' && members.some((one) => isOf(one, told))),
  );
}

function openIn(story: Story, told: Told): boolean {
  const open = new Set(story.promises.filter(({ outcome }) => outcome === 'open').map(({ event }) => event));
  return story.events.some(({ id, members }) => open.has(id) && members.some((one) => isOf(one, told)));
}

/** One of the wordings stands in the words of the fact, or they in it. */
function isOf({ report, words }: { readonly report: string; readonly words: string }, told: Told): boolean {
  if (!told.reports.includes(shortOf(report))) return false;
  const its = plain(words);
  return told.words.some(
    (wording) => its.includes(plain(wording)) || (its.length > 12 && plain(wording).includes(its)),
  );
}

function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** `a1_tbilisi_agerpres` is `a1`. */
export function shortOf(report: string): string {
  return report.split('_')[0] as string;
}
