/**
 * Nouns that a tagger took for adjectives: in English many words are both (`a senior official says`, `the suspect fled`).
 * Where the tree makes the word the subject of the verb right behind it, behind an article, it becomes a noun.
 */
import type { ClauseRules } from '../language/clauses.js';
import { withLayer } from '../layers.js';
import type { TreeDoc } from './grammar.js';
import { POS } from './tree.js';

/** Adjectives between the article and the noun. */
const REACH = 4;

/** The document with such words as nouns; as it was where articles are no words of their own. */
export function readNounForms(doc: TreeDoc, rules: ClauseRules): TreeDoc {
  if (rules.chain === undefined) return doc;
  const noun = doc.morph.findIndex((row) => row.upos === 'NOUN' && row.number === 'sing');
  const subject = doc.relations.indexOf('nsubj');
  if (noun < 0) return doc;
  const found: number[] = [];
  for (let token = 1; token + 1 < doc.count; token++) {
    if (doc.upos[token] !== POS.ADJ || doc.relation[token] !== subject || doc.head[token] <= token) continue;
    const next = doc.upos[token + 1];
    if ((next === POS.VERB || next === POS.AUX) && isBehindArticle(doc, token)) found.push(token);
  }
  if (found.length === 0) return doc;
  const upos = doc.upos.slice();
  const xpos = doc.xpos.slice();
  for (const token of found) {
    upos[token] = POS.NOUN;
    xpos[token] = noun;
  }
  return withLayer(doc, { upos, xpos });
}

function isBehindArticle(doc: TreeDoc, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - REACH); at--) {
    if (doc.unitOf[at] !== doc.unitOf[token]) return false;
    if (doc.upos[at] === POS.DET) return doc.morph[doc.xpos[at]]?.number !== 'plur';
    if (doc.upos[at] !== POS.ADJ && doc.upos[at] !== POS.PROPN) return false;
  }
  return false;
}
