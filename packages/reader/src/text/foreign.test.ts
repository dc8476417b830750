import { describe, expect, it } from 'vitest';
import { testReader } from '../../test/reader.js';

// The people are invented.
const ROMANIAN = [
  'Ministrul georgian de externe, Levan Kiknadze, a declarat marți la Tbilisi că țara sa va deschide o ambasadă.',
  'Potrivit acestuia, decizia a fost luată după discuțiile cu premierul norvegian, care este în vizită în Georgia.',
];
const ENGLISH = [
  'Finance Minister Owen Hart said on Monday that the government would raise the tax on fuel before the end of the year.',
  'The opposition, which had been against the plan, said it was not told about the details.',
];

function read(paragraphs: readonly string[], language: string) {
  return testReader().read({ text: paragraphs.join('\n\n'), published: '2025-09-03', language });
}

describe('paragraphs in another language than the report', () => {
  it.each([
    ['ro', [ROMANIAN[0], ENGLISH[0], ROMANIAN[1]], [['en', ENGLISH[0]]]],
    ['ro', [ROMANIAN[0], ENGLISH[0], ENGLISH[1]], ENGLISH.map((text) => ['en', text])],
    ['en', [ENGLISH[0], ROMANIAN[0], ENGLISH[1]], [['ro', ROMANIAN[0]]]],
  ] as const)('%s: are told, and carry no facts', (language, paragraphs, expected) => {
    const record = read(paragraphs as readonly string[], language);
    const { text } = record.report;
    const told = record.warnings?.map((one) => [one.language, text.slice(...one.span)]);
    expect(told).toEqual(expected);
    const spans = [
      ...record.entities.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
      ...record.times.map(({ span }) => span),
      ...record.statements.flatMap(({ content, evidence }) => [...content, evidence]),
      ...record.events.map(({ evidence }) => evidence),
    ];
    for (const { span } of record.warnings ?? [])
      expect(spans.filter(([start, end]) => start < span[1] && end > span[0])).toEqual([]);
    expect(record.statements.length).toBeGreaterThan(0);
    for (const { mentions } of record.entities)
      for (const { span, text: words } of mentions) expect(text.slice(...span)).toBe(words);
  });

  it.each([
    ['ro', ROMANIAN],
    ['en', ENGLISH],
    // Said to be Romanian and none of it is: read as told.
    ['ro', ENGLISH],
    // A name, a title, a few words tell no language.
    ['ro', [ROMANIAN[0], '„The Lord of the Rings”', 'Foto: The Levant Post']],
  ] as const)('%s: none, and no warnings', (language, paragraphs) =>
    expect(read(paragraphs as readonly string[], language).warnings).toBeUndefined(),
  );
});
