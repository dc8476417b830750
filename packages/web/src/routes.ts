import { type ComponentType, lazy } from 'react';

/** A page gets the parts of its address: `/r/:id` gives `{ id }`. */
export interface PageProps {
  readonly parts: Readonly<Record<string, string>>;
}

type Page = ComponentType<PageProps>;

export interface Route {
  readonly pattern: string;
  /** The page; once it is loaded it draws without waiting. */
  readonly page: () => Page;
  readonly load: () => Promise<Page>;
}

function page(pattern: string, load: () => Promise<Page>): Route {
  let loaded: Page | null = null;
  const loadOnce = async () => {
    loaded ??= await load();
    return loaded;
  };
  const later = lazy(async () => ({ default: await loadOnce() }));
  return { pattern, page: () => loaded ?? later, load: loadOnce };
}

/** One line a page; each is loaded when it is gone to. The server knows the same addresses (`pages/pages.ts`). */
export const ROUTES: readonly Route[] = [
  page('/', () => import('./pages/home/home-page.js').then((m) => m.HomePage)),
  page('/r/:id', () => import('./pages/report/report-page.js').then((m) => m.ReportPage)),
  page('/stories', () => import('./pages/stories/stories-page.js').then((m) => m.StoriesPage)),
  page('/s/:id', () => import('./pages/story/story-page.js').then((m) => m.StoryPage)),
  page('/search', () => import('./pages/search/search-page.js').then((m) => m.SearchPage)),
  page('/people', () => import('./pages/people/people-page.js').then((m) => m.PeoplePage)),
  page('/p/:id', () => import('./pages/person/person-page.js').then((m) => m.PersonPage)),
  page('/ledger', () => import('./pages/ledger/ledger-page.js').then((m) => m.LedgerPage)),
  page('/between', () => import('./pages/between/between-page.js').then((m) => m.BetweenPage)),
  page('/timeline', () => import('./pages/timeline/timeline-page.js').then((m) => m.TimelinePage)),
  page('/map', () => import('./pages/map/map-page.js').then((m) => m.MapPage)),
  page('/network', () => import('./pages/network/network-page.js').then((m) => m.NetworkPage)),
  page('/changes', () => import('./pages/changes/changes-page.js').then((m) => m.ChangesPage)),
  page('/compare', () => import('./pages/compare/compare-page.js').then((m) => m.ComparePage)),
];
