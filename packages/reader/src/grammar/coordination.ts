/**
 * Coordination that a parser gets wrong though grammar leaves no choice. A verb has one subject: two words that are both
 * subjects of one verb, with a conjunction between them, are coordinated (`X and Y have agreed`). A bare participle is
 * coordinated with a participle before it, not with the finite verb further up (`a plan welcomed by X but rejected by Y`).
 * What has a conjunction of its own is no attribute or apposition of the word that it hangs on.
 */
import type { Morph } from '../doc.js';

/** Numbers of the relations that are asked for; -1 for one that the treebank lacks. */
export interface CoordinationCodes {
  /** Relation → what it is here. */
  readonly role: Uint8Array;
  readonly conj: number;
}

const [OTHER, CC, CONJ, SUBJECT, ACL, AUXILIARY, NOMINAL] = [0, 1, 2, 3, 4, 5, 6];
const ROLES: Readonly<Record<string, number>> = {
  cc: CC,
  conj: CONJ,
  nsubj: SUBJECT,
  acl: ACL,
  aux: AUXILIARY,
  cop: AUXILIARY,
  nmod: NOMINAL,
  appos: NOMINAL,
};

export function coordinationCodes(relations: readonly string[]): CoordinationCodes {
  return {
    role: Uint8Array.from(relations, (relation) => ROLES[relation.split(':')[0]] ?? OTHER),
    conj: relations.indexOf('conj'),
  };
}

/** Changes heads (-1 for the root) and relations of one unit. */
export function mendCoordination(
  head: Int32Array,
  relation: Uint8Array,
  morphOf: (word: number) => Morph,
  { role, conj }: CoordinationCodes,
): void {
  if (conj < 0) return;
  const roleOf = (word: number): number => role[relation[word]];
  for (let word = 1; word < head.length - 1; word++) {
    if (roleOf(word) === CC) joinSubjects(head, relation, roleOf, conj, word);
  }
  for (let word = 2; word < head.length; word++) {
    if (roleOf(word) === NOMINAL && hasConjunction(head, roleOf, word)) relation[word] = conj;
  }
  const verbal = auxiliaries(head, roleOf);
  const isBare = (word: number): boolean => morphOf(word).verbForm === 'part' && verbal[word] === 0;
  for (let word = 2; word < head.length; word++) {
    if (roleOf(word) !== CONJ || !isBare(word) || head[word] > word || isBare(head[word])) continue;
    const before = participleBefore(head, roleOf, isBare, morphOf, word);
    if (before >= 0) head[word] = before;
  }
}

/** Between what hangs on a noun and that noun a conjunction that joins the two: `X and Y`. */
function hasConjunction(head: Int32Array, roleOf: (word: number) => number, word: number): boolean {
  for (let at = word - 1; at > head[word] && at > word - MAX_STEPS; at--) {
    if (roleOf(at) === CC && head[at] === word) return true;
  }
  return false;
}

function joinSubjects(
  head: Int32Array,
  relation: Uint8Array,
  roleOf: (word: number) => number,
  conj: number,
  cc: number,
): void {
  const first = subjectOver(head, roleOf, cc - 1, -1);
  const second = subjectOver(head, roleOf, cc + 1, 1);
  if (first < 0 || second < 0 || first > cc || second < cc || head[first] !== head[second]) return;
  const verb = head[first];
  if ((verb > first && verb < second) || (head[cc] !== verb && head[cc] !== second)) return;
  head[second] = first;
  relation[second] = conj;
  head[cc] = second;
}

/** The subject that a word on one side of a conjunction is part of, -1 if of none. */
function subjectOver(head: Int32Array, roleOf: (word: number) => number, from: number, side: 1 | -1): number {
  let at = from;
  for (let steps = 0; steps < MAX_STEPS && at >= 0; steps++) {
    if ((at - from) * side < 0) return -1;
    if (roleOf(at) === SUBJECT) return at;
    at = head[at];
  }
  return -1;
}

const MAX_STEPS = 8;

/** How many auxiliaries and copulas hang on each word. */
function auxiliaries(head: Int32Array, roleOf: (word: number) => number): Uint8Array {
  const count = new Uint8Array(head.length);
  for (let word = 0; word < head.length; word++) if (head[word] >= 0 && roleOf(word) === AUXILIARY) count[head[word]]++;
  return count;
}

/** The nearest bare participle before a word, up to its head, that describes a noun and agrees with it. */
function participleBefore(
  head: Int32Array,
  roleOf: (word: number) => number,
  isBare: (word: number) => boolean,
  morphOf: (word: number) => Morph,
  word: number,
): number {
  const { number, gender } = morphOf(word);
  for (let at = word - 1; at > head[word] && at > word - MAX_REACH; at--) {
    if (roleOf(at) !== ACL || !isBare(at)) continue;
    const before = morphOf(at);
    return before.number === number && before.gender === gender ? at : -1;
  }
  return -1;
}

const MAX_REACH = 30;
