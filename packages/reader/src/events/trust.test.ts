import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createDocReader } from '../read.js';
import type { Judge } from '../trust/judge.js';

const resource = (name: string) => readFileSync(new URL(`../../resources/${name}`, import.meta.url));
const resources = { ro: new Uint8Array(resource('ro.bin')), places: resource('places.txt').toString('utf8') };

/** Events as `TYPE actors > recipients` where the judge refuses those whose features hold the given one. */
function eventsWithout(feature: string, text: string): string[] {
  const judge: Judge = { stands: (_, features) => !features.includes(feature) };
  const doc = createDocReader(resources, judge)({ text, published: '2025-09-03' });
  const names = (rows: readonly number[]) => rows.map((row) => doc.entities[row]?.name).join(' + ');
  return doc.events.map((event) => `${event.type} ${names(event.actors)} > ${names(event.recipients)}`);
}

describe('what the judge refuses', () => {
  const accusation = 'Franța l-a acuzat luni pe Radu Pop de spionaj.';
  test.each([
    ['nothing of the kind', 'type=PROTEST', accusation, ['ACCUSE Franța > Radu Pop']],
    ['the event', 'type=ACCUSE', accusation, []],
    ['a word in another sense', 'lemma=acuza/verb', accusation, []],
    ['a promise', 'type=AGREE', 'Franța a promis luni ajutor Ucrainei.', ['AGREE Franța > Ucraina']],
  ])('%s', (_, feature, text, expected) => {
    expect(eventsWithout(feature, text)).toEqual(expected);
  });
});
