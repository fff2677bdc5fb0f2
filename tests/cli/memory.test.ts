/** How much memory the whole program takes for documents as large as they come. */
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docx, p, run } from '../read/docx-file.js';
import { pdfFile } from '../read/pdf-file.js';
import { folder, type Folder } from './run.js';

const MEGABYTE = 1_000_000;
const MOST = 300 * 1024; // Kilobytes, as the system counts them.

let files: Folder;
beforeAll(async () => {
  files = await folder();
});
afterAll(() => files.remove());

/** Numbers without order, the same every time (Park and Miller's generator). */
function* numbers(): Generator<number> {
  for (let state = 1; ; state = (state * 48271) % 2147483647) yield state;
}

/** Articles of Han characters that do not pack well. */
function articles(count: number, length: number): string[] {
  const source = numbers();
  const character = (): string => String.fromCharCode(0x4e00 + ((source.next().value as number) % 3500));
  const words = (): string => Array.from({ length }, character).join('');
  return Array.from({ length: count }, (_, at) => `第${at + 1}条　${words()}。`);
}

/** What a child process took at most, in kilobytes, while it ran a script to its end. */
function peakOf(script: string): number {
  const root = new URL('../../', import.meta.url).href;
  const code = `const root = ${JSON.stringify(root)};${script};console.log(process.resourceUsage().maxRSS)`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  const peak = Number(stdout.trim().split('\n').at(-1));
  expect(peak, stderr).toBeGreaterThan(10_000);
  return peak;
}

const commandLine = (...argv: string[]): string =>
  `const { main, processIo } = await import(root + 'dist/cli-main.js');` +
  `const code = await main(${JSON.stringify(argv)}, processIo()); if (code !== 0) throw new Error(String(code))`;
describe('memory', () => {
  it('a Word document of 5 MB, all of it text, is parsed in less than 300 MB', async () => {
    const bytes = docx(
      articles(13_500, 200)
        .map((line) => p(run(line)))
        .join(''),
    );
    expect(bytes.length).toBeGreaterThan(5 * MEGABYTE);
    const path = await files.put('文字.docx', bytes);
    expect(peakOf(commandLine('parse', path, '-o', files.at('文字.txt')))).toBeLessThan(MOST);
  });

  it('a Word document of 5 MB with pictures and a thousand articles is parsed in less than 300 MB', async () => {
    const source = numbers();
    const picture = Uint8Array.from({ length: 5 * MEGABYTE }, () => (source.next().value as number) & 255);
    const body = articles(1000, 500)
      .map((line) => p(run(line)))
      .join('');
    const bytes = docx({ body, raw: { 'word/media/image1.png': picture } });
    expect(bytes.length).toBeGreaterThan(5 * MEGABYTE);
    const path = await files.put('图文.docx', bytes);
    expect(peakOf(commandLine('parse', path, '-o', files.at('图文.txt')))).toBeLessThan(MOST);
  });

  it('a PDF of 300 pages is parsed in less than 300 MB', async () => {
    const lines = articles(300 * 22, 28);
    const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');
    const pages = Array.from({ length: 300 }, (_, page) =>
      lines
        .slice(page * 22, (page + 1) * 22)
        .map((line, at) => `BT /F1 14 Tf 1 0 0 1 70 ${760 - at * 28} Tm <${hex(line)}> Tj ET`)
        .join('\n'),
    );
    const path = await files.put('公报.pdf', pdfFile({ pages }));
    expect(peakOf(commandLine('parse', path, '-o', files.at('公报.txt')))).toBeLessThan(MOST);
  });
});
