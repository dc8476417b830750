import type { Event } from '@cronicar/server/api';
import { shortDay } from '../words/dates.js';
import { eventName } from '../words/fact-names.js';
import { useWords } from '../words/words.js';
import { begun } from './begun.js';
import { leanColor, leanText } from './lean.js';
import { ReportLine } from './report-line.js';
import { Sides } from './sides.js';
import { Who } from './who.js';
import { useFactWords } from './words.js';
import './facts.css';

/** Who did what to whom, with the words it was read from. */
export function EventItem({ event, day = true }: { readonly event: Event; readonly day?: boolean }) {
  const { facts, locale } = useWords();
  const words = useFactWords();
  const { type, mode, status, sources, place, report, id, goldstein, rejected } = event;
  return (
    <div className={rejected ? 'told rejected' : 'told'}>
      <p className="told-who">
        <Lean goldstein={goldstein} />
        <strong>{eventName(facts, type, mode)}</strong>
        <Sides event={event} />{' '}
        {status !== 'happened' && <span className="badge">{facts.statuses[status] ?? status}</span>}
        {rejected && <span className="badge strong">{words.takenBack}</span>}
      </p>
      <p className="told-words" lang={report.language}>
        <bdi>{begun(event.words)}</bdi>
      </p>
      <p className="meta">
        {day && (
          <>
            <time dateTime={event.day}>{shortDay(event.day, locale)}</time>
            {' · '}
          </>
        )}
        {place && (
          <>
            <bdi>{place.name}</bdi>
            {' · '}
          </>
        )}
        {goldstein !== null && (
          <>
            <span title={words.scale}>{leanText(goldstein, locale)}</span>
            {' · '}
          </>
        )}
        {sources.length > 0 && (
          <>
            {words.about} <Who entities={sources} />
            {' · '}
          </>
        )}
        <ReportLine report={report} fact={id} />
      </p>
    </div>
  );
}

/** A mark in the colour of the scale; the figure stands in words beside it. */
export function Lean({ goldstein }: { readonly goldstein: number | null }) {
  return <i className="lean" aria-hidden="true" style={{ background: leanColor(goldstein) }} />;
}
