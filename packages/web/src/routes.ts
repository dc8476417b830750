import { type ComponentType, lazy } from 'react';

/** A page gets the parts of its address: `/r/:id` gives `{ id }`. */
export interface PageProps {
  readonly parts: Readonly<Record<string, string>>;
}

type Page = ComponentType<PageProps>;

interface Route {
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
];
