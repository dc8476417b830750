import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOLDERS, HOLDERS_AS_OF, indexHolders, parseHolders } from './holders.js';
import { parseOffice } from './offices.js';

const parsed = parseHolders(HOLDERS);
const index = indexHolders(parsed.holders);

function groups<T>(items: readonly T[], key: (item: T) => string | null): Map<string | null, T[]> {
  const map = new Map<string | null, T[]>();
  for (const item of items) map.set(key(item), [...(map.get(key(item)) ?? []), item]);
  return map;
}

const pad = (n: number) => String(n).padStart(2, '0');

describe('the table', () => {
  it('has no line with a problem', () => expect(parsed.problems).toEqual([]));

  it('covers at least 60 states from their leaders to their foreign ministers', () => {
    const owners = parsed.holders.map((holder) => parseOffice(holder.office));
    const states = new Set(owners.flatMap((office) => (/^[A-Z]{3}$/.test(office?.owner ?? '') ? [office?.owner] : [])));
    const foreign = owners.filter((office) => office?.kind.kind === 'foreign-minister').map((office) => office?.owner);
    expect(states.size).toBeGreaterThan(100);
    expect(new Set(foreign).size).toBeGreaterThanOrEqual(60);
  });

  it('names a holder of one office at most for each day', () => {
    const months = Array.from({ length: 9 * 12 }, (_, n) => `${2018 + Math.floor(n / 12)}-${pad((n % 12) + 1)}-01`);
    for (const [office, holders] of groups(parsed.holders, (holder) => holder.office)) {
      const single = holders.map((holder) => indexHolders([holder]));
      const edges = holders.flatMap((holder) => [holder.from, holder.until ?? HOLDERS_AS_OF]);
      for (const day of [...months, ...edges.filter((edge) => edge.length === 10)]) {
        const found = single.flatMap((one) => one.holder(office ?? '', day)?.name ?? []);
        expect(found.slice(1), `${office} on ${day}`).toEqual([]);
      }
    }
  });

  it('gives a name one Wikidata item and an item one name', () => {
    for (const [key, value] of [
      ['name', 'wikidata'],
      ['wikidata', 'name'],
    ] as const) {
      const known = parsed.holders.filter((holder) => holder.wikidata !== null);
      for (const [, holders] of groups(known, (holder) => holder[key])) {
        expect(new Set(holders.map((holder) => holder[value])).size, holders[0]?.name).toBe(1);
      }
    }
  });

  it('gives a person one gender', () => {
    for (const [name, holders] of groups(parsed.holders, (holder) => holder.name)) {
      expect(new Set(holders.map((holder) => holder.gender)).size, name).toBe(1);
    }
  });
});

describe('who held an office on a day', () => {
  it.each([
    ['ROU/prime-minister', '2018-01-10', 'Mihai Tudose'],
    ['ROU/prime-minister', '2019-11-03', 'Viorica Dăncilă'],
    ['ROU/prime-minister', '2019-11-04', 'Ludovic Orban'],
    ['ROU/prime-minister', '2020-12-10', 'Nicolae Ciucă'],
    ['ROU/prime-minister', '2021-06-01', 'Florin Cîțu'],
    ['ROU/prime-minister', '2023-06-14', 'Cătălin Predoiu'],
    ['ROU/prime-minister', '2024-02-29', 'Marcel Ciolacu'],
    ['ROU/prime-minister', '2025-09-03T10:00:00+03:00', 'Ilie Bolojan'],
    ['ROU/president', '2025-02-11', 'Klaus Iohannis'],
    ['ROU/president', '2025-03-01', 'Ilie Bolojan'],
    ['ROU/president', '2025-05-26', 'Nicușor Dan'],
    ['ROU/defence-minister', '2024-07-01', 'Angel Tîlvăr'],
    ['ROU-BNR/governor', '2022-05-05', 'Mugur Isărescu'],
    ['MDA/prime-minister', '2023-02-15', 'Natalia Gavrilița'],
    ['MDA/prime-minister', '2023-02-16', 'Dorin Recean'],
    ['RUS/president', '2025-09-03', 'Vladimir Putin'],
    ['RUS/defence-minister', '2024-05-14', 'Andrei Belousov'],
    ['UKR/president', '2019-05-19', 'Petro Poroșenko'],
    ['UKR/president', '2019-05-20', 'Volodimir Zelenski'],
    ['PRK/leader', '2025-09-03', 'Kim Jong-un'],
    ['CHN/president', '2025-09-03', 'Xi Jinping'],
    ['USA/president', '2021-01-19', 'Donald Trump'],
    ['USA/president', '2021-01-20', 'Joe Biden'],
    ['USA/foreign-minister', '2025-03-01', 'Marco Rubio'],
    ['DEU/prime-minister', '2025-05-05', 'Olaf Scholz'],
    ['GBR/prime-minister', '2022-10-01', 'Liz Truss'],
    ['GBR/monarch', '2023-05-06', 'Charles al III-lea'],
    ['VAT/pope', '2025-06-01', 'Papa Leon al XIV-lea'],
    ['VAT/pope', '2025-05-01', undefined],
    ['IRN/president', '2024-06-01', 'Mohammad Mokhber'],
    ['KOR/president', '2025-01-10', undefined],
    ['CHE/president', '2024-12-31', 'Viola Amherd'],
    ['EU/high-representative', '2024-12-01', 'Kaja Kallas'],
    ['NATO/secretary-general', '2024-10-01', 'Mark Rutte'],
    ['NATO/secretary-general', '1999-01-01', undefined],
    ['XYZ/president', '2024-10-01', undefined],
  ])('%s on %s: %s', (office, date, name) => expect(index.holder(office, date)?.name).toBe(name));
});

describe('who is meant by a name on a day', () => {
  it.each([
    ['putin', '2025-09-03', ['RUS/president']],
    ['volodymyr zelenskyy', '2025-09-03', ['UKR/president']],
    ['zelenskyy', '2019-01-01', []],
    ['von der leyen', '2018-05-01', ['DEU/defence-minister']],
    ['von der leyen', '2020-05-01', ['EU/commission-president']],
    ['leyen', '2020-05-01', ['EU/commission-president']],
    ['xi', '2025-09-03', ['CHN/president']],
    ['un', '2025-09-03', []],
    ['papa francisc', '2020-01-01', ['VAT/pope']],
    ['francisc', '2020-01-01', []],
    ['bin salman', '2023-01-01', ['SAU/crown-prince', 'SAU/prime-minister']],
    ['catu', '2021-03-01', ['ROU/prime-minister']],
    ['ciolacu', '2018-06-01', []],
    ['clinton', '2000-01-01', ['USA/president']],
    ['clinton', '2010-01-01', ['USA/foreign-minister']],
    ['putin', '2000-01-01', ['RUS/president']],
    ['annan', '2025-09-03', []],
  ])('%s on %s', (name, date, offices) => {
    expect(index.holdersNamed(name, date).map((holder) => holder.office)).toEqual(offices);
  });

  it('knows those who are not in office any more', () => {
    expect(index.everNamed('ciolacu').map((holder) => holder.office)).toContain('ROU/prime-minister');
  });
});

describe('rough dates', () => {
  const holder = (from: string, until: string) => {
    const { holders } = parseHolders(`FRA/president | Ana Lăstun | | f | ${from} | ${until}`);
    return (date: string) => indexHolders(holders).holder('FRA/president', date) !== undefined;
  };
  it.each([
    ['2019-07', '', '2019-07-31', false],
    ['2019-07', '', '2019-08-01', true],
    ['2019-12', '', '2020-01-01', true],
    ['2019', '', '2019-12-31', false],
    ['2019', '', '2020-01-01', true],
    ['2001-01-01', '2020-03', '2020-02-29', true],
    ['2001-01-01', '2020-03', '2020-03-01', false],
    ['2001-01-01', '2020', '2019-12-31', true],
    ['2001-01-01', '2020', '2020-01-01', false],
    ['2001-01-01', '2020-02..2020-08', '2020-01-31', true],
    ['2001-01-01', '2020-02..2020-08', '2020-05-01', false],
    ['2020-02..2020-08', '', '2020-08-31', false],
    ['2020-02..2020-08', '', '2020-09-01', true],
    ['2020-05-09..2020-05-12', '', '2020-05-13', true],
  ])('from %s until %s holds on %s: %s', (from, until, date, held) => expect(holder(from, until)(date)).toBe(held));
});

describe('a user’s table', () => {
  it('overrides ours for the days it covers, and only those', () => {
    const own = parseHolders('RUS/president | Pavel Inventatov | | m | 2025-01-01 | 2025-01-31 | acting; alias: P. I.');
    const both = indexHolders([...parsed.holders, ...own.holders]);
    expect(both.holder('RUS/president', '2025-01-15')).toMatchObject({ name: 'Pavel Inventatov', acting: true });
    expect(both.holder('RUS/president', '2025-02-01')?.name).toBe('Vladimir Putin');
    expect(both.holdersNamed('putin', '2025-01-15')).toEqual([]);
    expect(both.holdersNamed('inventatov', '2025-01-15')).toHaveLength(1);
  });

  it('may have comments, empty lines and no notes', () => {
    const { holders, problems } = parseHolders('# mine\r\n\r\nFRA/president|Ana Lăstun||f|2024-02-29|  # leap day\r\n');
    expect(problems).toEqual([]);
    expect(holders).toEqual([
      {
        office: 'FRA/president',
        name: 'Ana Lăstun',
        aliases: [],
        wikidata: null,
        gender: 'fem',
        from: '2024-02-29',
        until: null,
        acting: false,
      },
    ]);
  });

  it.each([
    ['FRA/presidnt | A B | | m | 2020-01-01', 'office', 'unknown', 'FRA/presidnt'],
    ['president | A B | | m | 2020-01-01', 'office', 'unknown', 'president'],
    ['FRA/president | | | m | 2020-01-01', 'name', 'missing', ''],
    ['FRA/president | A B | 7747 | m | 2020-01-01', 'wikidata', 'malformed', '7747'],
    ['FRA/president | A B | | x | 2020-01-01', 'gender', 'unknown', 'x'],
    ['FRA/president | A B | | m', 'from', 'missing', ''],
    ['FRA/president | A B | | m | 2023-02-29', 'from', 'malformed', '2023-02-29'],
    ['FRA/president | A B | | m | 2023-13', 'from', 'malformed', '2023-13'],
    ['FRA/president | A B | | m | 2020-01-01 | azi', 'until', 'malformed', 'azi'],
    ['FRA/president | A B | | m | 2020-01-01 | 2019-12-31', 'until', 'out-of-order', '2019-12-31'],
    ['FRA/president | A B | | m | 2020-08..2020-02', 'from', 'malformed', '2020-08..2020-02'],
    ['FRA/president | A B | | m | 2020-01-01 | | interim', 'notes', 'unknown', 'interim'],
    ['FRA/president | A B | | m | 2020-01-01 | | | x', 'row', 'too-many-fields', '8'],
  ] as const)('%s', (line, field, code, found) => {
    const { holders, problems } = parseHolders(`# head\n${line}`, 'mine.txt');
    expect(holders).toEqual([]);
    expect(problems).toEqual([{ file: 'mine.txt', line: 2, field, code, found, expected: expect.any(String) }]);
  });

  it('is never thrown at, whatever it says', () => {
    const cell = fc.constantFrom(
      'FRA/president',
      'x',
      '',
      '2020-01',
      '..',
      '2020-01-01',
      'm',
      '|',
      '#',
      '\n',
      ':',
      ';',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(cell).map((cells) => cells.join('|')),
        ),
        (text) => {
          const { holders } = parseHolders(text);
          indexHolders(holders).holdersNamed('x', '2020-01-01');
        },
      ),
    );
  });
});
