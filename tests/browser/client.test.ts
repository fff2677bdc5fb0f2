/** What the script of the edition page does, on a page where everything can be counted: fixture.tsx. */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { CLIENT } from '../../src/generated/client.js';
import { contentSecurityPolicy } from '../../src/render/html/csp.js';
import { fixturePage, HOSTILE } from './fixture.js';
import { usePages } from './pages.js';

const pages = usePages();
let url: string;
beforeAll(async () => {
  url = await pages.put('fixture.html', fixturePage());
});

const tool = (name: string): string => `.tools [data-tool="${name}"]`;
const text = (page: Page, name: string): Promise<string> => page.locator(tool(name)).innerText();
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
/** Numbers of the entries whose rows are seen. */
const shown = (page: Page): Promise<string> =>
  page
    .locator('#variants tr[data-e]:visible')
    .evaluateAll((rows) => rows.map((row) => row.dataset['e']).join(' '));
const press = async (page: Page, times: number, key: string): Promise<void> => {
  for (let count = 0; count < times; count++) await page.keyboard.press(key);
};
/** Where an element is in the window, from its top, in pixels. */
const top = (page: Page, id: string): Promise<number> =>
  page.evaluate((name) => document.getElementById(name)?.getBoundingClientRect().top ?? NaN, id);

test('the script is small, in ASCII, and cannot end before its end', () => {
  expect(CLIENT.length).toBeGreaterThan(1000);
  expect(CLIENT.length).toBeLessThan(20_000);
  expect(CLIENT).toMatch(/^\p{ASCII}+$/u);
  expect(CLIENT).not.toMatch(/<\/script|<!--/iu);
});

test('the policy names the script, and no other runs', async () => {
  expect(contentSecurityPolicy('', 'alert(1)')).toContain(
    "script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
  );
  expect(contentSecurityPolicy('')).not.toContain('script-src');
  const { page, said } = await pages.open(url);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.body.append(script);
  });
  expect(await page.title()).toBe('校勘');
  expect(said.join('\n')).toContain('Content Security Policy');
});

test('without the script its tools are not shown, and with it they are', async () => {
  const without = await pages.open(url, { javaScriptEnabled: false });
  expect(await without.page.locator('.tools').isVisible()).toBe(false);
  const { page, said, requests } = await pages.open(url);
  expect(await page.locator('.tools').isVisible()).toBe(true);
  expect(said).toEqual([]);
  expect(requests).toEqual([url]);
});

describe('a page that lacks what the script looks for', () => {
  it.each([
    ['nothing', '<p>校勘'],
    ['a text', '<section id="text"><p data-e="1">一'],
    ['a table without a body', '<section id="variants"><table><tr><th data-sort="text">一'],
    [
      'an empty bar',
      '<nav class="bar"><div class="tools" hidden></div></nav><section id="collation"><table>',
    ],
  ])('%s', async (name, html) => {
    const place = await pages.put(
      `${name}.html`,
      `<!doctype html><meta charset="utf-8">${html}<script>${CLIENT}</script>`,
    );
    const { page, said } = await pages.open(`${place}#%`);
    for (const key of ['j', 'k', '/', '?', '1', '2', '3', 'Escape']) await page.keyboard.press(key);
    expect(said).toEqual([]);
  });
});

describe('筛选', () => {
  const open = async (): Promise<Page> => {
    const { page } = await pages.open(url);
    await page.locator(`${tool('filter')} > summary`).click();
    return page;
  };

  const siglum = (page: Page, name: string): Locator =>
    page.locator(tool('sigla')).getByLabel(name, { exact: true });

  test('by kind; kinds that do not occur are not offered', async () => {
    const page = await open();
    expect(await text(page, 'count')).toBe('10 / 10 处');
    expect(await page.getByLabel('字形').isVisible()).toBe(false);
    await page.getByLabel('替换').uncheck();
    expect(await shown(page)).toBe('2 3 4 7 8 9');
    expect(await text(page, 'count')).toBe('6 / 10 处');
    await page.getByLabel('标点').uncheck();
    expect(await shown(page)).toBe('2 4 7 9');
    await page.getByLabel('替换').check();
    expect(await shown(page)).toBe('1 2 4 5 6 7 9 10');
  });

  test('only those of substance, only those nobody has decided, and all again', async () => {
    const page = await open();
    await page.getByLabel('实质性').check();
    expect(await shown(page)).toBe('1 2 4 5 6 7 9 10');
    await page.getByLabel('待定').check();
    expect(await shown(page)).toBe('1 5 6 10');
    await page.locator(tool('all')).click();
    expect(await shown(page)).toBe('1 2 3 4 5 6 7 8 9 10');
  });

  test('by text; a siglum stays text, whatever it looks like', async () => {
    const page = await open();
    const labels = await page.locator(`${tool('sigla')} label`).allInnerTexts();
    expect(labels).toEqual(['报纸', HOSTILE, '答记者问']);
    expect(await page.locator(`${tool('sigla')} b`).count()).toBe(0);
    await siglum(page, '报纸').uncheck();
    // 2 and 7 are in another witness, too.
    expect(await shown(page)).toBe('2 3 5 7 8 10');
    await siglum(page, '答记者问').uncheck();
    expect(await shown(page)).toBe('2 3 7 8');
  });

  test('closes when something else is pressed', async () => {
    const page = await open();
    await page.getByLabel('实质性').check();
    expect(await page.locator('.tools .panel:visible').count()).toBe(1);
    await page.locator('h1').click();
    expect(await page.locator('.tools .panel:visible').count()).toBe(0);
  });

  test('takes marks back to plain text, and next passes over them', async () => {
    const page = await open();
    await page.getByLabel('替换').uncheck();
    expect(await page.locator('[data-e="1"].off').count()).toBe(6);
    expect(await page.locator('[data-e="2"].off').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('.tools .panel:visible').count()).toBe(0);
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('art-2.8c1f');
    expect(await text(page, 'at')).toBe('1 / 6');
  });
});

describe('上一处、下一处', () => {
  test('goes through the marks of the text, in the middle of the window, and writes the address', async () => {
    const { page, said } = await pages.open(url);
    expect(await text(page, 'at')).toBe('– / 10');
    const seen: string[] = [];
    for (const key of ['j', 'n', 'j', 'k', 'p', 'p', 'j']) {
      await page.keyboard.press(key);
      seen.push(`${await focused(page)} ${await text(page, 'at')}`);
    }
    expect(seen).toEqual([
      'art-1.8c1f 1 / 10',
      'art-2.8c1f 2 / 10',
      'art-3.8c1f 3 / 10',
      'art-2.8c1f 2 / 10',
      'art-1.8c1f 1 / 10',
      // Before the first is the last.
      'art-15.8c1f 10 / 10',
      'art-1.8c1f 1 / 10',
    ]);
    await press(page, 5, 'j');
    expect(new URL(page.url()).hash).toBe('#art-11.8c1f');
    expect(await top(page, 'art-11.8c1f')).toBeGreaterThan(300);
    expect(await top(page, 'art-11.8c1f')).toBeLessThan(500);
    expect(await page.locator('.here:visible').evaluateAll((all) => all.map((one) => one.id))).toEqual([
      'art-11.8c1f',
    ]);
    await page.keyboard.press('Escape');
    expect(await page.locator('.here').count()).toBe(0);
    expect(said).toEqual([]);
  });

  test('gets ahead, however fast the key is pressed, where the window glides', async () => {
    const { page } = await pages.open(url, { reducedMotion: 'no-preference' });
    await press(page, 3, 'j');
    expect(await text(page, 'at')).toBe('3 / 10');
    await expect.poll(() => top(page, 'art-3.8c1f')).toBeLessThan(500);
  });

  test('leaves no trail in the history', async () => {
    const { page } = await pages.open(url);
    const before = await page.evaluate(() => history.length);
    await press(page, 3, 'j');
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('goes through the columns in 对照版, one stop for an entry, all its marks lit', async () => {
    const { page } = await pages.open(url);
    await page.keyboard.press('2');
    expect(await page.locator('#collation').isVisible()).toBe(true);
    await page.locator(tool('next')).click();
    expect(await focused(page)).toBe('c/0/art-1.8c1f');
    expect(await page.locator('#collation .here').count()).toBe(3);
    await page.locator(tool('next')).click();
    expect(await focused(page)).toBe('c/0/art-2.8c1f');
    await page.locator(tool('previous')).click();
    expect(await focused(page)).toBe('c/0/art-1.8c1f');
  });

  test('begins at what is in sight', async () => {
    const { page } = await pages.open(url);
    await page.locator('#art-8').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.getElementById('art-8')?.scrollIntoView());
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('art-11.8c1f');
    await page.evaluate(() => document.getElementById('art-4')?.scrollIntoView());
    await page.waitForFunction(
      () => (document.getElementById('art-11.8c1f')?.getBoundingClientRect().top ?? 0) > innerHeight,
    );
    await page.keyboard.press('k');
    expect(await focused(page)).toBe('art-3.8c1f');
  });
});

describe('keys', () => {
  test('do nothing while somebody types, or with another key held', async () => {
    const { page } = await pages.open(url);
    await page.keyboard.press('/');
    await page.keyboard.type('jk123?n');
    expect(await page.locator(tool('find')).inputValue()).toBe('jk123?n');
    expect(await page.locator('#text').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('h1').click();
    await page.keyboard.press('Control+j');
    await page.keyboard.press('Alt+2');
    expect(await page.locator('#text').isVisible()).toBe(true);
    expect(await text(page, 'at')).toBe('– / 10');
  });

  test('are listed, and can be switched off', async () => {
    const { page } = await pages.open(url);
    await page.keyboard.press('?');
    const dialog = page.locator('dialog');
    expect(await dialog.isVisible()).toBe(true);
    for (const name of ['J', 'K', '/', 'Esc', '1', '2', '3'])
      expect(await dialog.getByText(name, { exact: true }).count()).toBe(1);
    await page.keyboard.press('j');
    expect(await text(page, 'at')).toBe('– / 10');
    await page.getByLabel('使用单键快捷键').uncheck();
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    await page.keyboard.press('j');
    expect(await text(page, 'at')).toBe('– / 10');
    await page.locator(tool('help')).click();
    await page.locator(tool('close')).click();
    expect(await dialog.isVisible()).toBe(false);
  });
});

describe('查找', () => {
  const painted = (page: Page, name: string): Promise<string[]> =>
    page.evaluate(
      (one) => [...(CSS.highlights.get(one) ?? [])].map((range) => (range as Range).toString()),
      name,
    );

  test('counts, colours and goes there, on and back', async () => {
    const { page } = await pages.open(url);
    await page.keyboard.press('/');
    await page.keyboard.type('依规依法');
    expect(await text(page, 'found')).toBe('– / 2');
    expect(await painted(page, 'found')).toEqual(['依规依法', '依规依法']);
    const at: string[] = [];
    for (const key of ['Enter', 'Enter', 'Enter', 'Shift+Enter']) {
      await page.keyboard.press(key);
      at.push(await text(page, 'found'));
    }
    expect(at).toEqual(['1 / 2', '2 / 2', '1 / 2', '2 / 2']);
    expect(await painted(page, 'found-here')).toEqual(['依规依法']);
    expect(await top(page, 'art-11.8c1f')).toBeGreaterThan(200);
    expect(await top(page, 'art-11.8c1f')).toBeLessThan(600);
    await page.keyboard.press('Escape');
    expect(await painted(page, 'found')).toEqual([]);
    expect(await text(page, 'found')).toBe('');
  });

  test('reads over the marks, and not what is for listeners only, nor white space', async () => {
    const { page } = await pages.open(url);
    const find = page.locator(tool('find'));
    await find.fill('应当有关履行');
    expect(await text(page, 'found')).toBe('– / 2');
    expect((await painted(page, 'found'))[0]?.replace('异文', '')).toBe('应当有关履行');
    await find.fill('异文');
    expect(await text(page, 'found')).toBe('– / 0');
    await find.fill('第1条　各级 党委');
    expect(await text(page, 'found')).toBe('– / 1');
  });

  test('finds in the view that is shown', async () => {
    const { page } = await pages.open(url);
    const find = page.locator(tool('find'));
    await find.fill('校勘记');
    expect(await text(page, 'found')).toBe('– / 0');
    await page.getByText('notes', { exact: true }).click();
    expect(await text(page, 'found')).toBe('– / 10');
    await page.getByText('collation', { exact: true }).click();
    expect(await text(page, 'found')).toBe('– / 0');
    await find.fill('第20条');
    expect(await text(page, 'found')).toBe('– / 3');
  });
});

describe('links', () => {
  test.each([
    ['#note/art-3.8c1f', 'view-notes'],
    ['#row/art-3', 'view-collation'],
    ['#c/1/art-3.8c1f', 'view-collation'],
    ['#art-3.8c1f', 'view-clean'],
    ['#variant/art-3.8c1f', 'view-clean'],
  ])('%s opens %s with the page', async (hash, view) => {
    const { page } = await pages.open(`${url}${hash}`);
    expect(await page.locator(`#${view}`).isChecked()).toBe(true);
    const place = page.locator(`[id="${hash.slice(1)}"]`);
    expect(await place.isVisible()).toBe(true);
    await page.waitForFunction((id) => {
      const { top: at } = document.getElementById(id)?.getBoundingClientRect() ?? { top: -1 };
      return at >= 0 && at < innerHeight;
    }, hash.slice(1));
  });

  test('change the view when they lead into another, also back in the history', async () => {
    const { page } = await pages.open(url);
    await page.locator('[id="art-2.8c1f"]').click();
    expect(await page.locator('[id="note/art-2.8c1f"]').isVisible()).toBe(true);
    await page.locator('[id="note/art-2.8c1f"] a').click();
    expect(new URL(page.url()).hash).toBe('#variant/art-2.8c1f');
    await page.getByText('collation', { exact: true }).click();
    await page.goBack();
    expect(await page.locator('[id="note/art-2.8c1f"]').isVisible()).toBe(true);
  });

  test('¶ leaves its address in the clipboard', async () => {
    const { page } = await pages.open(url, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('#art-4 .permalink').click();
    await page.locator(tool('copied')).waitFor({ state: 'visible' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${url}#art-4`);
    expect(new URL(page.url()).hash).toBe('#art-4');
  });

  test('another view shows the article that was read', async () => {
    const { page } = await pages.open(url);
    await page.evaluate(() => document.getElementById('art-9')?.scrollIntoView());
    await page.waitForFunction(() =>
      document.querySelector('.density a[href="#art-9"]')?.classList.contains('seen'),
    );
    await page.keyboard.press('2');
    expect(await top(page, 'row/art-9')).toBeGreaterThanOrEqual(0);
    expect(await top(page, 'row/art-9')).toBeLessThan(200);
    await page.keyboard.press('3');
    expect(await top(page, 'art-9')).toBeGreaterThanOrEqual(0);
    expect(await top(page, 'art-9')).toBeLessThan(200);
  });
});

describe('勘误表', () => {
  test('is sorted by a column, up, down, and not', async () => {
    const { page } = await pages.open(url);
    const head = page.locator('#variants th').first();
    const button = head.getByRole('button');
    await button.click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await shown(page)).toBe('1 2 3 4 5 6 7 8 9 10');
    await button.click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await shown(page)).toBe('10 9 8 7 6 5 4 3 2 1');
    await button.click();
    expect(await head.getAttribute('aria-sort')).toBeNull();
    expect(await shown(page)).toBe('1 2 3 4 5 6 7 8 9 10');
  });

  test('keeps the order of the text among equals, and sorts by one column at a time', async () => {
    const { page } = await pages.open(url);
    const [first, second, third] = await page.locator('#variants th').all();
    await first!.getByRole('button').click();
    await second!.getByRole('button').click();
    // By sound: ， bǎohù yīguī yǒuguān zérèn.
    expect(await shown(page)).toBe('3 8 4 9 1 6 2 7 5 10');
    expect(await page.locator('#variants [aria-sort]').count()).toBe(1);
    await second!.getByRole('button').click();
    expect(await shown(page)).toBe('5 10 2 7 1 6 4 9 3 8');
    expect(await third!.getByRole('button').count()).toBe(0);
  });
});

describe('对照版', () => {
  test('folds what is alike, and opens a run of it', async () => {
    const { page } = await pages.open(url);
    await page.keyboard.press('2');
    const rows = page.locator('#collation tbody.same');
    const button = page.locator(tool('fold'));
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('#collation .fold button').allInnerTexts()).toEqual([
      '… 5 条相同 …',
      '… 5 条相同 …',
    ]);
    expect(await page.locator('#collation tbody.same:visible').count()).toBe(0);
    await page.locator('#collation .fold button').first().click();
    expect(await page.locator('#collation tbody.same:visible').count()).toBe(5);
    expect(await focused(page)).toBe('row/art-6');
    await page.locator(tool('find')).fill('第17条');
    await page.keyboard.press('Enter');
    expect(await page.locator('#collation tbody.same:visible').count()).toBe(10);
    await button.click();
    expect(await page.locator('#collation .fold').count()).toBe(0);
    expect(await rows.locator('visible=true').count()).toBe(10);
  });

  test('opens the run that a link leads into', async () => {
    const { page } = await pages.open(url);
    await page.keyboard.press('2');
    await page.locator(tool('fold')).click();
    await page.evaluate(() => (location.hash = '#row/art-7'));
    await page.locator('[id="row/art-7"]').waitFor({ state: 'visible' });
    expect(await page.locator('#collation .fold').count()).toBe(1);
  });

  test('shows the witnesses that are chosen, and always the base', async () => {
    const { page } = await pages.open(url);
    await page.keyboard.press('2');
    await page.locator(`${tool('columns')} > summary`).click();
    const seen = (): Promise<string[]> => page.locator('#collation thead th:visible').allInnerTexts();
    expect(await seen()).toEqual(['新华社', '报纸', HOSTILE]);
    const box = (name: string) => page.locator(tool('texts')).getByLabel(name, { exact: true });
    await box('报纸').uncheck();
    expect(await seen()).toEqual(['新华社', HOSTILE]);
    await box(HOSTILE).uncheck();
    expect(await seen()).toEqual(['新华社']);
    await box('报纸').check();
    expect(await seen()).toEqual(['新华社', '报纸']);
    expect(await box('新华社').count()).toBe(0);
    // Its tools are of no use elsewhere.
    await page.keyboard.press('1');
    expect(await page.locator('.of-collation:visible').count()).toBe(0);
  });
});

describe('the strip at the edge', () => {
  const lit = (page: Page): Promise<string> =>
    page
      .locator('.density .seen')
      .evaluateAll((ticks) => ticks.map((tick) => /\d+/u.exec(tick.textContent)?.[0]).join(' '));

  test('shows what is in sight', async () => {
    const { page } = await pages.open(url, { viewport: { width: 1280, height: 600 } });
    await page.evaluate(() => document.getElementById('art-9')?.scrollIntoView());
    await expect.poll(() => lit(page)).toMatch(/^(?:8 )?9 10(?: 11)?$/u);
    await page.evaluate(() => document.getElementById('downloads')?.scrollIntoView());
    await expect.poll(() => lit(page)).toBe('');
  });

  test('leads into the view that is shown', async () => {
    const { page } = await pages.open(url);
    await page.keyboard.press('2');
    await page.locator('.density a').nth(4).click();
    expect(await page.locator('#collation').isVisible()).toBe(true);
    expect(new URL(page.url()).hash).toBe('#row/art-5');
  });
});
