/**
 * The kinds of office a state or an organization has, language-free. An office key is `<alpha-3 or organization id>/<kind>`:
 * `RUS/president`, `DEU/prime-minister` (the chancellor), `EU/high-representative`, `PSD/president`.
 */

/**
 * The key of the office of that kind, or null where there is no such kind or no one office is meant by it.
 *
 * @param owner alpha-3 or organization id; a body of a state (`ROU-senate`) gives the state's office of its head.
 * @param kind A row of `OFFICE_KINDS`, or `head-of-state`.
 */
export function officeOf(owner: string, kind: string): string | null {
  if (kind === 'head-of-state') return headOfState(owner);
  if (!OFFICE_KINDS.has(kind)) return null;
  const head = BODY_HEADS.get(owner);
  if (head?.titles.includes(kind)) return head.office;
  if (kind === 'leader') return leaderOffice(owner);
  return SAME_OFFICE.get(`${owner}/${kind}`) ?? `${owner}/${kind}`;
}

/**
 * The office meant by "the leader of" a state or organization, or null where it is open who that would be (a strong
 * president beside a strong prime minister, a monarch beside a crown prince who rules).
 */
export function leaderOffice(owner: string): string | null {
  const head = BODY_HEADS.get(owner);
  if (head !== undefined) return head.office;
  const kind = LEADERS.get(owner);
  return kind === undefined ? null : `${owner}/${kind}`;
}

function headOfState(owner: string): string | null {
  if (!/^[A-Z]{3}$/.test(owner) || OPEN_HEADS.has(owner)) return null;
  const kind = owner === 'VAT' ? 'pope' : owner === 'PRK' ? 'leader' : MONARCHIES.has(owner) ? 'monarch' : 'president';
  return `${owner}/${kind}`;
}

/** The owner and kind of an office key, or null if the key is malformed or of no known kind. */
export function parseOffice(office: string): { readonly owner: string; readonly kind: OfficeKind } | null {
  const slash = office.indexOf('/');
  const owner = office.slice(0, Math.max(slash, 0));
  const kind = OFFICE_KINDS.get(office.slice(slash + 1));
  return kind !== undefined && OWNER.test(owner) ? { owner, kind } : null;
}

export interface OfficeKind {
  readonly kind: string;
  /** PLOVER actor sector of the holder, or null where it follows from the organization. */
  readonly sector: string | null;
  /**
   * `state`: what the holder does or says on duty counts as the state's (or union's) own doing;
   * `part`: it counts for the ministry, chamber, court or service; `none`: for the holder alone (an heir, a mayor).
   */
  readonly speaksFor: 'state' | 'part' | 'none';
}

const OWNER = /^[A-Z][A-Za-z0-9-]*$/;

const STATE = 'president monarch pope prime-minister leader supreme-leader vice-president foreign-minister';

const MINISTERS =
  'deputy-prime-minister defence-minister interior-minister justice-minister finance-minister economy-minister ' +
  'energy-minister health-minister education-minister transport-minister agriculture-minister environment-minister ' +
  'labour-minister culture-minister development-minister european-funds-minister digital-minister research-minister ' +
  'sports-minister tourism-minister family-minister european-affairs-minister reintegration-minister';

/** Those who speak for the head of state or the ministry, and those who run their offices. */
const STAFF =
  'presidential-spokesperson foreign-ministry-spokesperson presidential-office-head national-security-adviser';

const UNIONS =
  'secretary-general deputy-secretary-general commission-president council-president high-representative ' +
  'director-general managing-director chairperson';

const rows: readonly OfficeKind[] = [
  ...kinds(STATE, 'GOV', 'state'),
  ...kinds(MINISTERS, 'GOV', 'part'),
  ...kinds(STAFF, 'GOV', 'state'),
  ...kinds('security-council-secretary', 'GOV', 'part'),
  ...kinds('crown-prince', 'GOV', 'none'),
  ...kinds('capital-mayor gagauzia-governor', 'GOV', 'none'),
  ...kinds('transnistria-leader', 'PRE', 'none'),
  ...kinds('parliament-president senate-president chamber-president', 'LEG', 'part'),
  ...kinds('prosecutor-general chief-prosecutor', 'JUD', 'part'),
  ...kinds('general-staff-chief army-commander', 'MIL', 'part'),
  ...kinds(UNIONS, null, 'state'),
  ...kinds('governor director', null, 'part'),
];

export const OFFICE_KINDS: ReadonlyMap<string, OfficeKind> = new Map(rows.map((row) => [row.kind, row]));

function kinds(names: string, sector: string | null, speaksFor: OfficeKind['speaksFor']): OfficeKind[] {
  return names.split(' ').map((kind) => ({ kind, sector, speaksFor }));
}

/** Two titles of one office. */
const SAME_OFFICE: ReadonlyMap<string, string> = new Map([
  // The attorney general heads the department of justice.
  ['USA/prosecutor-general', 'USA/justice-minister'],
  ['USA/senate-president', 'USA/vice-president'],
  ['PRK/supreme-leader', 'PRK/leader'],
  ['VAT/monarch', 'VAT/pope'],
  ['EU/foreign-minister', 'EU/high-representative'],
  ['ECB/governor', 'ECB/president'],
  ['NATO/director', 'NATO/secretary-general'],
  ['IMF/director-general', 'IMF/managing-director'],
  ['IMF/president', 'IMF/managing-director'],
  ['IMF/director', 'IMF/managing-director'],
  ['IAEA/director', 'IAEA/director-general'],
  ['WHO/director', 'WHO/director-general'],
]);

const PRESIDENT_LEADS =
  'ARE ARG AZE BLR BRA CHL CHN COL CUB CYP DZA ECU EGY FRA GHA IDN KAZ KEN KGZ KOR LTU MDA MEX NGA NIC PER PHL PRY PSE ' +
  'ROU RUS SEN SLV SRB SYR TJK TKM TUN TUR TWN UGA UKR URY USA UZB VEN ZAF ZWE';

const PRIME_MINISTER_LEADS =
  'ALB ARM AUS AUT BEL CAN DEU DNK ESP EST ETH GBR GEO GRC HUN IND IRL ISL ISR ITA JPN KHM LUX LVA MKD MLT MNE MYS NLD NOR ' +
  'NZL PAK PRT SGP SVK SVN SWE THA XKX';

const MONARCH_LEADS = 'BHR JOR KWT MAR MCO OMN QAT';

const MONARCHIES = new Set(
  'BEL BHR BRN DNK ESP GBR JOR JPN KHM KWT LUX MAR MYS NLD NOR OMN QAT SAU SWE THA'.split(' '),
);

/** States where "the head of state" may mean two people, or whose monarch reigns from abroad. */
const OPEN_HEADS = new Set('AFG AND AUS BIH CAN IRN LBY MMR NER NZL SDN SMR'.split(' '));

const DIRECTED = 'ROU-SRI ROU-SIE MDA-SIS CIA FBI MOSSAD';

const PRESIDED = 'PSD PNL USR AUR UDMR PMP SOS POT PAS PSRM ECB WB ROU-CCR ROU-ICCJ';

const LEADERS: ReadonlyMap<string, string> = new Map([
  ...PRESIDENT_LEADS.split(' ').map((owner) => [owner, 'president'] as const),
  ...PRIME_MINISTER_LEADS.split(' ').map((owner) => [owner, 'prime-minister'] as const),
  ...MONARCH_LEADS.split(' ').map((owner) => [owner, 'monarch'] as const),
  ...PRESIDED.split(' ').map((owner) => [owner, 'president'] as const),
  ...DIRECTED.split(' ').map((owner) => [owner, 'director'] as const),
  ...['ROU-BNR', 'MDA-BNM'].map((owner) => [owner, 'governor'] as const),
  ...['ROU-DNA', 'ROU-DIICOT', 'EPPO', 'ICC'].map((owner) => [owner, 'chief-prosecutor'] as const),
  ...['NATO', 'UN', 'OSCE', 'COE'].map((owner) => [owner, 'secretary-general'] as const),
  ...['IAEA', 'WHO', 'WTO', 'UNESCO'].map((owner) => [owner, 'director-general'] as const),
  ['IMF', 'managing-director'],
  ...['PRK', 'MMR', 'SDN', 'NER'].map((owner) => [owner, 'leader'] as const),
  ['VAT', 'pope'],
]);

interface BodyHead {
  readonly office: string;
  /** Kinds of office by which its head may be called. */
  readonly titles: readonly string[];
}

/** Bodies of a state or union whose head is known by an office of that state: the president of the Senate. */
const BODY_HEADS: ReadonlyMap<string, BodyHead> = new Map(
  (
    [
      ['EC', 'EU/commission-president', 'president leader commission-president'],
      ['EP', 'EU/parliament-president', 'president leader parliament-president'],
      ['EUCO', 'EU/council-president', 'president leader council-president'],
      ['EEAS', 'EU/high-representative', 'leader high-representative'],
      ['ROU-government', 'ROU/prime-minister', 'leader prime-minister'],
      ['ROU-senate', 'ROU/senate-president', 'president leader senate-president'],
      ['ROU-chamber', 'ROU/chamber-president', 'president leader chamber-president'],
      ['ROU-PICCJ', 'ROU/prosecutor-general', 'prosecutor-general chief-prosecutor leader'],
      ['ROU-SMAP', 'ROU/general-staff-chief', 'general-staff-chief leader'],
      ['ROU-PMB', 'ROU/capital-mayor', 'capital-mayor leader'],
      ['ROU-foreign-ministry', 'ROU/foreign-minister', 'foreign-minister leader'],
      ['ROU-defence-ministry', 'ROU/defence-minister', 'defence-minister leader'],
      ['ROU-interior-ministry', 'ROU/interior-minister', 'interior-minister leader'],
      ['ROU-finance-ministry', 'ROU/finance-minister', 'finance-minister leader'],
      ['MDA-government', 'MDA/prime-minister', 'leader prime-minister'],
      ['MDA-parliament', 'MDA/parliament-president', 'president leader parliament-president'],
      ['MDA-foreign-ministry', 'MDA/foreign-minister', 'foreign-minister leader'],
      ['MDA-interior-ministry', 'MDA/interior-minister', 'interior-minister leader'],
      ['UKR-rada', 'UKR/parliament-president', 'president leader parliament-president'],
      ['RUS-duma', 'RUS/chamber-president', 'president leader chamber-president'],
      ['RUS-federation-council', 'RUS/senate-president', 'president leader senate-president'],
      ['USA-house', 'USA/chamber-president', 'president chamber-president'],
      ['USA-senate', 'USA/vice-president', 'president'],
      ['USA-state-department', 'USA/foreign-minister', 'foreign-minister leader'],
      ['USA-defence-department', 'USA/defence-minister', 'defence-minister leader'],
      ['USA-treasury', 'USA/finance-minister', 'finance-minister leader'],
      ['USA-justice-department', 'USA/justice-minister', 'justice-minister prosecutor-general leader'],
      ['IDF', 'ISR/general-staff-chief', 'general-staff-chief army-commander leader'],
    ] as const
  ).map(([body, office, titles]) => [body, { office, titles: titles.split(' ') }]),
);
