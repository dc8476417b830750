import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { QUAY, QUAY_COPY, QUAY_ENGLISH, QUAY_OTHER, QUAY_WIRE } from '../../test/quay.js';
import { recordOf, type Told } from '../../test/record.js';
import { groupStories, linkReports, memberOf, type StoryPair } from '../merge.js';
import { buildStory } from './build.js';
import { clusterFacts } from './clusters.js';
import { groupStories as groupByLinks } from './group.js';
import { blockingKeys } from './keys.js';
import type { Overrides } from './story.js';

function membersOf(told: readonly Told[]) {
  return told.map((one) => ({ ...memberOf(recordOf(one), one.id), text: one.text }));
}

function pairsOf(told: readonly Told[]): StoryPair[] {
  const members = membersOf(told);
  return members.flatMap((x, i) =>
    members.slice(i + 1).flatMap((y) => {
      const link = linkReports(x, y);
      const [a, b] = [x.facts.report, y.facts.report].sort() as [string, string];
      return link === null ? [] : [{ a, b, link }];
    }),
  );
}

const groupsOf = (told: readonly Told[]) => groupStories(membersOf(told), pairsOf(told));
const storyOf = (told: readonly Told[], overrides?: Overrides) => buildStory(membersOf(told), pairsOf(told), overrides);

const LEADERS: Told['entities'] = {
  'Radu Stamatin': { country: 'ROU', sector: 'GOV' },
  'Étienne Duval': { country: 'FRA', sector: 'GOV' },
  Paris: { kind: 'place', country: 'FRA' },
  Bruxelles: { kind: 'place', country: 'BEL' },
};

function meeting(id: string, published: string, day: string, place: string, rest: string): Told {
  const words = `Premierul Radu Stamatin s-a întâlnit, la ${place}, cu președintele Étienne Duval`;
  return {
    id,
    published,
    outlet: `Gazeta ${id}`,
    text: `${words}. ${rest}`,
    entities: LEADERS,
    events: [{ words, type: 'CONSULT', actors: ['Radu Stamatin'], recipients: ['Étienne Duval'], place, time: day }],
  };
}

const FLOOD = (id: string, county: string, village: string, mayor: string, dead: number, published: string): Told => ({
  id,
  published,
  outlet: `Jurnalul ${id}`,
  title: `Inundații în ${county}`,
  text: `În urma inundațiilor din județul ${county}, ${dead} oameni au murit la ${village}. Primarul ${mayor} cere ajutorul armatei.`,
  entities: {
    [county]: { kind: 'place', country: 'ROU' },
    [village]: { kind: 'place', country: 'ROU' },
    [mayor]: { country: 'ROU' },
  },
  figures: [{ words: `${dead} oameni`, value: dead, unit: 'oameni' }],
  statements: [{ words: 'ajutorul armatei', speaker: mayor, act: 'ask' }],
});

describe('stories', () => {
  it('puts four tellings of one night into one story', () => {
    expect(groupsOf(QUAY)).toEqual([['q0', 'q1', 'q2', 'q3']]);
  });

  test.each<[string, readonly Told[], string[][]]>([
    [
      'two meetings of the same persons, a week apart',
      [
        meeting('m1', '2025-09-01', '2025-09-01', 'Paris', 'Au vorbit despre energie.'),
        meeting('m2', '2025-09-08', '2025-09-08', 'Paris', 'Au vorbit despre energie.'),
      ],
      [['m1'], ['m2']],
    ],
    [
      'two meetings of the same persons, three days apart',
      [
        meeting('m1', '2025-09-01', '2025-09-01', 'Paris', 'Au vorbit despre energie.'),
        meeting('m2', '2025-09-01', '2025-09-01', 'Paris', 'Cei doi au semnat un acord nuclear.'),
        meeting('m3', '2025-09-04', '2025-09-04', 'Bruxelles', 'Au vorbit despre migrație.'),
        meeting('m4', '2025-09-04', '2025-09-04', 'Bruxelles', 'Bugetul comun a fost pe agendă.'),
      ],
      [
        ['m1', 'm2'],
        ['m3', 'm4'],
      ],
    ],
    [
      'two floods of one week',
      [
        FLOOD('f1', 'Suceava', 'Brodina', 'Vasile Hrițcan', 2, '2025-06-10'),
        FLOOD('f2', 'Suceava', 'Brodina', 'Vasile Hrițcan', 4, '2025-06-11'),
        FLOOD('f3', 'Vâlcea', 'Malaia', 'Gelu Crăciunescu', 1, '2025-06-11'),
      ],
      [['f1', 'f2'], ['f3']],
    ],
  ])('%s', (_, told, expected) => {
    expect(groupsOf(told)).toEqual(expected);
  });

  it('does not let one bridge make one story of two', () => {
    const reports = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, day: 0 }));
    const edge = (a: string, b: string, score: number) => ({ a, b, score });
    const two = [
      edge('a', 'b', 9),
      edge('a', 'c', 9),
      edge('b', 'c', 9),
      edge('d', 'e', 9),
      edge('d', 'f', 9),
      edge('e', 'f', 9),
    ];
    const groups = groupStories(
      reports.map(({ id, day }) => ({ ...membersOf([{ ...QUAY_WIRE, id }])[0], day }) as never),
      [...two, edge('c', 'd', 5)].map(({ a, b, score }) => ({
        a,
        b,
        link: { story: ['event'], score, days: [0, 0], copy: null },
      })),
    );
    expect(groups).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
  });

  it('finds every linked pair under a common key', () => {
    const keys = new Map(membersOf(QUAY).map(({ facts, print }) => [facts.report, blockingKeys(facts, print)]));
    for (const { a, b } of pairsOf(QUAY)) {
      const stored = new Set(keys.get(b)?.keys);
      expect(
        keys.get(a)?.lookups.some((key) => stored.has(key)),
        `${a} ${b}`,
      ).toBe(true);
    }
  });

  it('groups a random web of links alike in any order, no group longer than five days', () => {
    const id = fc.integer({ min: 0, max: 14 });
    const edge = fc.record({ a: id, b: id, score: fc.integer({ min: 3, max: 9 }) });
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 40 }), fc.infiniteStream(fc.nat()), (edges, chance) => {
        const reports = Array.from({ length: 15 }, (_, i) => ({ id: `r${String(i).padStart(2, '0')}`, day: i % 8 }));
        const name = (i: number) => `r${String(i).padStart(2, '0')}`;
        const distinct = new Map(
          edges
            .filter(({ a, b }) => a !== b)
            .map(({ a, b, score }) => [
              `${Math.min(a, b)} ${Math.max(a, b)}`,
              { a: name(Math.min(a, b)), b: name(Math.max(a, b)), score },
            ]),
        );
        const links = [...distinct.values()];
        const groups = groupByLinks(reports, links);
        const shuffled = [...links].sort(() => (((chance.next().value as number) % 3) - 1) as number);
        expect(groupByLinks([...reports].reverse(), shuffled)).toEqual(groups);
        for (const group of groups) {
          const days = group.map((report) => reports.find((one) => one.id === report)?.day ?? 0);
          expect(Math.max(...days) - Math.min(...days)).toBeLessThanOrEqual(5);
        }
      }),
    );
  });

  it('tells at a glance what joining one by one tells of reports that nearly all are linked', () => {
    const dense = fc.record({
      size: fc.integer({ min: 2, max: 12 }),
      missing: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 24 }),
      spread: fc.integer({ min: 1, max: 7 }),
    });
    fc.assert(
      fc.property(dense, fc.infiniteStream(fc.nat(9)), ({ size, missing, spread }, score) => {
        const reports = Array.from({ length: size }, (_, i) => ({ id: `r${10 + i}`, day: i % spread }));
        const links = reports.flatMap(({ id: a }, i) =>
          reports
            .slice(i + 1)
            .filter((_, k) => !missing.some(([x, y]) => x === i && y === i + 1 + k))
            .map(({ id: b }) => ({ a, b, score: score.next().value as number })),
        );
        // One that is linked to nobody, for whose sake all are joined one by one.
        const alone = groupByLinks([...reports, { id: 's', day: 0 }], links);
        expect(groupByLinks(reports, links)).toEqual(alone.filter(([first]) => first !== 's'));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same whatever the order, and however often it is drawn', () => {
    const whole = storyOf(QUAY);
    fc.assert(
      fc.property(fc.shuffledSubarray([...QUAY], { minLength: QUAY.length }), (told) => {
        expect(groupsOf(told)).toEqual([['q0', 'q1', 'q2', 'q3']]);
        expect(storyOf(told)).toEqual(whole);
        expect(buildStory(membersOf(told), pairsOf(told).reverse())).toEqual(whole);
      }),
      { numRuns: 12 },
    );
  });
});

describe('a story', () => {
  const story = storyOf(QUAY);

  it('counts whose words its reports carry', () => {
    expect(story.independentOrigins).toBe(2);
    expect(story.reports.map(({ id, origin, copyOf }) => [id, origin, copyOf])).toEqual([
      ['q0', 'Reuters', null],
      ['q1', 'Reuters', null],
      ['q2', 'Reuters', 'q1'],
      ['q3', 'AFP', null],
    ]);
  });

  it('merges the arrest, on whose word, and marks what one origin tells alone', () => {
    const [arrest] = story.events;
    expect(arrest).toMatchObject({ type: 'COERCE', independentOrigins: 2, singleSource: false });
    expect(arrest?.members.map(({ report }) => report)).toEqual(['q0', 'q1', 'q2', 'q3']);
    expect(arrest?.sources).toEqual(['Interior Ministry']);
    const promise = story.events.find(({ status }) => status === 'promised');
    expect(promise).toMatchObject({ singleSource: true, firstSeen: '2025-05-11T05:10:00Z' });
  });

  it('lists counts that differ, what is denied, and tolls by time', () => {
    const slots = story.events.flatMap(({ disagreements }) => disagreements);
    const arrested = slots.find(({ slot }) => slot === 'figure: arrested');
    expect(arrested?.values.map(({ value, members }) => [value, members.map(({ report }) => report)])).toEqual([
      ['40', ['q0', 'q1', 'q2']],
      ['65', ['q3']],
    ]);
    const denied = slots.find(({ slot }) => slot === 'status');
    expect(denied?.values).toMatchObject([
      { value: 'denied', members: [{ report: 'q3' }], sources: ['Ministerul bulgar de Interne'] },
      { value: 'happened', members: [] },
    ]);
    const series = story.tolls.find(({ toll }) => toll === 'arrested');
    expect(series?.points.map(({ report, low }) => [report, low])).toEqual([
      ['q0', 40],
      ['q1', 40],
      ['q2', 40],
      ['q3', 65],
    ]);
  });

  it('shows how a statement was worded', () => {
    const quay = story.statements.find(({ members }) => members.some(({ words }) => words.startsWith('Nu plecăm')));
    expect(quay?.members.map(({ report, wording }) => [report, wording])).toEqual([
      ['q1', 'first'],
      ['q2', 'same'],
      ['q3', 'changed'],
    ]);
  });

  it('keeps a promise open until a later report tells of it', () => {
    expect(story.promises).toMatchObject([{ outcome: 'open', due: '2025-05-13', by: null }]);
    const later = recordOf({
      id: 'q9',
      text: 'Ministra Desislava Karamfilova s-a întâlnit marți cu sindicatele din port.',
      published: '2025-05-13',
      entities: { 'Desislava Karamfilova': { country: 'BGR', sector: 'GOV' } },
      events: [
        {
          words: 'Desislava Karamfilova s-a întâlnit marți cu sindicatele',
          type: 'CONSULT',
          actors: ['Desislava Karamfilova'],
          time: '2025-05-13',
        },
      ],
    });
    const kept = buildStory(membersOf(QUAY), pairsOf(QUAY), {}, [memberOf(later, 'q9').facts]);
    expect(kept.promises).toMatchObject([{ outcome: 'fulfilled', by: { report: 'q9', fact: 'v1' } }]);
  });

  it('obeys people: split, merged, rejected', () => {
    const arrest = (overrides: Overrides) =>
      storyOf([QUAY_WIRE, QUAY_OTHER], overrides).events.map(({ members }) => members.map(({ report }) => report));
    const pair = [
      { report: 'q1', fact: 'v1' },
      { report: 'q3', fact: 'v1' },
    ] as const;
    expect(arrest({})[0]).toEqual(['q1', 'q3']);
    expect(arrest({ split: [pair] })).not.toContainEqual(['q1', 'q3']);
    expect(
      arrest({ rejected: [pair[1]] })
        .flat()
        .filter((report) => report === 'q3'),
    ).toHaveLength(1);
    const merged = [
      { report: 'q1', fact: 'v2' },
      { report: 'q3', fact: 'v2' },
    ] as const;
    expect(arrest({ merged: [merged] })).toEqual([
      ['q1', 'q3'],
      ['q1', 'q3'],
    ]);
  });

  it('knows a translation by credit and order of facts only where there are facts enough', () => {
    expect(pairsOf([QUAY_WIRE, QUAY_ENGLISH])[0]?.link.copy).toBeNull();
    expect(pairsOf([QUAY_WIRE, QUAY_COPY])[0]?.link.copy).toMatchObject({ kind: 'words', sure: true });
  });
});

describe('who began', () => {
  const clash = (id: string, attacker: string, victim: string, ministry: string, country: string): Told => ({
    id,
    published: '2024-04-02',
    outlet: `Ziarul ${id}`,
    text: `Trupe din ${attacker} au deschis focul luni la Kostur asupra unui post din ${victim}, susține ${ministry}.`,
    entities: {
      Chile: { kind: 'country', country: 'CHL' },
      Peru: { kind: 'country', country: 'PER' },
      Kostur: { kind: 'place', country: 'PER' },
      [ministry]: { kind: 'organization', country, sector: 'GOV' },
    },
    events: [
      {
        words: `Trupe din ${attacker} au deschis focul luni la Kostur asupra unui post din ${victim}`,
        type: 'ASSAULT',
        actors: [attacker],
        recipients: [victim],
        place: 'Kostur',
        time: '2024-04-01',
        sources: [ministry],
      },
    ],
  });

  it('is listed where each side accuses the other', () => {
    const told = [
      clash('w1', 'Chile', 'Peru', 'Ministerul peruan al Apărării', 'PER'),
      clash('w2', 'Peru', 'Chile', 'Ministerul chilian al Apărării', 'CHL'),
    ];
    const members = membersOf(told);
    const pairs: StoryPair[] = [{ a: 'w1', b: 'w2', link: { story: ['event'], score: 5, days: [0, 0], copy: null } }];
    const began = buildStory(members, pairs)
      .events.flatMap(({ disagreements }) => disagreements)
      .find(({ slot }) => slot === 'actor');
    expect(began?.values.map(({ value, sources }) => [value, sources])).toEqual([
      ['Chile', ['Ministerul peruan al Apărării']],
      ['Peru', ['Ministerul chilian al Apărării']],
    ]);
  });
});

test('no group of facts has two of one report, and splits by hand hold', () => {
  const ref = (report: string, fact: string) => ({ report, fact });
  const facts = [ref('a', '1'), ref('a', '2'), ref('b', '1')];
  const links = [
    { a: facts[0], b: facts[2], score: 2 },
    { a: facts[1], b: facts[2], score: 3 },
  ] as never;
  expect(clusterFacts(facts, links)).toEqual([[facts[0]], [facts[1], facts[2]]]);
  expect(clusterFacts(facts, links, { split: [[ref('a', '2'), ref('b', '1')]] })).toEqual([
    [facts[0], facts[2]],
    [facts[1]],
  ]);
});
