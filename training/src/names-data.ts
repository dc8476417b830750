/** Sentences with names: what the name tagger is trained and measured on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold, KINDS, type Piece } from '@cronicar/reader/training';

export interface NamedSentence {
  readonly id: string;
  readonly forms: readonly string[];
  readonly folded: readonly string[];
  readonly pieces: readonly Piece[];
}

interface Line {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly ner_tags: readonly string[];
}

/** `ronec/names-train.jsonl` of the data folder. Throws if it is missing or a line has a kind of name we do not know. */
export function readNames(dataDir: string): NamedSentence[] {
  return readTagged(join(dataDir, 'ronec', 'names-train.jsonl'));
}

/** A JSONL file of `{ id, tokens, ner_tags }` with BIO tags. */
export function readTagged(file: string): NamedSentence[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line, i) => {
    const { id, tokens, ner_tags } = JSON.parse(line) as Line;
    return { ...withForms(id, tokens), pieces: piecesOf(ner_tags, `${file}:${i + 1}`) };
  });
}

export function withForms(id: string, forms: readonly string[]): Omit<NamedSentence, 'pieces'> {
  return { id, forms, folded: forms.map(fold) };
}

function piecesOf(tags: readonly string[], where: string): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i];
    if (!tag.startsWith('B-')) continue;
    const kind = (KINDS as readonly string[]).indexOf(tag.slice(2));
    if (kind < 0) throw new Error(`${where}: unknown kind of name ${tag}; known are ${KINDS.join(' ')}`);
    let end = i + 1;
    while (tags[end] === `I-${tag.slice(2)}`) end++;
    pieces.push({ first: i, end, kind });
  }
  return pieces;
}

/** News is what does not come from the treebank: ids of RONEC's sentences begin with n (version 1) or v (version 2). */
export const isNews = (sentence: NamedSentence): boolean => /^[nv]/.test(sentence.id);
