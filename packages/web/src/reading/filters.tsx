import { useWords } from '../words/words.js';
import type { Fact } from './facts.js';
import { type FactFilter, KINDS, voices } from './filter.js';

interface FiltersProps {
  readonly facts: readonly Fact[];
  readonly filter: FactFilter;
  readonly onChange: (filter: FactFilter) => void;
}

export function Filters({ facts, filter, onChange }: FiltersProps) {
  const { reading } = useWords();
  const { without, who } = filter;
  const found = voices(facts);
  return (
    <div className="fact-filters">
      <fieldset>
        <legend className="hidden">{reading.show}</legend>
        {KINDS.map((kind) => {
          const count = facts.filter((fact) => fact.kind === kind).length;
          const isShown = !without.includes(kind);
          return (
            <label key={kind} className={`kind-toggle of-${kind}`}>
              <input
                type="checkbox"
                checked={isShown}
                onChange={() =>
                  onChange({ ...filter, without: isShown ? [...without, kind] : without.filter((one) => one !== kind) })
                }
              />
              <span>{reading.kinds[kind]}</span> {count}
            </label>
          );
        })}
      </fieldset>
      {found.length > 1 && (
        <select
          aria-label={reading.voice}
          value={who ?? ''}
          onChange={(event) => onChange({ ...filter, who: event.target.value || null })}
        >
          <option value="">{reading.everyone}</option>
          {found.map(([name, count]) => (
            <option key={name} value={name}>
              {name} ({count})
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
