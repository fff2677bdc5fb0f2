/** A browser for the tests, wherever there is one: nobody has to say where, and nothing is downloaded. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { packagedBrowser } from './packaged.js';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

/** Where installers put it, if not on the path. */
const USUAL: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/usr/lib/chromium'].flatMap(
    (folder) => NAMES.map((name) => join(folder, name)),
  ),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ].map((path) => join(process.env[name] ?? 'C:/', path)),
  ),
};

/** In a container there is neither a sandbox nor much shared memory; what is shown there is this project's own page. */
const FLAGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--no-first-run',
  '--hide-scrollbars',
];

/** How a browser is started; finding out may take a while, as it does where one is to be unpacked. */
type Candidate = () => LaunchOptions;

/**
 * Starts the first browser that starts: `CHROMIUM_PATH`, one of the system, the one that comes with a development
 * dependency. The caller closes it.
 * @throws Error with one line that says what to install, if none does
 */
export async function startBrowser(candidates: readonly Candidate[] = everyCandidate()): Promise<Browser> {
  const reasons: string[] = [];
  for (const candidate of candidates) {
    try {
      return await working(await chromium.launch({ ...candidate(), args: FLAGS, timeout: 60_000 }));
    } catch (error) {
      reasons.push(firstLine(error));
    }
  }
  throw new Error(
    'The tests in tests/browser need a browser, and none starts: install Chromium or Chrome ' +
      `(apt-get install chromium), or set CHROMIUM_PATH to one. Tried: ${reasons.join('; ')}`,
  );
}

/** Some start, and fall over at the first page: wrappers that wait for something to be installed. */
async function working(browser: Browser): Promise<Browser> {
  try {
    await (await browser.newPage()).close();
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function everyCandidate(): Candidate[] {
  return [...systemBrowsers().map((executablePath) => () => ({ executablePath })), packagedBrowser];
}

/** Paths of browsers on this machine, `CHROMIUM_PATH` first. */
export function systemBrowsers(): string[] {
  const given = process.env['CHROMIUM_PATH'] ?? '';
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, `${name}${suffix}`)));
  const found = [...onPath, ...(USUAL[process.platform] ?? [])].filter((path) => existsSync(path));
  return [...new Set([...(given === '' ? [] : [given]), ...found])];
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
