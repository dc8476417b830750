import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foreign, openBrowser, openPage, START } from './browser.js';
import { exampleReports, HOSTILE, type Site, startSite } from './site.js';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await startSite([...exampleReports('protest-port'), ...exampleReports('spital'), HOSTILE]);
  browser = await openBrowser();
}, START);
afterAll(async () => {
  await browser.close();
  await site.end();
});

/** Pages, with the id of a report in the place of A, that of a story in the place of S, and of the hostile report H. */
const PAGES = [
  '/',
  '/r/A',
  '/r/A#s2',
  '/r/H',
  '/stories',
  '/s/A',
  '/s/S',
  '/s/S?asOf=2026-04-30',
  '/r/A?asOf=2026-04-30#s2',
  '/search',
  '/search?q=docheri',
  '/search?q=nimicdinastea',
] as const;

const LOOKS = [
  { width: 390, colorScheme: 'light', locale: 'en' },
  { width: 390, colorScheme: 'dark', locale: 'ro' },
  { width: 1440, colorScheme: 'light', locale: 'ro' },
  { width: 1440, colorScheme: 'dark', locale: 'en' },
] as const;

function address(path: string): string {
  const ids: Readonly<Record<string, string | undefined>> = { A: site.ids[0], S: site.ids[5], H: site.ids.at(-1) };
  return site.origin + path.replace(/\b[ASH]\b/, (letter) => ids[letter] ?? letter);
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

async function violationsOn(page: Page): Promise<Violation[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((found) => found.violations)",
  );
}

describe.each(LOOKS)('$width px, $colorScheme, $locale', ({ width, colorScheme, locale }) => {
  test.each(PAGES)('%s', async (path) => {
    const { page, errors, requests, close } = await openPage(browser, {
      viewport: { width, height: 844 },
      ...{ colorScheme, locale },
      reducedMotion: 'reduce',
    });
    await page.goto(address(path), { waitUntil: 'networkidle' });
    await page.waitForSelector('main h1');
    expect(await page.locator('.failed').count()).toBe(0);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    // Nothing sticks out at the side.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const violations = await violationsOn(page);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 200), nodes[0]?.failureSummary])).toEqual([]);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(errors).toEqual([]);
    expect(foreign(requests, site.origin)).toEqual([]);
    await close();
  });
});

test('what is wrong for some is found', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${site.origin}/search`, { waitUntil: 'networkidle' });
  await page.evaluate("document.querySelector('main').append(document.createElement('input'))");
  expect((await violationsOn(page)).map(({ id }) => id)).toEqual(['label']);
  await close();
});

test.each(['light', 'dark'] as const)(
  'a text being read, a form and a dialog are as easy to use (%s)',
  async (colorScheme) => {
    const { page, errors, close } = await openPage(browser, { colorScheme, reducedMotion: 'reduce' });
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Încearcă un exemplu' }).click();
    await page.locator('.facts > li').first().waitFor();
    await page.keyboard.press('j');
    await page.getByText('Taste', { exact: true }).click();
    const found = await violationsOn(page);
    await page.goto(address('/r/A#s2'), { waitUntil: 'networkidle' });
    await page.keyboard.press('r');
    await page.getByLabel('Vorbitorul').waitFor();
    found.push(...(await violationsOn(page)));
    for (const [name, field] of [
      ['Alt fel', page.getByLabel('Felul')],
      ['Același cu…', page.getByRole('group', { name: 'Care spun același lucru?' })],
      ['Nu e același', page.locator('.fact-actions').getByText(/Care nu spun|Niciun alt fapt/)],
      ['Notă', page.getByLabel('Nota')],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).click();
      await field.waitFor();
      found.push(...(await violationsOn(page)));
    }
    await page.getByLabel('Nota').fill('De verificat.');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    found.push(...(await violationsOn(page)));
    expect(found.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 200)])).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  },
);

test('an unknown address says so, and leads home', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${site.origin}/nimic`);
  await page.getByRole('link', { name: 'La prima pagină' }).click();
  await page.getByRole('heading', { name: 'Ce spune știrea?' }).waitFor();
  await page.goto(`${site.origin}/s/nimic`);
  await page.getByRole('alert').getByRole('button', { name: 'Încearcă din nou' }).waitFor();
  await close();
});

test('language and theme are kept', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${site.origin}/stories`);
  await page.getByLabel('Limba').selectOption('en');
  await page.getByRole('heading', { name: 'Stories' }).waitFor();
  await page.getByLabel('Theme').selectOption('dark');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  await page.reload();
  await page.getByRole('heading', { name: 'Stories' }).waitFor();
  expect(await paper()).toBe(dark);
  await page.getByLabel('Theme').selectOption('light');
  expect(await paper()).not.toBe(dark);
  await close();
});

test('search marks the words, narrows down, and every view is an address', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${site.origin}/search`);
  await page.getByLabel('Caută în știri').fill('docheri');
  await page.keyboard.press('Enter');
  await page.locator('mark', { hasText: 'docheri' }).first().waitFor();
  await page.getByRole('button', { name: 'Telegraful Pontic' }).click();
  await page.getByText('o știre găsită').waitFor();
  expect(new URL(page.url()).searchParams.get('outlet')).toBe('Telegraful Pontic');
  await page.reload();
  await page.getByText('o știre găsită').waitFor();
  await close();
});

test('what a first look at a report loads is at most 250 KB packed', async () => {
  const { page, close } = await openPage(browser);
  let size = 0;
  page.on('response', (response) => {
    if (/\.(?:js|css|svg)$|\/r\//.test(new URL(response.url()).pathname))
      void response.body().then((body) => {
        size += gzipSync(body).length;
      });
  });
  await page.goto(address('/r/A'), { waitUntil: 'networkidle' });
  await close();
  expect(size).toBeGreaterThan(20_000);
  expect(size).toBeLessThanOrEqual(250_000);
  console.log(`first load of a report: ${Math.round(size / 1000)} KB packed`);
});

test('without JavaScript a report still can be read, with its record', async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(address('/r/A'));
  const text = await page.locator('#root').innerText();
  expect(text).toContain('Am intervenit numai după trei somații');
  expect(text).toContain('Ilinca Straton');
  await close();
});
