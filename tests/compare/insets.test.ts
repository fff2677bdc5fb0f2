/** What stands between the wording: tables in articles, footnotes, an annex over several pages. */
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison.js';
import { compareWith, witnessOf } from '../../src/pipeline.js';
import { hinted } from '../parse/hinted.js';

const HEAD = ['某某办法', '第一条　为了规范收费，制定本办法。', '第二条　收费标准如下表：'];
const TAIL = ['第三条　本办法自2026年1月1日起施行。'];

function compared(base: readonly string[], witness: readonly string[]): Comparison {
  const [left, right] = [base, witness].map((lines, at) =>
    witnessOf(hinted(lines), { siglum: `${at}`, role: at === 0 ? 'base' : 'witness' }),
  );
  return compareWith(left as never, [right as never], 'zh')[0] as Comparison;
}

const differences = ({ variants }: Comparison): unknown[] =>
  variants.map(({ kind, base, witness }) => [kind, base?.text, witness?.text]);

describe('a table in an article', () => {
  const table = (fee: string): string[] => ['table|项目 标准', `table|登记 ${fee}`];

  it('is compared with that of the same article', () => {
    const found = compared([...HEAD, ...table('10元'), ...TAIL], [...HEAD, ...table('20元'), ...TAIL]);
    expect(differences(found)).toEqual([['substitution', '10', '20']]);
  });

  it('is compared with that of the article it became', () => {
    const moved = [
      '某某办法',
      '第一条　收费标准如下表：',
      ...table('20元'),
      '第二条　为了规范收费，制定本办法。',
    ];
    const found = compared([...HEAD, ...table('10元'), ...TAIL], [...moved, ...TAIL]);
    expect(differences(found)).toContainEqual(['substitution', '10', '20']);
  });

  it('is wanting where the other text has none', () => {
    const found = compared([...HEAD, ...table('10元'), ...TAIL], [...HEAD, ...TAIL]);
    expect(differences(found)).toEqual([['omission', '项目 标准\n登记 10元', undefined]]);
  });
});

describe('what only a page has', () => {
  const annex = ['附件：收费标准', '登记每件十元，', '变更每件五元。'];

  it('does not part an annex', () => {
    const [first = '', ...rest] = annex;
    const paged = [...TAIL, first, 'page-number|— 2 —', 'running-title|某某办法', ...rest];
    expect(differences(compared([...HEAD, ...TAIL, ...annex], [...HEAD, ...paged]))).toEqual([]);
    const changed = paged.map((line) => line.replace('五元', '六元'));
    expect(differences(compared([...HEAD, ...TAIL, ...annex], [...HEAD, ...changed]))).toEqual([
      ['substitution', '五', '六'],
    ]);
  });

  it('is not in the words of a whole 款', () => {
    const added = [...TAIL, '此前规定同时废止。', 'footnote|金额以人民币计。'];
    expect(differences(compared([...HEAD, ...TAIL], [...HEAD, ...added]))).toEqual([
      ['addition', undefined, '此前规定同时废止。'],
    ]);
  });
});
