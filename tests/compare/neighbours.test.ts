import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.js';
import { compare } from '../../src/compare/index.js';
import { witness } from '../properties/witness.js';

const OLD = `某办法
第一章　总则
第一条　为了保护环境，制定本办法。
第二章　职责
第二条　部门应当依法履行监督管理职责。
第三条　企业应当如实报告排放情况。
`;

describe('where an article that the base lacks would stand', () => {
  const gapOf = (text: string): { id: string; offset: number } | undefined => {
    const { variants } = compare(align(witness(OLD, 'base'), witness(text)));
    const gap = variants.find(({ whole, base }) => whole && !base)?.gap;
    return gap && { id: gap.id, offset: gap.point.offset };
  };

  it('before the first article of the chapter that it opens', () => {
    const text = OLD.replace('第二条', '第二条　政府对本行政区域的环境质量负责。\n第三条').replace(
      '第三条　企业',
      '第四条　企业',
    );
    expect(gapOf(text)).toEqual({ id: 'art-2', offset: OLD.indexOf('第二条') });
  });

  it('behind the last article of the chapter that it closes', () => {
    const text = OLD.replace('第二章', '第二条　政府对本行政区域的环境质量负责。\n第二章')
      .replace('第二条　部门', '第三条　部门')
      .replace('第三条　企业', '第四条　企业');
    expect(gapOf(text)).toEqual({ id: 'art-1', offset: OLD.indexOf('\n第二章') });
  });
});
