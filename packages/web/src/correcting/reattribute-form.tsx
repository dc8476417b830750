import type { CorrectionAsk, Record as ReportRecord } from '@cronicar/server/api';
import { useState } from 'react';
import type { Fact, PartRole } from '../reading/facts.js';
import { useWords } from '../words/words.js';
import { WhyForm } from './why-form.js';

interface ReattributeFormProps {
  readonly fact: Fact;
  readonly factId: string;
  readonly record: ReportRecord;
  readonly onSend: (ask: CorrectionAsk) => void;
  readonly onCancel: () => void;
}

const NAMES = 'reattribute-names';

/** Gives a statement another speaker, an event other actors, recipients or sources; the record's own names are offered. */
export function ReattributeForm({ fact, factId, record, onSend, onCancel }: ReattributeFormProps) {
  const { correcting } = useWords();
  const before = (role: PartRole) => namesOf(fact, role).join(', ');
  const [speaker, setSpeaker] = useState(before('speaker'));
  const [actors, setActors] = useState(before('actor'));
  const [recipients, setRecipients] = useState(before('recipient'));
  const [sources, setSources] = useState(before('source'));
  const send = (why: string) => {
    const common = { kind: 'reattribute', fact: factId, by: '-', why } as const;
    if (fact.kind === 'statement') {
      onSend({ ...common, speaker: speaker.trim() || null });
      return;
    }
    // Only what was changed, so that the rest stays as the reader has it.
    const changed = (role: PartRole, text: string) => (text === before(role) ? undefined : listed(text));
    onSend({
      ...common,
      actors: changed('actor', actors),
      recipients: changed('recipient', recipients),
      sources: changed('source', sources),
    });
  };
  const fields =
    fact.kind === 'statement'
      ? ([[correcting.speaker, speaker, setSpeaker]] as const)
      : ([
          [correcting.actors, actors, setActors],
          [correcting.recipients, recipients, setRecipients],
          [correcting.sources, sources, setSources],
        ] as const);
  return (
    <WhyForm initial={correcting.whyReattributed} onSend={send} onCancel={onCancel}>
      {fields.map(([label, value, change]) => (
        <label key={label}>
          {label}
          <input list={NAMES} maxLength={200} value={value} onChange={(event) => change(event.target.value)} />
        </label>
      ))}
      <datalist id={NAMES}>
        {record.entities.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </WhyForm>
  );
}

function namesOf(fact: Fact, role: PartRole): string[] {
  return fact.parts.flatMap((part) => (part.role === role && part.name !== null ? [part.name] : []));
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
