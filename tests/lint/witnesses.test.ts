/** Rules about two texts, on the corpus: what a reader finds in the texts, and what is planted in copies of them. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { lintPair } from '../../src/lint/index.js';
import { pairRules, textRules } from '../../src/lint/rules/index.js';
import { comparisonRules } from '../../src/lint/rules/comparison/index.js';
import type { Finding } from '../../src/model/finding.js';
import type { Role, Witness } from '../../src/model/witness.js';
import { compareWith, witnessOf } from '../../src/pipeline.js';
import { textReader } from '../../src/read/index.js';
import { corpusText, text } from './texts.js';

let base: Witness;
let qa: string;
let newspaper: string;

beforeAll(async () => {
  base = (await corpusText('xinhua.txt')).witness;
  qa = (await corpusText('qa.txt', 'commentary')).witness.source.text;
  newspaper = (await corpusText('newspaper.txt', 'witness')).witness.source.text;
});

function findings(content: string, role: Role, rule: string, against: Witness = base): Finding[] {
  const { witness } = text(content, role);
  const [comparison] = role === 'witness' ? compareWith(against, [witness], 'zh') : [];
  return lintPair(against, witness, comparison, { language: 'zh' }).filter((found) => found.rule === rule);
}

/** A copy with something put in the place of words that must be there. */
function planted(content: string, words: string, instead: string): string {
  expect(content).toContain(words);
  return content.replaceAll(words, instead);
}

const place = ({ start: { line, column } }: Pick<Finding, 'start'>): string => `${line}:${column}`;

describe('contamination', () => {
  test('91直播 in the questions and answers is told once, with its ten places and what the base has there', () => {
    const [found, ...more] = findings(qa, 'commentary', 'contamination');
    expect(more).toEqual([]);
    expect(found).toMatchObject({ actual: '91直播', expected: '国务院 / 生态环境部' });
    expect(found?.message).toContain('“91直播”出现10处');
    expect(found?.message).toContain('“国务院”（4处）、“生态环境部”（3处）');
    const here = (found?.related ?? []).filter(({ path }) => path === 'commentary.txt');
    expect(here.map((spot) => `${place(spot)} ${/“(.+)”/u.exec(spot.message)?.[1] ?? '—'}`)).toEqual([
      '7:2 —',
      '7:7 —',
      '10:12 国务院',
      '10:61 —',
      '14:155 国务院',
      '32:31 生态环境部',
      '34:104 生态环境部',
      '40:97 国务院',
      '44:3 生态环境部',
      '50:28 国务院',
    ]);
    for (const { start, end } of here) expect(qa.slice(start.offset, end.offset)).toBe('91直播');
  });

  test.each(['某某网', 'XYZ', '网3频道'])('%s for 国务院 in the newspaper', (name) => {
    const [found, ...more] = findings(planted(newspaper, '国务院', name), 'witness', 'contamination');
    expect(more).toEqual([]);
    expect(found).toMatchObject({ actual: name, expected: '国务院' });
  });

  test('a name all in Chinese in the questions and answers', () => {
    const [found] = findings(planted(qa, '91直播', '某某网'), 'commentary', 'contamination');
    expect(found).toMatchObject({ actual: '某某网', expected: '国务院 / 生态环境部' });
  });

  test('a name is told as it is printed, with its point', () => {
    const [found] = findings(planted(newspaper, '国务院', 'xyz.com'), 'witness', 'contamination');
    expect(found).toMatchObject({ actual: 'xyz.com', expected: '国务院' });
    expect(found?.message).toContain('“xyz.com”');
  });

  test('two names are told apart, however what follows them repeats', () => {
    const found = findings(planted(qa, '91直播门', '好看视频8门'), 'commentary', 'contamination');
    expect(found.map(({ actual, expected }) => `${actual} ${expected}`)).toEqual([
      '91直播 国务院',
      '好看视频8 生态环境部',
    ]);
  });

  test('the newspaper has none', () => {
    expect(findings(newspaper, 'witness', 'contamination')).toEqual([]);
  });
});

describe('count-claim', () => {
  test('the counts of the questions and answers are those of the base: 7, 4, 6, 6 and 5', () => {
    expect(findings(qa, 'commentary', 'count-claim')).toEqual([]);
  });

  test.each([
    ['保护等4项职责', '保护等5项职责', '5项', '4项', '第六条'],
    ['体系建设等6项职责', '体系建设等七项职责', '七项', '六项', '第七条'],
    ['环境应急等6项职责', '环境应急等5项职责', '5项', '6项', '第八条'],
    ['5种追责情形', '六种追责情形', '六种', '五种', '第十七条'],
    ['7类地方党政领导干部', '8类地方党政领导干部', '8类', '7类', '第二章'],
    ['明确了5种', '共五章20条，明确了5种', '五章', '四章', '全文'],
    ['明确了5种', '共四章21条，明确了5种', '21条', '20条', '全文'],
    ['明确了5种', '提出了6项原则，明确了5种', '6项', '5项', '第四条'],
  ])('%s changed to %s', (words, instead, actual, expected, where) => {
    const [found, ...more] = findings(planted(qa, words, instead), 'commentary', 'count-claim');
    expect(more).toEqual([]);
    expect(found).toMatchObject({ actual, expected });
    expect(found?.message).toContain(where);
    expect(found?.related?.[0]?.path).toBe('xinhua.txt');
  });

  test.each(['提出了6项要求', '《意见》明确了9种追责情形', '第六项职责', '一类、二类职责', '20.5项职责'])(
    'says nothing of %s',
    (words) => {
      expect(findings(planted(qa, '明确了5种', `${words}，明确了5种`), 'commentary', 'count-claim')).toEqual(
        [],
      );
    },
  );
});

describe('duplicate-only-here', () => {
  test('the numbers of the newspaper that stand twice, each at the bearer that is not the one of the base', () => {
    const found = findings(newspaper, 'witness', 'duplicate-only-here');
    expect(found.map((one) => `${place(one)} ${one.actual}`)).toEqual([
      '25:1 第六条',
      '27:1 第七条',
      '107:1 第十九条',
    ]);
    expect(
      found.map(({ message }) => /底本(第.+条)的一部分.*底本(第.+条)$/u.exec(message)?.slice(1)),
    ).toEqual([
      ['第五条', '第六条'],
      ['第五条', '第七条'],
      ['第十八条', '第十九条'],
    ]);
  });

  test('the second of two articles of the base that bear one number is named as such', () => {
    const [one, two, three] = [
      '县级以上人民政府领导监督工作。',
      '有关部门实施监督管理。',
      '本规定自公布之日施行。',
    ];
    const against = text(`第一条 ${one}\n第二条 ${two}\n第二条 ${three}`).witness;
    const [found] = findings(
      `第一条 ${one}\n第三条 ${two}\n第三条 ${three}`,
      'witness',
      'duplicate-only-here',
      against,
    );
    expect(found?.message).toContain('对应底本第二条〔第二处〕');
  });
});

describe('norm-reversed', () => {
  test('nothing in the newspaper, as it is', () => {
    expect(findings(newspaper, 'witness', 'norm-reversed')).toEqual([]);
  });

  test.each([
    ['可以依规依法从轻', '不得依规依法从轻', '105:88', '不得', '可以'],
    ['干部在生态环境保护工作中不履行', '干部在生态环境保护工作中履行', '93:24', '履行', '不履行'],
    ['应当控制开展', '不应当控制开展', '89:18', '不应当', '应当'],
  ])('%s copied as %s', (words, instead, at, actual, expected) => {
    const [found, ...more] = findings(planted(newspaper, words, instead), 'witness', 'norm-reversed');
    expect(more).toEqual([]);
    expect(found).toMatchObject({ actual, expected, severity: 'error' });
    expect(found && place(found)).toBe(at);
  });

  test('a 题注 that tells of a revision makes it a note', () => {
    const revised = planted(newspaper, '国务院办公厅发布)', '国务院办公厅发布 2026年1月5日修订)');
    const other = planted(revised, '可以依规依法从轻', '不得依规依法从轻');
    expect(findings(other, 'witness', 'norm-reversed')).toEqual([]);
    expect(findings(other, 'witness', 'norm-revised')).toMatchObject([{ severity: 'note', actual: '不得' }]);
  });

  test('a word in a web page is found though tags stand in it', async () => {
    const second =
      '第二条 县级以上地方人民政府应当加强对施工活动的监督管理，并且定期向社会公布监督检查的结果。';
    const page = `<p>第一条 建设单位可<b>以</b>擅自改变用途。</p><p>${second}</p>`;
    const regulation = text(`第一条 建设单位不得擅自改变用途。\n${second}`).witness;
    const html = await textReader('html');
    const other = witnessOf({ ...html(page), path: 'page.html' }, { siglum: '网页', role: 'witness' });
    const [comparison] = compareWith(regulation, [other], 'zh');
    const found = lintPair(regulation, other, comparison, { language: 'zh' }).filter(
      ({ rule }) => rule === 'norm-reversed',
    );
    expect(found).toMatchObject([{ actual: '可以', expected: '不得' }]);
    const [{ start, end }] = found as [Finding];
    expect(page.slice(start.offset, end.offset)).toBe('可<b>以');
  });
});

describe('uncollated-text', () => {
  const sentence =
    '应当控制开展监督检查的总量和频次,优化精简考核体系、指标和方式,力戒形式主义、官僚主义,切实减轻基层负担。';

  test('what follows the text in the newspaper is other news', () => {
    expect(findings(newspaper, 'witness', 'uncollated-text')).toEqual([]);
  });

  test('a sentence carried away behind the end is found there', () => {
    const away = `${planted(newspaper, sentence, '')}\n\n${sentence}\n`;
    const [found, ...more] = findings(away, 'witness', 'uncollated-text');
    expect(more).toEqual([]);
    expect(found?.start.offset).toBe(away.lastIndexOf(sentence));
    expect(found?.message).toContain('底本第十五条');
  });
});

test('what is no rule of a text or a pair is described under an id of its own', () => {
  const checked = new Set([...textRules, ...pairRules].map(({ id }) => id));
  expect(comparisonRules.filter(({ id }) => checked.has(id))).toEqual([]);
});

test('no two texts make a rule throw', () => {
  const bits = [
    '第一条',
    '第六条 ',
    '（一）',
    '不得',
    '可以',
    '91直播',
    '国务院',
    '《规定》',
    '4项职责',
    '共2章',
    '。',
    '\n',
    ' ',
  ];
  const content = fc.array(fc.oneof(fc.constantFrom(...bits), fc.string())).map((parts) => parts.join(''));
  const role = fc.constantFrom<Role>('witness', 'commentary', 'parallel');
  fc.assert(
    fc.property(content, content, role, (one, other, part) => {
      const found = pairRules.flatMap(({ id }) => findings(other, part, id, text(one).witness));
      expect(found.every(({ message }) => message !== '')).toBe(true);
    }),
    { numRuns: 100 },
  );
});
