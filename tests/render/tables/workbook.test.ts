import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TABLE_MESSAGES } from '../../../src/messages/tables.js';
import { cellWords, type Cell } from '../../../src/render/tables/grid.js';
import { editionXlsx } from '../../../src/render/tables/edition-xlsx.js';
import { gridCsv } from '../../../src/render/tables/csv-of.js';
import { workbookOf } from '../../../src/render/tables/workbook.js';
import { numbersCsv, numbersTable } from '../../../src/render/edition/numbers.js';
import { variantsCsv, variantsTable } from '../../../src/render/edition/variants.js';
import { edition } from '../edition/sample.js';
import { partsOf, sheetsOf } from './sheets.js';

function sheet(
  rows: readonly (readonly Cell[])[],
  head: readonly string[] = ['甲', '乙'],
): Promise<Uint8Array> {
  return workbookOf([{ name: '表', filter: true, head, rows }], 'zh');
}

/** What comes out of a sheet of one column into which some texts were put. */
async function through(...texts: string[]): Promise<unknown[]> {
  const [read] = sheetsOf(
    await sheet(
      texts.map((text) => [text]),
      ['甲'],
    ),
  );
  return read!.rows.slice(1).map(([cell]) => cell);
}

describe('a cell', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '＝1',
    '=HYPERLINK("http://a.example","b")',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    '_x0041_',
    '_x005F_x0041_',
    '<b>&amp;</b>',
    ']]>',
    '  blanks at both ends  ',
    'one\ntwo',
    '2026-05-01',
    '0012',
    '1E5',
    'TRUE',
    '\uFFFD',
    '𠮷野家',
    '㑇\u{E0100}',
  ])('keeps its text as text: %j', async (text) => {
    expect(await through(text)).toEqual([text]);
  });

  test('shows what XML cannot hold and what could deceive', async () => {
    expect(await through('a\u0000b\u001Bc', '\u202E右', 'a\rb', '\uFFFEx\uFDD0', '\uD800')).toEqual([
      'a\\u{0}b\\u{1b}c',
      '\\u{202e}右',
      'a\\u{d}b',
      '\\u{fffe}x\\u{fdd0}',
      '\\u{d800}',
    ]);
  });

  test('is cut where it is longer than a cell can be, with a mark, and no character in two', async () => {
    const [cut, pairs, whole] = (await through(
      '甲'.repeat(40_000),
      '𠮷'.repeat(20_000),
      '甲'.repeat(32_767),
    )) as [string, string, string];
    const mark = '〔以下过长，从略〕';
    expect(cut).toBe(`${'甲'.repeat(32_767 - mark.length)}${mark}`);
    expect(pairs).toBe(`${'𠮷'.repeat((32_767 - mark.length) >> 1)}${mark}`);
    expect(whole).toBe('甲'.repeat(32_767));
  });

  test('holds any text whatever', async () => {
    const safe = fc.string({
      unit: fc.constantFrom('甲', '=', '_', 'x', '0', '4', '<', '&', ' ', '\n', '𠮷', '"', "'"),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          safe.filter((text) => text !== ''),
          { minLength: 1 },
        ),
        async (texts) => {
          expect(await through(...texts)).toEqual(texts);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('is a number where it is one, 是 or 否, or empty', async () => {
    const [read] = sheetsOf(
      await sheet([
        [7, 0.25],
        [true, false],
        ['', 'x'],
      ]),
    );
    expect(read!.rows.slice(1)).toEqual([
      [7, 0.25],
      ['是', '否'],
      [null, 'x'],
    ]);
  });
});

describe('a sheet', () => {
  test('has its head in sight, a filter over all its rows, and the head on every printed page', async () => {
    const bytes = await sheet([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const { xml } = sheetsOf(bytes)[0]!;
    expect(xml).toContain('ySplit="1"');
    expect(xml).toContain('activePane="bottomLeft" state="frozen"');
    expect(xml).toContain('</sheetData><autoFilter ref="A1:B3"/>');
    expect(xml).toContain('fitToWidth="1"');
    expect(xml).toMatch(
      /<pageSetup[^>]*\/><headerFooter><oddFooter>&amp;C&amp;P \/ &amp;N<\/oddFooter><\/headerFooter><\/worksheet>$/u,
    );
    const book = partsOf(bytes)['xl/workbook.xml']!;
    expect(book).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'表'!$1:$1</definedName>`,
    );
    expect(book).toContain(`hidden="1">'表'!$A$1:$B$3</definedName>`);
  });

  test('counts its columns beyond Z', async () => {
    const head = Array.from({ length: 28 }, (_, at) => String(at));
    expect(sheetsOf(await sheet([], head))[0]!.xml).toContain('<autoFilter ref="A1:AB1"/>');
  });

  test('has columns as wide as their words, from 8 to 60', async () => {
    const { xml } = sheetsOf(await sheet([['字', '甲'.repeat(15)]]))[0]!;
    const { xml: wide } = sheetsOf(await sheet([['字', '甲'.repeat(200)]]))[0]!;
    const widths = (text: string): number[] =>
      [...text.matchAll(/<col [^>]*width="(\d+)"/gu)].map(([, n]) => Number(n));
    expect(widths(xml)).toEqual([8, 33]);
    expect(widths(wide)).toEqual([8, 60]);
  });

  test.each(['zh', 'en'] as const)('has a name that spreadsheets take, once: %s', (lang) => {
    const { variants, numbers, about } = TABLE_MESSAGES[lang];
    const names = [variants, numbers, about];
    expect(new Set(names).size).toBe(3);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\']/u);
    }
  });
});

describe('an edition as a workbook', () => {
  test('says what its tables in CSV say', async () => {
    const [errata, numbers, about] = sheetsOf(await editionXlsx(edition, { lang: 'zh', date: '2026-05-01' }));
    const shown = (rows: readonly (readonly unknown[])[]): string[][] =>
      rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
    for (const [read, grid, csv] of [
      [errata!, variantsTable(edition, 'zh'), variantsCsv(edition, { lang: 'zh' })],
      [numbers!, numbersTable(edition, 'zh'), numbersCsv(edition, { lang: 'zh' })],
    ] as const) {
      expect(shown(read.rows)).toEqual([
        [...grid.head],
        ...grid.rows.map((cells) => cells.map((cell) => cellWords(cell, 'zh'))),
      ]);
      expect(gridCsv(grid, 'zh')).toBe(csv);
    }
    expect(errata!.rows[1]![0]).toBe(1);
    expect(about!.rows).toEqual(
      expect.arrayContaining([
        ['校勘', '校勘日期', '2026-05-01'],
        ['解读：答记者问', '文件', 'corpus/qa.txt'],
      ]),
    );
  });
});

describe('the bytes', () => {
  test('are the same at another time', async () => {
    const first = await editionXlsx(edition, { lang: 'zh' });
    // The archive counts in steps of two seconds.
    await new Promise((done) => setTimeout(done, 2100));
    expect(Buffer.from(await editionXlsx(edition, { lang: 'zh' })).equals(first)).toBe(true);
  });

  test('hold no time but one, whatever the clock and the place', async () => {
    const bytes = Buffer.from(await sheet([]));
    const entries = Object.keys(partsOf(bytes)).length;
    let at = 0;
    for (let n = 0; n < entries; n++) {
      // A local header: signature, version, flags, method, then time and date of MS-DOS: 12:00 on 1980-01-01.
      expect(bytes.readUInt32LE(at)).toBe(0x04034b50);
      expect([bytes.readUInt16LE(at + 10), bytes.readUInt16LE(at + 12)]).toEqual([12 << 11, (1 << 5) | 1]);
      at += 30 + bytes.readUInt32LE(at + 18) + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    }
    expect(Object.values(partsOf(bytes)).join('')).not.toMatch(/dcterms|\d{4}-\d\d-\d\dT/u);
  });
});

function libreOffice(): string | undefined {
  try {
    return execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

describe('LibreOffice', () => {
  const office = libreOffice();

  test.skipIf(office === undefined)(
    'reads the values that were written',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'jiaokan-xlsx-'));
      try {
        const texts = ['=1+1', '_x0041_', 'constructor', '  甲 ', 'one\ntwo', '\uFFFD', '0012', '"'];
        writeFileSync(join(folder, 't.xlsx'), await sheet(texts.map((text, at) => [at, text])));
        const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
        execFileSync(
          office as string,
          [
            `-env:UserInstallation=file://${folder}/home`,
            '--headless',
            '--convert-to',
            filter,
            '--outdir',
            folder,
            't.xlsx',
          ],
          { cwd: folder, stdio: 'ignore' },
        );
        expect(readFileSync(join(folder, 't-表.csv'), 'utf8')).toBe(
          '甲,乙\n0,=1+1\n1,_x0041_\n2,constructor\n3,  甲 \n4,"one\ntwo"\n5,\uFFFD\n6,0012\n7,""""\n',
        );
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    60_000,
  );
});
