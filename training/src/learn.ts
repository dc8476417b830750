/** A sentence as it is written and without diacritics. */
export interface Variants<T> {
  readonly written: T;
  readonly bare: T;
}

/** How often a sentence is learned from without its diacritics. */
const BARE_SHARE = 0.4;

export const pick = <T>({ written, bare }: Variants<T>, random: () => number): T =>
  random() < BARE_SHARE ? bare : written;

export interface LearnOptions {
  readonly epochs: number;
  readonly drops: readonly Drop[];
  readonly seed: number;
}

/**
 * Before an epoch (the first is 0) the features whose averaged weights are all under a threshold are given up, and from the
 * first time on no new ones taken in: the rest learns on without them. A tenth of the features does as well as all.
 */
export interface Drop {
  readonly epoch: number;
  readonly under: number;
}

/** The threshold to drop by before an epoch, if it is time to. */
export const dropBefore = (epoch: number, drops: readonly Drop[]): number | undefined =>
  drops.find((drop) => drop.epoch === epoch)?.under;
