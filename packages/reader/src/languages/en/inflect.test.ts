import { expect, test } from 'vitest';
import { irregularLemmas, pluralOf, verbForms } from './inflect.js';

test.each([
  ['warn', 'warns', ['warned'], ['warned'], 'warning'],
  ['deny', 'denies', ['denied'], ['denied'], 'denying'],
  ['seize', 'seizes', ['seized'], ['seized'], 'seizing'],
  ['plan', 'plans', ['planned'], ['planned'], 'planning'],
  ['permit', 'permits', ['permitted'], ['permitted'], 'permitting'],
  ['panic', 'panics', ['panicked'], ['panicked'], 'panicking'],
  ['veto', 'vetos', ['vetoed'], ['vetoed'], 'vetoing'],
  ['die', 'dies', ['died'], ['died'], 'dying'],
  ['withdraw', 'withdraws', ['withdrew'], ['withdrawn'], 'withdrawing'],
  ['be', 'is', ['was', 'were'], ['been'], 'being'],
  ['clash', 'clashes', ['clashed'], ['clashed'], 'clashing'],
])('%s', (lemma, third, past, participle, gerund) => {
  expect(verbForms(lemma)).toEqual({ third, past, participle, gerund });
});

test.each([
  ['embassy', 'embassies'],
  ['spokeswoman', 'spokeswomen'],
  ['prime minister', 'prime ministers'],
  ['crisis', 'crises'],
  ['church', 'churches'],
  ['day', 'days'],
])('several of %s', (one, many) => {
  expect(pluralOf(one)).toBe(many);
});

test('a form may be of two verbs', () => {
  expect(irregularLemmas('found')).toContain('find');
  expect(irregularLemmas('warned')).toEqual([]);
});
