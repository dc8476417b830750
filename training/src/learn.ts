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
  readonly dropUnder: number;
  readonly seed: number;
}

/**
 * After so many epochs the features with small weights are dropped, and the rest learns on without them: a sixth of the
 * features does as well as all.
 */
export const FREEZE_AFTER = 2;
