import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { editionDocx } from '../../../src/render/edition/docx.js';
import { findOffice } from '../../office/office.js';
import { editionFrom, textAs } from './real.js';

const office = findOffice();

function hasChineseFont(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

function hasPdfToText(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const ready = office !== undefined && hasPdfToText() && hasChineseFont();

/** The lines of one page of a document as LibreOffice sets it, white space taken out, the number of the page last. */
function pageOf(bytes: Uint8Array, page: number): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'jiaokan-layout-'));
  try {
    writeFileSync(join(folder, 'a.docx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const made = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, join(folder, 'a.docx')];
    execFileSync(office ?? '', made, { stdio: 'ignore', timeout: 120_000 });
    const only = ['-f', String(page), '-l', String(page)];
    const text = execFileSync('pdftotext', ['-layout', ...only, join(folder, 'a.pdf'), '-'], {
      encoding: 'utf8',
    });
    return text
      .split(/\n|\f/u)
      .map((line) => line.replace(/\s/gu, ''))
      .filter((line) => line !== '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.skipIf(!ready)(
  'a page of text has 22 lines of 28 characters in LibreOffice (skipped without it, pdftotext or a Chinese font)',
  async () => {
    // No marks, which could hang over the edge of a line.
    const words = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃';
    const text = `某办法\n第一条　${words.repeat(60)}。\n`;
    const bytes = await editionDocx(editionFrom(textAs('甲', 'base', text), []), { lang: 'zh' });
    const lines = pageOf(bytes, 2);
    expect(lines.pop()).toBe('—2—');
    expect(lines.map((line) => line.length)).toEqual(Array.from({ length: 22 }, () => 28));
  },
  180_000,
);
