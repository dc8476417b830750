/**
 * PLOVER types on older scales: the CAMEO root or nearest code, and a Goldstein-like score (PLOVER manual, intensity by type
 * and mode). For users of data sets coded in CAMEO.
 */
import { type EventType, isPlover, type PloverType } from '../record.js';

const CAMEO: Readonly<Record<PloverType, string>> = {
  AGREE: '030',
  CONSULT: '040',
  SUPPORT: '050',
  CONCEDE: '080',
  COOPERATE: '060',
  AID: '070',
  RETREAT: '087',
  REQUEST: '100',
  ACCUSE: '110',
  REJECT: '120',
  THREATEN: '130',
  PROTEST: '140',
  SANCTION: '160',
  MOBILIZE: '150',
  COERCE: '170',
  ASSAULT: '180',
};

const CAMEO_BY_MODE: Readonly<Record<string, string>> = {
  'CONSULT/visit': '042',
  'CONSULT/phone': '041',
  'CONSULT/third-party': '045',
  'CONSULT/multilateral': '046',
  'RETREAT/withdraw': '0873',
  'RETREAT/release': '0841',
  'RETREAT/ceasefire': '0871',
  'RETREAT/resign': '083',
  'ACCUSE/investigate': '090',
  'ACCUSE/allege': '112',
  'ACCUSE/disapprove': '111',
  'REJECT/meet': '125',
  'PROTEST/demo': '141',
  'PROTEST/hunger': '142',
  'PROTEST/strike': '143',
  'PROTEST/obstruct': '144',
  'PROTEST/riot': '145',
  'SANCTION/expel': '1663',
  'SANCTION/discontinue': '161',
  'SANCTION/withdraw': '161',
  'MOBILIZE/troops': '154',
  'MOBILIZE/police': '151',
  'COERCE/arrest': '173',
  'COERCE/deport': '174',
  'COERCE/seize': '171',
  'COERCE/restrict': '172',
  'COERCE/cyber': '176',
  'ASSAULT/abduct': '181',
  'ASSAULT/beat': '182',
  'ASSAULT/sexual': '1821',
  'ASSAULT/torture': '1822',
  'ASSAULT/explosives': '183',
  'ASSAULT/targeted': '186',
  'ASSAULT/firearms': '193',
  'ASSAULT/heavy-weapons': '194',
  'ASSAULT/aerial': '195',
  'ASSAULT/drone': '195',
  'ASSAULT/unconventional': '204',
  'ASSAULT/destroy': '190',
};

const SCORE: Readonly<Record<PloverType, number>> = {
  AGREE: 2.5,
  CONSULT: 2.5,
  SUPPORT: 5,
  CONCEDE: 4.5,
  COOPERATE: 9.5,
  AID: 10,
  RETREAT: 6.5,
  REQUEST: 0,
  ACCUSE: -3,
  REJECT: -2,
  THREATEN: -3.5,
  PROTEST: -5,
  SANCTION: -6,
  MOBILIZE: -5.5,
  COERCE: -7,
  ASSAULT: -9,
};

const SCORE_BY_MODE: Readonly<Record<string, number>> = {
  'CONSULT/visit': 4,
  'CONSULT/third-party': 1,
  'CONSULT/multilateral': 4,
  'CONSULT/phone': 1.5,
  'RETREAT/withdraw': 8,
  'RETREAT/disarm': 10,
  'RETREAT/ceasefire': 7.5,
  'RETREAT/resign': 4.5,
  'REQUEST/assist': 0.5,
  'REQUEST/change': -1,
  'REQUEST/yield': -1,
  'ACCUSE/disapprove': -2,
  'ACCUSE/investigate': -3.5,
  'ACCUSE/allege': -3.5,
  'REJECT/assist': -1.5,
  'THREATEN/restrict': -3,
  'THREATEN/territory': -4,
  'PROTEST/hunger': -4.5,
  'PROTEST/boycott': -4.5,
  'PROTEST/obstruct': -4.5,
  'SANCTION/expel': -5.5,
  'MOBILIZE/troops': -6.5,
  'MOBILIZE/weapons': -6.5,
  'MOBILIZE/police': -5.5,
  'MOBILIZE/militia': -6,
  'COERCE/censor': -6.5,
  'COERCE/curfew': -6.5,
  'COERCE/restrict': -6.5,
  'COERCE/martial-law': -7.5,
  'COERCE/misinformation': -6.5,
  'ASSAULT/abduct': -8.5,
  'ASSAULT/beat': -7.5,
  'ASSAULT/torture': -8.5,
  'ASSAULT/sexual': -8.5,
  'ASSAULT/targeted': -9.5,
  'ASSAULT/destroy': -8.5,
  'ASSAULT/aerial': -9.5,
  'ASSAULT/drone': -9.5,
  'ASSAULT/heavy-weapons': -9.5,
  'ASSAULT/crowd-control': -7.5,
  'ASSAULT/unconventional': -10,
};

/** null for types beyond PLOVER. */
export function cameoCode(type: EventType, mode: string | null): string | null {
  if (!isPlover(type)) return null;
  return (mode && CAMEO_BY_MODE[`${type}/${mode}`]) || CAMEO[type];
}

/** -10 to 10; null for types beyond PLOVER. */
export function intensity(type: EventType, mode: string | null): number | null {
  if (!isPlover(type)) return null;
  return (mode ? SCORE_BY_MODE[`${type}/${mode}`] : undefined) ?? SCORE[type];
}
