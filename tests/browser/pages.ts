/** Opens pages for a test file, in a browser of its own, and keeps what they say and ask for. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { startBrowser } from './browser.js';

/** A page, and everything it has said and asked for until now. */
export interface Opened {
  readonly page: Page;
  /** Messages of the console and errors of the script. */
  readonly said: readonly string[];
  readonly requests: readonly string[];
}

/** What opens pages. */
export interface Pages {
  /** Writes a page to a file. Gives its address. */
  readonly put: (name: string, html: string) => Promise<string>;
  /** 1280 by 800, light, and without motion, if nothing else is said. */
  readonly open: (url: string, options?: BrowserContextOptions) => Promise<Opened>;
}

/** For a whole test file: the browser is started before its first test and closed after its last. */
export function usePages(): Pages {
  let browser: Browser;
  let folder: string;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jiaokan-browser-'));
    browser = await startBrowser();
  }, 180_000);
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    put: async (name, html) => {
      await writeFile(join(folder, name), html);
      return pathToFileURL(join(folder, name)).href;
    },
    open: async (url, options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        colorScheme: 'light',
        reducedMotion: 'reduce',
        ...options,
      });
      contexts.push(context);
      return opened(await context.newPage(), url);
    },
  };
}

async function opened(page: Page, url: string): Promise<Opened> {
  const said: string[] = [];
  const requests: string[] = [];
  page.setDefaultTimeout(10_000);
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(url);
  return { page, said, requests };
}
