import { useRef } from 'react';
import example from '../../../../examples/protest-port/3-ziar-local.txt?raw';
import { useWords } from '../words/words.js';
import type { useDrafts } from './use-drafts.js';

interface DraftFormProps {
  readonly drafts: ReturnType<typeof useDrafts>;
  /** Large while there is nothing in it. */
  readonly isOpen: boolean;
  /** The language the text was read in. */
  readonly found: string | null;
}

export function DraftForm({ drafts, isOpen, found }: DraftFormProps) {
  const { paste } = useWords();
  const { draft, names, at, choose, change, give, open, clear, unreadable } = drafts;
  const files = useRef<HTMLInputElement>(null);
  return (
    <form className={isOpen ? 'draft is-empty' : 'draft'} onSubmit={(event) => event.preventDefault()}>
      <label className="draft-text">
        <span className="hidden">{paste.text}</span>
        <textarea
          value={draft.text}
          placeholder={paste.placeholder}
          rows={isOpen ? 9 : 4}
          lang={found ?? undefined}
          spellCheck={false}
          onChange={(event) => change({ text: event.target.value })}
        />
      </label>
      <div className="draft-fields">
        <label>
          {paste.published}
          <input
            type="date"
            value={draft.published.slice(0, 10)}
            onChange={(event) => change({ published: event.target.value })}
          />
        </label>
        <label>
          {paste.language}
          <select value={draft.language} onChange={(event) => change({ language: event.target.value })}>
            <option value="">
              {found !== null && draft.language === '' ? paste.told(paste.languages[found] ?? found) : paste.tell}
            </option>
            {Object.entries(paste.languages).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {paste.outlet}
          <input value={draft.outlet} onChange={(event) => change({ outlet: event.target.value })} />
        </label>
        <label>
          {paste.titleField}
          <input value={draft.title} onChange={(event) => change({ title: event.target.value })} />
        </label>
      </div>
      <p className="buttons">
        {names.length > 1 && (
          <select aria-label={paste.file} value={at} onChange={(event) => choose(Number(event.target.value))}>
            {names.map((name, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: files may have the same name, and don't change places
              <option key={i} value={i}>
                {name}
              </option>
            ))}
          </select>
        )}
        {isOpen && (
          <button type="button" className="main" onClick={() => give(example)}>
            {paste.example}
          </button>
        )}
        <button type="button" onClick={() => files.current?.click()}>
          {paste.files}
        </button>
        {!isOpen && (
          <button type="button" onClick={clear}>
            {paste.clear}
          </button>
        )}
        <input
          ref={files}
          type="file"
          multiple
          hidden
          accept=".txt,.md,.html,.htm,text/plain,text/html"
          aria-label={paste.files}
          onChange={(event) => {
            void open([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </p>
      {unreadable.map((name) => (
        <p key={name} className="failed" role="alert">
          {paste.unreadable(name)}
        </p>
      ))}
    </form>
  );
}
