import type { Found, Hit } from '@cronicar/server/api';
import { type FormEvent, useState } from 'react';
import { apiUrl } from '../../api/client.js';
import { useListing } from '../../api/queries.js';
import { More } from '../../parts/more.js';
import { Failed, Loading } from '../../parts/states.js';
import { useTitle } from '../../parts/title.js';
import { useAsOf, useParams } from '../../router/router.js';
import { useWords } from '../../words/words.js';
import { FoundReport } from './found-report.js';
import { SearchFacets } from './search-facets.js';

/** Words looked for in all reports, with the passages in which they stand, and counts to narrow down by. */
export function SearchPage() {
  const { search, site } = useWords();
  const [params, change] = useParams();
  const q = params.get('q')?.trim() ?? '';
  useTitle(q === '' ? search.title : `${q} · ${search.title}`);
  const [typed, setTyped] = useState(q);
  const best = params.get('best') === 'true';
  const [outlet, language, since, until] = ['outlet', 'language', 'since', 'until'].map((name) => params.get(name));
  const asked = { q, best: best || null, outlet, language, since, until };
  const query = useListing<Hit, Found>('search', asked, { enabled: q !== '', keep: true });
  const asOf = useAsOf();
  const facets = query.data?.pages[0]?.facets ?? null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change({ q: typed.trim() });
  };
  return (
    <div className="search">
      <search className="column">
        <h1>{search.title}</h1>
        <form onSubmit={submit} className="search-form">
          <input
            type="search"
            aria-label={search.label}
            aria-describedby="search-hint"
            maxLength={1000}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit" className="main">
            {search.go}
          </button>
          <select
            aria-label={search.sort}
            value={best ? 'best' : 'newest'}
            onChange={(event) => change({ best: event.target.value === 'best' ? 'true' : null })}
          >
            <option value="newest">{search.newest}</option>
            <option value="best">{search.best}</option>
          </select>
        </form>
        <p id="search-hint" className="meta">
          {search.hint}
        </p>
      </search>
      {q !== '' && (
        <div className="search-results">
          <div className="column">
            {query.isPending && <Loading />}
            {query.isError && <Failed error={query.error} again={() => void query.refetch()} />}
            <p className="meta" role="status">
              {query.isSuccess && (
                <>
                  {query.items.length === 0 ? search.nothing(q) : facets && search.found(facets.counted)}
                  {' · '}
                  <a href={apiUrl('search', { ...asked, asOf })}>{site.data}</a>
                </>
              )}
            </p>
            <ol className="plain-list">
              {query.items.map((hit) => (
                <FoundReport key={hit.report.id} hit={hit} />
              ))}
            </ol>
            <More query={query} />
          </div>
          {facets && <SearchFacets facets={facets.facets} />}
        </div>
      )}
    </div>
  );
}
