import { expect, test } from 'vitest';
import { romanianDoc } from '../../test/romanian-doc.js';

test.each([
  ['Un oficial, Ion Pop, a acuzat la rândul său Israelul că trage de timp.', 'acuzat', 'Israelul'],
  ['Primarul Ion Pop a lăudat în discursul său Uniunea Europeană.', 'lăudat', 'Uniunea'],
  ['Ministrul Ion Pop s-a întâlnit cu omologul său Petru Neag.', 'întâlnit', '-'],
  ['Ministrul a vorbit la ședința sa despre Guvernul României.', 'vorbit', '-'],
  ['Ministrul a criticat la rândul său programul partidului.', 'criticat', 'programul'],
])('%s: the object of %s is %s', (text, verb, expected) => {
  const doc = romanianDoc(text, '2025-09-10');
  const clause = doc.clauses.find((one) => doc.forms[one.verb] === verb);
  expect(clause).toBeDefined();
  expect(doc.forms[clause?.object?.head ?? -1] ?? '-').toBe(expected);
});
