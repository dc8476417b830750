/** Hashes of features, cheaper than Murmur's: a number for the template and one to three atoms. */
export function one(template: number, a: number): number {
  return spread(Math.imul(a + Math.imul(template, 0x632be5ab), 0x9e3779b1));
}

export function two(template: number, a: number, b: number): number {
  return spread(Math.imul(a + Math.imul(template, 0x632be5ab), 0x9e3779b1) + Math.imul(b, 0x85ebca77));
}

export function three(template: number, a: number, b: number, c: number): number {
  return spread(
    Math.imul(a + Math.imul(template, 0x632be5ab), 0x9e3779b1) + Math.imul(b, 0x85ebca77) + Math.imul(c, 0xc2b2ae3d),
  );
}

/** Carries every bit into the high and the low ones: those choose the print and the slot. */
function spread(sum: number): number {
  const h = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}
