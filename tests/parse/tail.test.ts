import { expect, it } from 'vitest';
import { divisionsOfType } from '../../src/model/walk.js';
import { witness } from '../properties/witness.js';

const paragraphs = (text: string): number => divisionsOfType(witness(text).tree, 'paragraph').length;

it('a last article that forbids 组织实施 goes on; one that says when it takes effect does not', () => {
  const more = '县级以上地方人民政府应当将环境保护工作纳入国民经济和社会发展规划。\n';
  const law = (last: string): string =>
    `某市办法\n第一条　为了保护环境，制定本办法。\n第二条　${last}\n${more}`;
  expect(paragraphs(law('未依法进行评价的开发利用规划，不得组织实施。'))).toBe(3);
  expect(paragraphs(law('具体办法由市人民政府制定并组织实施。'))).toBe(3);
  for (const last of [
    '本办法自2020年1月1日起施行。',
    '本办法自发布之日起实施。',
    '本办法自公布后三十日实施。',
  ])
    expect(paragraphs(law(last)), last).toBe(2);
});
