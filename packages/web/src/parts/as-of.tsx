import { useAsOf, useParams } from '../router/router.js';
import { useWords } from '../words/words.js';

/** Shows the archive as it was known on a day; says so as long as it does. */
export function AsOf({ offered }: { readonly offered: boolean }) {
  const { known } = useWords();
  const asOf = useAsOf();
  const [, change] = useParams();
  const field = (
    <input
      type="date"
      value={asOf?.slice(0, 10) ?? ''}
      onChange={(event) => change({ asOf: event.target.value })}
      aria-label={known.on}
    />
  );
  if (asOf === null && !offered) return null;
  if (asOf === null)
    return (
      <details className="as-of">
        <summary>{known.offer}</summary>
        <p>
          {known.hint} {field}
        </p>
      </details>
    );
  return (
    <section className="as-of is-set" aria-label={known.on}>
      <p>
        <b>{known.shown}</b> {field}{' '}
        <button type="button" onClick={() => change({ asOf: null })}>
          {known.now}
        </button>
      </p>
    </section>
  );
}
