import { afterEach, describe, expect, test, vi } from 'vitest';
import { startBrowser, systemBrowsers } from './browser.js';
import { packagedBrowser } from './packaged.js';

afterEach(() => vi.unstubAllEnvs());

describe('a browser for the tests', () => {
  test('is the one that CHROMIUM_PATH names, before any other', () => {
    vi.stubEnv('CHROMIUM_PATH', '/somewhere/chrome');
    expect(systemBrowsers()[0]).toBe('/somewhere/chrome');
    vi.stubEnv('CHROMIUM_PATH', '');
    expect(systemBrowsers()).not.toContain('');
  });

  test('is another one where that does not start', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chrome');
    const browser = await startBrowser();
    expect(browser.isConnected()).toBe(true);
    await browser.close();
  }, 120_000);

  test.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'is at the least the packaged one, which needs nothing of the system',
    async () => {
      const browser = await startBrowser([packagedBrowser]);
      const page = await browser.newPage();
      await page.setContent('<title>校勘</title>');
      expect(await page.title()).toBe('校勘');
      await browser.close();
    },
    120_000,
  );

  test('or what to install is said in one line', async () => {
    const nowhere = () => ({ executablePath: '/nowhere/chrome' });
    const message = await startBrowser([nowhere]).catch((error: unknown) => (error as Error).message);
    expect(message).toMatch(
      /^The tests in tests\/browser need a browser, .*install Chromium.*CHROMIUM_PATH.*\/nowhere\/chrome/u,
    );
    expect(message).not.toContain('\n');
  });
});
