import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/model/edition.js';
import { chosenParas } from '../../../src/render/prose/edition/chosen-paras.js';
import { chosenRuns } from '../../../src/render/prose/edition/chosen.js';
import { sheetOf } from '../../../src/render/prose/edition/sheet.js';
import { edition } from './sample.js';
import { editionFrom, following, textAs } from './real.js';

const sheet = sheetOf(edition, 'zh');

/** Runs of the first paragraph of a division: state, number of the entry, words. */
function runs(id: string): (readonly [string, number | undefined, string])[] {
  const para = sheet.base.paras.of(id)[0]!;
  return chosenRuns(para, sheet).map(({ state, entry, parts }) => [
    state,
    entry?.n,
    parts.map(({ text }) => text).join(''),
  ]);
}

describe('a run', () => {
  test('of the base that nobody departs from has no entry', () => {
    expect(runs('art-7')).toEqual([['base', undefined, '第七条　本规定由生态环境部解释。']]);
  });

  test('is open, or only indirect, until somebody decides', () => {
    expect(runs('art-3/para-1/item-1')[1]).toEqual(['open', 3, '、']);
    expect(runs('art-1')[1]).toEqual(['indirect', 1, '对生态文明建设的全面领导']);
  });

  test('has the words that were chosen, and those of the base where these were', () => {
    expect(runs('art-4/para-2')[1]).toEqual(['chosen', 4, '依法依规']);
    expect(runs('art-5').slice(1)).toEqual([
      ['chosen', 5, '党委和政府'],
      ['base', undefined, '主要负责人的方针政策'],
      ['base', 6, '和'],
      ['base', undefined, '决策部署。'],
    ]);
  });

  test('has no words where a whole article is left out', () => {
    expect(runs('art-8')).toEqual([
      ['omitted', 8, ''],
      ['chosen', 9, ''],
    ]);
  });
});

/** What is printed of a small law in which the witness is followed. */
function printed(base: string, witness: string): string[] {
  const all: Edition = following(
    '乙',
    editionFrom(textAs('甲', 'base', `某规定\n${base}`), [textAs('乙', 'witness', `某规定\n${witness}`)]),
  );
  const own = sheetOf(all, 'zh');
  return own.parts
    .filter(({ kind }) => kind === 'unit')
    .flatMap((part) => chosenParas(part.paras, own))
    .map((para) => para.runs.flatMap(({ parts }) => parts.map(({ text }) => text)).join(''));
}

const A = '国家建立健全生态环境分区管控制度，完善监测网络。';
const B = '公民、法人和其他组织依法享有获取环境信息的权利。';
const C = '重点排污单位应当如实向社会公开其主要污染物的名称。';

describe('paragraphs', () => {
  test('the number of an article goes to its next 款 where the first is left out', () => {
    expect(printed(`第一条　${A}\n${B}\n第二条　${C}`, `第一条　${B}\n第二条　${C}`)).toEqual([
      `第一条　${B}`,
      `第二条　${C}`,
    ]);
  });

  test('a 款 put in before the first one comes behind the number of the article', () => {
    expect(printed(`第一条　${B}\n第二条　${C}`, `第一条　${A}\n${B}\n第二条　${C}`)).toEqual([
      `第一条　${A}`,
      B,
      `第二条　${C}`,
    ]);
  });

  test('an article put in is paragraphs of its own', () => {
    expect(printed(`第一条　${A}`, `第一条　${A}\n第二条　${B}\n${C}`)).toEqual([
      `第一条　${A}`,
      `第二条　${B}`,
      C,
    ]);
  });
});
