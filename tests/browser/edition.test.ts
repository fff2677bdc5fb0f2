/** The site of the project's own corpus, as readers get it. */
import { load } from 'cheerio';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { overflowing, violations } from './audit.js';
import { usePages, type Opened } from './pages.js';
import { buildSite, type Site } from './site.js';

const EDITION = 'xinhua-edition.html';
const PAGES = [EDITION, 'index.html', 'xinhua-newspaper.html'];
const VIEWS = ['clean', 'collation', 'notes'] as const;
const SECTIONS = ['variants', 'numbers', 'statistics', 'findings', 'downloads'];

type View = (typeof VIEWS)[number];

const pages = usePages();
let site: Site;
let english: Site;
beforeAll(async () => {
  site = await buildSite();
  english = await buildSite((config) => config.replace('lang: zh', 'lang: en'));
}, 120_000);
afterAll(async () => {
  await site.remove();
  await english.remove();
});

const tool = (name: string): string => `.tools [data-tool="${name}"]`;
const open = (options?: BrowserContextOptions, name = EDITION): Promise<Opened> =>
  pages.open(site.url(name), options);
const show = (page: Page, view: View): Promise<void> => page.locator(`label:has(#view-${view})`).click();
const ids = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all) => all.map(({ id }) => id));
const numbers = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all) => all.map((one) => one.getAttribute('data-e') ?? ''));

describe.each(PAGES)('%s', (name) => {
  test('every anchor is unique, every link leads somewhere', async () => {
    const page = load(await site.read(name));
    const anchors = page('[id]')
      .get()
      .map((element) => page(element).attr('id') ?? '');
    expect(anchors.length).toBeGreaterThan(0);
    expect(anchors.filter((id, at) => anchors.indexOf(id) !== at)).toEqual([]);
    const links = page('a[href]')
      .get()
      .map((element) => page(element).attr('href') ?? '');
    expect(links.length).toBeGreaterThan(0);
    const known = new Set(anchors);
    const lost = links.filter((link) => {
      const [path = '', hash] = link.split('#', 2);
      if (path === '') return !known.has(decodeURIComponent(hash ?? ''));
      return !site.files.includes(decodeURIComponent(path.replace(/^\.\//u, '')));
    });
    expect(lost).toEqual([]);
  });

  test.each([true, false])('asks for nothing and says nothing; script: %s', async (javaScriptEnabled) => {
    const { page, said, requests } = await open({ javaScriptEnabled }, name);
    await page.mouse.wheel(0, 3000);
    expect(said).toEqual([]);
    expect(requests).toEqual([site.url(name)]);
  });

  test('runs no script but its own', async () => {
    const { page, said } = await open({}, name);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.body.append(script);
    });
    expect(await page.title()).not.toBe('ran');
    expect(said.join('\n')).toContain('Content Security Policy');
  });

  test.each([360, 390, 768, 1280, 1600])('does not scroll sideways at %i', async (width) => {
    const { page } = await open({ viewport: { width, height: 800 }, hasTouch: width < 500 }, name);
    for (const view of name === EDITION ? VIEWS : []) {
      await show(page, view);
      expect(await overflowing(page), view).toEqual([]);
    }
    expect(await overflowing(page)).toEqual([]);
  });
});

describe('the three views', () => {
  const VISIBLE: Readonly<Record<View, readonly string[]>> = {
    clean: ['#text'],
    collation: ['#collation'],
    notes: ['#text', '.notes'],
  };

  it.each([
    ['with the script', true],
    ['without it', false],
  ])('show what they are, %s', async (_, javaScriptEnabled) => {
    const { page } = await open({ javaScriptEnabled });
    for (const view of [...VIEWS, 'clean'] as const) {
      await show(page, view);
      for (const part of ['#text', '#collation', '.notes'])
        expect(await page.locator(part).first().isVisible(), `${view} ${part}`).toBe(
          VISIBLE[view].includes(part),
        );
      for (const part of SECTIONS) expect(await page.locator(`#${part}`).isVisible()).toBe(true);
    }
    expect(await page.locator('.tools').isVisible()).toBe(javaScriptEnabled);
  });

  test('are chosen with the keyboard, too', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.locator('#view-clean').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#collation').isVisible()).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.notes').first().isVisible()).toBe(true);
  });

  test('stay where they are while the bar is walked through with Tab', async () => {
    const { page } = await open();
    // Articles that have not been on the screen yet have only a guessed height: the second time they have their own.
    for (let count = 0; count < 2; count++) {
      await page.evaluate(() => document.getElementById('art-9')?.scrollIntoView());
      await page.waitForTimeout(200);
    }
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(500);
    await page.locator('#view-clean').focus();
    for (let count = 0; count < 10; count++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.bar')?.className)).toBe('bar');
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('every entry is marked in the text and in the columns, and has its note and its row', async () => {
    const { page } = await open();
    const entries = await numbers(page, '#variants tr[data-e]');
    expect(entries.length).toBeGreaterThan(20);
    expect(entries).toEqual(entries.map((_, at) => String(at + 1)));
    for (const part of ['#text [data-e]', '#collation [data-e]', '.notes [data-e]'])
      expect(new Set(await numbers(page, part)), part).toEqual(new Set(entries));
  });
});

describe('the tools', () => {
  test('go through every entry of the text, and of the columns', async () => {
    const { page, said } = await open();
    const entries = await numbers(page, '#variants tr[data-e]');
    for (const view of ['clean', 'collation'] as const) {
      await show(page, view);
      const visited: string[] = [];
      while (visited.length < entries.length) {
        await page.keyboard.press('j');
        visited.push(await page.evaluate(() => document.activeElement?.getAttribute('data-e') ?? ''));
      }
      expect([...visited].sort(), view).toEqual([...entries].sort());
      if (view === 'clean') expect(visited).toEqual(entries);
      await page.keyboard.press('Escape');
    }
    expect(said).toEqual([]);
  });

  test('filter by kind, substance, text and state', async () => {
    const { page } = await open();
    const rows = (rest: string): Promise<string[]> => numbers(page, `#variants tr[data-e]${rest}`);
    const shown = (): Promise<string[]> => numbers(page, '#variants tr[data-e]:visible');
    await page.locator(`${tool('filter')} > summary`).click();
    const box = (name: string, value: string) =>
      page.locator(`${tool('filter')} input[name="${name}"][value="${value}"]`);
    await box('only', 'substantive').check();
    expect(await shown()).toEqual(await rows('[data-sub]'));
    await box('only', 'substantive').uncheck();
    await box('only', 'open').check();
    expect(await shown()).toEqual(await rows('[data-open]'));
    await box('only', 'open').uncheck();
    await box('kind', 'punctuation').uncheck();
    expect(await shown()).toEqual(await rows(':not([data-kind="punctuation"])'));
    await page.locator(tool('all')).click();
    await box('siglum', '报纸').uncheck();
    // Only what the press briefing has is left.
    expect(await shown()).toEqual(await rows('[data-i]'));
    const off = await page.locator('#text [data-e].off').count();
    expect(off).toBeGreaterThan(0);
  });

  test('find the words of the text', async () => {
    const { page } = await open();
    const find = page.locator(tool('find'));
    const found = (): Promise<string> => page.locator(tool('found')).innerText();
    // 新华社 has it in 第五条 and twice more; the newspaper has 依法依规.
    await find.fill('依规依法');
    const [, of] = (await found()).split(' / ');
    expect(Number(of)).toBeGreaterThan(0);
    await find.press('Enter');
    expect(await found()).toBe(`1 / ${of}`);
    await find.fill('没有这样的话');
    expect(await found()).toBe('– / 0');
  });

  test('fold what is alike', async () => {
    const { page } = await open();
    await show(page, 'collation');
    const same = page.locator('#collation .same');
    const before = await same.count();
    expect(before).toBeGreaterThan(0);
    await page.locator(tool('fold')).click();
    expect(await page.locator('#collation .same:visible').count()).toBe(0);
    const told = await page.locator('#collation .fold button').allInnerTexts();
    expect(told.reduce((sum, words) => sum + Number(/\d+/u.exec(words)?.[0]), 0)).toBe(before);
  });

  test('sort the table by every column that can be sorted', async () => {
    const { page } = await open();
    const printed = await numbers(page, '#variants tr[data-e]');
    const heads = page.locator('#variants th[data-sort]');
    expect(await heads.count()).toBeGreaterThan(1);
    for (const head of await heads.all()) {
      for (const order of ['ascending', 'descending', null]) {
        await head.getByRole('button').click();
        expect(await head.getAttribute('aria-sort')).toBe(order);
        expect([...(await numbers(page, '#variants tr[data-e]'))].sort()).toEqual([...printed].sort());
      }
      expect(await numbers(page, '#variants tr[data-e]')).toEqual(printed);
    }
  });

  test('show on the strip what is in sight', async () => {
    const { page } = await open();
    const articles = await ids(page, '#text article[id^="art-"]');
    const at = articles[9] ?? '';
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), at);
    await page.locator(`.density a.seen[href="#${at}"]`).waitFor({ state: 'attached' });
  });
});

describe('on paper', () => {
  it.each(VIEWS)('%s is what prints', async (view) => {
    const { page } = await open();
    await show(page, view);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.tools', '.density', '.views', '.sections'])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    expect(await page.locator('#text').isVisible()).toBe(view !== 'collation');
    expect(await page.locator('#collation').isVisible()).toBe(view === 'collation');
    expect(await overflowing(page)).toEqual([]);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
  });
});

test('in the dark other colours are used', async () => {
  const colours = async (colorScheme: 'light' | 'dark'): Promise<string[]> => {
    const { page } = await open({ colorScheme });
    return page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color];
    });
  };
  const [light, dark] = [await colours('light'), await colours('dark')];
  expect(dark[0]).not.toBe(light[0]);
  expect(dark[1]).not.toBe(light[1]);
});

describe('axe', () => {
  const WINDOWS = [1280, 390].flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
  );

  describe.each(WINDOWS)('$width, $scheme', ({ width, scheme: colorScheme }) => {
    const options = { viewport: { width, height: 900 }, colorScheme, hasTouch: width < 500 };

    it.each(VIEWS)(
      'finds nothing in %s',
      async (view) => {
        const { page } = await open(options);
        await show(page, view);
        expect(await violations(page)).toEqual([]);
      },
      60_000,
    );

    it.each(PAGES.slice(1))(
      'finds nothing in %s',
      async (name) => {
        const { page } = await open(options, name);
        expect(await violations(page)).toEqual([]);
      },
      60_000,
    );
  });

  test('finds nothing in what the tools open', async () => {
    const { page } = await open();
    await page.locator(`${tool('filter')} > summary`).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await show(page, 'collation');
    await page.locator(tool('fold')).click();
    await page.keyboard.press('?');
    expect(await violations(page)).toEqual([]);
  }, 60_000);

  it.each(VIEWS)(
    'finds nothing in English, %s',
    async (view) => {
      const { page, said } = await pages.open(english.url(EDITION), {
        viewport: { width: 390, height: 800 },
      });
      await show(page, view);
      expect(await violations(page)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
      expect(said).toEqual([]);
    },
    60_000,
  );
});
