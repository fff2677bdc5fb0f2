import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors.js';
import { redlineOf } from '../../src/render/redline.js';
import { compared, marked, redline, text } from './redline-sample.js';
import { elementsOf, paragraphsIn, partOf } from './redline-states.js';

const TITLE = '某某条例';
const FIRST = '第一条　为了保护环境，制定本条例。';
const SECOND = '第二条　本省行政区域内的大气、水、土壤污染防治，适用本条例。';
const THIRD = '第三条　县级以上人民政府应当把环境保护工作纳入国民经济和社会发展规划。';
const FOURTH = '第四条　任何单位和个人都有权对污染环境的行为进行举报，受理机关应当为举报人保密。';

const lines = (...all: readonly string[]): readonly string[] => all;

/** Pairs of texts whose lines are printed paragraphs. */
const PAIRS: readonly (readonly [name: string, base: readonly string[], witness: readonly string[]])[] = [
  ['the same text', lines(TITLE, FIRST, SECOND), lines(TITLE, FIRST, SECOND)],
  ['words', lines(TITLE, FIRST, SECOND), lines(TITLE, FIRST.replace('保护', '保护和改善'), SECOND)],
  ['marks and spaces', lines(TITLE, FIRST), lines(TITLE, FIRST.replace('，', ',').replace('　', '  '))],
  ['a paragraph at the beginning', lines(TITLE, FIRST), lines('某省人民政府令', TITLE, FIRST)],
  ['a paragraph less at the beginning', lines('某省人民政府令', TITLE, FIRST), lines(TITLE, FIRST)],
  ['an article at the end', lines(TITLE, FIRST, SECOND), lines(TITLE, FIRST, SECOND, THIRD)],
  ['an article less at the end', lines(TITLE, FIRST, SECOND, THIRD), lines(TITLE, FIRST, SECOND)],
  ['another article at the end', lines(TITLE, FIRST, THIRD), lines(TITLE, FIRST, SECOND)],
  ['an article in the middle', lines(TITLE, FIRST, SECOND), lines(TITLE, FIRST, THIRD, SECOND)],
  [
    'an article that was moved',
    lines(TITLE, FIRST, SECOND, THIRD, FOURTH),
    lines(
      TITLE,
      FIRST,
      THIRD.replace('三', '二'),
      FOURTH.replace('第四', '第三'),
      SECOND.replace('第二', '第四'),
    ),
  ],
  [
    '款 that became two',
    lines(TITLE, FIRST, FOURTH),
    lines(
      TITLE,
      FIRST,
      '第四条　任何单位和个人都有权对污染环境的行为进行举报。',
      '受理机关应当为举报人保密。',
    ),
  ],
  [
    '款 that became one',
    lines(
      TITLE,
      FIRST,
      '第四条　任何单位和个人都有权对污染环境的行为进行举报。',
      '受理机关应当为举报人保密。',
    ),
    lines(TITLE, FIRST, FOURTH),
  ],
  ['nothing in common', lines(TITLE, FIRST, SECOND), lines('另一办法', '第一条　收费标准由主管部门公布。')],
  [
    'what XML and Word would take for their own',
    lines(TITLE, FIRST),
    lines(TITLE, '第一条　<w:p/>&amp;]]>“引号”\\u0000。'),
  ],
];

describe('a redline', () => {
  test.each(PAIRS)('of %s is the witness when accepted, the base when rejected', async (_, base, witness) => {
    const bytes = await redline(text(...base), text(...witness));
    expect(paragraphsIn(bytes, 'accepted')).toEqual(witness);
    expect(paragraphsIn(bytes, 'rejected')).toEqual(base);
  });

  test('of a text with itself has no change', async () => {
    const bytes = await redline(text(TITLE, FIRST), text(TITLE, FIRST));
    expect(marked(bytes)).toEqual([TITLE, FIRST]);
  });

  test('marks the words that the report marks, and nothing round them', async () => {
    const bytes = await redline(
      text(TITLE, FIRST, SECOND),
      text(TITLE, FIRST.replace('保护环境', '保护和改善环境'), SECOND.replace('适用', '遵守')),
    );
    expect(marked(bytes)).toEqual([
      TITLE,
      '第一条　为了保护〔+和改善+〕环境，制定本条例。',
      '第二条　本省行政区域内的大气、水、土壤污染防治，〔-适用-〕〔+遵守+〕本条例。',
    ]);
  });

  test('marks what folding hides, and numbers as a whole', async () => {
    const bytes = await redline(text(TITLE, FIRST, SECOND), text(TITLE, SECOND.replace('，', ',')));
    expect(marked(bytes).slice(1)).toEqual([
      `〔-${FIRST}-〕〔-¶-〕`,
      '第二条　本省行政区域内的大气、水、土壤污染防治〔-，-〕〔+,+〕适用本条例。',
    ]);
    const other = await redline(text(TITLE, FIRST, SECOND), text(TITLE, SECOND.replace('第二', '第一')));
    expect(marked(other).at(-1)).toBe(
      '〔-第二条-〕〔+第一条+〕　本省行政区域内的大气、水、土壤污染防治，适用本条例。',
    );
  });

  test('joins and divides paragraphs by their ends', async () => {
    const two = text(
      TITLE,
      FIRST,
      '第四条　任何单位和个人都有权对污染环境的行为进行举报。',
      '受理机关应当为举报人保密。',
    );
    const one = text(TITLE, FIRST, FOURTH);
    expect(marked(await redline(two, one)).slice(2)).toEqual([
      '第四条　任何单位和个人都有权对污染环境的行为进行举报〔-。-〕〔-¶-〕',
      '〔+，+〕受理机关应当为举报人保密。',
    ]);
  });

  const HEAD = '第一条　抵押权登记的主要项目包括：';
  const TAIL = '第二条　登记状况，允许公众查询。';

  test('makes one insertion of two that only the end of a paragraph lies between', async () => {
    const base = text(TITLE, HEAD, '（一）船舶的名称；', '（二）受偿期限。', TAIL);
    const witness = text(TITLE, HEAD, '（一）船舶的名称；', '（二）受偿期限；', '（三）登记的时间。', TAIL);
    expect(marked(await redline(base, witness)).slice(3, 6)).toEqual([
      '（二）受偿期限〔-。-〕〔+；+〕〔+¶+〕',
      '〔+（三）登记的时间。+〕',
      TAIL,
    ]);
  });

  test('sets a new article before the one that has its number no longer', async () => {
    const bytes = await redline(
      text(TITLE, FIRST, SECOND),
      text(TITLE, FIRST, THIRD.replace('三', '二'), SECOND.replace('第二', '第三')),
    );
    expect(marked(bytes).slice(2)).toEqual([
      `〔+${THIRD.replace('三', '二')}+〕〔+¶+〕`,
      '〔-第二条-〕〔+第三条+〕　本省行政区域内的大气、水、土壤污染防治，适用本条例。',
    ]);
  });

  test('keeps the last end of a paragraph: without one there is no document', async () => {
    const bytes = await redline(text(TITLE, FIRST), text(TITLE, FIRST, SECOND));
    expect(marked(bytes)).toEqual([TITLE, `${FIRST}〔+¶+〕`, `〔+${SECOND}+〕`]);
  });
});

describe('what was moved', () => {
  const base = text(TITLE, FIRST, SECOND, THIRD, FOURTH);
  const witness = text(
    TITLE,
    FIRST,
    THIRD.replace('三', '二'),
    FOURTH.replace('第四', '第三'),
    SECOND.replace('第二', '第四').replace('适用', '遵守'),
  );

  test('is deleted and inserted, with a comment at both places that says so and what was changed', async () => {
    const bytes = await redline(base, witness, { author: 'Zhang San', date: '2026-05-01' });
    expect(marked(bytes)).toEqual([
      TITLE,
      FIRST,
      `〔-${SECOND}-〕〔-¶-〕`,
      '〔-第三条-〕〔+第二条+〕　县级以上人民政府应当把环境保护工作纳入国民经济和社会发展规划。',
      '〔-第四条-〕〔+第三条+〕　任何单位和个人都有权对污染环境的行为进行举报，受理机关应当为举报人保密。〔+¶+〕',
      '〔+第四条　本省行政区域内的大气、水、土壤污染防治，遵守本条例。+〕',
    ]);
    expect(words(bytes)).toEqual([
      '移至第四条，文字有改动：“适用”改为“遵守”。',
      '由第二条移来，文字有改动：“适用”改为“遵守”。',
    ]);
    const signed = { 'w:author': 'Zhang San', 'w:initials': 'ZS', 'w:date': '2026-05-01T00:00:00Z' };
    expect(elementsOf(bytes, 'word/comments.xml', 'w:comment')).toEqual([
      { 'w:id': '0', ...signed },
      { 'w:id': '1', ...signed },
    ]);
    for (const name of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']) {
      const ids = elementsOf(bytes, 'word/document.xml', name).map((one) => one['w:id']);
      expect(ids, name).toEqual(['0', '1']);
    }
  });

  test('is said in English when asked', async () => {
    const bytes = await redline(base, witness.replace('遵守', '适用'), { lang: 'en' });
    expect(words(bytes)).toEqual([
      'Moved to 第四条, in the same words.',
      'Moved from 第二条, in the same words.',
    ]);
  });

  test('has no comments part where nothing was', async () => {
    const bytes = await redline(text(TITLE, FIRST), text(TITLE, SECOND));
    expect(partOf(bytes, 'word/comments.xml')).toBeUndefined();
  });
});

/** What the comments say. */
function words(bytes: Uint8Array): string[] {
  const part = partOf(bytes, 'word/comments.xml') ?? '';
  return [...part.matchAll(/<w:t [^>]*>([^<]*)</gu)].map(([, found]) => found as string);
}

describe('every change', () => {
  const changes = (bytes: Uint8Array): Record<string, string>[] =>
    ['w:ins', 'w:del'].flatMap((name) => elementsOf(bytes, 'word/document.xml', name));

  test('bears the author and the date that were given, and a number of its own', async () => {
    const bytes = await redline(text(TITLE, FIRST, SECOND), text(TITLE, SECOND, THIRD), {
      author: '张“三”',
      date: '2026-05-01',
    });
    const all = changes(bytes);
    expect(all.length).toBeGreaterThan(3);
    expect(new Set(all.map((one) => one['w:author']))).toEqual(new Set(['张“三”']));
    expect(new Set(all.map((one) => one['w:date']))).toEqual(new Set(['2026-05-01T00:00:00Z']));
    expect(new Set(all.map((one) => one['w:id'])).size).toBe(all.length);
  });

  test('is signed by the program and without a time where nothing was given', async () => {
    const bytes = await redline(text(TITLE, FIRST), text(TITLE, SECOND));
    for (const one of changes(bytes)) {
      expect(one['w:author']).toBe('jiaokan');
      expect(one).not.toHaveProperty('w:date');
    }
    expect(partOf(bytes, 'docProps/core.xml')).not.toContain('dcterms:created');
  });
});

describe('the document', () => {
  test('is the same at every time', async () => {
    const make = (): Promise<Uint8Array> => redline(text(TITLE, FIRST), text(TITLE, SECOND));
    const [one, other] = [await make(), await make()];
    expect(createHash('sha256').update(one).digest('hex')).toBe(
      createHash('sha256').update(other).digest('hex'),
    );
  });

  test('lists its parts, and has all that it lists', async () => {
    const bytes = await redline(text(TITLE, FIRST), text(TITLE, SECOND));
    const parts = Object.keys(unzipSync(bytes));
    expect(parts[0]).toBe('[Content_Types].xml');
    const listed = elementsOf(bytes, '[Content_Types].xml', 'Override').map((one) => one['PartName']);
    for (const name of listed) expect(parts).toContain(name?.slice(1));
    const related = elementsOf(bytes, 'word/_rels/document.xml.rels', 'Relationship');
    for (const { Target } of related) expect(parts).toContain(`word/${Target}`);
  });

  test('names the two files it was made of', async () => {
    const core = partOf(await redline(text(TITLE, FIRST), text(TITLE, SECOND)), 'docProps/core.xml');
    expect(core).toContain('<dc:title>某某条例（修订稿）</dc:title>');
    expect(core).toMatch(/底本：旧\.txt \(SHA-256 [\da-f]{64}\)；校本：新\.txt/u);
  });

  test('writes out what may not act on its reader', async () => {
    const bytes = await redline(text(TITLE, FIRST), text(TITLE, '第一条　甲\u202E乙\u0007丙\uFFFE丁。'));
    expect(paragraphsIn(bytes, 'accepted')).toEqual([TITLE, '第一条　甲\\u{202e}乙\\u{7}丙\\u{fffe}丁。']);
  });

  test('sets titles and headings apart, and 第X条 in another face', async () => {
    const base = text(TITLE, '第一章　总则', FIRST, '第二章　附则', SECOND);
    const bytes = await redline(base, base);
    const styles = elementsOf(bytes, 'word/document.xml', 'w:pStyle').map((one) => one['w:val']);
    expect(styles).toEqual(['Title', 'Heading2', 'Normal', 'Heading2', 'Normal']);
    expect(elementsOf(bytes, 'word/document.xml', 'w:rStyle')).toHaveLength(2);
  });

  test('has one base and one witness', async () => {
    const one = compared(text(TITLE, FIRST), text(TITLE, SECOND));
    for (const comparisons of [[], [one, one]]) {
      const made = redlineOf({ comparisons }, { lang: 'zh' });
      await expect(made).rejects.toThrow(InputError);
      await expect(made).rejects.toMatchObject({ code: 'redline-several' });
    }
  });
});
