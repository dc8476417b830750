/** CoNLL-U (and CoNLL-U Plus with the same first ten columns): https://universaldependencies.org/format.html */

export interface Tree {
  readonly id: string;
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly lemmas: readonly string[];
  /** Index of the head, -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** True where no blank stands behind the word. */
  readonly glued: readonly boolean[];
}

/** The sentences of a file; `tags` says which column is read as its tags, those of the treebank or the universal features. Lines of multiword tokens and empty nodes are passed over. Throws on a broken line. */
export function readConllu(text: string, file: string, tags: 'xpos' | 'features' = 'xpos'): Tree[] {
  const trees: Tree[] = [];
  let tree = empty('');
  let id = '';
  for (const [i, line] of text.split('\n').entries()) {
    if (line === '') {
      if (tree.forms.length > 0) trees.push(tree);
      tree = empty(id);
      continue;
    }
    if (line.startsWith('#')) {
      const match = /^# sent_id = (.*)$/.exec(line);
      if (match) {
        id = match[1];
        tree = empty(id);
      }
      continue;
    }
    const columns = line.split('\t');
    if (columns.length < 10) throw new Error(`${file}:${i + 1}: ${columns.length} columns, CoNLL-U has 10`);
    if (!/^\d+$/.test(columns[0])) continue;
    tree.forms.push(columns[1]);
    tree.lemmas.push(columns[2]);
    tree.upos.push(columns[3]);
    tree.xpos.push(columns[tags === 'xpos' ? 4 : 5]);
    tree.heads.push(Number(columns[6]) - 1);
    tree.relations.push(columns[7]);
    tree.glued.push(columns[9].includes('SpaceAfter=No'));
  }
  if (tree.forms.length > 0) trees.push(tree);
  return trees;
}

function empty(id: string) {
  return {
    id,
    forms: [] as string[],
    upos: [] as string[],
    xpos: [] as string[],
    lemmas: [] as string[],
    heads: [] as number[],
    relations: [] as string[],
    glued: [] as boolean[],
  };
}
