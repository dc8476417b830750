import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TOKEN } from '../../server/test/served.js';
import { foreign, openBrowser, openPage, START } from './browser.js';
import { exampleReports, HOSTILE, liveBlog, type Site, startSite } from './site.js';

const LONG = 600;

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await startSite([...exampleReports('protest-port'), HOSTILE, liveBlog(LONG), ...edited()]);
  browser = await openBrowser();
}, START);
afterAll(async () => {
  await browser.close();
  await site.end();
});

/** A report, and what stood at its address later. */
function edited(): string[] {
  const at = 'url: https://ecoul.example/dig\noutlet: Ecoul Văii\npublished: 2026-03-19T08:00:00+02:00\n---\n';
  return ['Trei', 'Cinci'].map(
    (count) =>
      `---\ntitle: Digul din Lunca Mare\n${at}${count} oameni au fost răniți, a declarat primarul Ilarion Vântu.\n`,
  );
}

const report = (n: number) => `${site.origin}/r/${site.ids[n]}`;
/** The fact that is open, by its permalink. */
const opened = (page: Page) => page.locator('.fact.is-open');

describe('facts and their words', () => {
  test('keys lead through the facts; their words are lit part by part and the rest steps back', async () => {
    const { page, errors, close } = await openPage(browser);
    await page.goto(report(0), { waitUntil: 'networkidle' });
    expect(await opened(page).count()).toBe(0);
    await page.keyboard.press('j');
    await opened(page).waitFor();
    const first = await opened(page).getAttribute('id');
    expect(new URL(page.url()).hash).toBe(`#${first}`);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(`#${first}`);
    await page.keyboard.press('j');
    expect(await opened(page).getAttribute('id')).not.toBe(first);
    await page.keyboard.press('k');
    expect(await opened(page).getAttribute('id')).toBe(first);
    await page.keyboard.press('n');
    expect(await opened(page).getAttribute('id')).not.toBe(first);
    await page.keyboard.press('p');
    expect(await opened(page).getAttribute('id')).toBe(first);
    await page.goto(`${report(0)}#s3`);
    // Another fact is open until the page follows its address.
    await page.locator('#s3.fact.is-open').waitFor();
    const part = async (role: string) => (await page.locator(`.article .lit-${role}`).allInnerTexts()).join('');
    expect(await part('content')).toContain('Am intervenit numai după trei somații');
    expect(await part('cue')).toBe('a declarat');
    expect(await part('speaker')).toBe('aceasta');
    const colour = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).color);
    expect(await colour('.article')).not.toBe(await colour('.article .lit-content'));
    await page.keyboard.press('Escape');
    expect(await opened(page).count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('');
    expect(errors).toEqual([]);
    await close();
  });

  test('underlined words open their fact; pointing lights without opening', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(report(0), { waitUntil: 'networkidle' });
    await page.locator('.article [data-fact="s3"]').first().hover();
    await page.locator('.article .lit-speaker').waitFor();
    expect(await opened(page).count()).toBe(0);
    await page.locator('.article [data-fact="s3"]').first().click();
    expect(await opened(page).getAttribute('id')).toBe('s3');
    await close();
  });

  test('filters leave facts and underlines out, and are in the address', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(report(0), { waitUntil: 'networkidle' });
    const kinds = () =>
      page.locator('.facts > li').evaluateAll((all) => [...new Set(all.map((one) => one.id[0]))].sort());
    expect(await kinds()).toEqual(['f', 's', 'v']);
    await page.getByLabel('Evenimente').uncheck();
    expect(await kinds()).toEqual(['f', 's']);
    expect(await page.locator('.article .is-event').count()).toBe(0);
    await page.getByLabel('Vocea').selectOption('Ilinca Straton');
    await page.reload();
    await page.locator('.facts > li').first().waitFor();
    expect(await kinds()).not.toContain('v');
    const heads = await page.locator('.fact.of-statement .fact-head').allInnerTexts();
    expect(heads.every((head) => head.includes('Ilinca Straton'))).toBe(true);
    await close();
  });

  test('single letters can be turned off, and do nothing where somebody writes', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(report(0), { waitUntil: 'networkidle' });
    await page.getByText('Taste', { exact: true }).click();
    await page.getByLabel('Taste de o literă').uncheck();
    await page.keyboard.press('j');
    expect(await opened(page).count()).toBe(0);
    await page.goto(`${site.origin}/search`);
    await page.getByLabel('Caută în știri').fill('');
    await page.keyboard.type('jxk');
    expect(await page.getByLabel('Caută în știri').inputValue()).toBe('jxk');
    await close();
  });

  test('a citation has the words, who says them, where and when, and the address', async () => {
    const { page, close } = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${report(0)}#s3`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Copiază citarea' }).click();
    await page.getByText('Copiat').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.keyboard.press('c');
    await page.locator('.toast', { hasText: 'Copiat' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    expect(text).toBe(
      `„Am intervenit numai după trei somații”, Ilinca Straton, Agerpres, „Docherii au blocat portul Constanța. Poliția a reținut 14 persoane”, 17 martie 2026, ${report(0)}#s3`,
    );
    // Of an event: of what kind, whose, on whose word.
    await page.goto(`${report(0)}#v1`, { waitUntil: 'networkidle' });
    await page.keyboard.press('c');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(
        `„iar jandarmii au folosit gaze lacrimogene”, Forță împotriva mulțimii, jandarmii, potrivit Prefectura Constanța, Agerpres, „Docherii au blocat portul Constanța. Poliția a reținut 14 persoane”, 17 martie 2026, ${report(0)}#v1`,
      );
    await close();
  });
});

test('what changed since a report first came out is shown when asked for', async () => {
  const { page, requests, close } = await openPage(browser);
  await page.goto(report(6), { waitUntil: 'networkidle' });
  expect(requests.some((request) => request.endsWith('/versions'))).toBe(false);
  await page.getByText('2 versiuni').click();
  await page.locator('ins', { hasText: 'Cinci' }).waitFor();
  expect(await page.locator('del').innerText()).toContain('Trei');
  await page.getByText('schimbată fără anunț').waitFor();
  await close();
});

describe('corrections', () => {
  test('reject and undo by keyboard alone; the token is asked for once and sent in a header only', async () => {
    const { page, errors, requests, close } = await openPage(browser);
    await page.goto(`${report(1)}#s3`, { waitUntil: 'networkidle' });
    await page.keyboard.press('x');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.getByLabel('Cheia').fill(TOKEN);
    await page.getByLabel('Numele tău').fill('Sanda Mărgărit');
    await page.keyboard.press('Enter');
    await page.locator('#s3.is-rejected').waitFor();
    expect(await page.locator('#s3').innerText()).toContain('respins');
    await page.reload();
    // Whether one may write is asked apart from the report: the key works when its button is there.
    await page.locator('#s3.is-rejected').getByRole('button', { name: 'Anulează corectura' }).waitFor();
    await page.keyboard.press('u');
    await page.locator('#s3:not(.is-rejected)').waitFor();
    await page.getByText('anulată de Sanda Mărgărit').waitFor();
    expect(requests.filter((request) => request.includes(TOKEN))).toEqual([]);
    expect(foreign(requests, site.origin)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  test('accept, and attribute to somebody else', async () => {
    const { page, close } = await openPage(browser);
    await page.addInitScript((token) => {
      sessionStorage.setItem('cronicar.token', token);
      localStorage.setItem('cronicar.name', 'Sanda Mărgărit');
    }, TOKEN);
    await page.goto(`${report(0)}#s2`, { waitUntil: 'networkidle' });
    await page.keyboard.press('a');
    await page.locator('#s2 .badge', { hasText: 'verificat' }).waitFor();
    await page.keyboard.press('r');
    await page.getByLabel('Vorbitorul').fill('Horia Sămărtean');
    await page.keyboard.press('Enter');
    await page.locator('#s2 .fact-head', { hasText: 'Horia Sămărtean' }).waitFor();
    await page.getByRole('button', { name: 'Anulează corectura' }).first().click();
    await page.locator('#s2 .fact-head', { hasText: 'Ilinca Straton' }).waitFor();
    await close();
  });

  /** As somebody who wrote the token in this tab before. */
  async function openWriting() {
    const opened = await openPage(browser);
    await opened.page.addInitScript((token) => {
      sessionStorage.setItem('cronicar.token', token);
      localStorage.setItem('cronicar.name', 'Sanda Mărgărit');
    }, TOKEN);
    return opened;
  }

  test('another kind of event, and whether it happened, by keyboard alone', async () => {
    const { page, errors, close } = await openWriting();
    await page.goto(`${report(0)}#v1`, { waitUntil: 'networkidle' });
    const head = page.locator('#v1 .fact-head');
    expect(await head.innerText()).toContain('Forță împotriva mulțimii');
    await page.keyboard.press('t');
    await page.getByLabel('Felul').waitFor();
    // Nothing was changed yet: there is nothing to write.
    expect(await page.getByRole('button', { name: 'Scrie corectura' }).isDisabled()).toBe(true);
    await page.keyboard.type('Blocaj');
    await page.keyboard.press('Tab');
    await page.keyboard.type('posibil');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#v1 .fact-head', { hasText: 'Blocaj' }).waitFor();
    await page.locator('#v1 .badge', { hasText: 'posibil' }).waitFor();
    await page.locator('#v1 .badge', { hasText: 'corectat' }).waitFor();
    await page.keyboard.press('u');
    await page.locator('#v1 .fact-head', { hasText: 'Forță împotriva mulțimii' }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test('another way of saying, and a note', async () => {
    const { page, close } = await openWriting();
    await page.goto(`${report(0)}#s2`, { waitUntil: 'networkidle' });
    await page.keyboard.press('t');
    await page.getByLabel('Felul').selectOption('confirm');
    await page.getByRole('button', { name: 'Scrie corectura' }).click();
    await page.locator('#s2 .fact-head', { hasText: 'confirmă' }).waitFor();
    await page.keyboard.press('u');
    await page.locator('#s2 .fact-head', { hasText: 'spune' }).waitFor();
    await page.keyboard.press('o');
    await page.getByLabel('Nota').fill('<b>Vezi</b> și comunicatul.');
    await page.keyboard.press('Enter');
    await page.locator('#s2 .badge', { hasText: 'cu notă' }).waitFor();
    await page.locator('.history .note-text', { hasText: '<b>Vezi</b> și comunicatul.' }).waitFor();
    await close();
  });

  test('what two reports tell is split and merged again by keyboard', async () => {
    const { page, errors, close } = await openWriting();
    await page.goto(`${report(0)}#v1`, { waitUntil: 'networkidle' });
    const badge = (text: string) => page.locator('#v1 .badge', { hasText: text });
    await badge('din 2 știri').waitFor();
    await page.keyboard.press('s');
    await page.getByRole('group', { name: 'Care nu spun același lucru?' }).waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await badge('numai în această știre').waitFor();
    await page.locator('.history').getByText('despărțite').first().waitFor();
    await page.keyboard.press('u');
    await badge('din 2 știri').waitFor();
    // Escape leaves a form, and then the fact.
    await page.keyboard.press('m');
    const choices = page.getByRole('group', { name: 'Care spun același lucru?' });
    await choices.waitFor();
    await page.keyboard.press('Escape');
    await choices.waitFor({ state: 'detached' });
    await page.goto(`${report(0)}#v2`);
    const before = await page.locator('#v2 .badges').innerText();
    await page.locator('#v2 .fact-actions').waitFor();
    await page.keyboard.press('m');
    await choices.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Scrie corectura' }).click();
    await page.locator('#v2 .badge', { hasText: 'corectat' }).waitFor();
    await page.locator('.history').getByText('unite').first().waitFor();
    await page.keyboard.press('u');
    await page.locator('#v2 .badge', { hasText: 'corectat' }).waitFor({ state: 'detached' });
    expect(await page.locator('#v2 .badges').innerText()).toBe(before);
    expect(errors).toEqual([]);
    await close();
  });

  test('a wrong token is refused, and asked for again', async () => {
    const { page, close } = await openPage(browser);
    await page.addInitScript(() => {
      sessionStorage.setItem('cronicar.token', 'not-the-right-one');
      localStorage.setItem('cronicar.name', 'Sanda');
    });
    await page.goto(`${report(0)}#s1`, { waitUntil: 'networkidle' });
    await page.keyboard.press('a');
    await page.getByRole('dialog').getByText('Cheia de dinainte nu a fost primită').waitFor();
    expect(await page.locator('#s1 .badge', { hasText: 'verificat' }).count()).toBe(0);
    await close();
  });
});

test('a hostile report is text and nothing else', async () => {
  const { page, errors, requests, close } = await openPage(browser);
  await page.goto(report(4), { waitUntil: 'networkidle' });
  expect(await page.locator('h1').innerText()).toContain('<script>window.hacked = 1</script>');
  expect(await page.locator('.kicker').innerText()).toContain('<svg onload');
  expect(await page.locator('.article').innerText()).toContain('<img src=x onerror="window.hacked = 1">');
  // The sign that turns the writing direction over is shown, not obeyed.
  expect(await page.locator('.article').innerText()).not.toContain('\u202E');
  expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
  await page.goto(`${site.origin}/search?q=V%C3%A2ntu`, { waitUntil: 'networkidle' });
  await page.goto(`${site.origin}/s/${site.ids[4]}`, { waitUntil: 'networkidle' });
  expect(await page.evaluate('window.hacked')).toBeUndefined();
  expect(errors).toEqual([]);
  expect(foreign(requests, site.origin)).toEqual([]);
  await close();
});

test(`a live blog of ${LONG} entries scrolls, the text as well as the record beside it`, async () => {
  const { page, close } = await openPage(browser);
  await page.goto(report(5), { waitUntil: 'networkidle' });
  for (const selector of ['html', '.reader-record']) {
    const times = await page.locator(selector).evaluate(
      (element) =>
        new Promise<number[]>((done) => {
          const frames: number[] = [];
          let last = performance.now();
          const step = (now: number) => {
            frames.push(now - last);
            last = now;
            element.scrollTop += 120;
            if (frames.length < 150) requestAnimationFrame(step);
            else done(frames.sort((a, b) => a - b));
          };
          requestAnimationFrame(step);
        }),
    );
    const [median, p95] = [times[75] as number, times[142] as number];
    console.log(`live blog, ${selector}: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`);
    // The machine that tests may be busy; 60 a second is what is measured on a quiet one.
    expect(median).toBeLessThan(34);
  }
  await close();
});

test(`a live blog of ${LONG} entries: going on to the next fact touches only what it has to`, async () => {
  const { page, close } = await openPage(browser);
  await page.goto(report(5), { waitUntil: 'networkidle' });
  expect(await page.locator('.article p').count()).toBe(LONG);
  expect(await page.locator('.facts > li').count()).toBeGreaterThanOrEqual(LONG);
  await page.keyboard.press('j');
  await opened(page).waitFor();
  const first = await opened(page).getAttribute('id');
  await page.evaluate(() => {
    const touched = { paragraphs: new Set<Element>(), items: new Set<Element>() };
    Object.assign(window, { touched });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const paragraph = element?.closest('.article p');
        const item = element?.closest('.facts > li');
        if (paragraph) touched.paragraphs.add(paragraph);
        if (item) touched.items.add(item);
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await page.keyboard.press('j');
  await page.locator(`.fact.is-open:not(#${first})`).waitFor();
  // Focus and what it lights come with the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const [paragraphs, items] = await page.evaluate<[number, number]>(
    '[window.touched.paragraphs.size, window.touched.items.size]',
  );
  expect(paragraphs).toBeGreaterThan(0);
  expect(paragraphs).toBeLessThanOrEqual(4);
  expect(items).toBeGreaterThan(0);
  expect(items).toBeLessThanOrEqual(3);
  // What is out of sight is not laid out.
  expect(
    await page
      .locator('.article p')
      .last()
      .evaluate((last) => getComputedStyle(last.parentElement as Element).contentVisibility),
  ).toBe('auto');
  await close();
});
