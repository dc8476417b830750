import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, nameOf, read } from '../../test/reader.js';

/** text → each statement as `speaker | form | act | via | content`. */
const told: readonly (readonly [text: string, ...expected: string[]])[] = [
  // A quotation and its cue, behind and before
  [
    '„Podul va fi gata în toamnă”, a declarat ministrul Horia Vlădescu.',
    'Horia Vlădescu | direct | state | | Podul va fi gata în toamnă',
  ],
  [
    '"Nu avem nimic de ascuns", a afirmat Irina Moldoveanu.',
    'Irina Moldoveanu | direct | state | | Nu avem nimic de ascuns',
  ],
  ['«Plecăm mâine în zori», a spus Horia Vlădescu.', 'Horia Vlădescu | direct | state | | Plecăm mâine în zori'],
  [
    'Horia Vlădescu a declarat: „Bugetul a fost aprobat de Guvern”.',
    'Horia Vlădescu | direct | state | | Bugetul a fost aprobat de Guvern',
  ],
  // The mark before the closing one is the sentence's; what pages add is no part of what is said
  ['„Plecăm mâine,” a spus Horia Vlădescu.', 'Horia Vlădescu | direct | state | | Plecăm mâine'],
  ['„Plecăm mâine.”, a spus Horia Vlădescu.', 'Horia Vlădescu | direct | state | | Plecăm mâine'],
  ['„Plecăm mâine…”, a spus Horia Vlădescu.', 'Horia Vlădescu | direct | state | | Plecăm mâine…'],
  [
    'București, 10 mar /Agerpres/ - Podul va fi gata, a declarat ministrul Horia Vlădescu./pop/ionescu',
    'Horia Vlădescu | indirect | state | | Podul va fi gata',
  ],
  [
    'Ministrul Horia Vlădescu a precizat că podul va fi gata./pop/ionescu\nCitește și: Irina Moldoveanu a spus că pleacă',
    'Horia Vlădescu | indirect | state | | podul va fi gata',
  ],
  // Cut in two by its attribution
  [
    '„Dacă prețurile cresc”, a avertizat Irina Moldoveanu, „vom închide fabrica din oraș”.',
    'Irina Moldoveanu | direct | warn | | Dacă prețurile cresc … vom închide fabrica din oraș',
  ],
  // Headline
  ['Irina Moldoveanu: „Nu voi candida la toamnă”', 'Irina Moldoveanu | direct | state | | Nu voi candida la toamnă'],
  // Clauses and mixed words
  [
    'Ministra Irina Moldoveanu a declarat că spitalul va fi deschis în martie.',
    'Irina Moldoveanu | indirect | state | | spitalul va fi deschis în martie',
  ],
  [
    'Premierul Horia Vlădescu a spus că bugetul este „cel mai dur din ultimii ani”.',
    'Horia Vlădescu | mixed | state | | bugetul este „cel mai dur din ultimii ani”',
  ],
  ['Horia Vlădescu a promis că va reduce taxele.', 'Horia Vlădescu | indirect | promise | | va reduce taxele'],
  ['Irina Moldoveanu a negat că ar fi primit bani.', 'Irina Moldoveanu | indirect | deny | | ar fi primit bani'],
  // The cue in the sentence
  [
    'Lucrările vor începe luni, a anunțat Horia Vlădescu.',
    'Horia Vlădescu | indirect | state | | Lucrările vor începe luni',
  ],
  [
    'Purtătoarea de cuvânt a Ministerului rus de Externe, Vera Samoilina, a acuzat Oslo că „împinge regiunea spre război”, relatează TASS.',
    'Vera Samoilina | mixed | accuse | TASS | „împinge regiunea spre război”',
  ],
  [
    'Ministrul Horia Vlădescu a avertizat că țara va opri livrările de gaz dacă atacurile continuă, relatează TASS.',
    'Horia Vlădescu | indirect | warn | TASS | țara va opri livrările de gaz dacă atacurile continuă',
  ],
  // On whose word
  [
    '„Situația este sub control”, a spus Horia Vlădescu, citat de Reuters.',
    'Horia Vlădescu | direct | state | Reuters | Situația este sub control',
  ],
  [
    'Armistițiul va începe la miezul nopții, a anunțat Horia Vlădescu, potrivit Agerpres.',
    'Horia Vlădescu | indirect | state | Agerpres | Armistițiul va începe la miezul nopții',
  ],
  [
    'Potrivit Irinei Moldoveanu, negocierile au fost suspendate.',
    'Irina Moldoveanu | indirect | state | | negocierile au fost suspendate',
  ],
  // Noun phrases
  [
    'Ministerul de Externe de la Paris a condamnat atacul de la Bamako.',
    'Ministerul de Externe de la Paris | indirect | condemn | | atacul de la Bamako',
  ],
  // Light verbs
  [
    'Ministrul Horia Vlădescu a dat asigurări că spitalul nu se închide.',
    'Horia Vlădescu | indirect | state | | spitalul nu se închide',
  ],
  // A voice that no list knows
  ['Alpiniștii susțin că drumul este închis.', 'Alpiniștii | indirect | state | | drumul este închis'],
];

/** Nobody is told to have said anything. */
const silent = [
  'Filmul „Noaptea de sticlă” a câștigat marele premiu.',
  'Așa-zișii „turiști” purtau uniforme fără însemne.',
  'Horia Vlădescu ar fi spus că pleacă, dar nimeni nu a auzit.',
  'Irina Moldoveanu a fost aleasă duminică.',
];

describe('who says what', () => {
  test.each(told)('%s', (text, ...expected) => {
    const record = read(text);
    const found = record.statements.map((s) =>
      [
        nameOf(record, s.speaker),
        s.form,
        s.act,
        s.via.map((id) => nameOf(record, id)).join(', '),
        s.content.map((span) => cut(record, span)).join(' … '),
      ]
        .join(' | ')
        .replaceAll('|  |', '| |'),
    );
    expect(found).toEqual(expected);
  });

  test.each(silent)('no speech: %s', (text) => {
    expect(read(text).statements).toEqual([]);
  });

  test('a quotation on its own goes on from the one before', () => {
    const record = read('„Am pierdut tot ce aveam”, a spus Irina Moldoveanu. „Dar nu plecăm de aici niciodată.”');
    expect(record.statements).toHaveLength(2);
    expect(record.statements[1]).toMatchObject({
      speaker: record.statements[0]?.speaker,
      inferred: { speaker: 'the statement before' },
    });
  });

  test('turns of an interview are their speakers’', () => {
    const record = read(
      'Reporter: Când plecați?\n\nIrina Moldoveanu: Plecăm luni dimineață.\n\nReporter: Unde mergeți?\n\nIrina Moldoveanu: Mergem la Viena cu toții.',
    );
    expect(record.statements.map((s) => cut(record, s.content[0] ?? null))).toEqual([
      'Plecăm luni dimineață',
      'Mergem la Viena cu toții',
    ]);
  });
});

test('spans lie in the text, contents are never empty, ids are unique', () => {
  const pieces = told.map(([text]) => text);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(' ', '\n\n'),
      (texts, gap) => {
        const record = read(texts.join(gap));
        const { length } = record.report.text;
        for (const s of record.statements) {
          for (const [from, to] of [
            ...s.content,
            s.evidence,
            ...(s.cue ? [s.cue] : []),
            ...(s.speakerSpan ? [s.speakerSpan] : []),
          ]) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeLessThanOrEqual(length);
            expect(from).toBeLessThan(to);
          }
        }
        expect(new Set(record.statements.map((s) => s.id)).size).toBe(record.statements.length);
      },
    ),
    { numRuns: 30 },
  );
});
