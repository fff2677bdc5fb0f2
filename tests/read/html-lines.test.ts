import fc from 'fast-check';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { parse } from '../../src/parse/index.js';
import { leavesOf } from '../../src/model/walk.js';
import { textReader } from '../../src/read/index.js';
import type { SourceLine } from '../../src/model/source.js';
import { expectCovered } from './spans.js';

const html = await textReader('html');
/** What is seen of each line; runs of white space are one. */
const seenOf = (line: SourceLine): string => {
  const text = line.spans.map(({ kind, shown }) => (kind === 'text' ? shown : '')).join('');
  return text.replace(/\s+/gu, ' ').trim();
};
const lines = (page: string): string[] =>
  html(page)
    .lines.map(seenOf)
    .filter((line) => line !== '');

describe('lines', () => {
  it('blocks begin and end them, inline elements do not', () => {
    expect(lines('<div>甲<p>乙<b>丙</b><span>丁</span></p>戊</div>己<br>庚<hr>辛')).toEqual([
      '甲',
      '乙丙丁',
      '戊',
      '己',
      '庚',
      '辛',
    ]);
  });

  it('what was left open ends where browsers end it', () => {
    expect(lines('<p>甲<p>乙<ul><li>丙<li>丁</ul><dl><dt>戊<dd>己</dl>')).toEqual([
      '甲',
      '乙',
      '丙',
      '丁',
      '戊',
      '己',
    ]);
  });

  it('an end tag in the wrong place parts no paragraph', () => {
    expect(lines('<p><font><b><p>第一条</b>：为了</font>保护</p>')).toEqual(['第一条：为了保护']);
    expect(lines('<p>甲</span>乙</a>丙</p>')).toEqual(['甲乙丙']);
    expect(lines('<table><tr><td>甲</div>乙</td></tr></table>')).toEqual(['甲乙']);
  });

  it('a style may make a line of a span, and none of a div', () => {
    expect(lines('甲<span style="display: block">乙</span>丙')).toEqual(['甲', '乙', '丙']);
    expect(
      lines('<p>甲</p><div style="display:inline">乙</div><div style="display:inline-block">丙</div>'),
    ).toEqual(['甲', '乙丙']);
  });

  it('preformatted text keeps its line ends', () => {
    expect(lines('<pre>甲\n乙\r\n丙</pre><p style="white-space: pre-wrap">丁\n戊</p>')).toEqual([
      '甲',
      '乙',
      '丙',
      '丁',
      '戊',
    ]);
  });

  it('carry the number of the line of the file they begin on', () => {
    expect(html('<p>甲</p>\n<!--\n-->\r\n<p\nclass=a>\n乙</p>').lines.map(({ number }) => number)).toEqual([
      1, 6, 6,
    ]);
  });
});

describe('spans', () => {
  it('tags are markup, words are verbatim, references are seen as what they stand for', () => {
    const [line] = html('<p>第一条&emsp;甲&lt;乙&amp;&#x4e19;</p>').lines;
    expect(line?.spans.map(({ kind, offset, length, shown }) => [kind, offset, length, shown])).toEqual([
      ['markup', 0, 3, '<p>'],
      ['text', 3, 3, '第一条'],
      ['text', 6, 6, '\u2003'],
      ['text', 12, 1, '甲'],
      ['text', 13, 4, '<'],
      ['text', 17, 1, '乙'],
      ['text', 18, 5, '&'],
      ['text', 23, 8, '丙'],
      ['markup', 31, 4, '</p>'],
    ]);
  });

  it('references as browsers take them', () => {
    expect(lines('甲&nbsp乙&ampx&#150;&#12288丙&unknown;丁&AT&T')).toEqual(['甲 乙&x– 丙&unknown;丁&AT&T']);
    expect(lines('甲&#0;乙&#xD800;&zwj;&#10;丙')).toEqual(['甲\uFFFD乙\uFFFD 丙']);
  });

  it('a line end of the file is the end of a span, not of a line', () => {
    const [line] = html('<p>保护\n   环境</p>').lines;
    expect(line?.spans.map(({ shown }) => shown)).toEqual(['<p>', '保护', '环境', '</p>']);
  });

  it('ruby, scripts, styles, controls and comments are not seen', () => {
    const page =
      '<title>题</title><style>甲</style><script>"<p>乙"</script><!-- 丙 --><ruby>第<rp>(</rp><rt>di</rt></ruby>' +
      '<select><option>丁</select><button>戊</button><textarea>己</textarea><noscript><p>庚</p></noscript>' +
      '<template>辛</template><input value=壬><img alt=癸>一<del>条</del>';
    expect(lines(page)).toEqual(['第一条']);
  });

  it('`<` that begins no tag is text', () => {
    expect(lines('修改<中华人民共和国民法典>的决定，a < b')).toEqual([
      '修改<中华人民共和国民法典>的决定，a < b',
    ]);
  });
});

describe('lists', () => {
  it('the numbers of an ordered list are seen', () => {
    expect(lines('<ol><li>甲<li>乙</ol><ol start=3 type=a><li><p>丙</p></li></ol><ul><li>丁</ul>')).toEqual([
      '1. 甲',
      '2. 乙',
      'c. 丙',
      '丁',
    ]);
    expect(lines('<ol style="list-style: cjk-ideographic"><li>甲<li value=12>乙</ol>')).toEqual([
      '一、 甲',
      '十二、 乙',
    ]);
  });

  it('not where a style or the text itself says otherwise', () => {
    expect(lines('<ol style="list-style-type:none"><li>甲</ol><ol><li>（一）乙<li>2.丙</ol>')).toEqual([
      '甲',
      '（一）乙',
      '2.丙',
    ]);
  });

  it('the number is a label to the parser', () => {
    const tree = parse(html('<p>第一条　下列单位：</p><ol><li class="x">甲；</li><li>乙。</li></ol>'));
    const items = leavesOf(tree).filter(({ type }) => type === 'label');
    expect(items.map(({ value, shown }) => shown ?? value)).toEqual(['第一条', '1.', '2.']);
  });
});

describe('tables', () => {
  it('a row of a real table is a line, with its cells apart', () => {
    const page = html('<table><caption>表<tr><th>序号<th>名称<tr><td>1<td>甲<br>乙<tr><td>2<td></table>');
    expect(page.lines.filter(({ hint }) => hint === 'table').map(seenOf)).toEqual([
      '表',
      '序号 名称',
      '1 甲 乙',
      '2',
    ]);
  });

  it('a table of any length is one, though nothing of it is closed', () => {
    const page = html(`<table>${'<tr><td>1<td>甲'.repeat(3000)}`);
    expect(page.lines.filter(({ hint }) => hint === 'table')).toHaveLength(3000);
  });

  it('a table that only puts text in its place gives lines', () => {
    const text = '为了加强湿地保护，维护湿地生态功能，制定本办法。';
    const page = `<table><tr><td>栏目<td><table><tr><td>第一条 ${text}<tr><td>第二条 ${text}</table></table>`;
    expect(lines(page)).toEqual(['栏目', `第一条 ${text}`, `第二条 ${text}`]);
  });
});

describe('hidden words', () => {
  const article = (n: string): string => `<p>第${n}条　为了加强湿地保护，制定本办法。</p>`;
  const missed = (page: string): unknown => html(page).notices;

  it.each([
    '<p>甲<span style="DISPLAY: none">密文</span>乙</p><p>丙</p>',
    '<p>甲<span hidden>密文</span>乙</p><p>丙</p>',
    '<style>p{color:red} .x, b.h { display:none }</style><p>甲<b class="a h">密文</b>乙</p><p>丙</p>',
  ])('are markup, with a remark: %s', (page) => {
    expect(lines(page)).toEqual(['甲乙', '丙']);
    const container = `${article('一')}${article('二')}${page}`;
    expect(missed(container)).toEqual([{ code: 'hidden-text', parameters: { count: 1, sample: '密文' } }]);
  });

  it('rules for print hide nothing', () => {
    expect(lines('<style>@media print { .x { display: none } }</style><p class=x>甲</p>')).toEqual(['甲']);
  });

  it('articles behind a tab are text, a second copy of those seen is not', () => {
    const tab = `<div style="display:none">${article('二')}</div>`;
    expect(lines(`<div>${article('一')}</div>${tab}${tab}`)).toHaveLength(2);
  });
});

describe('a page that is no page', () => {
  it('nested beyond reason is refused', () => {
    expect(() => html('<div>'.repeat(3000), 'a.html')).toThrow(InputError);
    expect(lines(`${'<p><font>甲'.repeat(3000)}`)).toHaveLength(3000);
  });

  it.each([
    '',
    '<',
    '<!-->',
    '<!--',
    '<a b="',
    '</',
    '<script>甲',
    '<p\u0000>甲\u0000',
    '&',
    '&#;',
    '<!doctype',
    '<?x',
    '</>',
  ])('%j is read, and nothing of it lost', (page) => expectCovered(html(page)));

  const piece = fc.oneof(
    fc.constantFrom(
      ...(
        '<p> </p> <b> </b> <div> </div> <td> </td> <tr> <table> </table> <li> <ol> </ol> <br> <h1> </h1> <a href=x> </a> ' +
        '<pre> </pre> <rt> <ruby> </ruby> <!-- --> <script> </script> <select> </select> <span\nhidden> </span> ' +
        '<p\tstyle="display:none"> <caption> <dl> <dd> <hr> <img\nalt="甲>"> <font\u0085color=red> </p\n> & &nbsp; &lt ' +
        '第一条 （一） 。 < > " \u0000'
      ).split(' '),
    ),
    fc.constantFrom(
      '\n',
      ' ',
      '\r\n',
      '\u3000',
      '\u0085',
      '\u2028',
      '\f',
      '为了加强湿地保护，维护湿地生态功能，制定本办法。',
    ),
    fc.string({ maxLength: 4 }),
  );
  const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('tag soup loses nothing and stays in order', () => {
    fc.assert(
      fc.property(soup, (page) => {
        const source = html(page);
        expectCovered(source);
        const leaves = leavesOf(parse(source));
        const covered = leaves.map(({ value }) => value).join('');
        expect(covered.replace(/[\s\u0085]/gu, '')).toBe(source.text.replace(/[\s\u0085]/gu, ''));
      }),
      { numRuns: 1000 },
    );
  });

  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<div>',
    '</div>',
    '<i>',
    '</i>',
    '<h2>',
    '</h2>',
    '<li>',
    '<ul>',
    '</ul>',
  );
  const words = fc.constantFrom('甲', '乙', '丙', '丁');

  it('the words are those another parser finds, in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, words), { maxLength: 40 }), (pieces) => {
        const page = pieces.join('');
        expect(lines(page).join('')).toBe(load(page)('body').text());
      }),
      { numRuns: 500 },
    );
  });

  /** Where browsers' own rules, as parse5 has them, begin a block. */
  it('lines break where the tree of another parser has blocks', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, words), { maxLength: 30 }), (pieces) => {
        const page = pieces.join('');
        const $ = load(page);
        $('p,div,h2,li,ul').before('\n').after('\n').prepend('\n').append('\n');
        const expected = $('body')
          .text()
          .split(/\n+/u)
          .filter((line) => line !== '');
        expect(lines(page)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
