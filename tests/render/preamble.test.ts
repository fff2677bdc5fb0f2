/** 宪法 begins with 序言 and thirteen paragraphs under it: they are part of the law, and amended like it. */
import { expect, test } from 'vitest';
import { compareWith, witnessOf } from '../../src/pipeline.js';
import type { Comparison } from '../../src/model/comparison.js';
import { readText } from '../../src/read/index.js';
import { docxOf } from '../../src/render/docx.js';
import { htmlOf } from '../../src/render/html.js';
import { tablesOf } from './docx/word.js';
import { collationOf as pageOf } from './edition/collation-page.js';
import { editionFrom, textAs } from './edition/real.js';

const FIRST = '某地自古以来就有悠久的历史，各族人民共同创造了光辉灿烂的文化。';
const OLD = '国家推动物质文明和精神文明协调发展，把本地建设成为富强的地方。';
const NEW = '国家推动物质文明、社会文明和精神文明协调发展，把本地建设成为富强的地方。';
const ADDED = '本法以法律的形式确认了各族人民奋斗的成果。';
const lines = (...preamble: string[]): string =>
  [
    '某地基本法',
    '序言',
    ...preamble,
    '第一章　总则',
    '第一条　一切权力属于人民。',
    '第二条　各族人民一律平等。',
  ]
    .map((line) => `${line}\n`)
    .join('');

function compared(before: string, after: string): Comparison {
  const base = witnessOf(readText(before), { siglum: '旧', role: 'base' });
  return compareWith(base, [witnessOf(readText(after), { siglum: '新', role: 'witness' })], 'zh')[0]!;
}

async function tableOf(comparison: Comparison): Promise<string[]> {
  const rows = tablesOf(await docxOf({ comparisons: [comparison] }, { lang: 'zh' }))[1]!;
  return rows.map((cells) => cells.map((paragraphs) => paragraphs.join('／')).join('｜'));
}

test('the table in Word has 序言, and a row for each paragraph under it', async () => {
  const rows = await tableOf(compared(lines(FIRST, OLD), lines(FIRST, NEW)));
  expect(rows.slice(1)).toEqual([
    '某地基本法',
    '序言',
    FIRST,
    `${OLD}｜${NEW}｜多 1 处`,
    '第一章　总则',
    '第一条　一切权力属于人民。｜同左｜',
    '第二条　各族人民一律平等。｜同左｜',
  ]);
});

test('where one text has a paragraph more, both are printed as wholes', async () => {
  const rows = await tableOf(compared(lines(FIRST, OLD), lines(FIRST, OLD, ADDED)));
  const row = rows.find((one) => one.startsWith('序言'));
  expect(row?.split('｜').slice(0, 2)).toEqual([
    `序言／${FIRST}／${OLD}`,
    `序言／${FIRST}／${OLD}／${ADDED}`,
  ]);
});

test('the page has all of it', () => {
  const html = htmlOf({ comparisons: [compared(lines(FIRST, OLD), lines(FIRST, NEW))] }, { lang: 'zh' });
  const words = html.replace(/<[^>]+>/gu, '');
  const collation = words.slice(0, words.indexOf('第一条　一切权力'));
  expect(collation.split(FIRST)).toHaveLength(2);
  expect(collation).toContain('把本地建设成为富强的地方');
});

test('the page of an edition has all of it', () => {
  const texts = [
    textAs('旧', 'base', lines(FIRST, OLD)),
    textAs('新', 'witness', lines(FIRST, NEW)),
  ] as const;
  const $ = pageOf(editionFrom(texts[0], [texts[1]]));
  expect($('tbody.preamble').text()).toContain(FIRST);
});
