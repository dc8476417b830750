import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Masthead } from '../parts/masthead.js';
import { PastePage } from '../paste/paste-page.js';
import { applySettings } from '../settings/settings.js';
import { useWords } from '../words/words.js';
import '../styles/index.css';

/** The paste page alone, without an archive or a server that knows it. */
function Demo() {
  const { site } = useWords();
  return (
    <>
      <Masthead pages={false} />
      <main id="content" tabIndex={-1}>
        <PastePage />
      </main>
      <footer className="foot">
        <p>{site.foot}</p>
      </footer>
    </>
  );
}

applySettings();
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Demo />
  </StrictMode>,
);
