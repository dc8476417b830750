/** What a language brings for reading who says what: cue verbs, phrases of attribution, complementizers. */
import type { StatementAct } from '../record.js';

/** How a cue verb takes what is said. */
export type Frame =
  /** a quotation, or the sentence around it: `„…”, a declarat X` */
  | 'quote'
  /** a clause: `a declarat că …`, `a cerut să …` */
  | 'that'
  /** a noun phrase that tells what is said: `a condamnat atacul`, `a cerut o anchetă` */
  | 'noun';

export interface CueVerb {
  readonly act: StatementAct;
  /** The act where it takes a noun phrase, if another: `a apreciat că`, `a apreciat efortul`. */
  readonly nounAct: StatementAct | null;
  readonly frames: ReadonlySet<Frame>;
  /** Preposition that opens the noun content (`a mulțumit … pentru`); '' for the bare object. */
  readonly preposition: string;
  /** The addressee is the object, not the dative: `l-a acuzat pe X`, `a întrebat-o pe X`. */
  readonly objectIsAddressee: boolean;
  /** What a negation makes of it (`nu exclude`): null where it says nothing. */
  readonly negatedAct: StatementAct | null;
  /** Takes a clause of what should be (`să …`), not only of what is (`că …`). */
  readonly wishes: boolean;
  /** A verb of passing on that outlets use of others' news: `relatează`, `transmite`. */
  readonly relays: boolean;
  /** Preposition with which the verb means something else: `a condamnat la închisoare`. */
  readonly unless: string;
  /** A noun phrase is content only where it is a quotation or a number: `vorbește despre „…”`, `despre 200 de morți`. */
  readonly measured: boolean;
  /** A noun phrase is content only where it names a notion: `a subliniat necesitatea`. */
  readonly notion: boolean;
  /** With a clause a verb of saying only where a person or a body is its subject (`premierul prevede că`), or only a document. */
  readonly only: '' | 'voice' | 'document';
  /** Noun content only of a deed: `a propus reducerea`, not `a propus trei titluri`. */
  readonly deed: boolean;
  /** What something is called stands behind `drept`; a bare quotation is a title: `a prezentat campania „…”`. */
  readonly named: boolean;
  /** A verb of saying only where a court or an inquiry is its subject: `instanța a reținut că`. */
  readonly courts: boolean;
}

export interface AttributionPhrase {
  /** Folded words. */
  readonly words: readonly string[];
  /**
   * `speaker`: what follows is whose word it is; `via`: who passed it on; `outlet`: the same where it is an outlet;
   * `origin`: whom an outlet cites; `voice`: who speaks for the subject, if named.
   */
  readonly role: 'speaker' | 'via' | 'outlet' | 'origin' | 'voice';
}

export interface StatementRules {
  readonly cues: ReadonlyMap<string, CueVerb>;
  /** What a verb with a reflexive means, if something else: `s-a plâns că`. */
  readonly reflexiveCues: ReadonlyMap<string, CueVerb>;
  /** Predicates of a copula: `este convins că`. */
  readonly predicateCues: ReadonlyMap<string, CueVerb>;
  /** Nouns that stand for what was said: `„…”, a fost mesajul premierului`. */
  readonly nounCues: ReadonlyMap<string, CueVerb>;
  /** Folded finite forms → lemma, for cue verbs that the tagger or the lemmatizer may miss. */
  readonly lostForms: ReadonlyMap<string, string>;
  /** Folded prepositions of the document something stands in: `se arată într-un comunicat`. */
  readonly documentPrepositions: ReadonlySet<string>;
  /** Verbs that tell without a reflexive what stands in a document: `scrie în comunicat`. */
  readonly standing?: ReadonlySet<string>;
  /** Verbs whose subject is what is said, where they lead from a document: `din raport reiese că`. */
  readonly emerging?: ReadonlySet<string>;
  /** Lemmas of parts of a document: `partea introductivă a raportului`. */
  readonly documentParts?: ReadonlySet<string>;
  /** Folded pronouns that open a phrase for others: `cei ai spitalului`. */
  readonly pointing?: ReadonlySet<string>;
  /** Documents that several words name, the lemma of their noun first: `act de sesizare`. */
  readonly documentPhrases?: readonly (readonly string[])[];
  /** Verbs of coming, whose subject is what was said: `a venit răspunsul premierului`. */
  readonly arriving?: ReadonlySet<string>;
  /** Verbs that say whose words are: `declarația aparține premierului`. */
  readonly belongs?: ReadonlySet<string>;
  /** Moods and stands somebody declares of himself, by lemma or stem: `s-a declarat nemulțumit de rezultat`. */
  readonly moods?: ReadonlySet<string>;
  readonly moodPhrases?: readonly (readonly string[])[];
  /** The verbs by which they are declared, with a reflexive. */
  readonly declaring?: ReadonlySet<string>;
  /** Folded words that lead to an agent: `de`. */
  readonly agentWords: ReadonlySet<string>;
  /** Verbs of refusing, and verbs of wanting that refuse when negated: `a refuzat să comenteze`, `nu a dorit să comenteze`. */
  readonly commenting: ReadonlySet<string>;
  readonly refusing: ReadonlySet<string>;
  readonly wanting: ReadonlySet<string>;
  /** Light verb → noun → what they amount to: `a dat asigurări`, `a atras atenția`. */
  readonly lightCues: ReadonlyMap<string, ReadonlyMap<string, CueVerb>>;
  /** Verbs of ordering that in a court or a prosecutor's office are acts: `procurorii au dispus reținerea`. */
  readonly ruling: ReadonlySet<string>;
  /** Verbs of saying whose passive means something else: `susținut de`. */
  readonly backing: ReadonlySet<string>;
  /** Verbs under which a verb of saying in the subjunctive is said all the same: `a ținut să spună`. */
  readonly asserting: ReadonlySet<string>;
  /** Mood of what a language says in a clause of wishing and of going on to say: `să comenteze`, `to comment`. */
  readonly wishMood: 'subjunctive' | 'infinitive';
  /** Clauses may follow a verb of saying without a complementizer (`said the bridge was safe`), also as gerunds (`denied using`). */
  readonly bareClauses?: boolean;
  /** A comma leads from a verb of saying to its quotation, as a colon does: `said, “We …”`. */
  readonly commaOpens?: boolean;
  /** Words in front of a gerund that has not been done: `without offering details`. */
  readonly without?: ReadonlySet<string>;
  /** Words that open a clause of time, cause or place, never what is said without a complementizer. */
  readonly notBare?: ReadonlySet<string>;
  /** Participles, without their endings, that open a sentence with what the speaker was asked: `Întrebat despre Y, …`. */
  readonly askedWords?: ReadonlySet<string>;
  /** Words that open a clause of what the speaker was asked: `Asked why, X said …`. */
  readonly askedFirst?: ReadonlySet<string>;
  /** Prepositions before a gerund that tells what is said: `accused him of stealing`. */
  readonly gerundOpeners?: ReadonlySet<string>;
  /** Words of the genitive between an owner and what is owned: `Georgia | 's | ministry`. */
  readonly possessives?: ReadonlySet<string>;
  /** Personal pronouns that stand for bodies and things as well: `it`. */
  readonly impersonalPronouns?: ReadonlySet<string>;
  /** Nouns that with a possessive speak for whoever owns them: `his office said`. */
  readonly ownOffices?: ReadonlySet<string>;
  /** Nouns that behind a comma comment on what was told: `…, an allegation the ministry denied`. */
  readonly commentNouns?: ReadonlySet<string>;
  /** Lemmas of nouns that behind a comma, with a participle or a relative clause, tell how others took what was said. */
  readonly takenNouns?: ReadonlySet<string>;
  /** The preposition that opens an absolute phrase: `with`. */
  readonly absoluteWord?: string;
  /** The subject stands in front of its verb, behind what was said too: `…, officials said`. */
  readonly subjectsFirst?: boolean;
  /** Folded words by which nothing is said: `offered no details`. */
  readonly noneWords?: ReadonlySet<string>;
  /** Lemmas behind which a gerund tells what was done besides. */
  readonly finiteOnly?: ReadonlySet<string>;
  /** Lemmas under which a gerund tells what was only thought of: `consider offering`. */
  readonly weighing?: ReadonlySet<string>;
  /** Folded phrases that, in front of a verb of saying, make the sentence somebody's word: `dupa cum` a declarat X. */
  readonly asSaid: readonly (readonly string[])[];
  /** Folded forms of a reflexive dative, and verbs that with it tell of thoughts: `își propune`. */
  readonly ownDatives: ReadonlySet<string>;
  readonly inward: ReadonlySet<string>;
  /** Verbs of thinking, which in the imperfect tell of thoughts only: `credeau că`. */
  readonly believing?: ReadonlySet<string>;
  /** Folded phrases that behind a comma add to a noun phrase: `atât muzeele, cât și bibliotecile`. */
  readonly additions?: readonly (readonly string[])[];
  /** Folded participles of giving and making, without their endings: `remis`. */
  readonly givenWords: ReadonlySet<string>;
  /** Folded words in front of a complementizer that lead elsewhere: `fără să`, `pentru că`. */
  readonly beforeOpeners: ReadonlySet<string>;
  /** Frequent words with their diacritics: a text that has one tells `ca` and `că` apart. */
  readonly fullSpellings: ReadonlySet<string>;
  /** Letters that texts with only some of their diacritics lack. */
  readonly fullLetters: ReadonlySet<string>;
  /** Folded phrases that say behind a name where somebody belongs: `din cadrul`. */
  readonly belonging: readonly (readonly string[])[];
  /** True for nouns of deeds, by lemma or folded form: `reducere`, `anularea`. */
  readonly isDeed: (lemma: string, form: string) => boolean;
  /** Lemmas of deeds that no ending shows: `lege`, `armistițiu`. */
  readonly deeds: ReadonlySet<string>;
  /** Verbs of adopting or publishing, and the documents that then speak for whoever did: `a adoptat o rezoluție care cere`. */
  readonly issuing: ReadonlySet<string>;
  readonly issued: ReadonlySet<string>;
  /** Folded words behind a document and its preposition: `comunicat de presă`. */
  readonly pressWords: ReadonlySet<string>;
  /** Bodies whose names look like those of deeds: `conducere`, `coaliție`. */
  readonly bodies: ReadonlySet<string>;
  /** Norms that speak all the same: `legea prevede că`. */
  readonly laws: ReadonlySet<string>;
  readonly attributions: readonly AttributionPhrase[];
  /** Folded complementizers that open content and are no part of it (`ca`), and those that are: of questions, of wishes. */
  readonly openers: ReadonlySet<string>;
  /** Those of them that lead to another: `precum că`; alone they lead to an example. */
  readonly leadingOpeners: ReadonlySet<string>;
  /** Verbs whose gerund tells what is left out or done, nothing said: `excluzând funcțiile`. */
  readonly silentGerunds: ReadonlySet<string>;
  /** Folded pronouns for people whom nobody names: `unii`. */
  readonly somePeople: ReadonlySet<string>;
  /** Folded words that call a document everybody's: `declarațiile oficiale`. */
  readonly publicWords: ReadonlySet<string>;
  readonly wishOpeners: ReadonlySet<string>;
  readonly openersKept: ReadonlySet<string>;
  /** Folded phrases by which behind its verb what is said goes on: `…, a spus X, pentru că …`. */
  readonly resuming?: readonly (readonly string[])[];
  /** Lemmas of verbs that only say that something is: `există`. */
  readonly existing?: ReadonlySet<string>;
  /** Folded phrases that, behind a comma, lead back from what is said to the report's own voice: `asa cum`. */
  readonly stops: readonly (readonly string[])[];
  /** Folded phrases that behind a comma tell what came next, or before: `dupa care`; said too only where the past is told. */
  readonly sequels: readonly (readonly string[])[];
  /** Folded phrases that stand between a verb and its noun: `din nou`. */
  readonly inserted: readonly (readonly string[])[];
  /** Lemmas of things that prove or show, and say nothing: `probele au confirmat bănuielile`. */
  readonly mute: ReadonlySet<string>;
  /** Those that tell only as several: `datele arată`, not `prima dată`. */
  readonly manyOnly?: ReadonlySet<string>;
  /** Nouns for people and bodies that may speak beside those of the other lists; without it all may. */
  readonly isSpeaker?: (lemma: string, form: string) => boolean;
  /** Folded words for who held an office once: `fostul`. */
  readonly formerWords?: ReadonlySet<string>;
  /** Nouns for one person: `șef`, `antrenor`. */
  readonly isPerson?: (lemma: string) => boolean;
  /** Lemmas that only point back: `a cerut acest lucru`. */
  readonly emptyNouns: ReadonlySet<string>;
  /** Folded words that, behind a comma, turn to another: `iar`, `însă`. */
  readonly contrasts: ReadonlySet<string>;
  /** Folded words of speaking without being named: `a cerut să nu i se publice numele`. */
  readonly anonymity: ReadonlySet<string>;
  /** Lemmas of verbs by which a speaker goes on: `și a adăugat că`. */
  readonly continuing: ReadonlySet<string>;
  /** Folded lemmas of nouns for a member of a party, by which somebody is called who was told of before. */
  readonly partyMembers: ReadonlySet<string>;
  /** Folded lemmas of nouns for somebody of a country: `portughez`. */
  readonly countrymen?: RegExp;
  /** Lemmas of talks with whoever then speaks: `Interviu cu X: „…”`. */
  readonly talks: ReadonlySet<string>;
  /** Folded adverbs between what is said and its verb: `…, mai spune X`. */
  readonly goingOn: ReadonlySet<string>;
  /** Verbs by which a speaker shows something beside what is said: `afirmă că … și distribuie o fotografie`. */
  readonly showing: ReadonlySet<string>;
  /** Prepositions in front of words by which something was done: `prin declarația`. */
  readonly throughWords?: ReadonlySet<string>;
  /** Folded words that with a relative lead to what a claim says: `acuzațiile potrivit cărora`. */
  readonly claimWords: ReadonlySet<string>;
  /** Lemmas of courts and of those who inquire. */
  readonly courtNouns: ReadonlySet<string>;
  /** Lemmas of what may be stressed or mentioned as a noun: `a subliniat necesitatea …`. */
  readonly notionNouns: ReadonlySet<string>;
  /** Folded words for a whole sentence told before: `despre aceasta a anunțat X`; and the preposition in front. */
  readonly backWords: ReadonlySet<string>;
  readonly aboutWords: ReadonlySet<string>;
  /** Folded words of negation: `dar nu și suma` goes on with a noun phrase. */
  readonly negations: ReadonlySet<string>;
  /** Words that make a speaker the one before: `aceeași sursă`. */
  readonly sameWords: ReadonlySet<string>;
  /** `was quoted as saying`: the participles and the word that leads to the verb of saying; only where a language has it. */
  readonly quotedAs?: { readonly participles: ReadonlySet<string>; readonly link: string };
  /** The same behind a noun: `sursa citată`. */
  readonly citedWords: ReadonlySet<string>;
  /** Folded forms of nouns for a reason, in front of its clause: `pe motiv că`. */
  readonly reasonNouns?: ReadonlySet<string>;
  /** The same for what shows that something is so: `o dovadă că`. */
  readonly proofNouns?: ReadonlySet<string>;
  /** Prepositions in front of a medium (`pe Facebook`), and lemmas of nouns for a place in it (`pagina de Facebook`). */
  readonly mediumWords?: ReadonlySet<string>;
  readonly mediumNouns?: ReadonlySet<string>;
  /** Lemmas of persons on whose word something can stand (`martor`), and of documents (`raport`); norms and plans are none. */
  readonly voiceNouns: ReadonlySet<string>;
  readonly documentNouns: ReadonlySet<string>;
  /** Lemmas of laws and contracts: `conform ordinului` is no attribution. */
  readonly norms: ReadonlySet<string>;
  /** Folded phrases with an opener that is none: `ca urmare a`. */
  readonly notOpeners: readonly (readonly string[])[];
  /** Documents of whoever spoke last, where nobody is named: `potrivit comunicatului`. */
  readonly ownDocuments: ReadonlySet<string>;
  /** Those of them that one person writes: `mesaj`. */
  readonly personalDocuments?: ReadonlySet<string>;
  /** Folded relative adverbs: `unde`. */
  readonly relativeAdverbs: ReadonlySet<string>;
  /** Lemmas of those who speak for others by office: `purtător`. */
  readonly spokesmen?: ReadonlySet<string>;
  /** Folded labels of those who ask in an interview: `r`, `reporter`. */
  readonly interviewers: ReadonlySet<string>;
  /** Prepositions that name the outlet spoken to (`pentru`, `la`). */
  readonly outletPrepositions: ReadonlySet<string>;
  /** Those of them that only ever lead to an outlet where they stand behind a verb of saying (`pentru`). */
  readonly toldPrepositions: ReadonlySet<string>;
  /** Folded phrases that lead to those addressed: `in fata`. */
  readonly addresseePhrases: readonly (readonly string[])[];
  /** Words before a quotation that make it a name or title, not speech: `filmul`, `operațiunea`, `zis`. */
  readonly namingWords: ReadonlySet<string>;
  /** Words in front of a quotation that is a title even with a verb in it: `cu tema „…”`. */
  readonly titleWords: ReadonlySet<string>;
  /** `drept`: opens what something is called. */
  readonly asWords: ReadonlySet<string>;
  /** A noun in the genitive or dative plural or singular as it stands in a list: `martorilor` → `martorii`. */
  readonly baseOfHead: (form: string) => string;
}
