import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TOKEN } from '../../server/test/served.js';
import { foreign, openBrowser, openPage, START } from './browser.js';
import { exampleReports, type Site, startSite } from './site.js';

const TEXT = 'Primarul comunei Lunca Mare, Ilarion Vântu, a declarat marți că digul va fi reparat până vineri.';
const MORE = '\n\nMinistrul Mediului, Tudora Zamfir, s-a întâlnit miercuri cu Ilarion Vântu la Lunca Mare.';
const ENGLISH =
  'The minister of transport, Tudora Zamfir, said on Tuesday that the port would be closed until the talks with the workers have ended. She accused the owners of breaking the agreement which had been signed in March.';
const ROMANIAN =
  'Primarul comunei Lunca Mare, Ilarion Vântu, a declarat marți că aceste lucrări, care nu au fost făcute din lipsa banilor, sunt pregătite pentru luna viitoare, după ce va fi votat bugetul.';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await startSite(exampleReports('protest-port'));
  browser = await openBrowser();
}, START);
afterAll(async () => {
  await browser.close();
  await site.end();
});

const field = (page: Page) => page.getByLabel('Textul știrii');
const facts = (page: Page) => page.locator('.facts > li');

describe('the paste page', () => {
  test('reads while somebody writes, then without a network, and sends nothing', async () => {
    const { page, errors, requests, close } = await openPage(browser);
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    await field(page).fill(TEXT);
    await facts(page).first().waitFor();
    await page.locator('.fact-head', { hasText: 'Ilarion Vântu' }).first().waitFor();
    const before = await facts(page).count();
    await page.context().setOffline(true);
    await field(page).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(MORE);
    await page.locator('.fact-head', { hasText: 'Tudora Zamfir' }).first().waitFor();
    expect(await facts(page).count()).toBeGreaterThan(before);
    // Writing goes on where it was, though the page around it changed.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    expect(await field(page).inputValue()).toBe(TEXT + MORE);
    expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
    expect(requests.some((request) => request.includes('Lunca'))).toBe(false);
    expect(foreign(requests, site.origin)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  test('the language is fetched once and kept', async () => {
    const { page, requests, close } = await openPage(browser);
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    await field(page).fill(TEXT);
    await facts(page).first().waitFor();
    const fetched = () => requests.filter((request) => /\/ro-[\w-]+\.bin$/.test(request)).length;
    expect(fetched()).toBe(1);
    await page.route(/\.bin$/, (route) => route.abort());
    await page.reload({ waitUntil: 'networkidle' });
    await field(page).fill(TEXT);
    await facts(page).first().waitFor();
    expect(fetched()).toBe(1);
    await close();
  });

  test('says when the language cannot be had, and goes on when it can', async () => {
    const { page, close } = await openPage(browser);
    await page.context().route(/\.bin$/, (route) => route.abort());
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    await field(page).fill(TEXT);
    await page.getByText('Datele limbii nu au putut fi încărcate').waitFor();
    await page.context().unroute(/\.bin$/);
    await field(page).fill(TEXT + MORE);
    await facts(page).first().waitFor();
    await close();
  });

  test('takes files: a header, a page somebody saved; one that is no text is named', async () => {
    const { page, errors, close } = await openPage(browser);
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    const html = `<!doctype html><title>Altul</title><meta property="og:title" content="Digul va fi reparat"><meta property="og:site_name" content="Ecoul Văii">
<meta property="article:published_time" content="2026-03-17T10:00:00+02:00"><nav><p>Meniu</p></nav><script>window.hacked = 1</script>
<article><p>${TEXT}</p><img src="http://elsewhere.invalid/x.png" onerror="window.hacked = 1"></article>`;
    await page.locator('input[type=file]').setInputFiles([
      { name: 'pagina.html', mimeType: 'text/html', buffer: Buffer.from(html) },
      { name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from(exampleReports('protest-port')[0] as string) },
      { name: 'c.txt', mimeType: 'text/plain', buffer: Buffer.from([0xff, 0xfe, 0x00]) },
    ]);
    await page.getByText('c.txt nu este un text UTF-8.').waitFor();
    await page.getByRole('heading', { name: 'Digul va fi reparat' }).waitFor();
    expect(await field(page).inputValue()).toBe(TEXT);
    expect(await page.getByLabel('Publicația').inputValue()).toBe('Ecoul Văii');
    expect(await page.getByLabel('Publicată').inputValue()).toBe('2026-03-17');
    await page.getByLabel('Fișierul').selectOption('b.txt');
    await page.getByRole('heading', { name: 'Docherii au blocat portul' }).waitFor();
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(errors).toEqual([]);
    await close();
  });

  test('English is fetched when the first English text comes, then kept; each text is read in its own language', async () => {
    const { page, errors, requests, close } = await openPage(browser);
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    const fetched = () => ['ro', 'en'].map((code) => requests.filter((one) => one.includes(`/${code}-`)).length);
    await field(page).fill(ENGLISH);
    await facts(page).first().waitFor();
    expect(fetched()).toEqual([0, 1]);
    expect(await page.locator('.article').getAttribute('lang')).toBe('en');
    await page.getByText('engleză (aflată)').waitFor({ state: 'attached' });
    expect(await page.locator('.fact').first().innerText()).toContain('Tudora Zamfir');
    await field(page).fill(TEXT);
    await page.locator('.article[lang=ro]').waitFor();
    expect(fetched()).toEqual([1, 1]);
    await page.context().setOffline(true);
    await field(page).fill(ENGLISH);
    await page.locator('.article[lang=en]').waitFor();
    // A text with quotations in another language is read in its own, as the archive does.
    await field(page).fill(`${ROMANIAN}\n\n„${ENGLISH}”, a mai spus acesta.`);
    await page.locator('.article[lang=ro]').waitFor();
    await page.getByLabel('Limba textului').selectOption('en');
    await page.locator('.article[lang=en]').waitFor();
    expect(await page.locator('.failed').count()).toBe(0);
    expect(foreign(requests, site.origin)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  test('warns of a text in a language that it cannot read', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    await field(page).fill(
      'Der Minister sagte am Dienstag, er werde in den Hafen fahren und die Arbeiter treffen, die seit mehr als einer Woche gegen die angekündigten Entlassungen streiken.',
    );
    await page.getByText('Textul nu pare a fi nici în română, nici în engleză').waitFor();
    await field(page).fill(ROMANIAN);
    await page.locator('.fact-head', { hasText: 'Ilarion Vântu' }).first().waitFor();
    expect(await page.getByText('Textul nu pare a fi').count()).toBe(0);
    await close();
  });

  test('keeps a text in the archive only if asked to', async () => {
    const { page, requests, close } = await openPage(browser);
    await page.addInitScript((token) => {
      sessionStorage.setItem('cronicar.token', token);
      localStorage.setItem('cronicar.name', 'Sanda Mărgărit');
    }, TOKEN);
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    await field(page).fill(`---\ntitle: Digul din Lunca Mare\npublished: 2026-03-17\n---\n${TEXT}`);
    await facts(page).first().waitFor();
    expect(requests.some((request) => request.startsWith('POST'))).toBe(false);
    await page.getByRole('button', { name: 'Păstrează în arhivă' }).click();
    await page.getByRole('link', { name: 'Deschide în arhivă' }).click();
    await page.getByRole('heading', { name: 'Digul din Lunca Mare' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/r\/\w+$/);
    await close();
  });
});

describe('the static site of the paste page', () => {
  let folder: string;
  let files: Server;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cronicar-demo-'));
    const config = fileURLToPath(new URL('../vite.demo.config.ts', import.meta.url));
    const root = fileURLToPath(new URL('../demo', import.meta.url));
    await build({ configFile: config, root, logLevel: 'warn', build: { outDir: folder } });
    files = fileServer(folder).listen(0, '127.0.0.1');
  }, START);
  afterAll(() => {
    files.close();
    rmSync(folder, { recursive: true });
  });

  test('works from any folder of any file server', async () => {
    const { page, errors, requests, close } = await openPage(browser);
    const origin = `http://127.0.0.1:${(files.address() as AddressInfo).port}`;
    await page.goto(`${origin}/some/folder/index.html`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Încearcă un exemplu' }).click();
    await facts(page).first().waitFor();
    expect(await facts(page).count()).toBeGreaterThan(5);
    expect(requests.some((request) => /\/en-[\w-]+\.bin$/.test(request))).toBe(false);
    await field(page).fill(ENGLISH);
    await page.locator('.article[lang=en]').waitFor();
    await page.context().setOffline(true);
    await field(page).fill(`${ENGLISH} „Nothing was signed”, the owners said.`);
    await page.locator('.article', { hasText: 'Nothing was signed' }).waitFor();
    expect(await page.locator('.article').getAttribute('lang')).toBe('en');
    expect(requests.every((request) => request.startsWith(`GET ${origin}/some/folder/`))).toBe(true);
    expect(requests.some((request) => request.includes('/api/'))).toBe(false);
    expect(errors).toEqual([]);
    await close();
  });
});

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Gives the files of a folder below `/some/folder/`, as the plainest of servers would. */
function fileServer(folder: string): Server {
  return createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname).replace(/^\/some\/folder\//, '');
    try {
      const bytes = readFileSync(join(folder, path));
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream').end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
}
