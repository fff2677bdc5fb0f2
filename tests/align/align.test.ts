import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.js';
import { witness } from '../properties/witness.js';
import { rows, rowsOf, short } from './rows.js';

const PURPOSE = '为了保护和改善环境，防治污染，制定本法。';
const SCOPE = '本法适用于中华人民共和国领域和管辖的其他海域。';
const DUTY = '一切单位和个人都有保护环境的义务，并有权举报污染行为。';
const SCIENCE = '国家支持环境保护科学技术研究、开发和应用。';
const FEES = '排放污染物的企业应当按照规定缴纳排污费。';

/** Articles numbered from 第一条 on. */
function statute(...articles: readonly string[]): string {
  return articles.map((words, at) => `第${'一二三四五六七八九十'[at]}条　${words}`).join('\n');
}

describe('articles of two texts', () => {
  it('go by content where one was put in', () => {
    expect(rows(statute(PURPOSE, SCOPE, DUTY), statute(PURPOSE, SCIENCE, SCOPE, DUTY))).toEqual([
      'art-1 ↔ art-1 same',
      '∅ ↔ art-2 inserted',
      'art-2 ↔ art-3 same renumbered',
      'art-3 ↔ art-4 same renumbered',
    ]);
  });

  it('go by content where one was taken out', () => {
    expect(rows(statute(PURPOSE, SCIENCE, SCOPE, DUTY), statute(PURPOSE, SCOPE, DUTY))).toEqual([
      'art-1 ↔ art-1 same',
      'art-2 ↔ ∅ deleted',
      'art-3 ↔ art-2 same renumbered',
      'art-4 ↔ art-3 same renumbered',
    ]);
  });

  it('are inserted rows where they stand, before the first and behind the last', () => {
    expect(rows(statute(SCOPE), statute(PURPOSE, SCOPE, DUTY))).toEqual([
      '∅ ↔ art-1 inserted',
      'art-1 ↔ art-2 same renumbered',
      '∅ ↔ art-3 inserted',
    ]);
  });

  it('are linked when they were renumbered with 之一', () => {
    expect(rows(statute(PURPOSE, SCOPE), `第一条　${PURPOSE}\n第一条之一　${SCOPE}`)).toEqual([
      'art-1 ↔ art-1 same',
      'art-2 ↔ art-1.1 same renumbered',
    ]);
  });

  it('move alone', () => {
    expect(rows(statute(PURPOSE, SCOPE, DUTY, SCIENCE), statute(DUTY, PURPOSE, SCOPE, SCIENCE))).toEqual([
      'art-1 ↔ art-2 same renumbered',
      'art-2 ↔ art-3 same renumbered',
      'art-3 ↔ art-1 same moved renumbered',
      'art-4 ↔ art-4 same',
    ]);
  });

  it('move as a block; the lighter of two blocks is the one that moved', () => {
    expect(
      rows(statute(PURPOSE, SCOPE, DUTY, SCIENCE, FEES), statute(SCIENCE, FEES, PURPOSE, SCOPE, DUTY)),
    ).toEqual([
      'art-1 ↔ art-3 same renumbered',
      'art-2 ↔ art-4 same renumbered',
      'art-3 ↔ art-5 same renumbered',
      'art-4 ↔ art-1 same moved renumbered',
      'art-5 ↔ art-2 same moved renumbered',
    ]);
  });

  it('move with other words', () => {
    const edited = '一切单位和个人都有保护环境的义务，并有权向有关部门举报污染行为。';
    expect(rows(statute(PURPOSE, SCOPE, DUTY, SCIENCE), statute(edited, PURPOSE, SCOPE, SCIENCE))[2]).toBe(
      'art-3 ↔ art-1 edited moved renumbered',
    );
  });

  it('are rewritten in their place between two that are not', () => {
    const before = '企业应当公开信息。';
    const after = '重点排污单位必须如实披露主要污染物的名称、排放方式，接受监督，并公开信息。';
    const [, row] = rowsOf(statute(PURPOSE, before, SCIENCE), statute(PURPOSE, after, SCIENCE));
    expect(row && short(row)).toBe('art-2 ↔ art-2 edited');
    expect(row?.evidence).toMatchObject({ number: true, position: true });
  });

  it('are not linked where they have nothing in common', () => {
    const [purpose, trade] = ['夫妻共同财产归各自所有。', '申请注册商标，须提交图样。'];
    expect(rows(statute(DUTY, FEES), statute(purpose, trade, '股东会由全体股东组成。'))).toEqual([
      'art-1 ↔ ∅ deleted',
      'art-2 ↔ ∅ deleted',
      '∅ ↔ art-1 inserted',
      '∅ ↔ art-2 inserted',
      '∅ ↔ art-3 inserted',
    ]);
  });

  it('that are all alike go by number', () => {
    expect(rows(statute(DUTY, DUTY, SCOPE), statute(DUTY, DUTY, DUTY, SCOPE))).toEqual([
      'art-1 ↔ art-1 same',
      'art-2 ↔ art-2 same',
      '∅ ↔ art-3 inserted',
      'art-3 ↔ art-4 same renumbered',
    ]);
  });

  it('that are all alike and bear one number go by order, whichever text comes first', () => {
    const [one, two] = [`第三条　${DUTY}`, `第三条　${DUTY}\n第三条　${DUTY}`];
    expect(rows(one, two)).toEqual(['art-3 ↔ art-3 same', '∅ ↔ art-3~2 inserted']);
    expect(rows(two, one)).toEqual(['art-3 ↔ art-3 same', 'art-3~2 ↔ ∅ deleted']);
  });

  it('that say nothing are linked to themselves', () => {
    const text = '第一条　……\n第二条　……\n第三条　本条例自公布之日起施行。';
    expect(rows(text, text)).toEqual(['art-1 ↔ art-1 same', 'art-2 ↔ art-2 same', 'art-3 ↔ art-3 same']);
  });
});

describe('articles split and merged', () => {
  const permits = '国家实行排污许可管理制度。';
  const holders = '排污单位应当按照许可证的要求排放污染物。';
  const others = '未取得许可证的，不得排放污染物。';

  it('1:2', () => {
    expect(rows(statute(permits + holders, DUTY), statute(permits, holders, DUTY))).toEqual([
      'art-1 ↔ art-1 art-2 split',
      'art-2 ↔ art-3 same renumbered',
    ]);
  });

  it('1:3', () => {
    expect(rows(statute(permits + holders + others, DUTY), statute(permits, holders, others, DUTY))).toEqual([
      'art-1 ↔ art-1 art-2 art-3 split',
      'art-2 ↔ art-4 same renumbered',
    ]);
  });

  it('3:1', () => {
    expect(rows(statute(permits, holders, others, DUTY), statute(permits + holders + others, DUTY))).toEqual([
      'art-1 art-2 art-3 ↔ art-1 merged',
      'art-4 ↔ art-2 same renumbered',
    ]);
  });

  it('1:2 with its 款 opposite the articles they became', () => {
    const [row] = rowsOf(statute(`${permits}\n${holders}`, DUTY), statute(permits, holders, DUTY));
    expect(row && short(row)).toBe('art-1 ↔ art-1 art-2 split');
    expect(row?.rows.map(short)).toEqual([
      'art-1/para-1 ↔ art-1/para-1 same',
      'art-1/para-2 ↔ art-2/para-1 same',
    ]);
  });

  it('1:2 where a third article stands between the parts, every word accounted for', () => {
    const found = rows(statute(permits + holders, DUTY), statute(permits, DUTY, holders));
    expect(found).toEqual(['art-1 ↔ art-1 art-3 split', 'art-2 ↔ art-2 same']);
  });

  it('keeps the row of an article inserted between the parts', () => {
    const found = rows(statute(permits + holders, DUTY), statute(permits, FEES, holders, DUTY));
    expect(found).toEqual([
      'art-1 ↔ art-1 art-3 split',
      '∅ ↔ art-2 inserted',
      'art-2 ↔ art-4 same renumbered',
    ]);
  });

  it('leave an inserted article alone', () => {
    const found = rows(statute(permits + holders, DUTY), statute(permits + holders, FEES, DUTY));
    expect(found).toEqual(['art-1 ↔ art-1 same', '∅ ↔ art-2 inserted', 'art-2 ↔ art-3 same renumbered']);
  });
});

describe('款 and 项', () => {
  it('are inserted inside their article', () => {
    const [row] = rowsOf(`第一条　${PURPOSE}\n${DUTY}`, `第一条　${PURPOSE}\n${SCIENCE}\n${DUTY}`);
    expect(row?.rows.map(short)).toEqual([
      'art-1/para-1 ↔ art-1/para-1 same',
      '∅ ↔ art-1/para-2 inserted',
      'art-1/para-2 ↔ art-1/para-3 same',
    ]);
  });

  it('项 are inserted inside their 款 and renumbered', () => {
    const [row] = rowsOf(
      '第一条　应当：\n（一）建立责任制度；\n（二）落实防治措施。',
      '第一条　应当：\n（一）建立责任制度；\n（二）公开环境信息；\n（三）落实防治措施。',
    );
    expect(row?.rows[0]?.rows.map(short)).toEqual([
      'art-1/para-1/item-1 ↔ art-1/para-1/item-1 same',
      '∅ ↔ art-1/para-1/item-2 inserted',
      'art-1/para-1/item-2 ↔ art-1/para-1/item-3 same renumbered',
    ]);
  });

  it('are the same whether items run in or not', () => {
    const found = rows(
      '第一条　应当：（一）建立责任制度；（二）落实措施。',
      '第一条　应当：\n(一)建立责任制度;\n(二)落实措施。',
    );
    expect(found).toEqual(['art-1 ↔ art-1 same']);
  });
});

describe('empty sides', () => {
  it.each([
    ['', `第一条　${PURPOSE}`, ['∅ ↔ art-1 inserted']],
    [`第一条　${PURPOSE}`, '', ['art-1 ↔ ∅ deleted']],
    ['', '', []],
  ])('%j ↔ %j', (base, other, expected) => {
    expect(rows(base, other)).toEqual(expected);
  });
});

describe('headings', () => {
  const pairs = (base: string, other: string): string[] =>
    align(witness(base, 'base'), witness(other)).headings.map(
      (row) => `${row.base?.id ?? '∅'} ↔ ${row.witness?.id ?? '∅'}`,
    );

  it('go by the articles below them', () => {
    const base = `第一章　总则\n第一条　${PURPOSE}\n第二章　罚则\n第二条　${FEES}`;
    const other = `第一章　总则\n第一条　${PURPOSE}\n第二章　科技\n第二条　${SCIENCE}\n第三章　法律责任\n第三条　${FEES}`;
    expect(pairs(base, other)).toEqual(['chap-1 ↔ chap-1', '∅ ↔ chap-2', 'chap-2 ↔ chap-3']);
  });
});
