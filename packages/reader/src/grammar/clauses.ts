/** Trees → clauses: verb groups, what hangs on them, and how they hang on each other. */
import type { ClauseRules } from '../language/clauses.js';
import { type Clause, clauseWith } from './clause.js';
import { readArguments } from './clause-arguments.js';
import { readLink } from './clause-links.js';
import { mergeModals } from './modals.js';
import { makeTree, type Tree, type TreeDoc } from './tree.js';
import { type VerbGroup, verbGroups } from './verb-groups.js';

export interface Clauses {
  /** By unit, then by position of the verb. */
  readonly clauses: readonly Clause[];
  /** Innermost clause of each token, or -1. */
  readonly clauseOf: Int32Array;
}

/** Finds the clauses of a document with tags and trees. Linear in its tokens. */
export function readClauses(doc: TreeDoc, rules: ClauseRules): Clauses {
  const tree = makeTree(doc);
  const found: { group: VerbGroup; unit: number }[] = [];
  /** Clause whose verb (or merged modal, or copula) the token is. */
  const verbRow = new Int32Array(doc.count).fill(-1);
  for (let unit = 0; unit < doc.units.length; unit++) {
    for (const group of mergeModals(tree, verbGroups(tree, doc.units[unit].tokens, rules), rules)) {
      if (verbRow[group.verb] >= 0) continue;
      for (const token of [group.verb, group.form, ...group.absorbed])
        if (verbRow[token] < 0) verbRow[token] = found.length;
      found.push({ group, unit });
    }
  }
  const clauseOf = innermostClauses(tree, found, verbRow);
  const isVerb = (token: number) => verbRow[token] >= 0;
  const clauses = found.map(({ group, unit }, row) => {
    const node = group.absorbed[0] ?? group.verb;
    const link = readLink(tree, group, node, rules);
    const governor = doc.head[node];
    const above = governor >= 0 ? clauseOf[governor] : -1;
    return makeClause(tree, group, unit, link, above === row ? -1 : above, rules, isVerb);
  });
  return { clauses: withSharedForms(tree, clauses), clauseOf };
}

function makeClause(
  tree: Tree,
  group: VerbGroup,
  unit: number,
  link: ReturnType<typeof readLink>,
  parent: number,
  rules: ClauseRules,
  isVerb: (token: number) => boolean,
): Clause {
  const { subject, object, indirect, agent, obliques, trusted } = readArguments(
    tree,
    group,
    [group.verb, ...group.absorbed],
    link,
    rules,
    isVerb,
  );
  return {
    verb: group.verb,
    first: group.first,
    end: group.end,
    lemma: tree.doc.foldedLemmas[group.verb],
    unit,
    tense: group.tense,
    mood: group.mood,
    voice: group.voice,
    negated: group.negated,
    modality: group.modality,
    copula: group.copula,
    person: group.person,
    number: group.number,
    subject,
    object,
    indirect,
    agent,
    obliques,
    dative: group.dative,
    accusative: group.accusative,
    parent,
    link: link.link,
    marker: link.marker,
    markerToken: link.markerToken,
    trusted: trusted && tree.doc.trusted[group.verb] === 1,
  };
}

/** Each token belongs to the clause of the nearest verb above it. */
function innermostClauses(tree: Tree, found: readonly { group: VerbGroup }[], verbRow: Int32Array): Int32Array {
  const { doc } = tree;
  const rows = new Int32Array(doc.count).fill(-2);
  found.forEach(({ group }, row) => {
    for (let token = group.first; token < group.end; token++) {
      if (doc.unitOf[token] === doc.unitOf[group.verb]) rows[token] = row;
    }
  });
  const path: number[] = [];
  for (let token = 0; token < doc.count; token++) {
    let at = token;
    path.length = 0;
    while (at >= 0 && rows[at] === -2 && path.length < MAX_PATH) {
      if (verbRow[at] >= 0) {
        rows[at] = verbRow[at];
        break;
      }
      path.push(at);
      rows[at] = -1;
      at = doc.head[at];
    }
    const row = at >= 0 && rows[at] >= 0 ? rows[at] : -1;
    for (const step of path) rows[step] = row;
  }
  return rows;
}

/** Longest way up a tree that is walked at once; a longer one leaves its lower tokens without a clause. */
const MAX_PATH = 2000;

/** `a cântat și dansat`: a joined participle without an auxiliary has that of the first verb. */
function withSharedForms(tree: Tree, clauses: Clause[]): Clause[] {
  for (let row = 0; row < clauses.length; row++) {
    const clause = clauses[row];
    const first = clauses[clause.parent];
    if (
      clause.link !== 'coordinate' ||
      clause.mood !== 'participle' ||
      first === undefined ||
      first.mood === 'participle'
    )
      continue;
    if (first.copula || tree.morphOf(first.verb).verbForm !== 'part') continue;
    clauses[row] = clauseWith(clause, {
      tense: first.tense,
      mood: first.mood,
      voice: first.voice === 'reflexive' ? 'active' : first.voice,
      negated: clause.negated || first.negated,
      modality: clause.modality === '' ? first.modality : clause.modality,
      person: first.person,
      number: first.number,
    });
  }
  return clauses;
}
