import { changeSettings, useSettings } from '../settings/settings.js';
import { useWords } from '../words/words.js';

/** Steps through the facts, and what the keys do; single letters can be turned off, as WCAG 2.1.4 asks. */
export function KeyHelp({ onStep }: { readonly onStep: (by: 1 | -1) => void }) {
  const { reading } = useWords();
  const { keys } = useSettings();
  return (
    <div className="steps">
      <button
        type="button"
        aria-label={reading.previous}
        title={`${reading.previous} (k, p)`}
        onClick={() => onStep(-1)}
      >
        ↑
      </button>
      <button type="button" aria-label={reading.next} title={`${reading.next} (j, n)`} onClick={() => onStep(1)}>
        ↓
      </button>
      <details className="key-help">
        <summary>{reading.keys}</summary>
        <div>
          <dl>
            {reading.keyNames.map(([key, meaning]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
          <label>
            <input
              type="checkbox"
              checked={keys === 'on'}
              onChange={(event) => changeSettings({ keys: event.target.checked ? 'on' : 'off' })}
            />{' '}
            {reading.keysOn}
          </label>
        </div>
      </details>
    </div>
  );
}
