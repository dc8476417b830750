/** Names of months, folded: Romanian, then English, with the short forms that news sites use. */
const NAMES: readonly (readonly [number, string])[] = [
  [1, 'ianuarie ian ianua january jan'],
  [2, 'februarie febr feb february'],
  [3, 'martie mart mar march'],
  [4, 'aprilie apr april'],
  [5, 'mai may'],
  [6, 'iunie iun june jun'],
  [7, 'iulie iul july jul'],
  [8, 'august aug'],
  [9, 'septembrie sept sep september'],
  [10, 'octombrie oct octo october'],
  [11, 'noiembrie noi noie nov november'],
  [12, 'decembrie dec december'],
];

export const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  NAMES.flatMap(([number, words]) => words.split(' ').map((word) => [word, number])),
);

/** Names of time zones that mean one offset only. Others (IST, CST, BST for Bangladesh) are not read. */
export const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EET: '+02:00',
  EEST: '+03:00',
  CET: '+01:00',
  CEST: '+02:00',
  WET: '+00:00',
  WEST: '+01:00',
  MSK: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  PST: '-08:00',
  PDT: '-07:00',
};
