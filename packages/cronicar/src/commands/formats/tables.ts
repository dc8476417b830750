/** What the event formats of others call things: quad classes, statuses, country codes. */
import type { PloverType } from '@cronicar/reader';

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict, as PLOVER has them. */
export const QUAD: Readonly<Record<PloverType, 1 | 2 | 3 | 4>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

/** What PLOVER calls auxiliary modes, for each status under which nothing has happened. */
export const AUXILIARY_MODE: Readonly<Record<string, string>> = {
  planned: 'future',
  promised: 'future',
  requested: 'future',
  threatened: 'future',
  possible: 'hypothetical',
  hypothetical: 'hypothetical',
  denied: 'negation',
};

/**
 * Where CAMEO's country code isn't that of ISO 3166-1 alpha-3. Empty: states that are younger than CAMEO's list or that
 * its editions write differently.
 */
export const CAMEO_COUNTRY: Readonly<Record<string, string>> = {
  ROU: 'ROM',
  TLS: 'TMP',
  IMN: '',
  MNE: '',
  SSD: '',
  XKX: '',
};

/** PLOVER follows ISO 3166-1 alpha-3 but for Kosovo. */
export const PLOVER_COUNTRY: Readonly<Record<string, string>> = { XKX: 'KOS' };

/** Sectors of PLOVER that CAMEO has too, with its names. */
export const CAMEO_TYPE: Readonly<Record<string, string>> = {
  AGR: 'AGR',
  BUS: 'BUS',
  COP: 'COP',
  CRM: 'CRM',
  CVL: 'CVL',
  EDU: 'EDU',
  ELI: 'ELI',
  GOV: 'GOV',
  JRN: 'MED',
  JUD: 'JUD',
  LAB: 'LAB',
  LEG: 'LEG',
  MED: 'HLH',
  MIL: 'MIL',
  OPP: 'OPP',
  REB: 'REB',
  REF: 'REF',
  SPY: 'SPY',
  UAF: 'UAF',
};
