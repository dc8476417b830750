import type { AttributionPhrase, StatementRules } from '../../../language/statements.js';
import { CUES, LIGHT_CUES, NOUN_CUES, PREDICATE_CUES } from './cues.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
const phrases = (text: string): string[][] => text.split('|').map((phrase) => phrase.trim().split(/\s+/));

/** `role | phrases`, folded. */
const ATTRIBUTIONS: readonly [role: AttributionPhrase['role'], phrases: string][] = [
  ['speaker', 'according to|in the words of|in the view of|in the opinion of'],
  ['via', 'quoted by|cited by|carried by'],
  ['outlet', 'published by|obtained by|interview with|seen by'],
  ['origin', 'citing|quoting'],
  ['voice', 'through'],
];

export const STATEMENT_RULES: StatementRules = {
  cues: CUES,
  reflexiveCues: new Map(),
  lightCues: LIGHT_CUES,
  predicateCues: PREDICATE_CUES,
  nounCues: NOUN_CUES,
  lostForms: new Map(),
  documentPrepositions: words('in'),
  agentWords: words('by'),
  commenting: words('comment'),
  refusing: words('refuse decline'),
  wanting: words('want wish'),
  ruling: words('order rule'),
  backing: new Set(),
  asserting: words('go begin continue'),
  wishMood: 'infinitive',
  bareClauses: true,
  gerundOpeners: words('of for against from'),
  subjectsFirst: true,
  possessives: words(`'s '`),
  impersonalPronouns: words('it'),
  ownOffices: words('office team campaign press'),
  commentNouns: words(
    'allegation claim charge accusation demand assertion move decision suggestion accusation report statement figure step',
  ),
  attributions: ATTRIBUTIONS.flatMap(([role, list]) =>
    list.split('|').map((phrase) => ({ role, words: phrase.split(' ') })),
  ),
  openers: words('that'),
  wishOpeners: words('to'),
  openersKept: words('whether if'),
  stops: phrases(
    'while|whereas|as well as|without elaborating|without giving|without providing|without offering|without specifying|without naming|without saying|without further|a day after|hours after|days after|weeks after',
  ),
  fullLetters: new Set(),
  sequels: [],
  inserted: [],
  mute: new Set(),
  emptyNouns: words('this that it so'),
  contrasts: words('but while'),
  anonymity: words('anonymity anonymous named identified unnamed'),
  continuing: words('add continue explain say conclude note'),
  claimWords: new Set(),
  courtNouns: words('court judge tribunal prosecutor investigator jury panel inquiry commission'),
  notionNouns: words('need importance necessity commitment readiness willingness possibility risk'),
  backWords: words('this that'),
  aboutWords: words('about'),
  negations: words("not n't"),
  outletPrepositions: words('to on'),
  toldPrepositions: new Set(),
  addresseePhrases: phrases('to'),
  sameWords: words('same'),
  citedWords: words('quoted cited mentioned'),
  voiceNouns: words(`
    official diplomat witness resident lawyer spokesman spokeswoman spokesperson expert analyst source aide adviser advisor relative
    neighbour neighbor villager survivor colleague friend activist doctor observer commentator representative`),
  documentNouns: words(
    'report statement study survey document indictment data transcript poll media agency letter filing',
  ),
  norms: words('law constitution contract regulation decree statute treaty convention protocol'),
  notOpeners: [],
  ownDocuments: words('statement letter post message'),
  relativeAdverbs: words('where when'),
  interviewers: words('q question interviewer'),
  namingWords: words('film book operation called named titled nicknamed dubbed so-called'),
  asWords: words('as'),
  baseOfHead: (form) => form,
  asSaid: phrases('as'),
  ownDatives: new Set(),
  inward: new Set(),
  givenWords: words('issued sent given published posted released made obtained seen received'),
  beforeOpeners: words('without before instead'),
  fullSpellings: new Set(),
  belonging: phrases('from|of|with'),
  isDeed: (lemma) => /(?:tion|sion|ment|al|ance|ing)$/.test(lemma),
  deeds: words(
    'law ceasefire truce inquiry investigation election referendum vote deal pact cut increase help support aid sanctions strike protest',
  ),
  issuing: words('adopt approve pass vote issue publish release send sign submit'),
  issued: words('resolution motion declaration statement letter appeal petition memorandum document message complaint'),
  pressWords: words('press news'),
  bodies: words(
    'administration delegation organization organisation association federation population commission foundation corporation union institution',
  ),
  laws: words('law constitution'),
  titleWords: words('titled entitled called headlined slogan theme motto'),
};
