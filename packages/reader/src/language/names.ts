/** What a language brings for telling who is meant: its nouns for people and institutions, pronouns, connecting words. */

/** What a noun of the lexicon stands for. */
export type NounClass =
  /** A role a person holds or a word for a person: `ministru`, `avocat`, `bărbat`. */
  | 'person'
  /** A body that acts: `guvern`, `tribunal`, `companie`. */
  | 'institution'
  /** People taken together: `soldat` in the plural, `trupă`, `opoziție`. */
  | 'group'
  /** An unnamed voice: `sursă`. */
  | 'source'
  /** A relative: `soție`, `frate`. */
  | 'kin'
  /** A state, spoken of by a common noun: `țară`, `stat`. */
  | 'state'
  /** A capital city, spoken of by a common noun. */
  | 'capital';

export interface Noun {
  readonly class: NounClass;
  /** Base form with diacritics: masculine, or the only one it has. */
  readonly base: string;
  /** Feminine base form, '' if there is none. */
  readonly feminine: string;
  /** PLOVER sector, or null. */
  readonly sector: string | null;
  /** Nouns of one family mean the same office: `premier` and `prim-ministru`. */
  readonly family: string;
  /** Families and sectors (`*GOV`) that a wide word may stand for: `oficial`, `magistrat`; empty for a precise one. */
  readonly covers: readonly string[];
}

export interface NounForm {
  readonly noun: Noun;
  readonly number: 'sing' | 'plur';
  readonly gender: 'masc' | 'fem' | 'neut';
  readonly definite: boolean;
  readonly oblique: boolean;
}

/** A word that changes a title: `general`, `adjunct`, `interimar`. */
export interface TitleAdjective {
  readonly base: string;
  readonly feminine: string;
}

export interface PronounForm {
  readonly kind:
    | 'personal'
    | 'demonstrative'
    | 'latter'
    | 'former'
    | 'other'
    | 'pair'
    | 'possessive'
    | 'reflexive'
    | 'relative';
  readonly number: 'sing' | 'plur' | '';
  readonly gender: 'masc' | 'fem' | '';
  readonly person: 1 | 2 | 3;
  /** Weak form that hangs on a verb: the function it may fill. */
  readonly clitic: '' | 'dative' | 'accusative' | 'either';
}

export interface PronounPhrase {
  readonly words: readonly string[];
  readonly form: PronounForm;
}

/** A phrase that amounts to an office: `șeful guvernului` is a prime minister. */
export interface TitlePhrase {
  /** Family of the head noun. */
  readonly head: string;
  /** Stem of the noun it governs. */
  readonly of: string;
  /** Family it amounts to. */
  readonly family: string;
  readonly sector: string;
  /** What follows the head in the base form, '' for the genitive of the noun. */
  readonly ending: string;
}

/** What a title, a body or a group has in front of its noun, where a language puts it there: `deputy foreign minister`. */
export interface FrontRules {
  /** A word in front that makes another office of a family: `prime` + `minister`. */
  readonly modified: readonly {
    readonly before: string;
    readonly head: string;
    readonly family: string;
    readonly sector: string;
  }[];
  /** Marks of the possessive: `'s`. */
  readonly possessives: ReadonlySet<string>;
  /** Articles and demonstratives that make a phrase definite. */
  readonly definite: ReadonlySet<string>;
  /** Quantities and the like, with which no title or body begins: `more`, `other`. */
  readonly counters: ReadonlySet<string>;
  /** Families of those sent to a state: `ambassador to`, which doesn't make them its own. */
  readonly sent: ReadonlySet<string>;
  /** Small words inside persons' names: `bin`, `van`. */
  readonly linkers: ReadonlySet<string>;
  /** Nouns in front of `of` and a place's name: `the town of X`. */
  readonly placeNouns: ReadonlySet<string>;
  /** Between two portfolios: `trade and industry minister`. */
  readonly joiners: ReadonlySet<string>;
  /** In front of a people that is a minority where it lives: `ethnic Russians in Latvia`. */
  readonly ethnic: ReadonlySet<string>;
  /** Ending of a nationality word for who leads: `French-led forces`. */
  readonly tails: ReadonlySet<string>;
  readonly led: string;
  /** Numbers as nouns in front of `of` and a group: `thousands of miners`. */
  readonly crowds: ReadonlySet<string>;
}

/** Capitals that name things and nobody: folded forms. */
export interface ThingRules {
  /** Abbreviations and words that, alone, are no name: a tax, a disease, a ward. */
  readonly words: ReadonlySet<string>;
  /** Makes of cars, which with an article in front or behind a hyphen are a car. */
  readonly makes: ReadonlySet<string>;
  /** Words in front of a make. */
  readonly vehicles: ReadonlySet<string>;
  /** Names of states, two of which with a hyphen are a way between them. */
  readonly states: ReadonlySet<string>;
}

/** Words by which an office is told of as such: folded forms and lemmas. */
export interface VacancyRules {
  /** Nouns behind whose `of` it stands: the office of a premier. */
  readonly offices: ReadonlySet<string>;
  /** Nouns behind which a genitive is the office, not its holder: duties, a seat. */
  readonly duties: ReadonlySet<string>;
  /** Nouns for the filling of an office: appointment, election. */
  readonly filling: ReadonlySet<string>;
  /** Verbs that fill it. */
  readonly verbs: ReadonlySet<string>;
  /** Adjectives of who is yet to come: a new premier. */
  readonly fresh: ReadonlySet<string>;
  /** The oblique article in front of it. */
  readonly oblique: string;
}

export interface NameRules {
  /** Language code of the spellings of office-holders' names; without one those of the table's own. */
  readonly spelling?: string;
  /** State (alpha-3) that a report in this language speaks of where it names none; '' where no state is home. */
  readonly home: string;
  /** Folded forms of the nouns for people and bodies. */
  readonly nouns: ReadonlyMap<string, readonly NounForm[]>;
  /** Can the printed form be of the noun? `asistență` is not of `asistentă`, which it looks like when folded. */
  readonly isSpelled?: (form: string, base: string) => boolean;
  /** Folded lemmas of verbs of making public: `a scris pe X`. */
  readonly publishing: ReadonlySet<string>;
  /** Institutions that, where no state is named and home has none, mean one of many states: the Security Council. */
  readonly bareInstitutions: ReadonlyMap<string, string>;
  /** Base forms of nouns that mean many bodies together: the press. */
  readonly manyBodies: ReadonlySet<string>;
  /** Words that look like adjectives of a body and are verbs: `administrația continuă`. */
  readonly falseAdjectives: ReadonlySet<string>;
  /** Folded nouns for a body (no name behind) → what makes one of them: `post de televiziune`. */
  readonly qualified: ReadonlyMap<string, ReadonlySet<string>>;
  /** Folded nouns in front of the name of a quarter or a village, and of a street. */
  readonly quarters: ReadonlySet<string>;
  readonly streets: ReadonlySet<string>;
  /** Folded words that together are no state: `statului major`. */
  readonly noStates: ReadonlySet<string>;
  /** Folded words of which the second is no body: `în compania`, `pe fondul`. */
  readonly noBodies: ReadonlySet<string>;
  /** Folded lemmas of nouns for what is made or held and has a name: `exercițiu`, `navă`, `festival`. */
  readonly namedThings: ReadonlySet<string>;
  /** Those whose name is often that of a state or a body that takes part, but never a person's: `reuniune`, `premiu`. */
  readonly namedOccasions?: ReadonlySet<string>;
  /** Folded lemmas of nouns whose name behind them is a place or a facility, be it called by a person: `râu`, `stadion`. */
  readonly siteNouns?: ReadonlyMap<string, 'place' | 'facility'>;
  /** Base form of a noun → folded words behind it → institution that both mean: the supreme court. */
  readonly institutionPhrases?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Folded complements of a title that only point back to what it is of: `ministrul de resort`. */
  readonly toldDomain?: ReadonlySet<string>;
  /** Folded lemmas of verbs of matches: to win, to lose, to draw. */
  readonly matchVerbs?: ReadonlySet<string>;
  /** Folded nouns behind which a body only directs what others do (`sub coordonarea X`), and the lemmas of such verbs. */
  readonly directing?: ReadonlySet<string>;
  /** Folded words in front of a trade name: `țigări marca X`. */
  readonly brandWords?: ReadonlySet<string>;
  /** Folded forms of adjectives that belong to a title: `general`, `adjunct`. */
  readonly titleAdjectives: ReadonlyMap<string, TitleAdjective>;
  /** Folded noun after `of` in a title → the word with diacritics. */
  readonly titleComplements: ReadonlyMap<string, string>;
  /** Stem of a portfolio → its genitive with diacritics. */
  readonly portfolios: ReadonlyMap<string, string>;
  /** Stem of a portfolio → family of the minister who holds it. */
  readonly ministries: ReadonlyMap<string, string>;
  /** Families of ministers with a portfolio. */
  readonly portfolioFamilies: ReadonlySet<string>;
  readonly titlePhrases: readonly TitlePhrase[];
  /** Folded feminine titles that without an article are things: `premieră`. */
  readonly thingTitles: ReadonlySet<string>;
  /** Folded adjectives that make another office: `deputy`, `vice`. */
  readonly rankWords?: ReadonlySet<string>;
  /** Only where modifiers stand in front of their noun and articles are words of their own. */
  readonly front?: FrontRules;
  readonly former: ReadonlySet<string>;
  readonly formerPrefixes: readonly string[];
  /** Former, as it stands in a base form: masculine, feminine. */
  readonly formerWord: readonly [string, string];
  /** Prefixes that make another office: `vice`, `prim-`; and the one that makes a head of government of a minister. */
  readonly titlePrefixes: readonly string[];
  readonly primePrefix: string;
  /** The same as a word in front of the noun, by its case. */
  readonly primeWords?: ReadonlyMap<string, 'direct' | 'oblique'>;
  /** Adjective that makes a deputy. */
  readonly deputy: string;
  /** Families whose masculine form is used of women too: `ministrul`, `premierul`. */
  readonly epicene: ReadonlySet<string>;
  /** Families of parts in a story (`martorul`): nobody has one because he was told last. */
  readonly parts: ReadonlySet<string>;
  /** Those of them that a masculine form may mean without any role told before. */
  readonly epicenePlain: ReadonlySet<string>;
  /** Families of titles that go on with what they are for: `comisar pentru extindere`. */
  readonly purposeful: ReadonlySet<string>;
  /** Families that mean whoever leads the state. */
  readonly leaders: ReadonlySet<string>;
  /** Possessive article before a genitive, after a masculine and a feminine noun. */
  readonly genitiveArticle: readonly [string, string];
  /** Definite genitive singular of a noun of the lexicon. */
  readonly genitiveOf: (base: string) => string;
  /** Lower case without diacritics. */
  readonly plain: (word: string) => string;
  /** Words that may stand before a title without changing it. */
  readonly openers: ReadonlySet<string>;
  /** Openers of an office that isn't held: future, so-called. */
  readonly notYet: ReadonlySet<string>;
  /** Those (and words for former) that carry no article. */
  readonly bareOpeners: ReadonlySet<string>;
  /** Abbreviated titles, full stop left off → base form. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Family of a title → kind of office in the world table. */
  readonly offices: ReadonlyMap<string, string>;
  /** Stem of an adjective that tells a politician's party → its key. */
  readonly partyAdjectives: ReadonlyMap<string, string>;
  /** Key of a body whose name is an office as well → its title. */
  readonly titleBodies: ReadonlyMap<string, string>;
  /** Words in front of a title that belong to it: `înalt` (reprezentant). */
  readonly titleLeads: ReadonlyMap<string, string>;
  /** Family (`:for` with a purpose) → key of the body it belongs to where none is named. */
  readonly implicitBodies: ReadonlyMap<string, string>;
  /** Family → state (alpha-3) of an office that only one state has: `papa`. */
  readonly soleOffices: ReadonlyMap<string, string>;
  /** Adjective in a title → key of the body it belongs to. */
  readonly bodyAdjectives: ReadonlyMap<string, string>;
  /** Folded adjectives of titles whose bearer doesn't hold the office, or not for good: elect, interim, deputy. */
  readonly notInOffice: ReadonlySet<string>;
  /** Folded words that a title goes on with unchanged: in office. */
  readonly inOffice: readonly (readonly string[])[];
  /** Boards that belong to a title (an acronym as printed, else folded) → the genitive in the base form. */
  readonly boards: readonly { readonly words: readonly string[]; readonly genitive: string }[];
  /** Family → organization whose officer is meant where the title is called by the union's adjective. */
  readonly unionOffices: ReadonlyMap<string, string>;
  /** Families of nouns for a part of a body: its group in parliament, its branch. */
  readonly partBodies: ReadonlySet<string>;
  /** Family of a body → how it is called in full: `naționala` is `echipa națională`. */
  readonly fullBodies: ReadonlyMap<string, string>;
  /** Families of bodies called by whoever heads them: `Guvernul X`. */
  readonly headedBodies: ReadonlySet<string>;
  /** A folded person's name that is usual in the home state. */
  readonly isHomeName: (folded: string) => boolean;
  /** Stems of adjectives of bodies that many states share. */
  readonly international: ReadonlySet<string>;
  /** Family of a clergyman → the noun for the see he has. */
  readonly sees: ReadonlyMap<string, string>;
  /** Families of people who belong to a club. */
  readonly clubFamilies: ReadonlySet<string>;
  /** Nouns between a preposition and the body: `din cadrul`. */
  readonly inside: ReadonlySet<string>;
  /** Families that stand `la` or `în` a body. */
  readonly posted: ReadonlySet<string>;
  /** The preposition in. */
  readonly in: string;

  /** What states of a union are called behind their noun: `statele membre`. */
  readonly members?: ReadonlySet<string>;
  readonly genitiveArticles: ReadonlySet<string>;
  /** The prepositions of, for, with, at, from. */
  readonly of: string;
  readonly forWord: string;
  readonly with: string;
  readonly to: string;
  readonly from: string;
  readonly and: ReadonlySet<string>;
  /** Prepositions after which a city only locates. */
  readonly locative: ReadonlySet<string>;
  /** Article in front of a person's name in an oblique case. */
  readonly nameArticle: string;
  readonly indefinite: ReadonlySet<string>;
  /** Preposition that marks a person as direct object. */
  readonly objectMarker: string;
  /** Prepositions in front of who does it: `de către`. */
  readonly agentMarkers: ReadonlySet<string>;
  /** Where offices are told of as such, not as who holds them; absent where none is. */
  readonly vacancy?: VacancyRules;
  /** Folded lemmas of verbs of saying. */
  readonly sayingVerbs?: ReadonlySet<string>;
  /** Verbs of telling that, joined to what somebody was said to do, go on with who said it. */
  readonly telling?: ReadonlySet<string>;
  /** Absent where capitals are left to the tagger. */
  readonly nobodies?: ThingRules;
  /** Nouns for persons and the words behind them that make them things: an agent that heats. */
  readonly thingPhrases?: ReadonlyMap<string, ReadonlySet<string>>;
  /** As `qualified`, for nouns that in the plural are mostly something else: courts and yards. */
  readonly qualifiedPlurals?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Mr, Mrs, Dr. */
  readonly courtesy: ReadonlySet<string>;

  readonly pronouns: ReadonlyMap<string, readonly PronounForm[]>;
  /** Phrases of folded words that act as one pronoun, by their first word, longest first. */
  readonly pronounPhrases: ReadonlyMap<string, readonly PronounPhrase[]>;
  /** Another holder of the same office. */
  readonly counterpart: ReadonlySet<string>;
  /** Demonstratives that stand for a title told before: `cel spaniol`. */
  readonly ellipsis: ReadonlySet<string>;
  /** Families of bodies that every state has one of: government, parliament, army. */
  readonly stateBodies: ReadonlySet<string>;
  /** Families of the home state's bodies → id in the world table. */
  readonly homeBodies: ReadonlyMap<string, string>;
  /** Wide words for bodies → families and sectors they may mean; `*` any, `?` one of unknown kind. */
  readonly wideBodies: ReadonlyMap<string, readonly string[]>;
  /** Another state beside the one spoken of: `vecină`. */
  readonly neighbour: ReadonlySet<string>;
  readonly two: ReadonlySet<string>;
  /** A source that was cited before: `sursele citate`, `aceeași sursă`. */
  readonly cited: RegExp;
  /** States whose names look like the folded name; empty where the name tells nothing. */
  readonly nameOrigin: (folded: string) => readonly string[];
  /** Families of group nouns that go on with what they are for: `forțele de ordine`. */
  readonly uniformed: ReadonlySet<string>;
  /** Families of group nouns that mean many in the singular. */
  readonly collective: ReadonlySet<string>;
  /** Strong pronouns that are a feminine genitive as well (`ei`), and demonstratives in an oblique case. */
  readonly feminineGenitive: ReadonlySet<string>;
  readonly demonstrativeOblique: ReadonlySet<string>;
  /** Words of wishing, as spelled, that look like a possessive when folded: `să`. */
  readonly wishSpelling: ReadonlySet<string>;
  /** Words in front of whose word it is: `potrivit`, `conform`. */
  readonly attribution: ReadonlySet<string>;
  /** `clitic lemma` where the clitic stands for nobody: `o face`. */
  readonly idiom: ReadonlySet<string>;
  /** Words between a noun and its possessive: `primul său`. */
  readonly stacked: ReadonlySet<string>;
  /** Words behind a name that tell father from son. */
  readonly generation: ReadonlyMap<string, 'elder' | 'younger'>;
  /** Seat → organization that acts under its name. */
  readonly seatBodies: ReadonlyMap<string, string>;
  readonly andWord: string;
  readonly hosts: ReadonlyMap<string, 'host' | 'guest'>;

  /** Folded lemmas of verbs whose subject is a person or a body. */
  readonly humanVerbs: ReadonlySet<string>;
  /** Verbs of writing and deciding, by whose passive a word in capitals is a body: `emis de ITIA`. */
  readonly agentVerbs?: ReadonlySet<string>;
  /** Verbs whose object does what the clause below says. */
  readonly objectControl: ReadonlySet<string>;
  /** Verbs whose weak pronoun `i-` is a dative, and those whose direct object is a person. */
  readonly dativeVerbs: ReadonlySet<string>;
  readonly personVerbs: ReadonlySet<string>;
  readonly impersonal: ReadonlySet<string>;
  /** Folded city → organization whose byword it is. */
  readonly unionSeats: ReadonlyMap<string, string>;
  /** Stems of nouns that a city's name only places: `aeroportul Kievului`. */
  readonly localNouns: ReadonlySet<string>;
  /** Prepositions in front of an opponent or partner: `împotriva`, `dintre`. */
  readonly opposed: ReadonlySet<string>;
  /** The printed form of a feminine noun or adjective shows that it has no article. */
  readonly bareFeminine: (form: string) => boolean;
  /** By its ending a folded word surely, or perhaps, stands in an oblique case. */
  readonly obliqueWord: (folded: string) => boolean;
  readonly mayBeOblique: (folded: string) => boolean;
  /** By its ending a folded word is a genitive plural with the article. */
  readonly pluralGenitive: (folded: string) => boolean;
  /** A folded name longer than its base form: with the article, or in an oblique case. */
  readonly articledName: (folded: string) => boolean;
  readonly obliqueName: (folded: string) => boolean;
  /** Words of sport: a city that acts in such a sentence is a team. */
  readonly sport: ReadonlySet<string>;
  /** Predicate nouns which say that a demonstrative stands for a fact. */
  readonly things: ReadonlySet<string>;

  readonly givenNameGender: (folded: string) => 'masc' | 'fem' | '';
  /** The same for all inflected forms of a word. */
  readonly stem: (folded: string) => string;
  /** What a word of a person's name may be in the nominative, best first. */
  readonly baseOfPerson: (form: string, article: boolean) => readonly string[];
  /** Nominative of the head word of an institution's name. */
  readonly baseOfHead: (form: string) => string;
  readonly baseOfFeminineAdjective: (form: string) => string;
}
