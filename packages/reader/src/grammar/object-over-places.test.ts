import { expect, test } from 'vitest';
import { romanianDoc } from '../../test/romanian-doc.js';

test.each([
  ['Președintele Dan Moga a avut marți, la Palatul Cotroceni, consultări cu premierul Ana Pop.', 'avut', 'consultări'],
  ['Ministrul va avea miercuri, la Varșovia, discuții cu omologul polonez.', 'avea', 'discuții'],
  ['Ministrul a plecat marți, la Varșovia, fără discuții.', 'plecat', '-'],
  ['Ministrul are, la Varșovia, unde stă des, prieteni.', 'are', '-'],
])('%s: the object of %s is %s', (text, verb, expected) => {
  const doc = romanianDoc(text, '2025-09-10');
  const clause = doc.clauses.find((one) => doc.forms[one.verb] === verb);
  expect(clause).toBeDefined();
  expect(doc.forms[clause?.object?.head ?? -1] ?? '-').toBe(expected);
});
