import type { FigureRules, HedgeRule } from '../../language/figures.js';
import type { Hedge } from '../../record.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const rows = (...texts: string[]): readonly (readonly string[])[] => texts.map((text) => text.split(' '));
const hedges = (hedge: Hedge, ...texts: string[]): readonly HedgeRule[] =>
  texts.map((text) => ({ words: text.split(' '), hedge }));

export const figures: FigureRules = {
  hedges: [
    ...hedges('at-most', 'no more than', 'at most', 'up to', 'as many as', 'a maximum of', 'not more than'),
    ...hedges('at-least', 'no fewer than', 'no less than', 'not less than', 'at least', 'a minimum of'),
    ...hedges(
      'more-than',
      'a little over',
      'slightly more than',
      'more than',
      'well over',
      'upwards of',
      'in excess of',
      'over',
    ),
    ...hedges('less-than', 'fewer than', 'less than', 'just under', 'under', 'below'),
    ...hedges(
      'about',
      'in the region of',
      'in the order of',
      'approximately',
      'roughly',
      'around',
      'about',
      'some',
      'nearly',
      'almost',
      'close to',
      'an estimated',
      'circa',
    ),
  ].sort((a, b) => b.words.length - a.words.length),
  openers: set('another other additional further the all'),
  modifiers: set('former new more other additional current young alleged suspected local foreign'),
  exceeding: new Map([
    ['exceed', ''],
    ['surpass', ''],
    ['top', ''],
  ]),
  amounting: set('be have cost total measure weigh reach rise fall climb drop lose gain amount number'),
  measureNouns: set(`
    dollars dollar euros euro pounds won yen yuan rubles roubles kilometers kilometres km miles meters metres hectares acres tons tonnes
    kilograms kilos grams liters litres barrels degrees points percent megawatts gigawatts lei naira rupees liras lira hryvnias zlotys`),
  changing: set('rise reach climb fall drop increase decrease grow'),
  negations: set(`not n't no without never`),
  between: 'between',
  and: 'and',
  fromWords: ['from'],
  toWord: 'to',
  partitives: set('of out'),
  percents: rows('%', 'percent', 'per cent', 'percentage points'),
  measures: new Map(
    Object.entries({
      '€': 'EUR',
      eur: 'EUR',
      $: 'USD',
      usd: 'USD',
      '£': 'GBP',
      gbp: 'GBP',
      km: 'kilometres',
      kg: 'kilograms',
      m: 'metres',
      mw: 'megawatts',
      gw: 'gigawatts',
      '° c': 'degrees Celsius',
      '°': 'degrees',
      won: 'won',
      '¥': 'JPY',
      '₹': 'INR',
      '₽': 'RUB',
      '₴': 'UAH',
      mph: 'miles per hour',
      bpd: 'barrels per day',
    }),
  ),
  fraction: 'fraction',
  multiple: 'times',
  multiples: new Map([
    ['double', 2],
    ['twice', 2],
    ['triple', 3],
  ]),
  multipleBefore: set('by'),
  multipleAfter: set('the as'),
  comparing: set('as'),
  both: set('both'),
  severals: rows('several', 'a number of'),
  ranks: new Map(),
  order: ['in', 'the', 'order'],
  labels: set(`
    article articles section law no number page chapter paragraph resolution regulation directive protocol flight channel phase round group
    category zone station gate terminal reactor highway route line act rule order case version model type level grade unit brigade regiment
    battalion division`),
  bare: set('another other only just at of to'),
  definites: set('the those these'),
  idioms: set('rows eyes'),
  timeNouns: set(
    'second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades century centuries',
  ),
  ageVerbs: set('turn'),
  ageNouns: set('age aged'),
  persons: set(`
    man woman boy girl child teenager suspect driver victim student pupil patient person citizen politician soldier officer player actor
    journalist mother father son daughter husband wife tourist worker doctor teacher mayor deputy senator candidate leader`),
  minus: 'minus',
  pluralAsOblique: '',
};
