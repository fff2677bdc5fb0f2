import { Paragraph, type File } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { printable } from '../../../src/render/prose/printable.js';
import { wordFile } from '../../../src/render/word/file.js';
import { footerStyle, pageFooter } from '../../../src/render/word/footer.js';
import { packWord } from '../../../src/render/word/pack.js';
import { wordRun, type Dress } from '../../../src/render/word/runs.js';
import { zipParts } from '../../../src/render/word/zip.js';
import { all, child, partOf, textOf } from './word.js';

const BODY: Dress = { face: 'fangsong', size: '三号' };

function document(text = '第一条　“依法”治理。'): File {
  return wordFile({
    title: '规定 <试行> & 其他',
    body: BODY,
    paragraphStyles: [footerStyle(BODY)],
    sections: [
      {
        footers: { default: pageFooter(['第 ', { field: 'page' }, ' 页'], BODY) },
        children: [new Paragraph({ children: [wordRun(text, BODY)] })],
      },
    ],
  });
}

const ZONE = process.env['TZ'];
afterEach(() => {
  vi.useRealTimers();
  if (ZONE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ZONE;
});

async function packedAt(time: string, zone: string): Promise<Uint8Array> {
  process.env['TZ'] = zone;
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });
  const bytes = await packWord(document(), '2026-05-01');
  vi.useRealTimers();
  return bytes;
}

describe('a packed Word document', () => {
  test('is the same at every time and in every time zone', async () => {
    const first = await packedAt('2026-01-01T00:00:00Z', 'Asia/Shanghai');
    const second = await packedAt('2031-07-15T23:59:58Z', 'America/Los_Angeles');
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  test('ends a section with a paragraph that needs no line: a full page would be followed by an empty one', async () => {
    const section = { children: [new Paragraph({ children: [wordRun('第一条', BODY)] })] };
    const two = wordFile({ title: '规定', body: BODY, sections: [section, section] });
    const [end] = all(partOf(await packWord(two), 'word/document.xml'), 'w:pPr').filter((one) =>
      child(one, 'w:sectPr'),
    );
    const names = end!.children.map((one) => (typeof one === 'string' ? one : one.name));
    expect(names).toEqual(['w:snapToGrid', 'w:spacing', 'w:sectPr']);
    expect(child(end, 'w:spacing')?.attributes).toMatchObject({ 'w:line': '20', 'w:lineRule': 'exact' });
  });

  test('bears the date that it was given, or none', async () => {
    const core = async (date?: string): Promise<string> =>
      strFromU8(unzipSync(await packWord(document(), date))['docProps/core.xml']!);
    expect(await core('2026-05-01')).toContain(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2026-05-01T00:00:00Z</dcterms:created>',
    );
    expect(await core()).not.toMatch(/dcterms:(?:created|modified)/u);
    expect(await core()).not.toContain('Un-named');
  });

  test('has the parts that are looked for first at the beginning, and no other time than 1980', async () => {
    const bytes = await packWord(document());
    expect(Object.keys(unzipSync(bytes)).slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels']);
    // MS-DOS date of the first local header: 1980-01-01 is year 0, month 1, day 1.
    expect(new DataView(bytes.buffer, bytes.byteOffset).getUint16(12, true)).toBe((0 << 9) | (1 << 5) | 1);
  });

  test('has no id by chance: relationships are numbered', async () => {
    const parts = unzipSync(await packWord(document()));
    const ids = Object.entries(parts)
      .filter(([path]) => path.endsWith('.rels'))
      .flatMap(([, bytes]) => [...strFromU8(bytes).matchAll(/ Id="([^"]*)"/gu)].map(([, id]) => id));
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids) expect(id).toMatch(/^rId\d+$/u);
  });

  test('names Chinese fonts for every run and style, and a face for where one is wanting', async () => {
    const bytes = await packWord(document());
    for (const path of ['word/document.xml', 'word/footer1.xml']) {
      for (const run of all(partOf(bytes, path), 'w:r')) {
        const properties = child(run, 'w:rPr');
        expect(child(properties, 'w:rFonts')?.attributes['w:eastAsia']).toBe('仿宋_GB2312');
        expect(child(properties, 'w:rFonts')?.attributes['w:hint']).toBe('eastAsia');
        expect(child(properties, 'w:lang')?.attributes['w:eastAsia']).toBe('zh-CN');
        expect(child(properties, 'w:sz')?.attributes['w:val']).toBe('32');
      }
    }
    const defaults = all(partOf(bytes, 'word/styles.xml'), 'w:docDefaults')[0]!;
    expect(all(defaults, 'w:rFonts')[0]?.attributes['w:ascii']).toBe('Times New Roman');
    expect(
      Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join(''),
    ).not.toContain('Calibri');
    const fangsong = all(partOf(bytes, 'word/fontTable.xml'), 'w:font').find(
      (font) => font.attributes['w:name'] === '仿宋_GB2312',
    );
    expect(child(fangsong, 'w:altName')?.attributes['w:val']?.split(',')).toContain('仿宋');
  });

  test('says which styles hold for what names none, and names no style twice', async () => {
    const styles = all(partOf(await packWord(document()), 'word/styles.xml'), 'w:style');
    const defaults = styles.filter((style) => style.attributes['w:default'] === '1');
    expect(defaults.map((style) => style.attributes['w:type']).sort()).toEqual([
      'character',
      'paragraph',
      'table',
    ]);
    const ids = styles.map((style) => style.attributes['w:styleId']);
    expect(new Set(ids).size).toBe(ids.length);
    const bases = styles.map((style) => child(style, 'w:basedOn')?.attributes['w:val']);
    for (const base of bases) if (base !== undefined) expect(ids).toContain(base);
  });

  test('keeps the order that the settings of Word have', async () => {
    const names = partOf(await packWord(document()), 'word/settings.xml').children.map((one) =>
      typeof one === 'string' ? one : one.name,
    );
    expect(names.slice(-3)).toEqual(['w:characterSpacingControl', 'w:compat', 'w:themeFontLang']);
  });

  test('shows what no XML may hold instead of holding it', async () => {
    const hostile = 'a\u0000b\u000bc\u001bd\ud800e\uFFFEf\uFFFFg\u202eh<&>"\u2028i';
    const bytes = await packWord(document(hostile));
    expect(textOf(partOf(bytes, 'word/document.xml'))).toBe(
      'a\\u{0}b\\u{b}c\\u{1b}d\\u{d800}e\\u{fffe}f\\u{ffff}g\\u{202e}h<&>"\\u{2028}i',
    );
    expect(printable('帐\t户')).toBe('帐 户');
  });
});

test('parts are packed in one order, whatever the order they come in', () => {
  const parts = [
    ['word/b.xml', '<b/>'],
    ['[Content_Types].xml', '<t/>'],
    ['word/a.xml', '<a/>'],
  ] as const;
  const packed = zipParts(new Map(parts));
  expect(zipParts(new Map([...parts].reverse()))).toEqual(packed);
  expect(Object.keys(unzipSync(packed))).toEqual(['[Content_Types].xml', 'word/a.xml', 'word/b.xml']);
});
