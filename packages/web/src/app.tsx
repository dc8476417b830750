import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useEffect, useRef, useState } from 'react';
import { queryClient } from './api/queries.js';
import { AsOf } from './parts/as-of.js';
import { Boundary } from './parts/boundary.js';
import { Masthead } from './parts/masthead.js';
import { Loading } from './parts/states.js';
import { useTitle } from './parts/title.js';
import { Link } from './router/link.js';
import { match } from './router/match.js';
import { usePlace } from './router/router.js';
import { type PageProps, ROUTES, type Route } from './routes.js';
import { useWords } from './words/words.js';

export function App() {
  const { site } = useWords();
  const { path } = usePlace();
  return (
    <QueryClientProvider client={queryClient}>
      <a className="skip" href="#content">
        {site.skip}
      </a>
      <Masthead />
      <main id="content" tabIndex={-1}>
        <AsOf offered={path !== '/'} />
        <Here />
      </main>
      <footer className="foot">
        <p>
          {site.foot} <a href="/api/docs">{site.apiDocs}</a>
        </p>
      </footer>
    </QueryClientProvider>
  );
}

/** The page of the address. */
function Here() {
  const { path } = usePlace();
  useFocusOnChange(path);
  for (const route of ROUTES) {
    const parts = match(route.pattern, path);
    if (parts)
      return (
        <Boundary key={path} instead={<Crashed />}>
          <Shown route={route} parts={parts} />
        </Boundary>
      );
  }
  return <NotFound />;
}

/** A page keeps to what it was first drawn with: drawn anew as something else it would lose what was typed in it. */
function Shown({ route, parts }: { readonly route: Route } & PageProps) {
  const [Page] = useState(route.page);
  return (
    <Suspense fallback={<Loading />}>
      <Page parts={parts} />
    </Suspense>
  );
}

/** Those who hear pages instead of seeing them are taken to the new one. */
function useFocusOnChange(path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current !== path) document.getElementById('content')?.focus({ preventScroll: true });
    before.current = path;
  }, [path]);
}

function NotFound() {
  const { states } = useWords();
  useTitle(states.notFound);
  return (
    <div className="column">
      <h1>{states.notFound}</h1>
      <p>{states.notFoundHint}</p>
      <p>
        <Link to="/">{states.home}</Link>
      </p>
    </div>
  );
}

function Crashed() {
  const { states } = useWords();
  return (
    <div className="failed" role="alert">
      <h2>{states.crashed}</h2>
      <p>
        <button type="button" onClick={() => window.location.reload()}>
          {states.again}
        </button>
      </p>
    </div>
  );
}
