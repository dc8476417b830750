import { useWords } from '../words/words.js';
import type { Fact } from './facts.js';

/** What an archive knows of a fact beyond its report. */
export interface FactStanding {
  readonly reports: number;
  readonly independentOrigins: number;
  readonly disagreements: number;
}

/** What people said of a fact. */
export interface FactRemarks {
  readonly accepted: boolean;
  readonly rejected: boolean;
  readonly corrected: boolean;
  /** Somebody wrote a note on it. */
  readonly noted: boolean;
}

interface BadgesProps {
  readonly fact: Fact;
  readonly standing?: FactStanding;
  readonly remarks?: FactRemarks;
}

export function FactBadges({ fact, standing, remarks }: BadgesProps) {
  const { facts, reading, correcting } = useWords();
  const badges: (readonly [text: string, strong: boolean])[] = [];
  if (fact.kind === 'statement') badges.push([facts.forms[fact.of.form] ?? fact.of.form, false]);
  if (fact.kind === 'event' && fact.of.status !== 'happened')
    badges.push([facts.statuses[fact.of.status] ?? fact.of.status, fact.of.status === 'denied']);
  if (standing) badges.push([reading.sources(standing.independentOrigins, standing.reports), false]);
  if (standing && standing.disagreements > 0) badges.push([reading.disagree, true]);
  if (remarks?.accepted) badges.push([`✓ ${correcting.accepted}`, false]);
  if (remarks?.rejected) badges.push([`✗ ${correcting.rejected}`, true]);
  if (remarks?.corrected) badges.push([correcting.corrected, false]);
  if (remarks?.noted) badges.push([correcting.noted, false]);
  if (badges.length === 0) return null;
  return (
    <p className="badges">
      {badges.map(([text, strong]) => (
        <span key={text} className={strong ? 'badge strong' : 'badge'}>
          {text}
        </span>
      ))}
    </p>
  );
}
