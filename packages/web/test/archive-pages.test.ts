/** Pages over the whole archive: people, ledger, between two, timeline, map, network, changes, compare. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foreign, openBrowser, openPage, START } from './browser.js';
import { exampleReports, HOSTILE, type Site, startSite } from './site.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await startSite([
    ...exampleReports('granita'),
    ...exampleReports('baraj'),
    ...exampleReports('protest-port'),
    SAME_NAME,
    HOSTILE,
  ]);
  browser = await openBrowser();
}, START);
afterAll(async () => {
  await browser.close();
  await site.end();
});

/** Two who share a family name. */
const SAME_NAME = `---
title: Consiliul din Lunca Mare a votat bugetul
outlet: Ecoul Văii
published: 2026-03-18T10:00:00+02:00
---
„Votăm împotrivă”, a declarat consilierul local Dorin Cârlan. Directoarea școlii, Sanda Cârlan, a cerut bani pentru reparații.

Dorin Cârlan s-a întâlnit miercuri cu Ilarion Vântu, primarul comunei Lunca Mare.
`;

/** `A` and `B` stand for ids of reports of one story, `H` for the hostile one. */
const PAGES = [
  '/people',
  '/people?name=nimeniaici',
  '/people?kind=country',
  '/p/Tigran Ohanesian',
  '/p/Ilarion Vântu',
  '/p/Cârlan',
  '/p/nimeni',
  '/ledger',
  '/ledger?speaker=Tigran Ohanesian&act=accuse',
  '/ledger?speaker=nimeniaici',
  '/between',
  '/between?a=Armenia&b=Azerbaidjan',
  '/between?a=Armenia&b=nimeni',
  '/timeline',
  '/timeline?story=A',
  '/timeline?with=nimeniaici',
  '/map',
  '/map?place=Tbilisi&at=44.8,41.7,9',
  '/network',
  '/network?relation=meets',
  '/changes',
  '/changes?since=2030-01-01',
  '/compare',
  '/compare?report=A&report=B',
  '/compare?report=A&report=H&show=only',
  '/ledger?asOf=2026-03-10',
  '/map?asOf=2026-03-10',
  '/compare?report=A&report=B&asOf=2026-04-30',
] as const;

const LOOKS = [
  { width: 390, colorScheme: 'dark', locale: 'ro' },
  { width: 1440, colorScheme: 'light', locale: 'en' },
  { width: 1440, colorScheme: 'dark', locale: 'ro' },
  { width: 390, colorScheme: 'light', locale: 'en' },
] as const;

function address(path: string): string {
  const ids: Readonly<Record<string, string | undefined>> = { A: site.ids[0], B: site.ids[1], H: site.ids.at(-1) };
  return site.origin + path.replace(/(?<==)[ABH]\b(?!\w)/g, (letter) => ids[letter] ?? letter);
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
    expect(await page.locator('.failed, .loading').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.evaluate(AXE);
    const violations = (await page.evaluate(
      "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((found) => found.violations)",
    )) as { id: string; nodes: { html: string; failureSummary: string }[] }[];
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 200), nodes[0]?.failureSummary])).toEqual([]);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    // The browser itself says of each answer that something is unknown.
    const own = path.includes('nimeni') ? errors.filter((error) => !error.includes('status of 404')) : errors;
    expect(own).toEqual([]);
    expect(foreign(requests, site.origin)).toEqual([]);
    await close();
  });
});

test('the address of the data of each page answers', async () => {
  const { page, close } = await openPage(browser);
  for (const path of ['/people', '/p/Tigran Ohanesian', '/ledger?act=accuse', '/between?a=Armenia&b=Azerbaidjan']) {
    await page.goto(address(path), { waitUntil: 'networkidle' });
    const data = await page.getByRole('link', { name: 'Date (JSON)' }).getAttribute('href');
    const answer = await page.request.get(site.origin + data);
    expect([path, answer.status(), typeof (await answer.json()).items]).toEqual([path, 200, 'object']);
  }
  await close();
});

test('from point to point by keys, and from a point to its proof', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(address('/between?a=Armenia&b=Azerbaidjan'), { waitUntil: 'networkidle' });
  const points = page.locator('.between .point');
  expect(await points.count()).toBeGreaterThan(5);
  expect(await page.locator('.between .point[tabindex="0"]').count()).toBe(1);
  await points.first().focus();
  await page.keyboard.press('ArrowRight');
  const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(label).toBe(await points.nth(1).getAttribute('aria-label'));
  expect(await page.locator('.between figcaption').innerText()).toContain(label);
  const to = await points.nth(1).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toBe(site.origin + to);
  await close();
});

test('a place chosen in the list is looked at, and its events are told', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(address('/map'), { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Tbilisi' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Tbilisi' }).waitFor();
  await page.waitForURL(/place=Tbilisi.*at=44\.\d+%2C41\.\d+%2C\d\d/);
  await page.locator('.told').first().waitFor();
  const marker = await page.locator('.world .chosen').boundingBox();
  const map = await page.locator('.world svg').boundingBox();
  expect(Math.abs((marker?.y ?? 0) - (map?.y ?? 0) - (map?.height ?? 0) / 2)).toBeLessThan(40);
  await page.getByRole('button', { name: 'Mai departe' }).click();
  await page.waitForURL(/at=44\.\d+%2C41\.\d+%2C(?:[5-9]|\d\d)\./);
  await close();
});

test('the network can be read without being drawn', async () => {
  const { page, close } = await openPage(browser);
  await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null');
  await page.goto(address('/network'), { waitUntil: 'networkidle' });
  await page.getByText('WebGL lipsește').waitFor();
  const relations = page.getByRole('list', { name: 'Legături' }).getByRole('listitem');
  const all = await relations.count();
  expect(all).toBeGreaterThan(5);
  await relations.getByRole('button', { name: 'Armenia' }).first().click();
  await page.waitForURL(/node=/);
  await expect.poll(() => relations.count()).toBeLessThan(all);
  for (const relation of await relations.all()) expect(await relation.innerText()).toContain('Armenia');
  await close();
});

test('changes are those since the last visit', async () => {
  const { page, close } = await openPage(browser);
  const visits = (before: string) => JSON.stringify({ before: null, now: before });
  await page.goto(address('/changes'), { waitUntil: 'networkidle' });
  expect(await page.locator('.change').count()).toBe(site.ids.length);
  const keep = (value: string) => page.evaluate((kept) => localStorage.setItem('cronicar.visits', kept), value);
  // The reports were added on 20 March at ten.
  await keep(visits('2026-03-20T09:00:00.000Z'));
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByText('De la ultima ta vizită,').waitFor();
  expect(await page.locator('.change').count()).toBe(site.ids.length);
  await keep(visits('2026-03-20T10:00:01.000Z'));
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByText('Nimic nou.').waitFor();
  expect(await page.locator('.change').count()).toBe(0);
  await keep('{"now": "nonsense"');
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByText('Nu ai mai fost aici').waitFor();
  await close();
});

test('reports are chosen and compared, and what one lacks is said', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(address('/compare'), { waitUntil: 'networkidle' });
  const boxes = page.getByRole('checkbox');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByRole('button', { name: 'Compară 2 știri' }).click();
  await page.getByRole('table').last().waitFor();
  expect(new URL(page.url()).searchParams.getAll('report')).toHaveLength(2);
  await page.goto(address('/compare?report=A&report=B'), { waitUntil: 'networkidle' });
  expect(await page.getByText('lipsește aici').count()).toBeGreaterThan(0);
  expect(await page.getByText('doar aici', { exact: true }).count()).toBeGreaterThan(0);
  expect(await page.locator('.aligned .shared').count()).toBeGreaterThan(0);
  const rows = await page.locator('.aligned tbody tr').count();
  await page.getByLabel('Arată').selectOption('only');
  await page.waitForURL(/show=only/);
  await expect.poll(() => page.locator('.aligned tbody tr').count()).toBeLessThan(rows);
  await page.locator('.texts summary').click();
  await page.locator('.whole-text .shared').first().waitFor();
  await close();
});

test('the archive as it was known on a day: chosen, kept from page to page, and left', async () => {
  const { page, requests, errors, close } = await openPage(browser);
  await page.goto(address('/ledger'), { waitUntil: 'networkidle' });
  const size = () => page.locator('.ledger [role=listitem]').first().getAttribute('aria-setsize');
  const all = Number(await size());
  await page.getByText('Cum era la o zi').click();
  await page.getByLabel('Cunoscut la data').fill('2026-03-10');
  await page.waitForURL(/\/ledger\?asOf=2026-03-10$/);
  await expect.poll(async () => Number(await size())).toBeLessThan(all);
  expect(Number(await size())).toBeGreaterThan(0);
  for (const day of await page.locator('.ledger-day').evaluateAll((days) => days.map((one) => one.dateTime)))
    expect(day <= '2026-03-10').toBe(true);
  // Filters and links keep it; the data of the page is that of the day.
  await page.getByLabel('Felul').selectOption('accuse');
  await page.waitForURL(/asOf=2026-03-10&act=accuse/);
  const data = await page.getByRole('link', { name: 'Date (JSON)' }).getAttribute('href');
  expect(data).toContain('asOf=2026-03-10');
  await page.getByRole('link', { name: 'Cronologie' }).click();
  await page.waitForURL(/\/timeline\?asOf=2026-03-10$/);
  await page.locator('.timeline .told a', { hasText: 'dovada' }).first().click();
  await page.waitForURL(/\/r\/\w+\?asOf=2026-03-10#v\d+$/);
  await page.locator('.fact.is-open').waitFor();
  // Nothing is corrected in what was known once.
  expect(await page.locator('.fact-actions').count()).toBe(0);
  const asked = requests.filter((one) => one.includes('/api/') && !/\/api\/status$/.test(one));
  expect(asked.slice(asked.findIndex((one) => one.includes('asOf='))).filter((one) => !one.includes('asOf='))).toEqual(
    [],
  );
  await page.getByRole('button', { name: 'Arată tot ce se știe acum' }).click();
  await expect.poll(() => page.url()).not.toContain('asOf');
  await page.locator('.fact-actions').waitFor();
  expect(errors).toEqual([]);
  await close();
});

test('of a report that was not known yet on a day it is said so, and there is a way back', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${address('/compare?report=A').replace(/\/compare.*/, '')}/r/${site.ids[0]}?asOf=2020-01-01`);
  await page.getByRole('alert').waitFor();
  await page.getByRole('button', { name: 'Arată tot ce se știe acum' }).click();
  await page.locator('.article').waitFor();
  await close();
});

test('those who share a name stand apart, each with their own words', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(address('/p/Cârlan'), { waitUntil: 'networkidle' });
  const dorin = page.locator('.one-of', { has: page.getByRole('heading', { name: 'Dorin Cârlan' }) });
  expect(await dorin.innerText()).toContain('Votăm împotrivă');
  const sanda = page.locator('.one-of', { has: page.getByRole('heading', { name: 'Sanda Cârlan' }) });
  expect(await sanda.innerText()).not.toContain('Votăm împotrivă');
  await page.getByRole('heading', { name: 'Împreună cu' }).waitFor();
  expect(await page.locator('.company').innerText()).not.toContain('Cârlan');
  await page.goto(address('/p/Dorin Cârlan'), { waitUntil: 'networkidle' });
  expect(await page.locator('.one-of').count()).toBe(0);
  expect(await page.locator('h1').innerText()).toBe('Dorin Cârlan');
  await close();
});

test('a story has a map of its places, and none where it has no places', async () => {
  const { page, errors, close } = await openPage(browser);
  const story = async (title: string) => {
    const { items } = await (await page.request.get(`${site.origin}/api/stories?limit=100`)).json();
    return items.find((one: { title: string | null }) => one.title?.includes(title)).id;
  };
  await page.goto(`${site.origin}/s/${await story('au semnat la Tbilisi')}`, { waitUntil: 'networkidle' });
  const map = page.getByRole('img', { name: 'Harta locurilor' });
  await map.scrollIntoViewIfNeeded();
  await page.locator('.story-map .marker', { hasText: 'Tbilisi' }).waitFor();
  // By keyboard: the place in the list is looked at on the map, and leads to what is told of it.
  await page.getByRole('button', { name: 'Tbilisi' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.story-map .marker.chosen', { hasText: 'Tbilisi' }).waitFor();
  await page.locator('.story-places .chosen a').first().click();
  await page.locator('.story-fact.is-target').waitFor();
  const heading = page.getByRole('heading', { name: 'Unde', exact: true });
  expect(await heading.count()).toBe(1);
  await page.route(/\/api\/stories\/\w+$/, async (route) => {
    const told = await (await route.fetch()).json();
    for (const event of told.events) event.place = null;
    await route.fulfill({ json: told });
  });
  await page.reload({ waitUntil: 'networkidle' });
  await page.locator('.story-fact').first().waitFor();
  expect(await heading.count()).toBe(0);
  expect(errors).toEqual([]);
  await close();
});

test('a server that fails is said, and asked again', async () => {
  const { page, close } = await openPage(browser);
  let isDown = true;
  await page.route('**/api/timeline*', (route) =>
    isDown ? route.fulfill({ status: 503, body: '' }) : route.continue(),
  );
  await page.goto(address('/timeline'));
  const again = page.getByRole('alert').getByRole('button', { name: 'Încearcă din nou' });
  await again.waitFor({ timeout: 20_000 });
  isDown = false;
  await again.click();
  await page.locator('.timeline .told').first().waitFor();
  await close();
});
