/** What a language brings for reading clauses from tags and trees. Data only; every word is folded. */
import type { Clause } from '../grammar/clause.js';

export interface ClauseRules {
  /** Forms of the negation in a verb group: `nu`, `n-`. */
  readonly negations: ReadonlySet<string>;
  /** Particles in front of a subjunctive and an infinitive: `sa`; `a`. */
  readonly subjunctiveParticles: ReadonlySet<string>;
  readonly infinitiveParticles: ReadonlySet<string>;
  /** Particle that makes a future of a subjunctive: `o` (`o sa plece`). */
  readonly futureParticles: ReadonlySet<string>;
  /** Auxiliary forms; those in two sets are told apart by the verb that follows (`am plecat`, `am pleca`). */
  readonly perfectAuxiliaries: ReadonlySet<string>;
  readonly futureAuxiliaries: ReadonlySet<string>;
  readonly conditionalAuxiliaries: ReadonlySet<string>;
  /** Lemma of the verb of copula and passive. */
  readonly be: string;
  /** Its bare form that makes perfects (`ar fi plecat`, `sa fi plecat`). */
  readonly bareBe: string;
  /** Where tense and mood are told by a chain of auxiliaries (`had not been being watched`); none of the above fits then. */
  readonly chain?: {
    /** Folded auxiliaries with the modality they add: `may`, `must`. */
    readonly modals: ReadonlyMap<string, Clause['modality']>;
    /** Auxiliaries of question and negation, which show the tense: `did`. */
    readonly support: ReadonlySet<string>;
    /** Particles of the infinitive. */
    readonly infinitives: ReadonlySet<string>;
    /** Irregular past forms that are participles too (`told`). */
    readonly pasts: ReadonlySet<string>;
    /** Verbs whose participle has a name or a gift behind it: `a town called Oster`, `a man given money`. */
    readonly naming: ReadonlySet<string>;
    /** Verbs that never stand without an object, so that their past form alone is a passive: `minister jailed`. */
    readonly needing: ReadonlySet<string>;
    /** Words that tell what became of the object: `shot dead`. */
    readonly results: ReadonlySet<string>;
    /** Prepositions behind such verbs that stand for an object (`shot at`) or open one (`killed at least ten`). */
    readonly aims: ReadonlySet<string>;
  };
  /** Where articles and possessives are words: the noun they stand with is definite, or in the genitive. */
  readonly determined?: {
    readonly definite: ReadonlySet<string>;
    readonly possessives: ReadonlySet<string>;
  };
  /** Adverbs that stand inside a verb group: `mai`, `si`, `tot`. */
  readonly groupAdverbs: ReadonlySet<string>;
  /** Verbs that only colour the verb they govern, by lemma. */
  readonly modals: ReadonlyMap<string, Clause['modality']>;
  /** Preposition of personal objects: `pe`. */
  readonly objectPrepositions: ReadonlySet<string>;
  /** Prepositions of an agent: always (`de catre`), and with a passive or participle (`de`). */
  readonly agentPrepositions: ReadonlySet<string>;
  readonly weakAgentPrepositions: ReadonlySet<string>;
  /** Clitics whose dative and accusative look alike: `i`, `le`, `ne`, `va`. */
  readonly ambiguousClitics: ReadonlySet<string>;
  /** Lemmas of verbs that only carry the noun they govern: `a avut consultări`. */
  readonly lightVerbs?: ReadonlySet<string>;
  /** Lemmas of nouns that say when, rather than who or what: `an`, `luni`. */
  readonly timeNouns: ReadonlySet<string>;
  /** Article of the genitive and dative in front of a name: `lui`. */
  readonly obliqueArticles: ReadonlySet<string>;
  /**
   * Articles that a genitive needs behind a noun without a definite one: without them it is a dative
   * (`a trimis o scrisoare guvernului`, but `o scrisoare a guvernului`). Empty where the language has no such rule.
   */
  readonly genitiveArticles: ReadonlySet<string>;
  /** Words before a number that look like prepositions and leave the phrase a subject or object: `peste`, `circa`. */
  readonly quantifiers: ReadonlySet<string>;
  /** Relative words that are the subject of their clause if nothing else is: `care`, `ce`. */
  readonly relatives: ReadonlySet<string>;
  /** Prepositions of where people are from: `procurori din Spania și Cipru, care …` is told of the people. */
  readonly originPrepositions: ReadonlySet<string>;
  /** Lemmas of verbs that never have a direct object: `muri`, `pleca`. */
  readonly intransitives: ReadonlySet<string>;
  /** For and against, as an adverb or a preposition, and the verbs that they open: `împotrivă au votat X și Y`. */
  readonly stances: ReadonlySet<string>;
  readonly stanceVerbs: ReadonlySet<string>;
  /** Lemmas of nouns that take a verb in the plural: `majoritate`, `parte`. */
  readonly collectives: ReadonlySet<string>;
  /**
   * Lemmas of verbs that, behind the comma after what was said, have their subject behind them (`…, a precizat ministra`)
   * and hardly ever an object.
   */
  readonly attributionVerbs: ReadonlySet<string>;
  /** Verbs whose infinitive says what is asked for, over whoever is asked: `called on X to`. */
  readonly infinitiveTakers?: ReadonlySet<string>;
  /** Folded prepositions that open a phrase with a verb of its own: `with damage reported`. */
  readonly absolutes?: ReadonlySet<string>;
  /** Folded prepositions between a noun and what it is of. */
  readonly partLinks?: ReadonlySet<string>;
  /** Folded conjunctions of time that are prepositions, too: `after`. */
  readonly timeConjunctions?: ReadonlySet<string>;
  /** Folded conjunctions behind which a clause with a subject of its own begins: `but`. */
  readonly contrasts?: ReadonlySet<string>;
  /** The subject stands right in front of its verb, behind what was said too (`…, officials said`). */
  readonly subjectsFirst?: boolean;
  /** Ending of a past tense that looks like the present (`anunță`) and that reports hardly use. */
  readonly presentLikePast?: string;
  /** Conjunctions that join phrases: `si`, `precum si`. */
  readonly joiners: ReadonlySet<string>;
  /** Conjunctions that begin a complement: `ca` (că), `daca`. */
  readonly complementMarkers: ReadonlySet<string>;
}
