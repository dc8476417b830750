import { useEffect, useRef } from 'react';
import { Link } from '../router/link.js';
import { usePlace } from '../router/router.js';
import { changeSettings, type Theme, useSettings } from '../settings/settings.js';
import { useWords, type Words } from '../words/words.js';

const PAGES: readonly (readonly [path: string, name: keyof Words['nav']])[] = [
  ['/', 'read'],
  ['/stories', 'stories'],
  ['/ledger', 'ledger'],
  ['/people', 'people'],
  ['/between', 'between'],
  ['/timeline', 'timeline'],
  ['/map', 'map'],
  ['/network', 'network'],
  ['/compare', 'compare'],
  ['/changes', 'changes'],
  ['/search', 'search'],
];

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

export function Masthead({ pages = true }: { readonly pages?: boolean }) {
  const { site, nav } = useWords();
  const { path } = usePlace();
  const list = useRef<HTMLUListElement>(null);
  // On a narrow page the list scrolls; where one is comes into sight.
  useEffect(() => {
    const here = path === '' ? null : list.current?.querySelector<HTMLElement>('[aria-current=page]');
    if (here && list.current)
      list.current.scrollLeft = here.offsetLeft - list.current.clientWidth / 2 + here.offsetWidth / 2;
  }, [path]);
  return (
    <header className="masthead">
      <div className="masthead-top">
        <p className="wordmark">
          {pages ? <Link to="/">Cronicar</Link> : <span>Cronicar</span>}
          <span className="motto">{site.motto}</span>
        </p>
        <Switches />
      </div>
      {pages && (
        <nav aria-label={site.pages}>
          <ul ref={list}>
            {PAGES.map(([to, name]) => (
              <li key={to}>
                <Link to={to} aria-current={path === to ? 'page' : undefined}>
                  {nav[name]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}

function Switches() {
  const { site } = useWords();
  const { locale, theme } = useSettings();
  return (
    <div className="switches">
      <label>
        <span className="hidden">{site.language}</span>
        <select
          value={locale}
          onChange={(event) => changeSettings({ locale: event.target.value === 'en' ? 'en' : 'ro' })}
        >
          <option value="ro" lang="ro">
            română
          </option>
          <option value="en" lang="en">
            English
          </option>
        </select>
      </label>
      <label>
        <span className="hidden">{site.theme}</span>
        <select value={theme} onChange={(event) => changeSettings({ theme: event.target.value as Theme })}>
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {site.themes[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
