import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { QUAY_COPY, QUAY_OTHER, QUAY_WIRE } from '../../test/quay.js';
import type { Told } from '../../test/record.js';
import { compareTexts } from './compare.js';
import { findCredits } from './credits.js';
import { copyLink } from './link.js';
import { independentOrigins, originsOf } from './origins.js';
import { copyPrint } from './print.js';

function candidate({ id, text, outlet = null, language = 'ro' }: Told) {
  return { id, text, print: copyPrint({ text, outlet, language }) };
}

function origins(...told: readonly Told[]) {
  const links = told.flatMap((a, i) => told.slice(i + 1).flatMap((b) => copyLink(candidate(a), candidate(b)) ?? []));
  const reports = told.map((one) => ({
    id: one.id,
    published: one.published,
    outlet: one.outlet ?? null,
    credits: candidate(one).print.credits,
  }));
  return originsOf(reports, links);
}

describe('credits', () => {
  test.each([
    ['Trenul a deraiat luni la Plovdiv, a anunțat poliția, citată de AFP, preluată de Agerpres.', ['Agerpres', 'AFP']],
    ['Trenul a deraiat luni la Plovdiv, transmite Agerpres, care citează agenția BTA.', ['Agerpres', 'BTA']],
    ['Trenul a deraiat luni la Plovdiv, transmite Yonhap, potrivit Agerpres.', ['Agerpres', 'Yonhap']],
    ['Trenul a deraiat luni la Plovdiv, relatează Reuters și Mediafax.', ['Mediafax', 'Reuters']],
    ['Trenul a deraiat luni la Plovdiv, a scris TASS, dar poliția neagă, relatează dpa.', ['dpa']],
    ['Apa a crescut luni la Plovdiv cu doi metri, iar o apă atât de mare nu s-a mai văzut.', []],
    [
      'Trenul a deraiat luni la Plovdiv, iar doi oameni au fost răniți.\n\nTraficul este oprit. AGERPRES/(AS - redactor: Ina Pop)',
      ['Agerpres'],
    ],
  ])('%s', (text, chain) => {
    expect(findCredits({ text, language: 'ro', outlet: null }, []).chain).toEqual(chain);
  });

  it('does not take an agency inside a quotation for a credit', () => {
    const text = 'Ministrul a respins luni știrea apărută la Plovdiv: „AFP greșește”, a spus el la radio.';
    expect(copyPrint({ text, language: 'ro', outlet: null }).credits.chain).toEqual([]);
  });
});

describe('copies', () => {
  it('finds a copy with other words here and there, and the passages it shares', () => {
    const link = copyLink(candidate(QUAY_WIRE), candidate(QUAY_COPY));
    expect(link?.shareOfB).toBeGreaterThan(0.8);
    const passage = link?.passages[0];
    expect(QUAY_WIRE.text.slice(...(passage?.a ?? [0, 0]))).toMatch(/^Poliția bulgară a arestat 40 de docheri/);
    expect(QUAY_COPY.text.slice(...(passage?.b ?? [0, 0]))).toBe(QUAY_WIRE.text.slice(...(passage?.a ?? [0, 0])));
  });

  it('takes two reports that quote one speech for no copies', () => {
    const quote =
      '„Anul acesta vom repara toate podurile județului, vom asfalta o sută de kilometri de drum și vom deschide spitalul nou, chiar dacă unii nu cred că se poate”';
    const a = { ...QUAY_WIRE, id: 'a', text: `Prefectul a vorbit marți la radio. ${quote}, a spus el.` };
    const b = { ...QUAY_WIRE, id: 'b', text: `Într-un interviu, prefectul promite mult. ${quote}, susține acesta.` };
    expect(copyLink(candidate(a), candidate(b))).toBeNull();
  });

  it('is symmetric', () => {
    expect(copyLink(candidate(QUAY_COPY), candidate(QUAY_WIRE))).toEqual(
      copyLink(candidate(QUAY_WIRE), candidate(QUAY_COPY)),
    );
    const there = compareTexts(QUAY_WIRE.text, QUAY_COPY.text);
    const back = compareTexts(QUAY_COPY.text, QUAY_WIRE.text);
    expect(back.sharedWords).toBe(there.sharedWords);
  });

  it('traces whose words a report carries, however the reports come', () => {
    const found = origins(QUAY_OTHER, QUAY_COPY, QUAY_WIRE);
    expect(found.get('q1')).toMatchObject({ origin: 'Reuters', copyOf: null });
    expect(found.get('q2')).toMatchObject({ origin: 'Reuters', copyOf: 'q1', reason: 'copied' });
    expect(found.get('q3')).toMatchObject({ origin: 'AFP', copyOf: null });
    expect(independentOrigins(found.values())).toBe(2);
  });

  it('takes the one that credits more hands for the copy where both have only a day', () => {
    const wire = { ...QUAY_WIRE, id: 'z', published: '2025-05-11', outlet: 'Gazeta de Sud' };
    const copy = { ...QUAY_COPY, id: 'a', published: '2025-05-11' };
    expect(origins(copy, wire).get('a')).toMatchObject({ copyOf: 'z' });
  });

  it('counts a copy without credit to the source it left out', () => {
    const silent = { ...QUAY_COPY, text: QUAY_COPY.text.replace(', citat de Reuters, preluată de Agerpres', '') };
    expect(origins(QUAY_WIRE, silent).get('q2')).toMatchObject({ origin: 'Reuters', copyOf: 'q1' });
  });
});

describe('the copy tree', () => {
  const report = (id: string, published: string) => ({
    id,
    published,
    outlet: `Ecoul ${id}`,
    credits: { chain: [], named: [], outletAgency: null },
  });
  const link = (a: string, b: string, shareOfA: number, shareOfB: number) => ({
    ...({ a, b, kind: 'words', sure: true, passages: [] } as const),
    ...{ shareOfA, shareOfB },
  });
  // Each has taken most from the next, and nobody can tell who was first.
  const CIRCLE = [report('x', '2025-05-01'), report('y', '2025-05-01'), report('z', '2025-05-01')];
  const ROUND = [link('x', 'y', 0.9, 0.5), link('y', 'z', 0.9, 0.5), link('x', 'z', 0.5, 0.9)];

  it('has no circle', () => {
    const found = [...originsOf(CIRCLE, ROUND).values()];
    expect(found.filter(({ copyOf }) => copyOf === null)).toHaveLength(1);
    expect(independentOrigins(found)).toBe(1);
  });

  it('is the same beside a circle as without it, whatever the order', () => {
    const share = fc.integer({ min: 1, max: 10 }).map((tenths) => tenths / 10);
    const edge = fc.tuple(fc.nat(9), fc.nat(9), share, share);
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 40 }), fc.integer({ min: 1, max: 10 }), (edges, minutes) => {
        const reports = Array.from({ length: 10 }, (_, i) => report(`r${i}`, `2025-05-01T10:0${i % minutes}:00+03:00`));
        const links = [...new Map(edges.map(([a, b, x, y]) => [`${a} ${b}`, [a, b, x, y] as const])).values()]
          .filter(([a, b]) => a < b)
          .map(([a, b, x, y]) => link(`r${a}`, `r${b}`, x, y));
        const alone = originsOf(reports, links);
        const beside = originsOf([...CIRCLE, ...reports].reverse(), [...ROUND, ...links].reverse());
        for (const { id } of reports) expect(beside.get(id)).toEqual(alone.get(id));
      }),
      { numRuns: 300 },
    );
  });
});
