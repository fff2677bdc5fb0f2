/**
 * The Chromium that comes with a development dependency, unpacked once. It is made for a machine that has nothing: the few
 * libraries it needs beside it (NSS, NSPR, Expat) and a font come with it, too.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../architecture.js';

const PACKAGE = dirname(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))));
const CACHE = join(ROOT, 'node_modules/.cache/jiaokan-browser');

/** How the browser is started. */
export interface Packaged {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Unpacks the browser, if that has not been done, and says how to start it. */
export function packagedBrowser(): Packaged {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const folder = join(CACHE, version);
  if (!existsSync(folder)) unpack(folder);
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...Object.fromEntries(own), ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023/lib') },
  };
}

/** Beside its place first, and then there in one step: several tests may begin at once, and one may be broken off. */
function unpack(folder: string): void {
  mkdirSync(CACHE, { recursive: true });
  const beside = mkdtempSync(join(CACHE, 'unpacking-'));
  try {
    execFileSync(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      // It unpacks its libraries only where it takes the machine for the one it is made for.
      env: {
        ...process.env,
        TMPDIR: beside,
        TMP: beside,
        TEMP: beside,
        AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    writeFileSync(
      join(beside, 'fonts.conf'),
      `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>\n`,
    );
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

const UNPACK = `const { default: chromium } = await import(${JSON.stringify(
  pathToFileURL(join(PACKAGE, 'build/esm/index.js')).href,
)}); await chromium.executablePath();`;
