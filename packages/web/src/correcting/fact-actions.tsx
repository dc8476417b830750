import type { CorrectionAsk, Record as ReportRecord } from '@cronicar/server/api';
import type { Fact } from '../reading/facts.js';
import { useWords } from '../words/words.js';
import { type ActionForm, FORMS, isCorrectable } from './forms.js';
import { NoteForm } from './note-form.js';
import { ReattributeForm } from './reattribute-form.js';
import { RetypeForm } from './retype-form.js';
import { SameForm } from './same-form.js';
import { WhyForm } from './why-form.js';

interface FactActionsProps {
  readonly fact: Fact;
  /** `REPORT/s3`. */
  readonly factId: string;
  readonly record: ReportRecord;
  /** The story of the report, to find there what other reports tell. */
  readonly story: string | null;
  readonly form: ActionForm | null;
  readonly onForm: (form: ActionForm | null) => void;
  readonly isBusy: boolean;
  readonly canUndo: boolean;
  readonly onWrite: (ask: CorrectionAsk) => void;
  readonly onAccept: () => void;
  readonly onUndo: () => void;
}

/** What a person can say of a fact: right, wrong, somebody else's, of another kind, the same as another or not. */
export function FactActions(props: FactActionsProps) {
  const { fact, story, form, onForm, isBusy, canUndo, onWrite, onAccept, onUndo } = props;
  const { correcting } = useWords();
  if (!isCorrectable(fact.kind)) return null;
  const offered = FORMS.filter(([name]) => story !== null || (name !== 'merge' && name !== 'split'));
  return (
    <div className="fact-actions">
      <p className="buttons">
        <button type="button" disabled={isBusy} aria-keyshortcuts="a" onClick={onAccept}>
          ✓ {correcting.accept}
        </button>
        {offered.map(([name, key]) => (
          <button
            key={name}
            type="button"
            disabled={isBusy}
            aria-keyshortcuts={key}
            aria-expanded={form === name}
            onClick={() => onForm(form === name ? null : name)}
          >
            {name === 'reject' && '✗ '}
            {correcting.forms[name]}
          </button>
        ))}
        {canUndo && (
          <button type="button" disabled={isBusy} aria-keyshortcuts="u" onClick={onUndo}>
            {correcting.undo}
          </button>
        )}
      </p>
      {form !== null && (
        <Form
          key={form}
          {...props}
          form={form}
          onWrite={(ask) => {
            onForm(null);
            onWrite(ask);
          }}
        />
      )}
    </div>
  );
}

function Form({
  fact,
  factId,
  record,
  story,
  form,
  onForm,
  onWrite,
}: FactActionsProps & { readonly form: ActionForm }) {
  const { correcting } = useWords();
  const common = { fact, factId, onSend: onWrite, onCancel: () => onForm(null) };
  switch (form) {
    case 'reject':
      return (
        <WhyForm
          initial={correcting.whyRejected}
          onCancel={common.onCancel}
          onSend={(why) => onWrite({ kind: 'reject', fact: factId, by: '-', why })}
        />
      );
    case 'reattribute':
      return <ReattributeForm {...common} record={record} />;
    case 'retype':
      return <RetypeForm {...common} />;
    case 'merge':
    case 'split':
      return story === null ? null : <SameForm {...common} story={story} kind={form} />;
    case 'note':
      return <NoteForm {...common} />;
  }
}
