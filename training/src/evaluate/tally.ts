/** What one facet got right, found too much and missed, and of what it found how often each attribute was right. */
export interface Tally {
  right: number;
  extra: number;
  missed: number;
  readonly attributes: Map<string, Share>;
}

export interface Share {
  right: number;
  all: number;
}

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function makeTally(): Tally {
  return { right: 0, extra: 0, missed: 0, attributes: new Map() };
}

export function countAttribute(tally: Tally, name: string, right: boolean): void {
  const share = tally.attributes.get(name) ?? { right: 0, all: 0 };
  share.all++;
  if (right) share.right++;
  tally.attributes.set(name, share);
}

/** Adds `more` to `sum`. */
export function addTally(sum: Tally, more: Tally): void {
  sum.right += more.right;
  sum.extra += more.extra;
  sum.missed += more.missed;
  for (const [name, { right, all }] of more.attributes) {
    const share = sum.attributes.get(name) ?? { right: 0, all: 0 };
    share.right += right;
    share.all += all;
    sum.attributes.set(name, share);
  }
}

export function scores({ right, extra, missed }: Tally): Scores {
  const precision = right / (right + extra || 1);
  const recall = right / (right + missed || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
