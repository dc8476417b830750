import type { CorrectionAsk } from '@cronicar/server/api';
import { useState } from 'react';
import type { Fact } from '../reading/facts.js';
import { eventName } from '../words/fact-names.js';
import { useWords } from '../words/words.js';
import { kindsOfEvents } from './event-kinds.js';
import { WhyForm } from './why-form.js';

interface RetypeFormProps {
  readonly fact: Fact;
  readonly factId: string;
  readonly onSend: (ask: CorrectionAsk) => void;
  readonly onCancel: () => void;
}

type Retype = Extract<CorrectionAsk, { readonly kind: 'retype' }>;

/** Another kind of event and whether it happened, or another way of saying. What stays as it is isn't sent. */
export function RetypeForm({ fact, factId, onSend, onCancel }: RetypeFormProps) {
  const { correcting, facts } = useWords();
  const before = beforeOf(fact);
  const [kind, setKind] = useState(before.kind);
  const [status, setStatus] = useState(before.status);
  const kinds =
    fact.kind === 'event'
      ? kindsOfEvents(facts, before.kind).map(({ id, type, mode }) => [id, eventName(facts, type, mode)] as const)
      : Object.entries(facts.acts);
  const send = (why: string) => {
    const common = { kind: 'retype', fact: factId, by: '-', why } as const;
    if (fact.kind === 'statement') onSend({ ...common, act: kind as Retype['act'] });
    if (fact.kind !== 'event') return;
    const [type, mode = null] = kind.split(' ');
    onSend({
      ...common,
      ...(kind === before.kind ? {} : { type: type as Retype['type'], mode }),
      ...(status === before.status ? {} : { status: status as Retype['status'] }),
    });
  };
  const isChanged = kind !== before.kind || status !== before.status;
  return (
    <WhyForm initial={correcting.whyRetyped} onSend={send} onCancel={onCancel} isReady={isChanged}>
      <label>
        {correcting.kindOf}
        <select value={kind} onChange={(event) => setKind(event.target.value)}>
          {kinds.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
              {fact.kind === 'event' && ` (${id.replace(' ', '/')})`}
            </option>
          ))}
        </select>
      </label>
      {fact.kind === 'event' && (
        <label>
          {correcting.status}
          <select value={status} onChange={(event) => setStatus(event.target.value)}>
            {Object.entries(facts.statuses).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </WhyForm>
  );
}

function beforeOf(fact: Fact): { readonly kind: string; readonly status: string } {
  if (fact.kind === 'statement') return { kind: fact.of.act, status: '' };
  if (fact.kind !== 'event') return { kind: '', status: '' };
  const { type, mode, status } = fact.of;
  return { kind: mode === null ? type : `${type} ${mode}`, status };
}
