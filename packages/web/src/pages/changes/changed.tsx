import type { Change } from '@cronicar/server/api';
import { Link } from '../../router/link.js';
import { eventName } from '../../words/fact-names.js';
import { useChosen, useWords } from '../../words/words.js';
import { WORDS } from './words.js';

/** Words that went struck out, new ones underlined; of what stayed only a little on either side. */
export function ChangedText({ diff }: { readonly diff: NonNullable<Change['diff']> }) {
  const words = useChosen(WORDS);
  return (
    <details>
      <summary>{words.diff}</summary>
      <p className="diff">
        {diff.map(({ kind, text }, i) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: parts never change their order
          if (kind === 'same') return <span key={i}>{shortened(text, i === 0, i === diff.length - 1)}</span>;
          const Mark = kind === 'gone' ? 'del' : 'ins';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <Mark key={i}>
              <span className="hidden">{kind === 'gone' ? words.deleted : words.inserted} </span>
              <bdi>{text}</bdi>
            </Mark>
          );
        })}
      </p>
    </details>
  );
}

interface ChangedFactsProps {
  readonly facts: NonNullable<Change['facts']>;
  readonly address: (id: string) => string | null;
}

export function ChangedFacts({ facts, address }: ChangedFactsProps) {
  const words = useChosen(WORDS);
  return (
    <>
      <FactLines title={words.gone} lines={facts.gone} address={() => null} />
      <FactLines title={words.added} lines={facts.new} address={address} />
    </>
  );
}

type Line = NonNullable<Change['facts']>['gone'][number];

interface FactLinesProps {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly address: (id: string) => string | null;
}

function FactLines({ title, lines, address }: FactLinesProps) {
  const { facts } = useWords();
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({lines.length})
      </summary>
      <ul>
        {lines.map(({ id, kind, type, who, whom, words }) => {
          const to = address(id);
          const name = kind === 'event' ? eventName(facts, type, null) : (facts.acts[type] ?? type);
          const parties = [who.join(', '), whom.join(', ')].filter(Boolean).join(' → ');
          return (
            <li key={id}>
              <strong>{name}</strong> <bdi>{parties}</bdi>: {to ? <Link to={to}>{words}</Link> : <bdi>{words}</bdi>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

const AROUND = 90;

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const head = isFirst ? '' : text.slice(0, AROUND);
  const tail = isLast ? '' : text.slice(-AROUND);
  return text.length <= head.length + tail.length ? text : `${head} … ${tail}`;
}
