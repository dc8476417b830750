import { useState } from 'react';
import { type Draft, fromHtml, withHeader } from './draft.js';

const today = () => {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
const empty = (): Draft => ({ text: '', published: today(), title: '', outlet: '', author: '', url: '', language: '' });
const MOST_FILES = 100;

interface Named {
  readonly name: string | null;
  readonly draft: Draft;
}

/** The texts given to the page, and the one that is looked at. */
export function useDrafts() {
  const [drafts, setDrafts] = useState<readonly Named[]>([{ name: null, draft: empty() }]);
  const [at, setAt] = useState(0);
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  const { draft } = drafts[at] ?? { draft: empty() };

  const change = (changes: Partial<Draft>) =>
    setDrafts((all) =>
      all.map((one, i) =>
        i === at
          ? {
              ...one,
              draft:
                changes.text === undefined ? { ...one.draft, ...changes } : withHeader({ ...one.draft, ...changes }),
            }
          : one,
      ),
    );
  const give = (text: string) => {
    setDrafts([{ name: null, draft: withHeader({ ...empty(), text }) }]);
    setAt(0);
  };
  const open = async (files: readonly File[]) => {
    const read = await Promise.all(files.slice(0, MOST_FILES).map(readFile));
    setUnreadable(read.flatMap(({ name, draft }) => (draft === null ? [name] : [])));
    const good = read.flatMap(({ name, draft }) => (draft === null ? [] : [{ name, draft }]));
    if (good.length === 0) return;
    setDrafts(good);
    setAt(0);
  };
  const clear = () => {
    setDrafts([{ name: null, draft: empty() }]);
    setAt(0);
    setUnreadable([]);
  };
  return { draft, names: drafts.map(({ name }) => name), at, choose: setAt, change, give, open, clear, unreadable };
}

async function readFile(file: File): Promise<{ readonly name: string; readonly draft: Draft | null }> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    const isHtml = file.type === 'text/html' || /^\s*<(?:!doctype html|html)\b/i.test(text.slice(0, 500));
    return { name: file.name, draft: isHtml ? fromHtml(text, today()) : withHeader({ ...empty(), text }) };
  } catch {
    return { name: file.name, draft: null };
  }
}
