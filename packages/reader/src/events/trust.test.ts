import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createDocReader } from '../read.js';
import type { Judge } from '../trust/judge.js';

const resource = (name: string) => readFileSync(new URL(`../../resources/${name}`, import.meta.url));
const resources = { ro: new Uint8Array(resource('ro.bin')), places: resource('places.txt').toString('utf8') };

/** Events as `TYPE actors > recipients` where the judge refuses the questions whose features hold the given one. */
function eventsWithout(question: string, feature: string, text: string): string[] {
  const judge: Judge = { stands: (asked, features) => asked !== question || !features.includes(feature) };
  const doc = createDocReader(resources, judge)({ text, published: '2025-09-03' });
  const names = (rows: readonly number[]) => rows.map((row) => doc.entities[row]?.name).join(' + ');
  return doc.events.map((event) => `${event.type} ${names(event.actors)} > ${names(event.recipients)}`);
}

describe('what the judge refuses', () => {
  const accusation = 'Franța l-a acuzat luni pe Radu Pop de spionaj.';
  test.each([
    ['nothing of the kind', 'event', 'type=PROTEST', accusation, ['ACCUSE Franța > Radu Pop']],
    ['the event', 'event', 'type=ACCUSE', accusation, []],
    ['a recipient', 'recipient', 'kind=person', accusation, ['ACCUSE Franța > ']],
    ['an actor', 'actor', 'kind=country', accusation, ['ACCUSE  > Radu Pop']],
    ['an actor that the event is nothing without', 'actor', 'kind=country', 'Franța a salutat decizia Germaniei.', []],
  ])('%s', (_, question, feature, text, expected) => {
    expect(eventsWithout(question, feature, text)).toEqual(expected);
  });
  test('a statement takes its speaker along', () => {
    const judge: Judge = { stands: (asked, features) => asked !== 'statement' || !features.includes('cue=declara') };
    const text = 'Podul va fi gata, a declarat Radu Pop. Ana Dobre a precizat că drumul e închis.';
    const doc = createDocReader(resources, judge)({ text, published: '2025-09-03' });
    expect(doc.statements.map((one) => doc.entities[one.speaker]?.name)).toEqual(['Ana Dobre']);
  });
});
