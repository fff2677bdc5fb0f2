import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { LANGUAGES } from '../../../src/messages/language.js';
import {
  findingsFormats,
  findingsWriter,
  renderFindings,
  type FindingsFormatName,
} from '../../../src/render/index.js';
import { empty, many, report } from './sample.js';

const names = Object.keys(findingsFormats) as FindingsFormatName[];

test('every file is a format, and every format is registered', () => {
  const files = readdirSync(new URL('../../../src/render/findings', import.meta.url))
    .filter((name) => name.endsWith('.ts') && !['index.ts', 'format.ts'].includes(name))
    .map((name) => name.replace('.ts', ''));
  expect([...names].sort()).toEqual(files.sort());
});

describe.each(names)('%s', (name) => {
  test('is what its writer writes', async () => {
    const write = await findingsWriter(name);
    expect(write(report, { lang: 'zh' })).toBe(renderFindings(name, report, { lang: 'zh' }));
  });

  it.each(LANGUAGES)('ends with one line end (%s)', (lang) => {
    for (const one of [report, empty, many]) expect(renderFindings(name, one, { lang })).toMatch(/[^\n]\n$/u);
  });

  test('gives the same bytes for the same input', () => {
    expect(renderFindings(name, structuredClone(many), { lang: 'zh' })).toBe(
      renderFindings(name, many, { lang: 'zh' }),
    );
  });

  test('is English in English, but for what a source or a rule says', () => {
    const said = new Set(
      [...report.findings, ...report.findings.flatMap(({ related = [] }) => related)]
        .map((one) => JSON.stringify(one))
        .concat(JSON.stringify(report.rules))
        .flatMap((text) => text.match(/\p{Script=Han}/gu) ?? []),
    );
    const written = decodeURIComponentsIn(renderFindings(name, report, { lang: 'en' }));
    const chinese = written.match(/\p{Script=Han}+/gu) ?? [];
    expect(chinese.filter((text) => [...text].some((char) => !said.has(char)))).toEqual([]);
    expect(renderFindings(name, report, { lang: 'zh' })).not.toBe(name === 'json' ? '' : written);
  });
});

function decodeURIComponentsIn(text: string): string {
  return text.replace(/(?:%[0-9A-F]{2})+/gu, (run) => decodeURIComponent(run));
}
