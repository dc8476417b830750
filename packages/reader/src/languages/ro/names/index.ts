/** What Romanian brings for `names/`. */
import type { NameRules, Noun, NounForm, TitleAdjective } from '../../../language/names.js';
import { givenNameGender } from '../given-names.js';
import { COUNTRIES } from '../world/countries.js';
import * as bodies from './bodies.js';
import { baseOfFeminineAdjective, baseOfHead, baseOfPerson, genitiveOf, stem } from './inflection.js';
import { isHomeName, nameOrigin } from './origins.js';
import { parseNouns } from './paradigm.js';
import { plain } from './plain.js';
import { PRONOUN_PHRASES, PRONOUNS } from './pronouns.js';
import * as titles from './titles.js';
import * as words from './words.js';

export const nameRules: NameRules = {
  home: 'ROU',
  nouns: lexicon(),
  // `acuzații nefondate` are no accused.
  isSpelled: (form, base) =>
    base === 'acuzat'
      ? !/^acuza[țţt]ii/iu.test(form)
      : !/n[țţ](?:ă|a|ei|e|ele|elor)$/iu.test(form) || /[țţ]/iu.test(base),
  titleAdjectives: adjectives(),
  titleComplements: new Map(titles.COMPLEMENTS.split(' ').map((word) => [plain(word), word])),
  portfolios: new Map(titles.PORTFOLIOS.split(' ').map((word) => [stem(plain(word)), word])),
  ministries: new Map(titles.MINISTRIES),
  portfolioFamilies: new Set(titles.MINISTRIES.map(([, family]) => family)),
  titlePhrases: titles.TITLE_PHRASES.map(([head, of, family, sector, ending]) => ({
    head,
    of: stem(plain(of)),
    family,
    sector,
    ending: ending ?? '',
  })),
  thingTitles: set('premieră'),
  former: set(titles.FORMER),
  formerPrefixes: titles.FORMER_PREFIXES,
  formerWord: ['fost', 'fostă'],
  titlePrefixes: titles.PREFIXES,
  primePrefix: 'prim-',
  primeWords: new Map([
    ['primul', 'direct'],
    ['primului', 'oblique'],
  ]),
  deputy: 'adjunct',
  epicene: set(titles.EPICENE),
  parts: set('witness victim client assistant nurse driver guard employee passenger'),
  epicenePlain: set('minister prime-minister president mayor prefect official governor viceminister'),
  purposeful: set(
    'commissioner representative coordinator negotiator minister deputy-prime-minister rapporteur envoy adviser deputy-chief viceminister secretary mediator',
  ),
  leaders: set('leader dictator'),
  genitiveArticle: ['al', 'a'],
  genitiveOf,
  plain,
  openers: set(titles.OPENERS),
  notYet: set(titles.NOT_YET),
  bareOpeners: set(titles.BARE_OPENERS),
  abbreviations: new Map(titles.ABBREVIATIONS),
  offices: new Map(titles.OFFICES),
  partyAdjectives: new Map(titles.PARTY_ADJECTIVES.map(([word, key]) => [stem(word), key])),
  titleBodies: new Map(titles.TITLE_BODIES),
  titleLeads: new Map(titles.TITLE_LEADS),
  implicitBodies: new Map(titles.IMPLICIT_BODIES),
  soleOffices: new Map(titles.SOLE_OFFICES),
  bodyAdjectives: new Map(titles.BODY_ADJECTIVES),
  notInOffice: set(titles.NOT_IN_OFFICE),
  inOffice: titles.IN_OFFICE.map((phrase) => phrase.split(' ')),
  boards: titles.BOARDS.map(([phrase, genitive]) => ({ words: phrase.split(' '), genitive })),
  unionOffices: new Map(titles.UNION_OFFICES),
  partBodies: set(bodies.PART_BODIES),
  fullBodies: new Map(bodies.FULL_BODIES),
  headedBodies: set(bodies.HEADED_BODIES),
  sees: new Map(titles.SEES),
  clubFamilies: set(titles.CLUB_FAMILIES),
  inside: set(titles.INSIDE),
  posted: set(titles.POSTED),
  members: new Set(['membre', 'membru', 'membra', 'membri', 'semnatare', 'partenere']),
  genitiveArticles: set(words.GENITIVE_ARTICLES),
  of: 'de',
  forWord: 'pentru',
  with: 'cu',
  to: 'la',
  from: 'din',
  in: 'in',
  and: set(words.AND),
  locative: set(words.LOCATIVE),
  nameArticle: 'lui',
  indefinite: set(words.INDEFINITE),
  objectMarker: 'pe',
  agentMarkers: set('de catre'),
  sayingVerbs: set(words.SAYING_VERBS),
  nobodies: { words: set(words.NO_NAMES), makes: set(words.MAKES), vehicles: set(words.VEHICLES), states: states() },
  thingPhrases: new Map([
    [
      'agent',
      set(
        'termic termici termică patogen patogeni chimic chimici frigorific frigorifici infecțios infecțioși poluant poluanți biologic biologici',
      ),
    ],
    ['mediator', set('chimic chimici')],
    [
      'cabinet',
      set(
        'personal medical individual stomatologic veterinar notarial parlamentar senatorial personale medicale individuale stomatologice veterinare parlamentare',
      ),
    ],
    ['conducător', set('electric electrici')],
  ]),
  qualifiedPlurals: new Map([['curte', set('apel constituționale supreme conturi juri')]]),
  vacancy: {
    offices: set(words.OFFICE_NOUNS),
    duties: set(words.DUTIES),
    filling: set(words.FILLING),
    verbs: set(words.FILLING_VERBS),
    fresh: set('nou noua nouă noul noului noii'),
    oblique: 'unui',
  },
  courtesy: set(titles.COURTESY),
  pronouns: PRONOUNS,
  pronounPhrases: PRONOUN_PHRASES,
  counterpart: set(words.COUNTERPART),
  ellipsis: set('cel cea celui celei cei cele celor'),
  collective: set('population staff public troops nation crew convoy minority crowd majority'),
  uniformed: set('forces troops'),
  stateBodies: set('government regime parliament presidency army navy airforce police opposition'),
  homeBodies: new Map(bodies.HOME_BODIES),
  wideBodies: new Map(
    bodies.WIDE.trim()
      .split('\n')
      .map((line) => {
        const [family, ...covered] = line.split(' ');
        return [family ?? '', covered] as const;
      }),
  ),
  neighbour: set('vecin vecina vecine'),
  two: set('doi doua'),
  cited: /citat|mentionat|menționat|aceea[sș]i|acelea[sș]i/,
  nameOrigin,
  isHomeName,
  international: new Set(words.INTERNATIONAL.split(' ').map(stem)),
  feminineGenitive: set('ei'),
  wishSpelling: new Set(['să']),
  demonstrativeOblique: set('acestuia acesteia acestora'),
  attribution: set('potrivit conform dupa spusele'),
  idiom: new Set(words.IDIOMS.split(',').map((idiom) => idiom.trim())),
  stacked: set('primul prima propriul propria ultimul ultima noul noua fostul fosta'),
  generation: new Map([
    ['senior', 'elder'],
    ['sr', 'elder'],
    ['jr', 'younger'],
    ['junior', 'younger'],
  ]),
  seatBodies: new Map(bodies.SEAT_BODIES),
  andWord: 'și',
  hosts: new Map(words.HOST),
  humanVerbs: set(words.HUMAN_VERBS),
  agentVerbs: set(words.AGENT_VERBS),
  objectControl: set(words.OBJECT_CONTROL),
  dativeVerbs: set(words.DATIVE_VERBS),
  personVerbs: set(words.PERSON_VERBS),
  impersonal: set(words.IMPERSONAL),
  unionSeats: new Map([['bruxelles', 'EU']]),
  localNouns: new Set(words.LOCAL_NOUNS.split(' ').map((word) => stem(plain(word)))),
  opposed: set(words.OPPOSED),
  bareFeminine: (form) => form.endsWith('ă'),
  obliqueWord: (folded) => OBLIQUE_WORD.test(folded),
  pluralGenitive: (folded) => folded.endsWith('ilor'),
  mayBeOblique: (folded) => MAYBE_OBLIQUE.test(folded),
  articledName: (folded) => folded.endsWith('ul'),
  obliqueName: (folded) => OBLIQUE_NAME.test(folded),
  sport: set(words.SPORT),
  things: set(words.THINGS),
  publishing: set('scrie posta publica distribui'),
  bareInstitutions: new Map([['security-council', 'UNSC']]),
  manyBodies: new Set(['presă']),
  falseAdjectives: new Set(['continuă', 'continua']),
  qualified: new Map([
    ['post', set('televiziune radio tv știri public național local privat central')],
    [
      'bloc',
      set(
        'comunist sovietic estic vestic politic electoral militar continental comunitar european regional economic comercial occidental african',
      ),
    ],
    [
      'mișcare',
      set('politică populară civică islamistă rebelă feministă ecologistă sindicală șiită separatistă armată'),
    ],
    [
      'rețea',
      set('criminală infracțională teroristă mafiotă clandestină spionaj traficanți interlopă transfrontalieră'),
    ],
    ['regie', set('autonomă națională locală')],
    [
      'direcție',
      set(
        'sanitară generală sănătate silvică regională județeană municipală locală fiscală agricolă vamală tehnică economică juridică națională asistență cultură impozite',
      ),
    ],
    ['serviciu', set('secret secrete special speciale informații pază securitate ambulanță urgență urgențe presă')],
  ]),
  quarters: set(
    'satele satelor localitățile localităților orașele orașelor comunele comunelor cartierele cartierelor ' +
      'cartierul cartierului satul satului comuna comunei orașul orașului localitatea localității municipiul municipiului districtul districtului ' +
      'provincia provinciei regiunea regiunii insula insulei raionul raionului cătunul cătunului stațiunea stațiunii suburbia suburbiei',
  ),
  streets: set(
    'strada străzii str bulevardul bulevardului bd b-dul bdul șoseaua șoselei calea căii aleea aleii splaiul splaiului',
  ),
  noStates: new Set(['statului major', 'statul major', 'statele majore', 'statelor majore', 'stat major']),
  noBodies: new Set(words.NO_BODIES),
  namedThings: set(words.NAMED_THINGS),
  namedOccasions: set(words.NAMED_OCCASIONS),
  siteNouns: new Map([
    ...[...set(words.LAND)].map((noun) => [noun, 'place'] as const),
    ...[...set(words.BUILT)].map((noun) => [noun, 'facility'] as const),
  ]),
  institutionPhrases: new Map([
    [
      'instanță',
      new Map([
        ['suprema', 'supreme-court'],
        ['supreme', 'supreme-court'],
      ]),
    ],
  ]),
  toldDomain: set('resort specialitate'),
  matchVerbs: set(words.MATCH_VERBS),
  directing: set(
    'coordonarea supravegherea indrumarea directa dispozitia sesizarea autorizarea mandatul coordona supraveghea',
  ),
  brandWords: set('marca marcă mărcii marci brandul brandului brand'),
  givenNameGender,
  stem,
  baseOfPerson,
  baseOfHead,
  baseOfFeminineAdjective,
};

const OBLIQUE_WORD = /(?:lui|ei|lor)$/;
const MAYBE_OBLIQUE = /(?:i|lor|lui)$/;
const OBLIQUE_NAME = /(?:ului|ei)$/;

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(plain));
}

/** Names of states in one word. */
function states(): ReadonlySet<string> {
  const names = COUNTRIES.split('\n').flatMap((line) => line.split('|')[1]?.split(/[;=]/) ?? []);
  return new Set(names.map((name) => plain(name.trim())).filter((name) => name !== '' && !name.includes(' ')));
}

function pluralOf(masculine: string): string {
  if (masculine.endsWith('d')) return `${masculine.slice(0, -1)}zi`;
  return masculine.endsWith('ean') ? `${masculine.slice(0, -2)}ni` : `${masculine}i`;
}

/** Later classes give way to earlier ones where a form is shared, except that every reading of one class is kept. */
function lexicon(): ReadonlyMap<string, readonly NounForm[]> {
  const parts: readonly [Noun['class'], 'masc' | 'fem' | 'neut', string][] = [
    ['person', 'masc', titles.TITLES],
    ['person', 'fem', titles.TITLES_FEMININE],
    ['person', 'masc', titles.TITLES_IN_A],
    ['institution', 'neut', bodies.INSTITUTIONS_NEUTER],
    ['institution', 'fem', bodies.INSTITUTIONS_FEMININE],
    ['group', 'masc', bodies.GROUPS_MASCULINE],
    ['group', 'fem', bodies.GROUPS_FEMININE],
    ['group', 'neut', bodies.GROUPS_NEUTER],
    ['source', 'fem', bodies.SOURCES],
    ['kin', 'masc', bodies.KIN_MASCULINE],
    ['kin', 'fem', bodies.KIN_FEMININE],
    ['state', 'fem', bodies.STATES_FEMININE],
    ['state', 'neut', bodies.STATES_NEUTER],
    ['capital', 'fem', bodies.CAPITALS],
  ];
  const map = new Map<string, NounForm[]>();
  for (const [cls, gender, lines] of parts) {
    // Men whose noun declines like a woman's: `papa`, `papei`.
    const declined = lines === titles.TITLES_IN_A ? 'fem' : gender;
    for (const [form, parsed] of parseNouns(cls, declined, lines)) {
      const reading = declined === gender ? parsed : { ...parsed, gender };
      const list = map.get(form);
      if (list === undefined) map.set(form, [reading]);
      else list.push(reading);
    }
  }
  return map;
}

function adjectives(): ReadonlyMap<string, TitleAdjective> {
  const map = new Map<string, TitleAdjective>();
  for (const entry of titles.ADJECTIVES.split(' ')) {
    const [base, feminine] = entry.split('/');
    const word: TitleAdjective = { base: base ?? '', feminine: feminine ?? base ?? '' };
    const masc = plain(word.base);
    const fem = plain(word.feminine);
    const stemOf = fem.replace(/a$/, '');
    // None with an article: behind its noun an adjective has none.
    for (const form of [masc, pluralOf(masc), fem, `${stemOf}e`]) if (!map.has(form)) map.set(form, word);
    if (fem.endsWith('eana')) map.set(`${fem.slice(0, -3)}ne`, word);
  }
  return map;
}
