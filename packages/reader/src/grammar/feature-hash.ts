/**
 * Hashes of features, cheaper than Murmur's: a number for the template and one to three atoms. A template is a line
 * `out[k++] = imul(template, TEMPLATE) + imul(a, FIRST) + imul(b, SECOND) + imul(c, THIRD)`, and `spreadAll` finishes what such
 * lines wrote. A function for such a line would read better, but dozens of calls in a row are more than an engine inlines: it
 * then takes most of the time of a model to make its features.
 */
export const FIRST = 0x9e3779b1 | 0;
export const SECOND = 0x85ebca77 | 0;
export const THIRD = 0xc2b2ae3d | 0;
export const TEMPLATE = Math.imul(0x632be5ab, FIRST);

/** One such line by itself. */
export function three(template: number, a: number, b: number, c: number): number {
  const { imul } = Math;
  return spread(imul(template, TEMPLATE) + imul(a, FIRST) + imul(b, SECOND) + imul(c, THIRD));
}

/** Finishes the features `from` up to `to`; gives `to`. */
export function spreadAll(features: Int32Array, from: number, to: number): number {
  for (let k = from; k < to; k++) features[k] = spread(features[k]);
  return to;
}

/** Carries every bit into the high and the low ones: those choose the print and the slot. */
function spread(sum: number): number {
  const h = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}
