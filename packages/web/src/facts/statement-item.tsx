import type { Statement } from '@cronicar/server/api';
import { useWords } from '../words/words.js';
import { ReportLine } from './report-line.js';
import { Who } from './who.js';
import { useFactWords } from './words.js';
import './facts.css';

interface StatementItemProps {
  readonly statement: Statement;
  /** Left out where the page is about the speaker. */
  readonly speaker?: boolean;
}

/** Who says what, on whose word, and where it stands. */
export function StatementItem({ statement, speaker = true }: StatementItemProps) {
  const { facts, quotes, unknownSpeaker } = useWords();
  const words = useFactWords();
  const { act, form, content, addressees, via, report, id, rejected, corrections } = statement;
  const said = content.join(' … ');
  const [open, close] = form === 'direct' ? quotes : ['', ''];
  return (
    <div className={rejected ? 'told rejected' : 'told'}>
      <p className="told-who">
        {speaker && (
          <strong>{statement.speaker ? <Who entities={[statement.speaker]} /> : <span>{unknownSpeaker}</span>}</strong>
        )}{' '}
        <span className={`act act-${act}`}>{facts.acts[act] ?? act}</span>
        {addressees.length > 0 && (
          <>
            {' → '}
            <Who entities={addressees} />
          </>
        )}
        {rejected && <span className="badge strong">{words.takenBack}</span>}
        {!rejected && corrections && <span className="badge">{words.corrected}</span>}
      </p>
      <p className="told-words" lang={report.language}>
        <bdi>
          {open}
          {said}
          {close}
        </bdi>
      </p>
      <p className="meta">
        <span>{facts.forms[form] ?? form}</span>
        {via.length > 0 && (
          <>
            {' · '}
            {words.via} <Who entities={via} />
          </>
        )}
        {' · '}
        <ReportLine report={report} fact={id} />
      </p>
    </div>
  );
}
