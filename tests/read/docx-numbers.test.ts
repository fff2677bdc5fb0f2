import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/read/docx/numbers/number-format.js';
import { readDocx } from '../../src/read/docx.js';
import { docx, form, item, level, list, p, type DocxParts } from './docx-file.js';

async function linesOf(parts: DocxParts): Promise<string[]> {
  const { text, lines } = await readDocx(docx(parts), 'a.docx', {});
  return lines.map(({ offset, end }) => text.slice(offset, end));
}

const HAN = 'chineseCountingThousand';
const items = (count: number, of: number, at = 0): string => item('甲', of, at).repeat(count);

describe('a number format', () => {
  // ECMA-376 part 1, 17.18.59, and what Word prints.
  it.each<[string, Record<number, string>]>([
    ['decimal', { 1: '1', 120: '120' }],
    ['decimalZero', { 1: '01', 9: '09', 10: '10' }],
    [
      'chineseCounting',
      { 1: '一', 10: '十', 11: '十一', 20: '二十', 99: '九十九', 100: '一○○', 110: '一一○' },
    ],
    [
      HAN,
      {
        2: '二',
        10: '十',
        19: '十九',
        20: '二十',
        21: '二十一',
        100: '一百',
        101: '一百零一',
        110: '一百一十',
        111: '一百一十一',
        200: '二百',
        1000: '一千',
        1001: '一千零一',
        1010: '一千零一十',
        1260: '一千二百六十',
        10000: '一万',
        10001: '一万零一',
      },
    ],
    ['chineseLegalSimplified', { 1: '壹', 10: '壹拾', 11: '壹拾壹', 25: '贰拾伍', 101: '壹佰零壹' }],
    ['ideographLegalTraditional', { 2: '貳', 3: '參', 6: '陸' }],
    ['ideographDigital', { 1: '一', 10: '一〇', 11: '一一', 20: '二〇' }],
    ['japaneseCounting', { 1: '一', 10: '十', 20: '二十', 100: '百', 101: '百一', 110: '百十', 1000: '千' }],
    ['taiwaneseCounting', { 10: '十', 21: '二十一', 100: '一○○' }],
    ['taiwaneseCountingThousand', { 101: '一百零一', 10000: '一萬' }],
    ['taiwaneseDigital', { 10: '一○' }],
    ['ideographTraditional', { 1: '甲', 10: '癸', 11: '11' }],
    ['ideographZodiac', { 1: '子', 12: '亥', 13: '13' }],
    ['ideographZodiacTraditional', { 1: '甲子', 2: '乙丑', 60: '癸亥', 61: '甲子' }],
    ['decimalFullWidth', { 1: '１', 20: '２０' }],
    ['decimalFullWidth2', { 12: '１２' }],
    ['decimalEnclosedCircle', { 1: '①', 10: '⑩', 20: '⑳', 21: '21' }],
    ['decimalEnclosedCircleChinese', { 1: '①', 10: '⑩' }],
    ['decimalEnclosedParen', { 1: '⑴', 20: '⒇' }],
    ['decimalEnclosedFullstop', { 1: '⒈', 20: '⒛' }],
    ['ideographEnclosedCircle', { 1: '㊀', 10: '㊉' }],
    ['upperRoman', { 1: 'I', 4: 'IV', 9: 'IX', 49: 'XLIX', 1994: 'MCMXCIV' }],
    ['lowerRoman', { 3: 'iii', 40: 'xl' }],
    ['upperLetter', { 1: 'A', 26: 'Z', 27: 'AA', 28: 'BB', 53: 'AAA' }],
    ['lowerLetter', { 2: 'b', 27: 'aa' }],
    ['ordinal', { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th', 11: '11th', 22: '22nd', 112: '112th' }],
    ['custom:001, 002, 003, ...', { 1: '001', 20: '020', 1000: '1000' }],
    ['none', { 1: '' }],
    ['hebrew1', { 7: '7' }],
    ['toString', { 7: '7' }],
  ])('prints %s', (format, numbers) => {
    const printed = Object.keys(numbers).map((value) => [value, formatNumber(Number(value), format)]);
    expect(Object.fromEntries(printed)).toEqual(numbers);
  });
});

describe('automatic numbers', () => {
  it('are counted in each level, and begin anew under the level above', async () => {
    const numbering =
      form(0, level(0, HAN, '%1、') + level(1, HAN, '（%2）') + level(2, 'decimal', '%3.')) + list(1, 0);
    const body =
      items(1, 1) +
      items(2, 1, 1) +
      items(2, 1, 2) +
      items(1, 1, 1) +
      items(1, 1, 2) +
      items(1, 1) +
      items(1, 1, 1);
    expect(await linesOf({ body, numbering })).toEqual([
      '一、甲',
      '（一）甲',
      '（二）甲',
      '1. 甲',
      '2. 甲',
      '（三）甲',
      '1. 甲',
      '二、甲',
      '（一）甲',
    ]);
  });

  it('go on through the level above where that is said', async () => {
    // 第一章 第一条 第二条 第二章 第三条
    const numbering =
      form(0, level(0, HAN, '第%1章') + level(1, HAN, '第%2条', '<w:lvlRestart w:val="0"/>')) + list(1, 0);
    const body = items(1, 1) + items(2, 1, 1) + items(1, 1) + items(1, 1, 1);
    expect(await linesOf({ body, numbering })).toEqual([
      '第一章　甲',
      '第一条　甲',
      '第二条　甲',
      '第二章　甲',
      '第三条　甲',
    ]);
  });

  it('begin anew only under the level that is named', async () => {
    // 17.9.10: the third level begins anew under the first, not under the second.
    const numbering =
      form(
        0,
        level(0, 'decimal', '%1') +
          level(1, 'decimal', '%2') +
          level(2, 'lowerLetter', '%3', '<w:lvlRestart w:val="1"/>'),
      ) + list(1, 0);
    const body =
      items(1, 1) +
      items(1, 1, 1) +
      items(1, 1, 2) +
      items(1, 1, 1) +
      items(1, 1, 2) +
      items(1, 1) +
      items(1, 1, 2);
    expect(await linesOf({ body, numbering })).toEqual([
      '1 甲',
      '1 甲',
      'a　甲',
      '2 甲',
      'b　甲',
      '2 甲',
      'a　甲',
    ]);
  });

  it('name the levels above, in Arabic digits where the law wants them', async () => {
    const legal = level(1, HAN, '%1.%2', '<w:isLgl/>');
    const numbering = form(0, level(0, HAN, '第%1章') + legal + level(2, HAN, '%1.%2.%3')) + list(1, 0);
    const body = items(2, 1) + items(2, 1, 1) + items(1, 1, 2);
    expect(await linesOf({ body, numbering })).toEqual([
      '第一章　甲',
      '第二章　甲',
      '2.1 甲',
      '2.2 甲',
      '二.二.一　甲',
    ]);
  });

  it('of lists of one form go on counting, unless a list begins anew, once', async () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering =
      form(0, level(0, 'decimal', '%1)')) +
      form(7, level(0, 'decimal', '%1]')) +
      list(1, 0) +
      list(2, 0) +
      list(3, 0, start) +
      list(4, 7);
    const body = items(2, 1) + items(1, 2) + items(2, 3) + items(1, 4) + items(1, 3) + items(1, 1);
    expect(await linesOf({ body, numbering })).toEqual([
      '1)甲',
      '2)甲',
      '3)甲',
      '5)甲',
      '6)甲',
      '1]　甲',
      '7)甲',
      '8)甲',
    ]);
  });

  it('count a level that was left out as begun', async () => {
    const numbering = form(0, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2')) + list(1, 0);
    expect(await linesOf({ body: items(1, 1, 1) + items(1, 1), numbering })).toEqual(['1.1 甲', '2. 甲']);
  });

  it('take a level as a list has it of its own', async () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1、')}</w:lvlOverride>`;
    const numbering = form(0, level(0, HAN, '%1、')) + list(1, 0) + list(2, 0, own);
    expect(await linesOf({ body: items(1, 1) + items(1, 2), numbering })).toEqual(['一、甲', 'B、甲']);
  });

  it('come from the style of a paragraph, or the style that one is based on', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="tiao"><w:name w:val="条"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="xiang"><w:name w:val="项"/><w:basedOn w:val="tiao"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="next"><w:name w:val="次"/><w:basedOn w:val="tiao"/></w:style>';
    const numbering =
      form(
        0,
        level(0, HAN, '第%1条', '<w:pStyle w:val="tiao"/>') +
          level(1, HAN, '（%2）', '<w:pStyle w:val="xiang"/>'),
      ) + list(1, 0);
    const styled = (style: string, more = ''): string => p('甲', `<w:pStyle w:val="${style}"/>${more}`);
    const off = styled('tiao', '<w:numPr><w:numId w:val="0"/></w:numPr>');
    const body = styled('tiao') + styled('xiang') + styled('xiang') + off + styled('next');
    expect(await linesOf({ body, styles, numbering })).toEqual([
      '第一条　甲',
      '（一）甲',
      '（二）甲',
      '甲',
      '第二条　甲',
    ]);
  });

  it('come through a numbering style', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="fa"><w:name w:val="法"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="fa"/>${level(0, HAN, '第%1条')}</w:abstractNum>` +
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="fa"/></w:abstractNum>' +
      list(1, 0) +
      list(2, 1);
    expect(await linesOf({ body: items(1, 1) + items(1, 2), styles, numbering })).toEqual([
      '第一条　甲',
      '第二条　甲',
    ]);
  });

  it('are parted from the words as the level says', async () => {
    const numbering =
      form(
        0,
        level(0, HAN, '第%1条', '<w:suff w:val="nothing"/>') +
          level(1, HAN, '（%2）', '<w:suff w:val="space"/>'),
      ) + list(1, 0);
    expect(await linesOf({ body: items(1, 1) + items(1, 1, 1), numbering })).toEqual([
      '第一条甲',
      '（一） 甲',
    ]);
  });

  it('may be bullets, or nothing', async () => {
    const numbering =
      form(
        0,
        level(0, 'bullet', '\uF06C') +
          level(1, 'bullet', '\uF0B7') +
          level(2, 'none', '') +
          level(3, 'bullet', '—'),
      ) + list(1, 0);
    const body = [0, 1, 2, 3].map((at) => items(1, 1, at)).join('');
    expect(await linesOf({ body, numbering })).toEqual(['●　甲', '•　甲', '甲', '—　甲']);
  });

  it('are in a form of their own, with the nearest usual one beside it', async () => {
    const format =
      '<mc:AlternateContent xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><mc:Choice Requires="w14">' +
      '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>' +
      '<mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent>';
    const numbering =
      form(0, `<w:lvl w:ilvl="0"><w:start w:val="1"/>${format}<w:lvlText w:val="%1、"/></w:lvl>`) +
      list(1, 0);
    expect(await linesOf({ body: items(1, 1), numbering })).toEqual(['001、甲']);
  });

  it('are missing where the list is', async () => {
    expect(await linesOf({ body: items(1, 9), numbering: '' })).toEqual(['甲']);
    expect(await linesOf({ body: items(1, 9) })).toEqual(['甲']);
  });

  it('of paragraphs that are not in the text are not counted', async () => {
    const numbering = form(0, level(0, HAN, '第%1条')) + list(1, 0);
    const numPr = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const by = 'w:id="1" w:author="王"';
    const gone = p(
      `<w:del ${by}><w:r><w:delText>乙</w:delText></w:r></w:del>`,
      `${numPr}<w:rPr><w:del ${by}/></w:rPr>`,
    );
    const put = p(`<w:ins ${by}><w:r><w:t>丙</w:t></w:r></w:ins>`, `${numPr}<w:rPr><w:ins ${by}/></w:rPr>`);
    const hidden = p(
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>',
      `${numPr}<w:rPr><w:vanish/></w:rPr>`,
    );
    const bytes = docx({ body: items(1, 1) + gone + put + hidden + items(1, 1), numbering });
    const texts = ['accepted', 'original'] as const;
    const [accepted, original] = await Promise.all(
      texts.map(async (revision) => (await readDocx(bytes, 'a.docx', { revision })).text.trim()),
    );
    expect(accepted).toBe('第一条　甲\n第二条　丙\n第三条　甲');
    expect(original).toBe('第一条　甲\n第二条　乙\n第三条　甲');
  });

  it('that were changed in the old way are as they were in the original', async () => {
    const changed = (original: string): string =>
      p(
        '甲',
        `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:numberingChange w:id="1" w:author="王" w:original="${original}"/></w:numPr>`,
      );
    const numbering = form(0, level(0, HAN, '第%1条')) + list(1, 0);
    const body = ['第%1:12:39:条', '（%1:2:37:）', '%1:1:0:.%2:4:0:', '%1:1:99:'].map(changed).join('');
    const texts = await Promise.all(
      (['original', 'accepted'] as const).map((revision) =>
        readDocx(docx({ body, numbering }), 'a.docx', { revision }),
      ),
    );
    expect(texts.map(({ text }) => text)).toEqual([
      '第十二条　甲\n（二）甲\n1.4 甲\n第四条　甲\n',
      '第一条　甲\n第二条　甲\n第三条　甲\n第四条　甲\n',
    ]);
  });

  it('that were put in or changed are as they were in the original', async () => {
    const numbering = form(0, level(0, HAN, '第%1条') + level(1, HAN, '（%2）')) + list(1, 0);
    const by = 'w:id="1" w:author="王"';
    const put = p('乙', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins ${by}/></w:numPr>`);
    const moved = p(
      '丙',
      `<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:pPrChange ${by}><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>`,
    );
    const bytes = docx({ body: items(1, 1) + put + moved, numbering });
    const accepted = await readDocx(bytes, 'a.docx', {});
    expect(accepted.text.trim()).toBe('第一条　甲\n第二条　乙\n（一）丙');
    // A change of form is no change of words.
    expect(accepted.tracked).toBeUndefined();
    expect(accepted.notices).toEqual([]);
    expect((await readDocx(bytes, 'a.docx', { revision: 'original' })).text.trim()).toBe(
      '第一条　甲\n乙\n第二条　丙',
    );
  });
});
