import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Edition } from '../../../src/model/edition.js';
import { parse } from '../../../src/parse/index.js';
import { readBytes } from '../../../src/read/index.js';
import { editionDocx } from '../../../src/render/edition/docx.js';
import { editionText } from '../../../src/render/edition/text.js';
import { parsed, shapeOf } from '../../parse/shape.js';
import { article, chapter, title, witness } from '../build.js';
import { regulationOf, wordOf, type WordDocument } from './docx-document.js';
import { versions } from './laws.js';
import { editionFrom, following, textAs } from './real.js';
import { edition } from './sample.js';

const corpusText = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../corpus/${file}`, import.meta.url)), 'utf8');

/** The lines of the plain text between what it says of itself at its head and at its end. */
function textLines(one: Edition): string[] {
  const lines = editionText(one, { lang: 'zh' })
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.slice(1, lines.lastIndexOf('来源：'));
}

function wordLines(document: WordDocument): string[] {
  return regulationOf(document).map(({ text }) => text);
}

function marksOf({ paragraphs }: WordDocument): number[] {
  return paragraphs.flatMap(({ notes }) => notes);
}

const upTo = (n: number): number[] => Array.from({ length: n }, (_, at) => at + 1);

describe('整理版 in Word', async () => {
  const document = await wordOf(edition);

  test('has the chosen words and no others', () => {
    expect(wordLines(document)).toEqual([
      '生态环境保护责任制规定（试行）',
      '（2025年7月18日发布）',
      '第一章　总则',
      '第一条　为了加强党对生态文明建设的全面领导，制定本规定。',
      '第二条　本规定适用于县级以上地方党委和政府领导班子成员。',
      '乡镇（街道）参照本规定执行。',
      '第三条　应当遵循下列原则：',
      '（一）坚持党政同责、齐抓共管；',
      '（二）坚持激励和约束并重。',
      '第四条　县级以上地方党委和政府应当压实下级党委和政府、有关部门责任。',
      '市级以上地方生态环境部门依法依规履行职责。',
      '第二章　职责',
      '第五条　县级以上地方党委和政府主要负责人的方针政策和决策部署。',
      '第六条　建立考核台账。',
      '第七条　本规定由生态环境部解释。',
      '第九条　本规定自发布之日起施行。',
    ]);
  });

  test('has a footnote for each entry, behind its words, and of what is left out behind the paragraph before', () => {
    expect(marksOf(document)).toEqual(upTo(9));
    expect([...document.footnotes.keys()]).toEqual(upTo(9));
    const notes = new Map(regulationOf(document).map((one) => [one.text, one.notes]));
    expect(notes.get('市级以上地方生态环境部门依法依规履行职责。')).toEqual([4]);
    // 第八条 is left out.
    expect(notes.get('第七条　本规定由生态环境部解释。')).toEqual([8]);
    const raw = document.parts.get('word/document.xml') ?? '';
    expect(raw.replace(/<w:footnoteReference w:id="(\d+)"\/>/gu, '[$1]').replace(/<[^>]+>/gu, '')).toContain(
      '生态环境部门依法依规[4]履行职责。',
    );
  });

  test('says in a footnote what every form says: who reads what, how often, what was chosen and why', () => {
    expect(document.footnotes.get(4)).toBe(
      '第四条第二款 “依规依法”：新华社×5、答记者问（引）；“依法依规”：报纸（互乙）。取“依法依规”（裁定）。据公报（某某，2026-01-02）。',
    );
    expect(document.footnotes.get(2)).toBe(
      '第二条第二款 “乡镇（街道）参照本规定执行。”：新华社；无此文字：报纸（缺）。待定。',
    );
  });

  test('says before the text what it is and what it rests on', () => {
    const [sources] = document.tables;
    expect(sources?.[0]).toEqual(['编者整理，非正式版本']);
    expect(sources?.[1]).toEqual(['本', '简称', '来源', '日期', '文件', 'SHA-256']);
    expect(sources?.[2]?.slice(0, 5)).toEqual([
      '底本',
      '新华社',
      '新华社北京电。',
      '2025-07-29',
      'corpus/xinhua.txt',
    ]);
    expect(sources?.slice(2, 6).map((row) => row[0])).toEqual(['底本', '校本', '解读', '参照']);
    expect(sources?.[6]).toEqual([
      '异文 8 处，其中实质性 6 处；已定 6 处，待定 2 处。未经裁定的异文，从底本。',
    ]);
    expect(sources?.[7]).toEqual([
      '脚注是校勘记：各本以简称表示，“×”后的数是这些文字在该本出现的次数，“（引）”是该本转引。',
    ]);
    expect(sources?.[8]).toEqual(['校勘日期：　　　　年　　月　　日']);
  });

  test('has 勘误表 and 条号对照表 behind it', () => {
    expect(document.paragraphs.map(({ text }) => text).filter((text) => text.startsWith('附录'))).toEqual([
      '附录一　勘误表',
      '附录二　条号对照表',
    ]);
    const [, errata, numbers] = document.tables;
    expect(errata).toHaveLength(10);
    expect(errata?.[4]).toEqual([
      '4',
      '第四条第二款',
      '互乙',
      '依规依法',
      '依法依规',
      '答记者问：依规依法',
      '裁定',
    ]);
    expect(numbers?.[8]).toEqual(['第八条', '—', '删去']);
    const figures = document.paragraphs.find(({ style }) => style === 'EditionFigures')?.text;
    expect(figures).toContain('替换 2，缺 2，多 1，互乙 1，标点 1，字形 1。裁定 4，依规则 2，仅旁证 1。');
  });

  test('shows chapters above articles in the outline', () => {
    const levels = document.paragraphs.filter(({ level }) => level !== undefined);
    expect(levels.slice(0, 3).map(({ text, level }) => [text.slice(0, 3), level])).toEqual([
      ['第一章', 0],
      ['第一条', 1],
      ['第二条', 1],
    ]);
    expect(levels.filter(({ level }) => level === 0).map(({ text }) => text)).toEqual([
      '第一章　总则',
      '第二章　职责',
      '附录一　勘误表',
      '附录二　条号对照表',
    ]);
  });

  test('signs with the date and the name that are given, and says what it is', async () => {
    const signed = await wordOf(edition, { date: '2026-01-02', author: '某某' });
    expect(signed.tables[0]?.[8]).toEqual(['校勘日期：2026年1月2日；校勘人：某某']);
    const core = signed.part('docProps/core.xml');
    expect(core('dc\\:title').text()).toBe('生态环境保护责任制规定（试行）');
    expect(core('dc\\:subject').text()).toContain('编者整理，非正式版本');
    expect(core('dcterms\\:created').text()).toBe('2026-01-02T00:00:00Z');
  });

  test('speaks English round a text that stays as it is', async () => {
    const english = await wordOf(edition, { lang: 'en' });
    expect(wordLines(english)).toEqual(wordLines(document));
    expect(english.tables[0]?.[0]).toEqual(['Compiled by editors; not an official text']);
    expect(english.footnotes.get(2)).toBe(
      '第二条, para. 2 “乡镇（街道）参照本规定执行。”: 新华社; no such words: 报纸 (omission). open.',
    );
  });
});

describe('the same bytes', () => {
  afterEach(() => void vi.useRealTimers());

  test('at every time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2001, 1, 3) });
    const first = await editionDocx(edition, { lang: 'zh' });
    vi.setSystemTime(new Date(2031, 4, 5));
    expect(Buffer.from(await editionDocx(edition, { lang: 'zh' })).equals(Buffer.from(first))).toBe(true);
  });
});

describe('the corpus', () => {
  const base = textAs('新华社', 'base', corpusText('xinhua.txt'));
  const whole = editionFrom(base, [textAs('报纸', 'witness', corpusText('newspaper.txt'))]);

  test('has the words of both texts in the notes on 依规依法, with how often each text has them', async () => {
    const times = (file: string, words: string): number => corpusText(file).split(words).length - 1;
    const notes = [...(await wordOf(whole)).footnotes.values()];
    const turned = `“依规依法”：新华社×${times('xinhua.txt', '依规依法')}；“依法依规”：报纸×${times('newspaper.txt', '依法依规')}（互乙）。待定。`;
    expect(notes.filter((note) => note.endsWith(turned))).toEqual([
      `第五条第三款 ${turned}`,
      `第五条第三款 ${turned}`,
      `第十条 ${turned}`,
    ]);
  });

  const editions: Readonly<Record<string, Edition>> = {
    'nobody has decided': whole,
    'the newspaper is followed': following('报纸', whole),
    'an outline': editionFrom(textAs('意见', 'base', corpusText('opinions.txt')), []),
    'questions and answers': editionFrom(textAs('问', 'base', corpusText('qa.txt')), []),
    'two blocks of 题注': editionFrom(textAs('株洲', 'base', corpusText('zhuzhou.txt')), []),
  };
  test.each(Object.entries(editions))(
    'is printed as in the plain text, and read again the same: %s',
    async (_, one) => {
      const document = await wordOf(one);
      expect(wordLines(document)).toEqual(textLines(one));
      expect(marksOf(document)).toEqual(upTo(one.apparatus.length));
      const again = parse(await readBytes(document.bytes, 'edition.docx'));
      const divisions = (tree: Parameters<typeof shapeOf>[0]): string[] =>
        shapeOf(tree).filter((line) => !line.startsWith('<'));
      expect(divisions(again)).toEqual(divisions(parsed(editionText(one, { lang: 'zh' }))));
      expect(again.title).toBe(one.base.witness.tree.title);
    },
  );
});

test('any two versions: every entry has its note, in the order of the numbers, whatever is chosen', async () => {
  await fc.assert(
    fc.asyncProperty(versions, fc.boolean(), async (laws, follow) => {
      const made = editionFrom(textAs('甲', 'base', laws.base), [textAs('乙', 'witness', laws.witness)]);
      const one = follow ? following('乙', made) : made;
      const document = await wordOf(one);
      expect(marksOf(document)).toEqual(upTo(one.apparatus.length));
      expect([...document.footnotes.keys()]).toEqual(upTo(one.apparatus.length));
      expect(wordLines(document)).toEqual(textLines(one));
    }),
    { numRuns: 25 },
  );
});

describe('what there may be', () => {
  const law = (...lines: string[]): string => `某某办法\n${lines.join('\n')}\n`;
  const HOSTILE = '<w:p>&amp;]]>"\u0000\u001b\u202e\ud800\ufffe\uffff--><!--';
  const LONG = `${'各级人民政府应当加强对本行政区域内节水工作的领导，'.repeat(40)}并向社会公布。`;
  const cases: Readonly<Record<string, Edition>> = {
    nothing: editionFrom(textAs('甲', 'base', ''), []),
    'one article without a name': editionFrom(textAs('甲', 'base', '第一条　甲。\n'), []),
    'no differences': editionFrom(textAs('甲', 'base', law('第一条　甲。')), [
      textAs('乙', 'witness', law('第一条　甲。')),
    ]),
    'a whole 款 of a thousand characters': editionFrom(textAs('甲', 'base', law('第一条　甲。', LONG)), [
      textAs('乙', 'witness', law('第一条　甲。')),
    ]),
    'hostile words and names': following(
      HOSTILE,
      editionFrom(textAs('甲', 'base', law('第一条　国家建立健全生态环境分区管控制度。')), [
        textAs(HOSTILE, 'witness', law(`第一条　国家建立健全${HOSTILE}分区管控制度。`)),
      ]),
    ),
    'hostile base': editionFrom(textAs(HOSTILE, 'base', law(`第一条　国家${HOSTILE}。`)), []),
    'notes by the hundred': editionFrom(
      textAs('甲', 'base', law(...upTo(300).map((n) => `第${n}条　各单位应当于第${n}日前报送材料。`))),
      [textAs('乙', 'witness', law(...upTo(300).map((n) => `第${n}条　各单位必须于第${n}日前报送材料。`)))],
    ),
  };

  test.each(Object.entries(cases))('%s', async (_, one) => {
    const document = await wordOf(one);
    for (const [name, part] of document.parts) {
      if (/\.(?:xml|rels)$/u.test(name))
        expect(() => new SaxesParser({ xmlns: true }).write(part).close()).not.toThrow();
    }
    // A plain text may hold what is no character of XML.
    const lines = textLines(one).map((line) =>
      line.replace(/[\ufffe\uffff]/gu, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`),
    );
    expect(wordLines(document)).toEqual(lines);
    expect(marksOf(document)).toEqual(upTo(one.apparatus.length));
    expect([...document.parts.values()].join('')).not.toMatch(/(?![\t\n\r])[\p{Cc}\u202e\ufffe\uffff]/u);
  });

  test('without a witness there is nothing to tabulate', async () => {
    expect((await wordOf(editionFrom(textAs('甲', 'base', law('第一条　甲。')), []))).tables).toHaveLength(1);
  });

  test('what a text is called in the configuration stands over one without a name', async () => {
    const base = witness('甲', 'base', 'a.txt', [article('第一条', '甲。')]);
    const document = await wordOf({ ...editionFrom(base, []), title: '某规定' });
    expect(regulationOf(document).map(({ style, text }) => [style, text])).toEqual([
      ['Title', '某规定'],
      ['EditionBody', '第一条　甲。'],
    ]);
  });

  test('a title and chapters alone', async () => {
    const base = witness('甲', 'base', 'a.txt', [title('某规定'), chapter('第一章', '总则')]);
    expect(wordLines(await wordOf(editionFrom(base, [])))).toEqual(['某规定', '第一章　总则']);
  });
});
