import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createDocReader } from '../read.js';
import type { Asked, Judge, Question } from '../trust/judge.js';

const resource = (name: string) => readFileSync(new URL(`../../resources/${name}`, import.meta.url));
const resources = { ro: new Uint8Array(resource('ro.bin')), places: resource('places.txt').toString('utf8') };

/** Events as `TYPE actors > recipients @place time` by a judge of our own. */
function eventsBy(judge: Judge, text: string): string[] {
  const doc = createDocReader(resources, judge)({ text, published: '2025-09-03' });
  const names = (rows: readonly number[]) => rows.map((row) => doc.entities[row]?.name).join(' + ');
  return doc.events.map(
    ({ type, actors, recipients, place, time, inferred }) =>
      `${type} ${names(actors)} > ${names(recipients)} @${names(place < 0 ? [] : [place])} ${doc.times[time]?.value ?? '-'}${Object.keys(
        inferred,
      )
        .map((slot) => `, ${slot} inferred`)
        .join('')}`,
  );
}

describe('slots that the judge refuses are left out, the event stays', () => {
  const report = 'Franța l-a acuzat luni, la Berlin, pe Radu Pop de spionaj.';
  test.each<[string, Question, string, string, string[]]>([
    ['nothing of the kind', 'actor', 'actor=PROTEST', report, ['ACCUSE Franța > Radu Pop @Berlin 2025-09-01']],
    ['who acts', 'actor', 'actor=ACCUSE', report, ['ACCUSE  > Radu Pop @Berlin 2025-09-01']],
    ['who is acted on', 'recipient', 'recipient=ACCUSE', report, ['ACCUSE Franța >  @Berlin 2025-09-01']],
    ['where', 'place', 'place=ACCUSE/false', report, ['ACCUSE Franța > Radu Pop @ 2025-09-01']],
    ['when', 'time', 'time=ACCUSE/false', report, ['ACCUSE Franța > Radu Pop @Berlin -']],
  ])('%s', (_, question, feature, text, expected) => {
    const judge: Judge = { stands: (asked, features) => asked !== question || !features.includes(feature) };
    expect(eventsBy(judge, text)).toEqual(expected);
  });

  test('what is asked about is told only where it is wanted', () => {
    const asked: [Question, Asked][] = [];
    eventsBy({ stands: (question, _, about) => asked.push([question, about()]) > 0 }, report);
    const words = (spans: Asked['mentions']) => spans?.map(([from, to]) => report.slice(from, to));
    expect(
      asked.map(([question, { mutual, mentions, moments }]) => [question, mutual, words(mentions), moments]),
    ).toEqual([
      ['event', undefined, undefined, undefined],
      ['actor', false, ['Franța'], undefined],
      ['recipient', false, ['l-', 'Radu Pop'], undefined],
      ['place', undefined, ['Berlin'], undefined],
      ['time', undefined, undefined, ['2025-09-01', '2025-09-01']],
    ]);
  });
});
