import { expect, it } from 'vitest';
import { align } from '../../src/align/index.js';
import { compare } from '../../src/compare/index.js';
import type { Witness } from '../../src/model/witness.js';
import { parse } from '../../src/parse/index.js';
import { readText } from '../../src/read/index.js';
import { render } from '../../src/render/index.js';

const witness = (text: string, siglum: string, role: Witness['role']): Witness => {
  const source = readText(text, `${siglum}.txt`);
  return { siglum, role, source, tree: parse(source) };
};

it('counts articles in a text that has them and units in one that has none', () => {
  const base = witness('第一条　本规定适用于全市。\n第二条　本规定自发布之日起施行。', '规定', 'base');
  const other = witness('问：规定适用于哪里？\n答：规定适用于全市。', '问答', 'witness');
  const printed = render('text', { comparisons: [compare(align(base, other))] }, { lang: 'zh' });
  expect(printed).toMatch(/规定\s+规定\.txt\s+2 条/u);
  expect(printed).toMatch(/问答\s+问答\.txt\s+1 个单元/u);
});
