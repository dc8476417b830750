/** A sentence as it is written and without diacritics. */
export interface Variants<T> {
  readonly written: T;
  readonly bare: T;
}

/** How often a sentence is learned from without its diacritics. */
const BARE_SHARE = 0.4;

export const pick = <T>({ written, bare }: Variants<T>, random: () => number): T => (random() < BARE_SHARE ? bare : written);
