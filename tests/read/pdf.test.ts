import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/read/index.js';
import type { SourceText } from '../../src/model/source.js';
import { column, pdfFile, run, type PdfParts } from './pdf-file.js';
import { expectCovered } from './spans.js';

async function lines(parts: PdfParts): Promise<string[]> {
  return printed(await readBytes(pdfFile(parts), 'a.pdf'));
}

/** The lines with their indents and hints. */
function printed(source: SourceText): string[] {
  expectCovered(source);
  return source.lines.map(({ offset, end, hint }) => {
    const text = source.text.slice(offset, end);
    return hint === undefined ? text : `<${hint}> ${text}`;
  });
}

const BODY = [
  '　　第一条　为了规范某某活动，保护公民、法人和其他组',
  '织的合法权益，根据有关法律，制定本条例。',
  '　　第二条　本条例适用于某某活动。',
];

describe('lines', () => {
  it('have their indents, and a gap is the space that is seen', async () => {
    expect(await lines({ pages: [column(BODY, 80, 700)] })).toEqual(BODY);
  });

  it('are in order however the file has them', async () => {
    const [a = '', b = '', c = ''] = BODY;
    const pages = [[run(c.trim(), 112, 644), run(a.trim(), 112, 700), run(b, 80, 672)].join('\n')];
    expect(await lines({ pages })).toEqual(BODY);
  });

  it('have no spaces where a line is stretched to its measure', async () => {
    const apart = [...'制定本条例以保护权益'].map((char, at) => run(char, 80 + at * 20, 700)).join('\n');
    expect(await lines({ pages: [apart] })).toEqual(['制定本条例以保护权益']);
  });

  it('have no spaces between figures and characters where the program set all of them off', async () => {
    const words = ['于', '2025', '年', '7', '月', '18', '日公布'];
    let x = 80;
    const set = words.map((word) => {
      const at = x;
      x += (/\d/u.test(word) ? 8 * word.length : 16 * word.length) + 4;
      return run(word, at, 700);
    });
    expect(await lines({ pages: [set.join('\n')] })).toEqual(['于2025年7月18日公布']);
  });

  it('show what is printed twice only once', async () => {
    const twice = [run('某某市物业管理条例', 80, 700), run('某某市物业管理条例', 80.4, 700)];
    expect(await lines({ pages: [[...twice, column(BODY, 80, 650)].join('\n')] })).toContain(
      '某某市物业管理条例',
    );
  });

  it('keep small raised figures apart from the others', async () => {
    const page = [
      run('面积不超过5km', 80, 700),
      run('2', 80 + 6.5 * 16, 706, 9),
      run('的', 80 + 6.5 * 16 + 4.5, 700),
    ];
    expect((await lines({ pages: [page.join('\n')] }))[0]).toBe('面积不超过5km²的');
  });

  it('stand apart where a line is left empty', async () => {
    const page = [run('第一章', 80, 756), column(BODY, 80, 700), run('第二章', 80, 560)].join('\n');
    expect(await lines({ pages: [page] })).toEqual(['第一章', '', ...BODY, '', '第二章']);
  });

  it('join the two lines of a centred title', async () => {
    const page = [run('某某省实施中华人民共和国', 166, 780, 22), run('环境保护法办法', 221, 748, 22)];
    const body = column(BODY, 80, 690);
    const [title] = await lines({ pages: [[...page, body].join('\n')] });
    expect(title?.trim()).toBe('某某省实施中华人民共和国环境保护法办法');
  });
});

describe('pages', () => {
  const page = (number: number): string =>
    [
      run('某某条例汇编', 260, 800, 10),
      column(BODY, 80, 740),
      column(BODY, 80, 640),
      run(`— ${number} —`, 280, 60, 14),
    ].join('\n');

  it('end with a form feed, and their heads and numbers are no text', async () => {
    const source = await readBytes(pdfFile({ pages: [page(1), page(2)] }), 'a.pdf');
    expect(printed(source).filter((line) => line.startsWith('<'))).toEqual([
      '<running-title> 某某条例汇编',
      '<page-number> — 1 —',
      '<running-title> 某某条例汇编',
      '<page-number> — 2 —',
    ]);
    expect(source.text.match(/\f/gu)).toHaveLength(2);
  });

  it('keep their outermost lines where these are text', async () => {
    const [all] = [await lines({ pages: [column(BODY, 80, 740), column(BODY, 80, 740)] })];
    expect(all.filter((line) => line.startsWith('<'))).toEqual([]);
  });

  it.each(['第3页 共10页', '3/10', '3', '- 3 -', '·3·'])('are numbered %s', async (number) => {
    const pages = [[column(BODY, 80, 740), run(number, 280, 60, 10)].join('\n')];
    expect((await lines({ pages })).at(-1)).toMatch(/^<page-number>/u);
  });

  it('are read upright however they are turned', async () => {
    const turned = [
      run('第一条　为了规范', 100, 100, 16, '0 1 -1 0'),
      run('制定本条例。', 128, 100, 16, '0 1 -1 0'),
    ];
    expect(await lines({ pages: [turned.join('\n')] })).toEqual(['第一条　为了规范', '制定本条例。']);
  });

  it('have what runs across them at their end', async () => {
    const mark = run('内部资料', 200, 300, 40, '0.7 0.7 -0.7 0.7');
    const all = await lines({ pages: [[mark, column(BODY, 80, 740)].join('\n')] });
    expect(all).toEqual([...BODY, '<running-title> 内部资料']);
  });

  it('without anything on them are pages', async () => {
    const source = await readBytes(pdfFile({ pages: ['', column(BODY, 80, 740)] }), 'a.pdf');
    expect(source.text.startsWith('\f')).toBe(true);
    expect(source.notices).toBeUndefined();
  });
});

describe('columns', () => {
  const left = Array.from(
    { length: 12 },
    (_, at) => (at % 4 === 0 ? '　　' : '') + '左栏文字左栏文字左栏'.slice(at % 4 === 0 ? 2 : 0),
  );
  const right = left.map((line) => line.replaceAll('左', '右'));

  it('are read one after the other, under what goes across', async () => {
    const page = [
      run('某某省人民代表大会常务委员会公告', 80, 760, 24),
      column(left, 80, 700, 16, 26),
      column(right, 320, 700, 16, 26),
    ];
    const all = await lines({ pages: [page.join('\n')] });
    const words = all.map((line) => line.trim()).filter((line) => line !== '');
    expect(words[0]).toBe('某某省人民代表大会常务委员会公告');
    expect(words.slice(1)).toEqual([...left, ...right].map((line) => line.trim()));
  });

  it('are known from the other pages where the last has only a few lines in the second', async () => {
    const full = [column(left, 80, 700, 16, 26), column(right, 320, 700, 16, 26)].join('\n');
    const last = [column(left, 80, 700, 16, 26), column(right.slice(0, 2), 320, 700, 16, 26)].join('\n');
    const all = await lines({ pages: [full, last] });
    expect(all.slice(-3).map((line) => line.trim())).toEqual(
      [left.at(-1), ...right.slice(0, 2)].map((line) => line?.trim()),
    );
  });

  it('are not seen in the cells of a table', async () => {
    const cells = [4, 1, 3, 2, 4, 1].flatMap((rows, at, sizes) => {
      const above = sizes.slice(0, at).reduce((sum, size) => sum + Math.max(size, 3), 0);
      const cell = (many: number, x: number): string[] =>
        Array.from({ length: many }, (_, row) => run('原条文的文字原条文的文', x, 740 - (above + row) * 26));
      return [...cell(rows, 80), ...cell(3, 320)];
    });
    const all = await lines({ pages: [cells.join('\n')] });
    expect(all[0]).toMatch(/^原条文的文字原条文的文\s+原条文的文字原条文的文$/u);
  });

  it('are not seen in a list of short items', async () => {
    const items = Array.from(
      { length: 14 },
      (_, at) => `　　（${'一二三四五六七八九十'.charAt(at % 10)}）某某事项；`,
    );
    expect(await lines({ pages: [column(items, 80, 760)] })).toHaveLength(14);
  });
});

describe('fonts without data of their own', () => {
  const words = '第一条　为了ABC，根据2025年规定。';
  const decoder = new TextDecoder('gbk');
  const gbk = new Map<string, string>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1) gbk.set(char, lead.toString(16) + trail.toString(16));
    }
  }
  const inGbk = [...words]
    .map((char) => (char < '\x7f' ? char.charCodeAt(0).toString(16) : gbk.get(char)))
    .join('');

  it.each(['GBK-EUC-H', 'GBKp-EUC-H', 'GB-EUC-H', 'GBK2K-H'])('are read by %s', async (encoding) => {
    const page = `BT /F1 16 Tf 80 700 Td <${inGbk}> Tj ET`;
    expect(await lines({ pages: [page], encoding })).toEqual([words]);
  });

  it.each(['UniGB-UCS2-H', 'UniGB-UTF16-H'])('are read by %s', async (encoding) => {
    expect(await lines({ pages: [run(words, 80, 700)], encoding })).toEqual([words]);
  });

  it('have the widths the file gives: a letter is half a character', async () => {
    const page = [run('ABCD', 80, 700), run('之后', 80 + 4 * 8, 700), run('另起', 80 + 4 * 8 + 64, 700)];
    expect(await lines({ pages: [page.join('\n')] })).toEqual(['ABCD之后　　另起']);
  });

  it('are read from right to left where they are set from above to below', async () => {
    const page = [run('第一条　为了', 500, 700), run('制定本法。', 470, 700)].join('\n');
    expect(await lines({ pages: [page], encoding: 'UniGB-UCS2-V' })).toEqual(['第一条　为了', '制定本法。']);
  });
});

describe('characters', () => {
  it('whose font does not say what they are stand as U+FFFD, and are counted', async () => {
    const glyphs = Array.from({ length: 40 }, (_, at) => String.fromCharCode(0x0620 + at)).join('');
    const source = await readBytes(
      pdfFile({ pages: [column(BODY, 80, 740), run(glyphs, 20, 700, 10)] }),
      'a.pdf',
    );
    expect(source.notices?.map(({ code }) => code)).toEqual(['characters-unknown']);
    expect(source.text).toMatch(/\uFFFD/u);
  });

  it('that are radicals stay so', async () => {
    expect(await lines({ pages: [run('⼈⺠政府⻓官', 80, 700)] })).toEqual(['⼈⺠政府⻓官']);
  });
});
