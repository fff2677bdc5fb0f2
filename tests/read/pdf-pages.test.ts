import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/model/characters.js';
import type { SourceText } from '../../src/model/source.js';
import { divisionsOf } from '../../src/model/walk.js';
import { parse } from '../../src/parse/index.js';
import { readBytes } from '../../src/read/index.js';
import { column, pdfFile, run } from './pdf-file.js';
import { expectCovered } from './spans.js';

const read = async (pages: readonly string[]): Promise<SourceText> => {
  const source = await readBytes(pdfFile({ pages }), 'a.pdf');
  expectCovered(source);
  return source;
};

/** The printed lines without their indents, hints in front. */
async function lines(...pages: readonly string[]): Promise<string[]> {
  const source = await read(pages);
  return source.lines
    .map(({ offset, end, hint }) => {
      const words = source.text.slice(offset, end).trim();
      return hint === undefined ? words : `<${hint}> ${words}`;
    })
    .filter((line) => line !== '');
}

const BODY = [
  '　　第一条　为了规范某某活动，保护公民、法人和其他组',
  '织的合法权益，根据有关法律，制定本条例。',
  '　　第二条　本条例适用于某某活动。',
];
const words = (of: readonly string[]): string[] => of.map((line) => line.trim());

/** A column of so many full lines, each naming the column and its number. */
const full = (name: string, rows: number): string[] =>
  Array.from({ length: rows }, (_, at) => `${name}栏第${'一二三四五六七八九十'.charAt(at % 10)}行文字文`);

describe('columns', () => {
  const three = ['左', '中', '右'].map((name) => full(name, 12));
  const set = (all: readonly (readonly string[])[], top: number): string =>
    all.map((own, at) => column(own, 60 + at * 170, top, 16, 26)).join('\n');

  it('may be three', async () => {
    expect(await lines(set(three, 740))).toEqual(three.flat());
  });

  it('have over them what stands in the middle of the page, though that is over the second of three', async () => {
    const title = [run('某某省人民代表大会常务委员会关于修改某某条例', 120, 780), run('的决定', 265, 754)];
    const all = await lines([...title, set(three, 700)].join('\n'));
    expect(all.join('|')).toBe(
      ['某某省人民代表大会常务委员会关于修改某某条例', '的决定', ...three.flat()].join('|'),
    );
  });

  const two = [full('左', 12), full('右', 12)];
  const pair = (all: readonly (readonly string[])[], top: number): string =>
    all.map((own, at) => column(own, 80 + at * 240, top, 16, 26)).join('\n');

  it('are known from the other pages where the last page was balanced to a few lines each', async () => {
    const last = [full('左', 3), full('右', 2)];
    expect(await lines(pair(two, 740), pair(last, 740))).toEqual([...two.flat(), ...last.flat()]);
  });

  it('are known from the other pages under a head that takes half the page', async () => {
    const head = Array.from({ length: 9 }, () => '经某某省人民代表大会常务委员会会议通过现予公布自发布');
    const first = [full('左', 7), full('右', 7)];
    const page = [column(head, 80, 780, 16, 26), pair(first, 780 - 9 * 26)].join('\n');
    expect(await lines(page, pair(two, 740))).toEqual([...head, ...first.flat(), ...two.flat()]);
  });
});

describe('watermarks', () => {
  it('printed straight over the lines are not among them', async () => {
    const page = [run('征求意见稿', 120, 690, 60), column(BODY, 80, 740), column(BODY, 80, 640)].join('\n');
    expect(await lines(page)).toEqual([...words(BODY), ...words(BODY), '<running-title> 征求意见稿']);
  });

  it('are known on a page where they lie over nothing', async () => {
    const mark = run('征求意见稿', 120, 690, 60);
    const over = [mark, column(BODY, 80, 740), column(BODY, 80, 640)].join('\n');
    const beside = [mark, column(BODY, 80, 500)].join('\n');
    expect((await lines(over, beside)).slice(-4)).toEqual([...words(BODY), '<running-title> 征求意见稿']);
  });
});

describe('the foot of a page', () => {
  it('may be the name of a gazette with the number of the page under it', async () => {
    const page = (number: number): string =>
      [
        column(BODY, 80, 740, 16),
        column(BODY, 80, 640, 16),
        run('某某公报编辑室编', 230, 64, 14),
        run(`· ${number} ·`, 280, 46, 14),
      ].join('\n');
    const all = await lines(page(1), page(2));
    expect(all.filter((line) => line.startsWith('<'))).toEqual([
      '<running-title> 某某公报编辑室编',
      '<page-number> · 1 ·',
      '<running-title> 某某公报编辑室编',
      '<page-number> · 2 ·',
    ]);
  });
});

describe('a note', () => {
  it('goes on at the foot of the next page, where nothing marks it', async () => {
    const note = (at: number, ...own: string[]): string => column(own, 80, at, 9, 14);
    const first = [
      column(BODY, 80, 740),
      column(BODY, 80, 640),
      note(120, '①指省、市、县级人民政府的', '生态环境主管部'),
    ];
    const second = [column(BODY, 80, 740), column(BODY, 80, 640), note(120, '门，下同。')];
    const all = await lines(first.join('\n'), second.join('\n'));
    expect(all.filter((line) => line.startsWith('<'))).toEqual([
      '<footnote> ①指省、市、县级人民政府的',
      '<footnote> 生态环境主管部',
      '<footnote> 门，下同。',
    ]);
  });
});

describe('lines', () => {
  it('of a title at the left margin are one', async () => {
    const title = [
      run('最高人民法院关于审理商品房买卖合同纠', 80, 790, 24),
      run('纷案件若干问题的解释', 80, 756, 24),
    ];
    const all = await lines([...title, column(BODY, 80, 700)].join('\n'));
    expect(all[0]).toBe('最高人民法院关于审理商品房买卖合同纠纷案件若干问题的解释');
  });

  it('that part a number are one, so that it is one number', async () => {
    const page = column(
      ['　　第三条　违反本条例规定的，由某某主管部门处5', '000元以下罚款。', ...BODY.slice(1)],
      80,
      700,
    );
    expect((await lines(page))[0]).toBe('第三条　违反本条例规定的，由某某主管部门处5000元以下罚款。');
  });

  it('of a table that end and begin with figures are two', async () => {
    const rows = ['一般违法行为　　　　　　　　　　　　　　　　10', '12　较重违法行为', '13　严重违法行为'];
    expect(await lines([column(BODY, 80, 740), column(rows, 80, 640)].join('\n'))).toHaveLength(6);
  });
});

describe('radicals in the place of characters', () => {
  it('hide neither a title nor where a text goes on', async () => {
    const page = [run('关于推动部⻔做好⽣态⼯作的意⻅', 180, 790), column(BODY, 80, 730)].join('\n');
    const tree = parse(await read([page]));
    expect(foldText(tree.title)).toBe('关于推动部门做好生态工作的意见');
  });

  it('stay as they are printed in labels and headings', async () => {
    const page = column(['第⼀章　⽣态保护', '　　第⼀条　为了保护⽣态，制定本条例。'], 80, 700);
    const [chapter, article] = divisionsOf(parse(await read([page])));
    expect([chapter?.label, chapter?.title]).toEqual(['第⼀章', '⽣态保护']);
    expect([article?.label, article?.ordinal]).toEqual(['第⼀条', [1]]);
  });

  it('of which two brackets are, are the brackets', async () => {
    expect(await lines(run('关于修改\u2329某某条例\u232A的决定', 80, 700))).toEqual([
      '关于修改〈某某条例〉的决定',
    ]);
  });
});
