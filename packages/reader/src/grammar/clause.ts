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

/** The argument with some fields in place of its own. All arguments have one shape, as rows and layers have (`layers.ts`). */
export function argumentWith(argument: Argument, changed: Partial<Argument>): Argument {
  return {
    head: changed.head ?? argument.head,
    first: changed.first ?? argument.first,
    end: changed.end ?? argument.end,
    heads: changed.heads ?? argument.heads,
    preposition: changed.preposition ?? argument.preposition,
    from: changed.from ?? argument.from,
  };
}

/** The same of clauses. */
export function clauseWith(clause: Clause, changed: Partial<Clause>): Clause {
  return {
    verb: changed.verb ?? clause.verb,
    first: changed.first ?? clause.first,
    end: changed.end ?? clause.end,
    lemma: changed.lemma ?? clause.lemma,
    unit: changed.unit ?? clause.unit,
    tense: changed.tense ?? clause.tense,
    mood: changed.mood ?? clause.mood,
    voice: changed.voice ?? clause.voice,
    negated: changed.negated ?? clause.negated,
    modality: changed.modality ?? clause.modality,
    copula: changed.copula ?? clause.copula,
    person: changed.person ?? clause.person,
    number: changed.number ?? clause.number,
    subject: changed.subject === undefined ? clause.subject : changed.subject,
    object: changed.object === undefined ? clause.object : changed.object,
    indirect: changed.indirect === undefined ? clause.indirect : changed.indirect,
    agent: changed.agent === undefined ? clause.agent : changed.agent,
    obliques: changed.obliques ?? clause.obliques,
    dative: changed.dative ?? clause.dative,
    accusative: changed.accusative ?? clause.accusative,
    parent: changed.parent ?? clause.parent,
    link: changed.link ?? clause.link,
    marker: changed.marker ?? clause.marker,
    markerToken: changed.markerToken ?? clause.markerToken,
    trusted: changed.trusted ?? clause.trusted,
  };
}
