import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createReader } from '../../index.js';

const resource = (name: string) => readFileSync(new URL(`../../../resources/${name}`, import.meta.url));
const reader = createReader({
  ro: new Uint8Array(resource('ro.bin')),
  en: new Uint8Array(resource('en.bin')),
  places: resource('places.txt').toString('utf8'),
});

/** `TYPE actors > recipients` of the events of a type. */
function eventsOf(type: string, text: string): string[] {
  const record = reader.read({ text, published: '2025-09-03', language: 'en' });
  const names = (ids: readonly string[]) =>
    ids.map((id) => record.entities.find((entity) => entity.id === id)?.name).join(' + ');
  return record.events
    .filter((event) => event.type === type)
    .map((event) => `${names(event.actors)} > ${names(event.recipients)}`);
}

// Whom somebody is accused of, blamed or thanked for what they did is who did it.
test.each([
  ['ASSAULT', 'Olena Petrenko accused Russia of shelling a hospital in Kherson on Tuesday.', ['Russia > hospital']],
  ['ASSAULT', 'Kyiv blamed Moscow for attacking the port.', ['Russia > port']],
  ['AID', 'The minister suspected Iran of arming the rebels.', ['Iran > rebels']],
  ['AID', 'They thanked Poland for sending tanks.', ['Poland > ']],
])('%s: %s', (type, text, expected) => {
  expect(eventsOf(type, text)).toEqual(expected);
});
