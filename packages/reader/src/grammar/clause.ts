/** One predicate with what hangs on it, read from the trees where both parsers agree and from patterns where they don't. */
export interface Argument {
  /** Head token of the noun phrase (for a name, its first token). */
  readonly head: number;
  /** Tokens of the whole phrase, half open, without a leading preposition. */
  readonly first: number;
  readonly end: number;
  /** Heads of all coordinated phrases, this one first: `Putin și Kim` gives two. */
  readonly heads: readonly number[];
  /** Folded preposition(s) in front, '' if none: `cu`, `la`, `de catre`, `impreuna cu`. */
  readonly preposition: string;
  readonly from: 'tree' | 'pattern' | 'relative' | 'coordination' | 'clitic';
}

export interface Clause {
  /** Token of the lexical verb, or of the predicate noun/adjective of a copula. */
  readonly verb: number;
  /** Token range of the verb group: clitics, negation, auxiliaries, modal, verb. */
  readonly first: number;
  readonly end: number;
  /** Folded lemma of `verb`. */
  readonly lemma: string;
  readonly unit: number;
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly mood:
    | 'indicative'
    | 'subjunctive'
    | 'conditional'
    | 'presumptive'
    | 'imperative'
    | 'infinitive'
    | 'gerund'
    | 'participle'
    | 'supine';
  /** `a fost ales`: passive; `s-a întâlnit`, `se reunește`: reflexive. */
  readonly voice: 'active' | 'passive' | 'reflexive';
  readonly negated: boolean;
  /** What a governing modal or aspect verb adds: `poate să`, `trebuie să`, `urmează să`, `încearcă să`, `a început să`. */
  readonly modality: '' | 'possible' | 'necessary' | 'planned' | 'attempted' | 'begun' | 'ended' | 'continued';
  readonly copula: boolean;
  /** Person and number that the verb shows (0 / '' if none). */
  readonly person: 0 | 1 | 2 | 3;
  readonly number: '' | 'sing' | 'plur';
  /** Only subjects that stand in the words; dropped ones are for `names/` to find. For `care`, the antecedent. */
  readonly subject: Argument | null;
  readonly object: Argument | null;
  readonly indirect: Argument | null;
  /** Agent of a passive (`de către X`, `de X`). */
  readonly agent: Argument | null;
  readonly obliques: readonly Argument[];
  /** Clitic tokens on the verb group, by function; -1 if none. */
  readonly dative: number;
  readonly accusative: number;
  /** Governing clause or -1, and how it hangs on it. */
  readonly parent: number;
  readonly link:
    | 'root'
    | 'complement'
    | 'relative'
    | 'adverbial'
    | 'coordinate'
    | 'participial'
    | 'subject'
    | 'parataxis';
  /** Folded conjunction or relative word: `ca`, `sa`, `daca`, `care`, `dupa ce`, '' if none; and its token or -1. */
  readonly marker: string;
  readonly markerToken: number;
  /** 1 where verb and its core arguments come from arcs that both parsers agree on. */
  readonly trusted: boolean;
}
