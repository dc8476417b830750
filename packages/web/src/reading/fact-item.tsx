import { memo, type ReactNode } from 'react';
import { reasonWords } from '../words/reasons.js';
import { useWords } from '../words/words.js';
import { FactBadges, type FactRemarks, type FactStanding } from './fact-badges.js';
import { FactHead } from './fact-head.js';
import type { Fact } from './facts.js';
import { shown } from './segments.js';

interface FactItemProps {
  readonly fact: Fact;
  readonly text: string;
  readonly isOpen: boolean;
  readonly standing?: FactStanding;
  readonly remarks?: FactRemarks;
  /** What can be done with it, of the open one. */
  readonly children?: ReactNode;
  readonly onOpen: (id: string | null) => void;
}

export const FactItem = memo(function FactItem({
  fact,
  text,
  isOpen,
  standing,
  remarks,
  children,
  onOpen,
}: FactItemProps) {
  const { reading } = useWords();
  const cut = ([from, until]: readonly [number, number]) => shown(text.slice(from, until));
  return (
    <li
      id={fact.id}
      data-fact={fact.id}
      className={`fact of-${fact.kind}${isOpen ? ' is-open' : ''}${remarks?.rejected ? ' is-rejected' : ''}`}
    >
      <a
        className="fact-head"
        href={`#${fact.id}`}
        aria-expanded={isOpen}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onOpen(isOpen ? null : fact.id);
        }}
      >
        <FactHead fact={fact} />
      </a>
      {fact.kind !== 'figure' && (
        <p className="fact-words" dir="auto">
          {fact.kind === 'statement' ? fact.core.map(cut).join(' […] ') : cut(fact.evidence)}
        </p>
      )}
      <FactBadges fact={fact} standing={standing} remarks={remarks} />
      {isOpen && (
        <div className="fact-open">
          <Parts fact={fact} cut={cut} />
          {children}
          <button type="button" className="fact-close bare" onClick={() => onOpen(null)}>
            {reading.close}
          </button>
        </div>
      )}
    </li>
  );
});

/** Each part with its tint, its words and whom they name. */
function Parts({ fact, cut }: { readonly fact: Fact; readonly cut: (span: readonly [number, number]) => string }) {
  const { reading } = useWords();
  return (
    <dl className="fact-parts">
      {fact.parts
        .filter(({ role }) => role !== 'content' && role !== 'figure')
        .map(({ role, spans, name, inferred }) => {
          const words = spans.slice(0, 3).map(cut).join(' · ');
          return (
            <div key={`${role} ${name} ${spans[0]?.[0]}`}>
              <dt>{reading.roles[role]}</dt>
              <dd>
                {words && <span className={`lit-${role}`}>{words}</span>}
                {name !== null && name !== words && (
                  <span className="aside">
                    {words && ' = '}
                    <bdi>{name}</bdi>
                  </span>
                )}
                {inferred !== null && (
                  <span className="aside">
                    {' '}
                    ({reading.inferred}: <Reason reason={inferred} />)
                  </span>
                )}
              </dd>
            </div>
          );
        })}
    </dl>
  );
}

function Reason({ reason }: { readonly reason: string }) {
  const { text, lang } = reasonWords(reason, useWords().locale);
  return <span lang={lang}>{text}</span>;
}
