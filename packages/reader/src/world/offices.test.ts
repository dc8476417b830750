import { describe, expect, it } from 'vitest';
import { HOLDERS, parseHolders } from './holders.js';
import { leaderOffice, OFFICE_KINDS, officeOf, parseOffice } from './offices.js';

describe('officeOf', () => {
  it.each([
    ['RUS', 'president', 'RUS/president'],
    ['PRK', 'supreme-leader', 'PRK/leader'],
    ['RUS', 'leader', 'RUS/president'],
    ['IRN', 'leader', null],
    ['EU', 'foreign-minister', 'EU/high-representative'],
    ['EC', 'president', 'EU/commission-president'],
    ['ROU-senate', 'president', 'ROU/senate-president'],
    ['ROU-DNA', 'chief-prosecutor', 'ROU-DNA/chief-prosecutor'],
    ['USA', 'prosecutor-general', 'USA/justice-minister'],
    ['IMF', 'president', 'IMF/managing-director'],
    ['FRA', 'head-of-state', 'FRA/president'],
    ['ESP', 'head-of-state', 'ESP/monarch'],
    ['VAT', 'head-of-state', 'VAT/pope'],
    ['IRN', 'head-of-state', null],
    ['NATO', 'head-of-state', null],
    ['FRA', 'dogcatcher', null],
  ])('%s %s: %s', (owner, kind, office) => expect(officeOf(owner, kind)).toBe(office));
});

describe('leaderOffice', () => {
  it.each([
    ['USA', 'USA/president'],
    ['GBR', 'GBR/prime-minister'],
    ['DEU', 'DEU/prime-minister'],
    ['RUS', 'RUS/president'],
    ['PRK', 'PRK/leader'],
    ['ROU', 'ROU/president'],
    ['NATO', 'NATO/secretary-general'],
    ['PSD', 'PSD/president'],
    ['ROU-SRI', 'ROU-SRI/director'],
    ['POL', null],
    ['SAU', null],
    ['EU', null],
  ])('%s: %s', (owner, office) => expect(leaderOffice(owner)).toBe(office));

  it('is an office of which the table knows a holder, for states in the table', () => {
    const { holders } = parseHolders(HOLDERS);
    const known = new Set(holders.map((holder) => holder.office));
    const owners = new Set(holders.map((holder) => holder.office.split('/')[0] ?? ''));
    for (const owner of owners) {
      const office = leaderOffice(owner);
      if (office !== null) expect(known, owner).toContain(office);
    }
  });
});

describe('parseOffice', () => {
  it('tells owner and kind', () => {
    expect(parseOffice('ROU-BNR/governor')).toMatchObject({ owner: 'ROU-BNR', kind: { kind: 'governor' } });
  });
  it.each(['', '/', 'ROU', '/president', 'rou/president', 'ROU/dogcatcher'])('%j is none', (office) => {
    expect(parseOffice(office)).toBeNull();
  });
});

it('gives every kind a PLOVER sector or leaves it to the organization', () => {
  const sectors = new Set(['GOV', 'LEG', 'JUD', 'MIL', 'PRE', null]);
  for (const kind of OFFICE_KINDS.values()) expect(sectors, kind.kind).toContain(kind.sector);
});
