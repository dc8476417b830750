import type { Clause } from '../../grammar/clause.js';
import type { ClauseRules } from '../../language/clauses.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs that only colour the infinitive or gerund they govern. */
const MODALS: Readonly<Record<Exclude<Clause['modality'], ''>, string>> = {
  possible: '',
  necessary: 'need',
  planned: '',
  attempted: 'try attempt seek struggle',
  begun: 'begin start commence',
  ended: 'stop cease quit',
  continued: 'continue keep',
};

/** Verbs that say no more than that it came to pass. */
const SUCCESS = ['manage'];

export const clauseRules: ClauseRules = {
  negations: words(`not n't never`),
  subjunctiveParticles: new Set(),
  infinitiveParticles: words('to'),
  futureParticles: new Set(),
  perfectAuxiliaries: words(`has have had having 've 's 'd`),
  futureAuxiliaries: words(`will 'll shall wo`),
  conditionalAuxiliaries: words(`would 'd`),
  be: 'be',
  bareBe: '',
  chain: {
    modals: new Map([
      ['can', 'possible'],
      ['ca', 'possible'],
      ['could', 'possible'],
      ['may', 'possible'],
      ['might', 'possible'],
      ['must', 'necessary'],
      ['should', 'necessary'],
      ['ought', 'necessary'],
    ]),
    support: words('do does did'),
    infinitives: words('to'),
    pasts: words(`
      said told made held met led left found kept sent built spent lost won sold bought brought taught caught fought thought felt dealt
      meant heard stood understood paid laid shot struck hit cut put set shut read spread cast quit hurt let split shed burst fled
      sought hung swung clung slid dug stuck bound bred fed sped bent lent had got misled withheld upheld rebuilt undercut withstood`),
    naming: words('call name give title dub nickname offer award pay show label term deem'),
    needing: words(`
      sentence jail imprison incarcerate fine arrest detain apprehend charge indict convict acquit deport expel extradite suspend dismiss
      sack oust kill wound injure maim murder assassinate execute behead slay massacre abduct kidnap rescue evacuate hospitalise
      hospitalize stab shoot rob appoint nominate seize destroy damage ban bar disqualify accuse suspect remand acquit impeach
      raid displace strand airlift`),
    results: words('dead alive'),
    aims: words('at into through toward towards than'),
  },
  determined: {
    definite: words('the this that these those my our your his her its their both'),
    possessives: words(`'s '`),
  },
  groupAdverbs: words(`
    also still just already now then ever never only even first not recently previously repeatedly reportedly allegedly formally
    officially initially later since long always often soon again apparently probably likely so far currently immediately
    finally once simply effectively yet quickly publicly jointly temporarily briefly originally deliberately directly
    subsequently separately further actually certainly really merely all`),
  modals: new Map([
    ...Object.entries(MODALS).flatMap(([modality, lemmas]) =>
      lemmas
        .split(' ')
        .filter((lemma) => lemma !== '')
        .map((lemma) => [lemma, modality as Clause['modality']] as const),
    ),
    ...SUCCESS.map((lemma) => [lemma, ''] as const),
  ]),
  objectPrepositions: new Set(),
  agentPrepositions: new Set(),
  weakAgentPrepositions: words('by'),
  ambiguousClitics: new Set(),
  timeNouns: words(`
    year month week day hour minute second morning afternoon evening night noon midnight weekend decade century
    monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun. yesterday today
    tomorrow tonight january february march april may june july august september october november december jan. feb. mar. apr.
    jun. jul. aug. sept. sep. oct. nov. dec. spring summer autumn fall winter`),
  obliqueArticles: new Set(),
  genitiveArticles: new Set(),
  quantifiers: words('over about around nearly almost under between up'),
  originPrepositions: new Set(['from']),
  relatives: words('who which that whom whose'),
  intransitives: words(`
    die arrive depart occur happen disappear vanish erupt rise fall collapse resign exist emerge persist arise go come remain
    participate react act protest flee last intervene fail succeed function land advance run abstain result consist belong
    appear seem attend collide derail protest rally demonstrate capsize overturn clash drown perish erupt surrender`),
  collectives: words(
    'majority part number group half rest dozen hundred thousand million billion team crowd police staff people couple pair handful',
  ),
  attributionVerbs: words(`
    say tell state declare add note explain argue claim insist stress emphasize emphasise point comment continue conclude reply
    respond report write announce warn recall admit acknowledge concede confirm suggest estimate believe think observe remark
    quip joke assert maintain contend allege reveal disclose tweet post`),
  subjectsFirst: true,
  contrasts: words('but'),
  partLinks: words('of'),
  absolutes: words('with'),
  timeConjunctions: words('after before until till since'),
  infinitiveTakers: words(
    'call appeal urge ask press plead beg order instruct tell invite encourage persuade pressure lobby force compel',
  ),
  joiners: words('and & plus'),
  complementMarkers: words('that if whether'),
  stances: words('against for'),
  stanceVerbs: words('vote'),
};
