import type { ArchiveLanguage } from './language.js';

/** English, folded. Beginnings of words stand for all their forms. */
export const english: ArchiveLanguage = {
  homeStates: [],
  homeCapitals: [],
  newsWords: words(`
    prime minister president vice government director head leader lawmaker senator secretary spokes conference press
    journalist reporter official representative authorit according declared announc said told report monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july august september october november
    december morning evening night today yesterday tomorrow year first new two three four five over about`),
  relayedBy: ['carried by', 'cited by', 'quoted by', 'reported by', 'according to', 'via', 'as reported by'],
  citing: ['citing', 'quoting', 'which cited', 'which quoted'],
  stopWords: words(`
    a about after again against all also an and any are as at be because been before being but by can could did do does doing
    down during each few for from further had has have having he her here hers herself him himself his how i if in into is it
    its itself just may me might more most must my no nor not now of off on once only or other our ours out over own per said
    same say says she should so some such than that the their theirs them themselves then there these they this those
    through to told too under until up upon us very was we were what when where which while who whom why will with would you
    your according added`),
  ending: 2,
  tolls: {
    killed: words('kill dead death died dies fatal slain shot-dead toll go-home lost-their-li'),
    injured: words('injur wound hurt hospital treated'),
    arrested: words('arrest detain custody jailed rounded-up'),
    missing: words('missing unaccounted'),
    evacuated: words('evacuat displaced fled'),
    attended: words(
      'protest= protests= protested rally= rallies= rallied demonstration demonstrated marched crowd gathered attended',
    ),
    deployed: words('sent deploy station peacekeep contingent troop'),
    released: words('released freed swap exchang prisoner'),
    abducted: words('abduct kidnap hostage'),
    expelled: words('expel deport'),
    infected: words('infect cases confirmed'),
  },
  units: {
    people: words('people person men man women residents citizen tourist passenger pupil student worker victims'),
    police: words('police officer gendarme'),
    soldiers: words('soldier troop servic military peacekeeper engineer fighter'),
    civilians: words('civilian'),
    children: words('child pupil minor'),
    protesters: words('protester demonstrator'),
    money: words('dollar euro usd eur $ lei pound'),
  },
  measures: words('year day hour month week minute kilomet km mile met ton percent % per-cent degree'),
  since: { always: ['since', 'as of'], behindComma: [] },
  unions: {
    EUR: ['european union', 'eu', 'european commission', 'brussels', 'european council', 'european parliament'],
    UNO: ['united nations', 'un', 'u.n.'],
    NATO: ['nato'],
  },
  bodies: {
    'defence ministry': ['ministry defen', 'department defen', 'pentagon'],
    'interior ministry': ['ministry interior', 'home office'],
    'foreign ministry': ['ministry foreign', 'state department', 'foreign office'],
    'justice ministry': ['ministry justice', 'justice department'],
    'finance ministry': ['ministry finance', 'treasury'],
    'health ministry': ['ministry health'],
    presidency: ['presidency', 'presidential office'],
    government: ['government', 'cabinet'],
    parliament: ['parliament'],
    police: ['police'],
    army: ['army', 'armed forces', 'military'],
    'central bank': ['central bank', 'national bank'],
    prosecutors: ['prosecutor'],
  },
};

function words(list: string): string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('-', ' '));
}
