import type { CorrectionAsk, Record as ReportRecord } from '@cronicar/server/api';
import type { Fact } from '../reading/facts.js';
import { useWords } from '../words/words.js';
import { ReattributeForm } from './reattribute-form.js';
import { WhyForm } from './why-form.js';

export type ActionForm = 'reject' | 'reattribute' | null;

interface FactActionsProps {
  readonly fact: Fact;
  /** `REPORT/s3`. */
  readonly factId: string;
  readonly record: ReportRecord;
  readonly form: ActionForm;
  readonly onForm: (form: ActionForm) => void;
  readonly isBusy: boolean;
  readonly canUndo: boolean;
  readonly onWrite: (ask: CorrectionAsk) => void;
  readonly onAccept: () => void;
  readonly onUndo: () => void;
}

/** What a person can say of a fact: right, wrong, or somebody else's. */
export function FactActions(props: FactActionsProps) {
  const { fact, factId, record, form, onForm, isBusy, canUndo, onWrite, onAccept, onUndo } = props;
  const { correcting } = useWords();
  // Only events and statements can be corrected.
  if (fact.kind === 'figure') return null;
  const write = (ask: CorrectionAsk) => {
    onForm(null);
    onWrite(ask);
  };
  return (
    <div className="fact-actions">
      <p className="buttons">
        <button type="button" disabled={isBusy} aria-keyshortcuts="a" onClick={onAccept}>
          ✓ {correcting.accept}
        </button>
        <button
          type="button"
          disabled={isBusy}
          aria-keyshortcuts="x"
          aria-expanded={form === 'reject'}
          onClick={() => onForm(form === 'reject' ? null : 'reject')}
        >
          ✗ {correcting.reject}
        </button>
        <button
          type="button"
          disabled={isBusy}
          aria-keyshortcuts="r"
          aria-expanded={form === 'reattribute'}
          onClick={() => onForm(form === 'reattribute' ? null : 'reattribute')}
        >
          {correcting.reattribute}
        </button>
        {canUndo && (
          <button type="button" disabled={isBusy} aria-keyshortcuts="u" onClick={onUndo}>
            {correcting.undo}
          </button>
        )}
      </p>
      {form === 'reject' && (
        <WhyForm
          initial={correcting.whyRejected}
          onCancel={() => onForm(null)}
          onSend={(why) => write({ kind: 'reject', fact: factId, by: '-', why })}
        />
      )}
      {form === 'reattribute' && (
        <ReattributeForm fact={fact} factId={factId} record={record} onCancel={() => onForm(null)} onSend={write} />
      )}
    </div>
  );
}
