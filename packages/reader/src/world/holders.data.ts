/** Our table of office-holders from 2018 on, one file a region; before, only who led the larger states. */

import { AMERICAS_AND_OCEANIA } from './holders/americas-and-oceania.js';
import { ASIA } from './holders/asia.js';
import { EARLIER } from './holders/earlier.js';
import { EASTERN_EUROPE } from './holders/eastern-europe.js';
import { MIDDLE_EAST_AND_AFRICA } from './holders/middle-east-and-africa.js';
import { MOLDOVA } from './holders/moldova.js';
import { NORTHERN_AND_CENTRAL_EUROPE } from './holders/northern-and-central-europe.js';
import { ORGANIZATIONS } from './holders/organizations.js';
import { ROMANIA } from './holders/romania.js';
import { SOUTHERN_EUROPE } from './holders/southern-europe.js';
import { WESTERN_EUROPE } from './holders/western-europe.js';

export const HOLDERS: string = [
  EARLIER,
  ROMANIA,
  MOLDOVA,
  EASTERN_EUROPE,
  SOUTHERN_EUROPE,
  WESTERN_EUROPE,
  NORTHERN_AND_CENTRAL_EUROPE,
  AMERICAS_AND_OCEANIA,
  ASIA,
  MIDDLE_EAST_AND_AFRICA,
  ORGANIZATIONS,
].join('\n');

/** The last day up to which the table was checked throughout; an open row says nothing sure after it. */
export const HOLDERS_AS_OF = '2025-12-31';
