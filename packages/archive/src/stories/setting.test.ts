import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { recordOf, type Told } from '../../test/record.js';
import { blockingKeys, groupStories, linkReports, memberOf, type StoryPair } from '../merge.js';

/** One clash at one border as told on the day, by a second outlet, and the next day, when each side blames the other. */
const SPOKESMAN = 'Tigist Wolde-Amanuel';
const people = (village: string, spokesman = SPOKESMAN): Told['entities'] => ({
  [village]: { kind: 'place', country: null },
  Etiopia: { kind: 'country', country: 'ETH' },
  Eritreea: { kind: 'country', country: 'ERI' },
  'soldați etiopieni': { kind: 'group', country: 'ETH' },
  'forțele eritreene': { kind: 'group', country: 'ERI' },
  [spokesman]: { country: 'ETH', sector: 'MIL' },
});

const onTheDay = (id: string, village: string, dead: number, published = '2031-03-04'): Told => ({
  id,
  published,
  outlet: `Gazeta ${id}`,
  title: `${dead} soldați etiopieni uciși la granița cu Eritreea`,
  text: `Cel puțin ${dead} soldați etiopieni au fost uciși într-un schimb de focuri cu forțele eritreene lângă ${village}, a anunțat purtătoarea de cuvânt a armatei, ${SPOKESMAN}. Luptele au durat până la prânz, a precizat ea.`,
  entities: people(village),
  events: [
    {
      words: `soldați etiopieni au fost uciși într-un schimb de focuri cu forțele eritreene lângă ${village}`,
      type: 'ASSAULT',
      mode: 'firearms',
      actors: ['forțele eritreene'],
      recipients: ['soldați etiopieni'],
      place: village,
      time: published,
      sources: [SPOKESMAN],
    },
  ],
  statements: [{ words: 'Luptele au durat până la prânz', speaker: SPOKESMAN }],
  figures: [{ words: `${dead} soldați etiopieni`, value: dead, unit: 'soldați' }],
});

const dayAfter = (id: string, village: string, dead: number, published = '2031-03-05'): Told => ({
  id,
  published,
  outlet: `Ecoul ${id}`,
  title: `Ce s-a întâmplat la ${village}: două relatări care nu se potrivesc`,
  text: `Etiopia și Eritreea își aruncă vina una alteia pentru confruntarea în care ${dead} soldați etiopieni au fost uciși. Asmara vorbește despre o provocare. ${SPOKESMAN} respinge versiunea vecinilor: „N-am trecut râul”.`,
  entities: people(village),
  events: [
    {
      words: 'Etiopia și Eritreea își aruncă vina una alteia',
      type: 'ACCUSE',
      actors: ['Etiopia', 'Eritreea'],
      recipients: ['Eritreea', 'Etiopia'],
      time: published,
    },
  ],
  statements: [{ words: 'N-am trecut râul', speaker: SPOKESMAN, form: 'direct', act: 'deny' }],
  figures: [{ words: `${dead} soldați etiopieni`, value: dead, unit: 'soldați' }],
});

/** Another clash, in words of its own. */
const elsewhere = (id: string, village: string, dead: number, published = '2031-03-04'): Told => {
  const words = `lupte la ${village}, unde forțele eritreene au ucis ${dead} soldați etiopieni`;
  return {
    ...onTheDay(id, village, dead, published),
    title: `${village}: un nou incident armat între vecini`,
    text: `Armata confirmă noi ${words}. „Un convoi cu provizii a fost prins într-o ambuscadă”, a spus ${SPOKESMAN} la o conferință de presă.`,
    events: [
      {
        words,
        type: 'ASSAULT',
        actors: ['forțele eritreene'],
        recipients: ['soldați etiopieni'],
        place: village,
        time: published,
      },
    ],
    statements: [{ words: 'Un convoi cu provizii a fost prins într-o ambuscadă', speaker: SPOKESMAN, form: 'direct' }],
  };
};

/** The same spokeswoman of another matter: nobody hurt, no second state. */
const PARADE: Told = {
  id: 'p1',
  published: '2031-03-05',
  outlet: 'Vocea',
  title: 'Paradă la Zalambessa',
  text: `La Zalambessa va avea loc o paradă militară, a anunțat ${SPOKESMAN}. Drumul spre piață va fi închis.`,
  entities: { Zalambessa: { kind: 'place', country: null }, [SPOKESMAN]: { country: 'ETH', sector: 'MIL' } },
  statements: [{ words: 'La Zalambessa va avea loc o paradă militară', speaker: SPOKESMAN }],
};

const [RAMA, ZALAMBESSA] = ['Rama', 'Zalambessa'];
const CLASH = [onTheDay('r1', RAMA, 4), onTheDay('r2', RAMA, 5), dayAfter('r3', RAMA, 2)];

function pairsOf(members: readonly ReturnType<typeof memberOf>[]): StoryPair[] {
  return members.flatMap((x, i) =>
    members.slice(i + 1).flatMap((y) => {
      const [a, b] = x.facts.report < y.facts.report ? [x, y] : [y, x];
      const link = linkReports(a, b);
      return link === null ? [] : [{ a: a.facts.report, b: b.facts.report, link }];
    }),
  );
}

function groupsOf(told: readonly Told[]): string[][] {
  const members = told.map((one) => memberOf(recordOf(one), one.id));
  return groupStories(members, pairsOf(members));
}

describe('one occasion, though an event of it is not read', () => {
  test.each<[string, readonly Told[], string[][]]>([
    ['the clash and its echo the next day', CLASH, [['r1', 'r2', 'r3']]],
    ['none of its events is read', CLASH.map((told) => ({ ...told, events: [] })), [['r1', 'r2', 'r3']]],
    [
      'a second clash at another village the next day',
      [...CLASH, elsewhere('z1', ZALAMBESSA, 4, '2031-03-05')],
      [['r1', 'r2', 'r3'], ['z1']],
    ],
    [
      'the echo of that one',
      [onTheDay('r1', RAMA, 4), elsewhere('z1', ZALAMBESSA, 4), dayAfter('z2', ZALAMBESSA, 4)],
      [['r1'], ['z1', 'z2']],
    ],
    [
      'the echo of that one, with no event read anywhere',
      [onTheDay('r1', RAMA, 4), elsewhere('z1', ZALAMBESSA, 4), dayAfter('z2', ZALAMBESSA, 4)].map((told) => ({
        ...told,
        events: [],
      })),
      [['r1'], ['z1', 'z2']],
    ],
    [
      'a parade at the same village, told by the same spokeswoman',
      [elsewhere('z1', ZALAMBESSA, 4), PARADE],
      [['p1'], ['z1']],
    ],
    [
      'a clash at the same village a week later',
      [onTheDay('r1', RAMA, 4), elsewhere('w1', RAMA, 3, '2031-03-11'), dayAfter('w2', RAMA, 3, '2031-03-12')],
      [['r1'], ['w1', 'w2']],
    ],
  ])('%s', (_, told, expected) => {
    expect(groupsOf(told)).toEqual(expected);
  });

  it('holds whichever events are missed or taken for another kind, and no stranger comes in', () => {
    const others = [elsewhere('z1', ZALAMBESSA, 4), PARADE];
    const TYPES = ['CONSULT', 'ACCUSE', 'COERCE', 'MOBILIZE', 'REQUEST'] as const;
    const misread = fc.constantFrom(null, 'missed' as const, ...TYPES);
    fc.assert(
      fc.property(fc.array(misread, { minLength: 5, maxLength: 5 }), (faults) => {
        const told = [...CLASH, ...others].map((one, i): Told => {
          const fault = faults[i] ?? null;
          if (fault === null) return one;
          if (fault === 'missed') return { ...one, events: [] };
          return { ...one, events: (one.events ?? []).map((event) => ({ ...event, type: fault, mode: undefined })) };
        });
        expect(groupsOf(told)).toEqual([['p1'], ['r1', 'r2', 'r3'], ['z1']]);
      }),
      { numRuns: 150 },
    );
  });

  it('is found under a common key', () => {
    const members = CLASH.map((told) => memberOf(recordOf({ ...told, events: [] }), told.id));
    const keys = new Map(members.map((member) => [member.facts.report, blockingKeys(member)]));
    for (const { a, b } of pairsOf(members)) {
      const stored = new Set(keys.get(b)?.keys);
      expect(keys.get(a)?.lookups.some((key) => stored.has(key))).toBe(true);
    }
  });
});
