/**
 * What articles and possessives say of their noun, where they are words of their own: `the minister` is definite,
 * `the minister's` a genitive. The noun's row of the tag table becomes one that says so.
 */
import type { Morph } from '../doc.js';
import type { ClauseRules } from '../language/clauses.js';
import { withLayer } from '../layers.js';
import type { TreeDoc } from './grammar.js';
import { morphRow } from './morph-rows.js';
import { makeTree, POS, REL } from './tree.js';

/** The document with such rows; as it was where the language has none of these words. */
export function readDetermined(doc: TreeDoc, rules: ClauseRules): TreeDoc {
  const { determined } = rules;
  if (determined === undefined) return doc;
  const tree = makeTree(doc);
  const xpos = doc.xpos.slice();
  const morph: Morph[] = [...doc.morph];
  const rows = new Map<string, number>();
  for (let token = 0; token < doc.count; token++) {
    const upos = doc.upos[token];
    if (upos !== POS.NOUN && upos !== POS.PROPN) continue;
    let definite = false;
    let genitive = false;
    for (let child = tree.firstChild[token]; child >= 0; child = tree.nextSibling[child]) {
      if (child > token) genitive ||= tree.rel[child] === REL.case && isPossessive(child);
      else if (tree.rel[child] === REL.det) definite ||= determined.definite.has(doc.folded[child]);
      else if (doc.relations[doc.relation[child]] === 'nmod:poss') definite = true;
    }
    genitive ||= tree.after[token] === token + 1 && isPossessive(token + 1) && closes(token);
    if (!definite && !genitive) continue;
    const key = `${xpos[token]} ${definite} ${genitive}`;
    let row = rows.get(key);
    if (row === undefined) {
      row = morph.length;
      const plain = doc.morph[xpos[token]] as Morph;
      morph.push(morphRow(plain, { definite, case: genitive ? 'gen' : plain.case }));
      rows.set(key, row);
    }
    xpos[token] = row;
  }
  return withLayer(doc, { xpos, morph });

  function isPossessive(token: number): boolean {
    return determined?.possessives.has(doc.folded[token]) === true && doc.upos[token] === POS.PART;
  }

  /** The last word of a name (`Vladimir Putin's`) bears the mark for its head. */
  function closes(token: number): boolean {
    return tree.rel[token] === REL.flat || doc.upos[token] === POS.PROPN;
  }
}
