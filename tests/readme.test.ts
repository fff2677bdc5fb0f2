import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { align } from '../src/align/index.js';
import { compare } from '../src/compare/index.js';
import type { Witness } from '../src/model/witness.js';
import { parse } from '../src/parse/index.js';
import { read } from '../src/read/index.js';
import { render } from '../src/render/index.js';

const witness = async (path: string, siglum: string, role: Witness['role']): Promise<Witness> => {
  const source = await read(path);
  return { siglum, role, source, tree: parse(source) };
};

describe('the README', () => {
  it('shows what the program prints', async () => {
    const readme = await readFile('README.md', 'utf8');
    const example = /```text\n([^`]*)```/u.exec(readme)?.[1]?.trimEnd() ?? '';
    const base = await witness('corpus/xinhua.txt', 'xinhua', 'base');
    const other = await witness('corpus/newspaper.txt', 'newspaper', 'witness');
    const printed = render(
      'text',
      { comparisons: [compare(align(base, other))] },
      { lang: 'zh', width: 90 },
    ).replace(/[ \t]+$/gmu, '');
    expect(example.length).toBeGreaterThan(1000);
    expect(printed.slice(0, example.length)).toBe(example);
  });
});
