import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '../words/words.js';
import { escaped, type Html } from './html.js';

/** What stands in a page before JavaScript takes over. */
export interface PageContent {
  readonly locale: Locale;
  readonly title: string;
  readonly body: Html;
}

/** The page of the built web app with the content in its root; a page of our own where the app is not built. */
export async function page(folder: string, content: PageContent): Promise<string> {
  const built = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null);
  return built === null ? ownPage(content) : filled(built, content);
}

const STYLE = '<link rel="stylesheet" href="/plain.css">';

function filled(shell: string, { locale, title, body }: PageContent): string {
  // Functions, as `$` in a replacement means something.
  return shell
    .replace(/<html lang="[a-z-]*"/, () => `<html lang="${locale}"`)
    .replace(/<title>[^<]*<\/title>/, () => titled(title))
    .replace('</head>', () => (body.html === '' ? '</head>' : `${STYLE}</head>`))
    .replace(/<div id="root">\s*<\/div>/, () => `<div id="root">${body.html}</div>`);
}

/** A whole page of plain HTML. */
export function ownPage({ locale, title, body }: PageContent): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${titled(title)}
${STYLE}
</head>
<body>
<div id="root">${body.html}</div>
</body>
</html>
`;
}

function titled(title: string): string {
  return `<title>${escaped(title === '' ? 'Cronicar' : `${title} · Cronicar`)}</title>`;
}

/** For content without JavaScript; all of it inside `.plain`, so that it means nothing to the app. */
export const PLAIN_CSS = `:root { color-scheme: light dark; }
body { margin: 0; }
.plain { max-width: 42rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; font: 1.0625rem/1.6 Charter, "Iowan Old Style", Georgia, serif; overflow-wrap: anywhere; }
.plain h1 { font-size: 1.75rem; line-height: 1.2; margin: 1rem 0 .5rem; }
.plain h2 { font-size: 1.125rem; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 1px solid currentColor; }
.plain h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
.plain header p, .plain nav, .plain li > p { font-size: .9375rem; }
.plain ol { padding-left: 1.5rem; }
.plain li { margin: 0 0 1rem; }
.plain li > p { margin: 0; }
.plain li:target { outline: 2px solid; outline-offset: .4rem; }
.plain blockquote { margin: .25rem 0 0; padding-left: .75rem; border-left: 2px solid; }
.plain code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .875em; }
.plain table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
.plain th, .plain td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
`;
