/** What a language brings for reading events: rule tables over lemmas, word classes, and verbs that govern other verbs. */
import type { EventType } from '../record.js';

/**
 * Where a participant is looked for. `subj`, `obj`, `iobj` are the logical roles (a passive's subject is its `obj`, its agent
 * its `subj`); any other word is a folded preposition (`cu`, `impotriva`). `gen` and `adj` are a noun's genitive and its
 * nationality adjective; `part` is whose the share behind the verb is (`51% din acțiunile X`). `obj.` in front means: hanging on the object's noun (`o întrevedere cu X` → `obj.cu`).
 */
export type Slot = string;

export interface Condition {
  readonly slot: Slot;
  /**
   * Slots `reduced`, `participle`, `relative`, `gerund`, `passive`, `future`, `present`, `possible` ask how the clause is told; `compl=@name` for a
   * complement of that class, `near=@name` for a word of it in the sentence, `told=@name` in the sentence or those before it,
   * `next=@name` for an indefinite one behind the verb, `beside=@name` for one right beside a predicate noun. A word class
   * (`@name`), `pair` (two parties at least), `power` (who acts for a state), `actor` (a person, organization, state or group),
   * `place`, or '' for mere
   * presence.
   */
  readonly is: string;
  readonly not: boolean;
}

export interface EventRule {
  /** Folded lemmas of the trigger. */
  readonly lemmas: readonly string[];
  /** true: only with a reflexive; false: only without; null: either. */
  readonly reflexive: boolean | null;
  readonly conditions: readonly Condition[];
  readonly type: EventType;
  readonly mode: string | null;
  /** Tried in order; the slots of one entry are added up. */
  readonly actor: readonly (readonly Slot[])[];
  readonly recipient: readonly (readonly Slot[])[];
  /** All sides do it to each other: one event. */
  readonly mutual: boolean;
  /** A speech act: in the present tense it has happened, and the speaker is its source. */
  readonly verbal: boolean;
  /** Kept though nobody is named who did it (arrests, sanctions, signatures). */
  readonly agentless: boolean;
  /** What is promised, asked for, threatened or refused is read from its complement. */
  readonly themed: boolean;
  /** Binds who says it: told as `promised`. */
  readonly promise: boolean;
  /** Tells of nothing when negated (`nu exclude`). */
  readonly affirmed: boolean;
  /** Counts only where it is threatened with or warned of (`a riposta`). */
  readonly latent: boolean;
  /** Its act is still to come: `pregătesc un protest`. */
  readonly planned: boolean;
  /** Goes on while it is told in the present tense. */
  readonly durative: boolean;
  /** Praise or blame: done to those who did what is spoken of. */
  readonly reaction: boolean;
  /** Only where negated, and the negation is part of what it says: `nu va rămâne fără răspuns`. */
  readonly litotes: boolean;
  /** Done to people only, never to a state (`i-a acordat azil`). */
  readonly human: boolean;
  /** Done by deciding on it: `a decis să mențină sentința`. */
  readonly decided: boolean;
  /** Not in the first person: politeness (`vă rog`). */
  readonly reported: boolean;
  /** Only as the predicate of a copula: `X este furnizor de arme al lui Y`. */
  readonly predicate: boolean;
  /** The trigger stays silent unless its actor is known. */
  readonly needsActor: boolean;
  readonly needsRecipient: boolean;
  /** Some condition or participant of the rule is its object. */
  readonly usesObject: boolean;
  /** The line it was read from, for `--explain`. */
  readonly source: string;
}

/**
 * What a governing verb or phrase makes of what it governs:
 * `intended` is planned where it is told in the present, and nothing where it was once intended;
 * `fact` leaves it as it is; `swallow` takes it up as its theme (requests, promises, threats, refusals).
 */
export type Government =
  | 'fact'
  | 'swallow'
  | 'possible'
  | 'planned'
  | 'intended'
  | 'denied'
  | 'hypothetical'
  | 'requested'
  | 'silent';

export interface EventRules {
  readonly verbs: readonly EventRule[];
  readonly nouns: readonly EventRule[];
  /** The same for types beyond PLOVER, read where no rule above tells of anything. */
  readonly further: { readonly verbs: readonly EventRule[]; readonly nouns: readonly EventRule[] };
  readonly classes: Readonly<Record<string, ReadonlySet<string>>>;
  /** Folded lemma → effect on its complement clause or event noun; the second one when the verb is negated. */
  readonly governors: ReadonlyMap<string, { readonly plain: Government; readonly negated: Government }>;
  /** Verbs that say that an event noun took place, goes on, or is to take place. */
  readonly occurrence: ReadonlySet<string>;
  /** Verbs that call an event noun off. */
  readonly cancellation: ReadonlySet<string>;
  /** Verbs that take an event noun as known (condemn, salute, thank for, comment on). */
  readonly presupposing: ReadonlySet<string>;
  /** Prepositions before an event noun that take it as having happened (`dupa`, `in urma`) or not yet (`inainte de`). */
  readonly factualPrepositions: ReadonlySet<string>;
  /** Those of them that take an indefinite noun as well: `dupa o intrevedere`. */
  readonly temporalPrepositions: ReadonlySet<string>;
  /** Adjectives before or after an event noun that make it doubtful or coming: `eventual`, `viitor`, `presupus`. */
  readonly doubtfulWords: ReadonlySet<string>;
  readonly comingWords: ReadonlySet<string>;
  /** Those of them that only say that it is another one, beside a verb in the present: `un nou protest are loc`. */
  readonly againWords?: ReadonlySet<string>;
  readonly pastWords: ReadonlySet<string>;
  /** Markers of conditional clauses (`daca`) and of purpose (`pentru a`, `ca sa`). */
  readonly conditionalMarkers: ReadonlySet<string>;
  readonly purposeMarkers: ReadonlySet<string>;
  /** Prepositions that locate. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Those of them that only tell where to: `către`, `asupra`. */
  readonly towardPrepositions: ReadonlySet<string>;
  /** Participles that tell where somebody comes from or lives: `domiciliat în`. */
  readonly livingWords: ReadonlySet<string>;
  /** Verbs that speak of an act as a matter, not as done: `demiterea lui a devenit o temă`. */
  readonly stativeVerbs: ReadonlySet<string>;
  /** Markers of what an act waits for: `până când`. */
  readonly untilMarkers: ReadonlySet<string>;
  /** Words that say that what follows is not there: `în lipsa unui buget aprobat`. */
  readonly lackWords: ReadonlySet<string>;
  /** Adverbs of hearsay (`presupus`, `se pare ca`). */
  readonly contexts: ReadonlyMap<string, readonly string[]>;
  /** Common nouns for people (`person`) and for bodies that act (`body`), folded lemmas. */
  readonly people: ReadonlyMap<string, 'person' | 'body'>;
  /** Nouns of `people` that act for a state. */
  readonly powers: ReadonlySet<string>;
  /** Nouns that with a nationality word are that state: `statul român`, `inamicul ucrainean`. */
  readonly stateNouns: ReadonlySet<string>;
  /** `două`, `ambele` before a plural of `pairedNouns` (`guverne`, `părți`): the two sides told before. */
  readonly pairWords: ReadonlySet<string>;
  readonly pairedNouns: ReadonlySet<string>;
  /** Prepositions that mark a direct object: `pe`. */
  readonly objectMarkers: ReadonlySet<string>;
  /** Prepositions before whom something is done for or brought to: `la`, `pentru`. */
  readonly towards: ReadonlySet<string>;
  /** Prepositions before a request that is acted upon: `la cererea X`. */
  readonly uponPrepositions: ReadonlySet<string>;
  /** Verbs whose object does what their complement tells: `acuză X că …`, `îndeamnă X să …`. */
  readonly objectControl: ReadonlySet<string>;
  /** Prepositions of a gerund that completes a verb of `objectControl`: `accused X of …ing`. */
  readonly gerundMarkers: ReadonlySet<string>;
  /** Prepositions of what has led to something, and so has been: `în urma`. */
  readonly causePrepositions?: ReadonlySet<string>;
  /** Nouns that only hold an event noun out (`existența unor concentrări`, `zvonurile privind demisia`). */
  readonly carriers: ReadonlySet<string>;
  /** Markers of clauses that tell what came before: `după ce`. */
  readonly sinceMarkers: ReadonlySet<string>;
  /** Prepositions that tie a time to the noun in front of it: `hotărârea din 3 iunie`. */
  readonly timeTies: ReadonlySet<string>;
  /** Prepositions of what somebody is made or acts as: `ca director`, `drept director`. */
  readonly roleWords?: ReadonlySet<string>;
  /** Words in front of whoever shares what is done to somebody: `alături de X`, `împreună cu X`. */
  readonly companions?: ReadonlySet<string>;
  /** Adverbs that, beside a verb in the present, tell a habit: `frecvent`. */
  readonly often?: ReadonlySet<string>;
  /** Verbs that set what is to come: `programa`. */
  readonly scheduling?: ReadonlySet<string>;
  /** Verbs that ask somebody to come: `chema`. */
  readonly summoning?: ReadonlySet<string>;
  /** Verbs that take it as known that the event behind `cu` takes place: `a coincis cu vizita lui X`. */
  readonly coinciding?: ReadonlySet<string>;
  /** Nouns that, with a possessive of the first person, mean the speaker's state: `țara mea`. */
  readonly homeNouns?: ReadonlySet<string>;
  /** Prepositions of the time that something is called for: `a convocat o ședință pentru joi`. */
  readonly duePrepositions: ReadonlySet<string>;
  /** Those that tell what year something is for: `bugetul pe 2025`. */
  readonly yearTies?: ReadonlySet<string>;
  /** Prepositions since when something has been happening: `din 2019`. */
  readonly spanPrepositions?: ReadonlySet<string>;
  /** Prepositions of where somebody comes from, and nouns that tell an age in front of them: `de 55 de ani, din X`. */
  readonly originPrepositions: ReadonlySet<string>;
  readonly ageNouns: ReadonlySet<string>;
  /** Nouns for parts of a country, called after a town or not: `regiunea Harkov`. */
  readonly regionNouns: ReadonlySet<string>;
  /** Nouns for borders, which lie where the state behind them is. */
  readonly borders: ReadonlySet<string>;
  /** Prepositions of what an act is done by (`decizia prin care`), and verbs that ask or tell something of somebody. */
  readonly throughWords?: ReadonlySet<string>;
  readonly askedWords?: ReadonlySet<string>;
  /** Verbs whose condition is a question: `întrebat dacă`. */
  readonly askingVerbs?: ReadonlySet<string>;
  /** Words that open an exception to a negation: `decât`; nouns whose phrase only says on what occasion: `cu prilejul`. */
  /** Verbs by which somebody is brought before a court for an act told by a gerund: `charge`, `indict`. */
  readonly charging?: ReadonlySet<string>;
  /** Folded words that ask for something, whose questions take the rest for granted: `ce`, `cand`, `why`. */
  readonly questionWords: ReadonlySet<string>;
  readonly exceptWords?: ReadonlySet<string>;
  readonly occasions?: ReadonlySet<string>;
  /** Prepositions that set an act apart in time: `după`, `înaintea`. */
  readonly apartInTime?: ReadonlySet<string>;
  /** Second word of `a avea loc`. */
  readonly takingPlace: ReadonlySet<string>;
  /** Words behind a phrase that make a circumstance of it: `with their ministers present`. */
  readonly presentWords?: ReadonlySet<string>;
  /** Second words of prepositions that name no place (`în fața`, `în urma`), and prepositions whose phrase tells what something is for. */
  readonly placelessNouns: ReadonlySet<string>;
  readonly aboutPrepositions: ReadonlySet<string>;
  /** Verbs whose subject does what a passive under them tells: `a decis ca X să fie arestat`. */
  readonly deciding: ReadonlySet<string>;
  /** Relative adverbs of place: `unde`. */
  readonly whereWords: ReadonlySet<string>;
  /** Nouns that only bundle the event noun behind them: `o rundă de negocieri`. */
  readonly bundles: ReadonlySet<string>;
  /** Infinitive of a participle or pluperfect that a lemmatizer took for a word of its own: `uciși` → `ucide`. */
  readonly verbOf: (folded: string) => string;
  /** Types of the acts that are answered by accepting or refusing what the noun says (`cerere`, `acuzație`). */
  readonly answers: (lemma: string) => readonly EventType[];
  /** What those who fight are called to: `reținere`, `calm`. */
  readonly calm: ReadonlySet<string>;
  /** Nouns for what was decided, verbs that decide, and who decides: courts and chambers with those who come before them. */
  readonly decisions: ReadonlySet<string>;
  readonly decisive: ReadonlySet<string>;
  /** Nouns for what somebody decided or proposed whom the noun doesn't tell: `votul`, `inițiativa`. */
  readonly verdicts?: ReadonlySet<string>;
  readonly pleaders: ReadonlySet<string>;
  readonly chambers: ReadonlySet<string>;
  readonly legislative: ReadonlySet<string>;
  /** Words for those who search, arrest and charge, and for those who judge. */
  readonly investigators: ReadonlySet<string>;
  readonly courts: ReadonlySet<string>;
  /** Types of the acts that an event noun may speak of (`expulzare`, `acord`, `gest`); [] for other nouns. */
  readonly eventTypes: (lemma: string) => readonly EventType[];
  /** Base forms that an inflected noun may have, for those the lemmatizer got wrong (`manevre` → `manevra`). */
  readonly baseForms: (folded: string) => readonly string[];
  /** `și`. */
  readonly conjunctions: ReadonlySet<string>;
  /** Words that append members to a group: `inclusiv`. */
  readonly inclusive: ReadonlySet<string>;
  /** Words behind a negation that say that it is no longer so: `mai`. */
  readonly furtherWords: ReadonlySet<string>;
  /** Phrases that tell a habit, no occasion: `de regulă`. */
  readonly habitual: ReadonlySet<string>;
  /** Verbs that tell what has been done already where they are told in the past: `a anunțat arestarea lui X`. */
  readonly announcing: ReadonlySet<string>;
  /** Verbs that mean little without their noun: `a avea o întâlnire`. */
  readonly lightVerbs: ReadonlySet<string>;
  /** Nouns of works of fiction, and the prepositions that set a sentence in one. */
  readonly fiction: ReadonlySet<string>;
  readonly framePrepositions: ReadonlySet<string>;
  /** Nouns that act for their owner: `unități ale armatei`, `buldozere ale poliției`. */
  readonly acting: ReadonlySet<string>;
  /** Those of them that are people: with their owner they are a group of its own. */
  readonly units: ReadonlySet<string>;
  /** Alpha-3 of a folded nationality word, or null. */
  readonly nationOf: (folded: string) => string | null;
  /** A noun phrase of people in the oblique case as it stands in a list: `omologului ceh` → `omologul ceh`. */
  readonly nominative: (words: readonly string[]) => string;
  /** A folded proper name in the genitive or dative, by its ending. */
  readonly obliqueName: (folded: string) => boolean;
  readonly countryName: (alpha3: string) => string;
  /** Prepositions of a passive's agent, the surer first. */
  readonly agentPrepositions: readonly string[];
  /** Second words of courts that judge laws, nobody's guilt: `Curtea Constituțională`. */
  readonly reviewing: ReadonlySet<string>;
  /** Nouns that the agent's preposition only gives a name to: `funcția de director`. */
  readonly officeNouns: ReadonlySet<string>;
  /** Titles that it completes where the noun behind it is nobody in particular: `secretar de stat`. */
  readonly titleNouns?: ReadonlySet<string>;
  /** Prepositions that only qualify a number: `peste`, `circa`. */
  readonly quantityPrepositions: ReadonlySet<string>;
  /** Nouns of number: `zeci`, `mii`. */
  readonly quantityNouns: ReadonlySet<string>;
  /** Nouns of several people together: `grup` in `un grup de tineri`. */
  readonly gatherings?: ReadonlySet<string>;
  /** Preposition between some of a group and the group: `dintre` in `doi dintre ei`. */
  readonly amongLink?: string;
  /** Word between a number and what it counts, and inside compounds (`prizonieri de război`). */
  readonly compoundLink: string;
  /** Prepositions of where somebody is from. */
  readonly originRoles: ReadonlySet<string>;
  /** Nouns that a name stands behind: `orașul X`, `gruparea X`. */
  readonly appositive: ReadonlySet<string>;
  /** Nouns for what is held against somebody: `acuzație`. */
  readonly accusations: ReadonlySet<string>;
  /** Prepositions that tie somebody concerned to a noun: `granița cu X`, `baza de la X`. */
  readonly tiePrepositions: readonly string[];
  /** Words that open what no longer hangs on the noun or verb before: `according to X`, `as a breach of X`. */
  readonly apartWords?: ReadonlySet<string>;
  /** Adjectives, possessives and names that describe a noun stand in front of it: `Russian jets`, `Georgia's army`. */
  readonly modifiersFirst?: boolean;
  /** Folded articles of somebody not known. */
  readonly indefinites?: ReadonlySet<string>;
  /** Folded adverbs by which an act is only said to have been done: `allegedly`. */
  readonly hearsayWords?: ReadonlySet<string>;
  /** Lemmas of verbs that tell who was hurt or what was destroyed, by whatever the verb joined in front tells. */
  readonly harming?: ReadonlySet<string>;
  /** Lemmas of verbs that tell of an accident. */
  readonly mishaps?: ReadonlySet<string>;
  /** Marks of a possessor in front of its noun: `'s`. */
  readonly possessives?: ReadonlySet<string>;
  /** Prepositions that do what a genitive does: `of`. */
  readonly genitivePrepositions?: ReadonlySet<string>;
  /** Words that make nobody of a subject: `no group has claimed it`. */
  readonly noneWords?: ReadonlySet<string>;
  /** Behind a verb of saying in the past a conditional tells the future: `said it would send troops`. */
  readonly futureInPast?: boolean;
  /** Verbs whose participle tells for whom a thing is (`destina`, `aloca`), folded lemmas, and the slot of whom it is for. */
  readonly allotting?: ReadonlySet<string>;
  readonly allotted?: string;
  /** Markers of clauses that tell what is said, wherever the tree hangs them: `că`. */
  readonly contentMarkers?: ReadonlySet<string>;
  /** Verbs that back somebody or say something: `susține`. */
  readonly backingOrSaying?: ReadonlySet<string>;
  /** Words between a part or measure and its noun: `de`, `dintre`. */
  readonly partLinks: ReadonlySet<string>;
  /** Genitive articles and markers before a genitive noun: `a`, `al`, `lui`. */
  readonly genitiveMarkers: ReadonlySet<string>;
}
