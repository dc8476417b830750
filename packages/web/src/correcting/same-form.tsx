import type { CorrectionAsk, Story } from '@cronicar/server/api';
import { useState } from 'react';
import { useApi } from '../api/queries.js';
import { Answer } from '../parts/states.js';
import type { Fact } from '../reading/facts.js';
import { shown } from '../reading/segments.js';
import { useWords } from '../words/words.js';
import { others, type ToldElsewhere } from './told-elsewhere.js';
import { WhyForm } from './why-form.js';

interface SameFormProps {
  readonly fact: Fact;
  /** `REPORT/v3`. */
  readonly factId: string;
  readonly story: string;
  readonly kind: 'merge' | 'split';
  readonly onSend: (ask: CorrectionAsk) => void;
  readonly onCancel: () => void;
}

/** Says that facts of the story are the same as this one, or of those taken for the same that they aren't. */
export function SameForm(props: SameFormProps) {
  const query = useApi<Story>(`stories/${encodeURIComponent(props.story)}`);
  return (
    <Answer query={query}>{(story) => <Choosing {...props} told={others(story, props.factId, props.kind)} />}</Answer>
  );
}

function Choosing({
  factId,
  kind,
  told,
  onSend,
  onCancel,
}: SameFormProps & { readonly told: readonly ToldElsewhere[] }) {
  const { correcting, quotes } = useWords();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  if (told.length === 0)
    return (
      <p className="empty" role="status">
        {correcting.noOthers[kind]}
      </p>
    );
  const toggle = (id: string) =>
    setChosen((all) => (all.includes(id) ? all.filter((one) => one !== id) : [...all, id]));
  return (
    <WhyForm
      initial={kind === 'merge' ? correcting.whyMerged : correcting.whySplit}
      isReady={chosen.length > 0}
      onCancel={onCancel}
      onSend={(why) => onSend({ kind, facts: [factId, ...chosen], by: '-', why })}
    >
      <fieldset className="same-facts">
        <legend>{correcting.choose[kind]}</legend>
        {told.map(({ id, words, outlet, who }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            <span>
              <b>
                <bdi>{outlet}</bdi>
              </b>
              {who !== '' && (
                <>
                  {' · '}
                  <bdi>{who}</bdi>
                </>
              )}
              {': '}
              <span dir="auto">
                {quotes[0]}
                {shown(words).replace(/^[\s,;]+/, '')}
                {quotes[1]}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
    </WhyForm>
  );
}
