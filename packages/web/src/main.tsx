import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { prefetch } from './api/queries.js';
import { App } from './app.js';
import { match } from './router/match.js';
import { ROUTES } from './routes.js';
import { applySettings } from './settings/settings.js';
import './styles/index.css';

/** Milliseconds that a report as the server wrote it stays before the app takes over, come what may. */
const PATIENCE = 3000;

applySettings();
const root = document.getElementById('root') as HTMLElement;
if (root.hasChildNodes()) await Promise.race([prepared(window.location.pathname), wait(PATIENCE)]);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

/** Has all that the page of a report needs, so that what can be read already isn't taken away for a wait. */
async function prepared(path: string): Promise<void> {
  const route = ROUTES.find(({ pattern }) => match(pattern, path));
  const report = match('/r/:id', path);
  await Promise.all([route?.load(), report && prefetch(`reports/${encodeURIComponent(report.id ?? '')}`)]);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
