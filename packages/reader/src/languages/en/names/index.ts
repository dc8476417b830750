/** What English brings for `names/`. */
import type { NameRules, Noun, NounForm, TitleAdjective } from '../../../language/names.js';
import { fold } from '../../../text/fold.js';
import { givenNameGender } from '../given-names.js';
import * as bodies from './bodies.js';
import { parseNouns } from './nouns.js';
import { PRONOUN_PHRASES, PRONOUNS } from './pronouns.js';
import * as titles from './titles.js';
import * as words from './words.js';

export const nameRules: NameRules = {
  home: '',
  spelling: 'en',
  nouns: lexicon(),
  titleAdjectives: new Map(
    split(titles.ADJECTIVES).map((word): [string, TitleAdjective] => [fold(word), { base: word, feminine: word }]),
  ),
  titleComplements: new Map([
    ['state', 'state'],
    ['staff', 'staff'],
    ['mission', 'mission'],
    ['government', 'government'],
    ['delegation', 'delegation'],
  ]),
  portfolios: new Map(split(titles.PORTFOLIOS).map((word) => [word, word])),
  ministries: new Map(titles.MINISTRIES),
  portfolioFamilies: new Set(titles.MINISTRIES.map(([, family]) => family)),
  titlePhrases: [],
  thingTitles: new Set(),
  rankWords: set('deputy vice assistant associate junior'),
  front: {
    modified: titles.MODIFIED.map(([before, head, family, sector]) => ({ before, head, family, sector })),
    possessives: new Set(["'s", "'"]),
    definite: set('the this that these those'),
    counters:
      set(`more many several other another such own same few most less additional extra further total hundred thousand dozen first
      second third last next possible`),
    sent: set('ambassador envoy consul attache charge negotiator emissary'),
    linkers: set('bin ibn bint al el van von de der den da dos du la le abu ben'),
    placeNouns: set(
      'town village city district region province port island suburb municipality county hamlet settlement state',
    ),
    joiners: set('and & -'),
    ethnic: set('ethnic minority native'),
    tails: set(
      'era led backed style appointed owned run inspired linked aligned controlled ruled nominated endorsed brokered held like',
    ),
    led: '-led',
    crowds: set('hundreds thousands dozens scores tens millions handful majority hundred thousand dozen'),
  },
  former: set(titles.FORMER),
  formerPrefixes: titles.FORMER_PREFIXES,
  formerWord: ['former', 'former'],
  titlePrefixes: titles.PREFIXES,
  primePrefix: 'prime-',
  deputy: 'deputy',
  epicene: new Set(),
  parts: set('witness victim client assistant nurse driver guard employee passenger resident'),
  epicenePlain: new Set(),
  purposeful: set(
    'commissioner representative coordinator negotiator minister deputy-prime-minister rapporteur envoy adviser secretary mediator spokesperson director',
  ),
  leaders: set('leader dictator'),
  genitiveArticle: ['of', 'of'],
  genitiveOf: (base) => base,
  plain: fold,
  openers: set(titles.OPENERS),
  notYet: set(titles.NOT_YET),
  bareOpeners: set(`${titles.OPENERS} ${titles.FORMER}`),
  abbreviations: new Map(titles.ABBREVIATIONS),
  offices: new Map(titles.OFFICES),
  partyAdjectives: new Map([
    ['republican', 'organization:REPUBLICANS'],
    ['democratic', 'organization:DEMOCRATS'],
  ]),
  titleBodies: new Map(),
  titleLeads: new Map([['high', 'high']]),
  implicitBodies: new Map(),
  soleOffices: new Map([['pope', 'VAT']]),
  bodyAdjectives: new Map(),
  notInOffice: set(titles.NOT_IN_OFFICE),
  inOffice: [['in', 'office']],
  boards: [],
  unionOffices: new Map([
    ['commissioner', 'EC'],
    ['parliamentarian', 'EP'],
  ]),
  partBodies: set(bodies.PART_BODIES),
  fullBodies: new Map(),
  headedBodies: set(bodies.HEADED_BODIES),
  isHomeName: () => false,
  international: set('international european african arab islamic global world asian'),
  sees: new Map(),
  isSpelled: (printed, base) => base !== 'chargé' || /é/i.test(printed),
  clubFamilies: set('coach captain player owner shareholder'),
  inside: new Set(),
  posted: set(
    'adviser professor lecturer researcher teacher doctor nurse prosecutor judge analyst expert economist director',
  ),
  in: 'in',
  genitiveArticles: new Set(),
  of: 'of',
  forWord: 'for',
  with: 'with',
  to: 'to',
  from: 'from',
  and: set('and &'),
  locative: set(words.LOCATIVE),
  nameArticle: '',
  indefinite: set(words.INDEFINITE),
  objectMarker: '',
  agentMarkers: set('by'),
  courtesy: set(titles.COURTESY),
  pronouns: PRONOUNS,
  pronounPhrases: PRONOUN_PHRASES,
  counterpart: set('counterpart counterparts'),
  ellipsis: new Set(),
  stateBodies: set('government regime parliament presidency army navy airforce police opposition ministry'),
  homeBodies: new Map(),
  wideBodies: new Map(
    bodies.WIDE.trim()
      .split('\n')
      .map((line) => {
        const [family, ...covered] = line.split(' ');
        return [family ?? '', covered] as const;
      }),
  ),
  neighbour: set('neighboring neighbouring'),
  two: set('two'),
  cited: /same|quoted|cited|mentioned/,
  nameOrigin: () => [],
  publishing: new Set(),
  bareInstitutions: new Map(),
  manyBodies: new Set(),
  falseAdjectives: new Set(),
  qualified: new Map(),
  quarters: new Set(),
  streets: new Set(),
  noStates: new Set(),
  noBodies: new Set(),
  namedThings: set(
    'exercise drill ship vessel tanker festival film book operation hurricane typhoon storm satellite rocket',
  ),
  uniformed: set('forces troops'),
  collective: set('population staff public troops nation crew convoy minority crowd majority'),
  feminineGenitive: new Set(),
  demonstrativeOblique: new Set(),
  wishSpelling: new Set(),
  attribution: set('according'),
  idiom: new Set(),
  stacked: set('first own last new former'),
  generation: new Map([
    ['sr', 'elder'],
    ['senior', 'elder'],
    ['jr', 'younger'],
    ['junior', 'younger'],
  ]),
  seatBodies: new Map(),
  andWord: 'and',
  hosts: new Map([
    ['host', 'host'],
    ['guest', 'guest'],
    ['visitor', 'guest'],
  ]),
  humanVerbs: set(words.HUMAN_VERBS),
  telling: set(words.TELLING),
  objectControl: set(words.OBJECT_CONTROL),
  dativeVerbs: new Set(),
  personVerbs: set(words.PERSON_VERBS),
  impersonal: set('seem appear happen rain snow mean matter turn remain take'),
  unionSeats: new Map([['brussels', 'EU']]),
  localNouns: set(words.LOCAL_NOUNS),
  opposed: set('against between versus'),
  bareFeminine: () => false,
  obliqueWord: () => false,
  mayBeOblique: () => false,
  pluralGenitive: () => false,
  articledName: () => false,
  obliqueName: () => false,
  sport: set(words.SPORT),
  things: set(words.THINGS),
  givenNameGender,
  stem: (folded) => folded,
  baseOfPerson: (form) => [form],
  baseOfHead: (form) => form,
  baseOfFeminineAdjective: (form) => form,
};

function split(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

function set(list: string): ReadonlySet<string> {
  return new Set(split(list).map(fold));
}

function lexicon(): ReadonlyMap<string, readonly NounForm[]> {
  const parts: readonly [Noun['class'], 'masc' | 'neut', string][] = [
    ['person', 'masc', titles.TITLES],
    ['institution', 'neut', bodies.INSTITUTIONS],
    ['group', 'masc', bodies.GROUPS],
    ['source', 'neut', bodies.SOURCES],
    ['kin', 'masc', bodies.KIN],
    ['state', 'neut', bodies.STATES],
    ['capital', 'neut', bodies.CAPITALS],
  ];
  const map = new Map<string, NounForm[]>();
  for (const [cls, gender, lines] of parts)
    for (const [form, reading] of parseNouns(cls, gender, lines)) {
      const list = map.get(form);
      if (list === undefined) map.set(form, [reading]);
      else list.push(reading);
    }
  return map;
}
