import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { uriOf } from '../../../src/render/findings/prose/uri.js';
import { renderFindings, type FindingsReport } from '../../../src/render/index.js';
import { changed } from '../schema.js';
import { hostileReport, words } from './hostile.js';
import { empty, finding, many, report, rules } from './sample.js';
import { sarifErrorsIn } from './sarif-schema.js';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly unknown[];
  readonly suppressions: readonly unknown[];
  readonly relatedLocations?: readonly { readonly id: number }[];
}

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly Result[];
    },
  ];
}

const sarif = (one: FindingsReport, lang: 'zh' | 'en' = 'zh'): Log =>
  JSON.parse(renderFindings('sarif', one, { lang })) as Log;
const [run] = sarif(report).runs;

describe('the schema of SARIF 2.1.0', () => {
  it.each([
    ['a report', report],
    ['an empty one', empty],
    ['one finding', { ...empty, rules: [], findings: [finding()] }],
    ['a long one', many],
  ])('takes %s', (_, one) => {
    expect(sarifErrorsIn(sarif(one))).toEqual([]);
  });

  test('takes whatever a finding says', () => {
    fc.assert(fc.property(hostileReport, (one) => void expect(sarifErrorsIn(sarif(one))).toEqual([])));
  });

  it.each([
    ['version', '2.2.0'],
    ['runs/0/tool', undefined],
    ['runs/0/columnKind', 'bytes'],
    ['runs/0/results/0/level', 'fatal'],
    ['runs/0/results/0/message/text', undefined],
    ['runs/0/results/0/locations/0/physicalLocation/region/startLine', 0],
    ['runs/0/results/3/suppressions/0/kind', 'baseline'],
    ['runs/0/tool/driver/rules/0/id', undefined],
  ])('refuses another %s', (path, value) => {
    expect(sarifErrorsIn(changed(sarif(report), path, value))).not.toEqual([]);
  });
});

describe('rules', () => {
  test('are described with help, level and group', () => {
    expect(run.tool.driver).toMatchObject({ name: 'jiaokan', version: '1.2.3', language: 'zh-CN' });
    expect(run.tool.driver.rules[0]).toEqual({
      id: 'duplicate-number',
      name: 'DuplicateNumber',
      shortDescription: { text: '编号重复：两条同为第六条' },
      fullDescription: { text: '条号在全文里只能用一次。\n\n转录时把款误作条，会使编号重复。' },
      help: {
        text: '条号在全文里只能用一次。\n\n转录时把款误作条，会使编号重复。\n\n怎样处理\n\n对照底本，改正后一处的编号。',
        markdown:
          '条号在全文里只能用一次。\n\n转录时把款误作条，会使编号重复。\n\n**怎样处理**\n\n对照底本，改正后一处的编号。',
      },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['numbering'] },
    });
  });

  test('have no HTML in their help, and no Markdown that nobody wrote', () => {
    expect(run.tool.driver.rules[1]).toMatchObject({
      help: {
        markdown:
          '“方针政策 and 决策部署”里的 and 是 &lt;机器\\> 翻译 \\*留下\\* 的。\n\n**怎样处理**\n\n改为中文。',
      },
    });
  });

  test('that are off are not enabled', () => {
    expect(run.tool.driver.rules[2]).toMatchObject({ defaultConfiguration: { enabled: false } });
  });

  test('that only a finding names are listed behind the others', () => {
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual([...rules.map(({ id }) => id), 'stray-mark']);
  });

  test('are those that results point at', () => {
    expect(run.results.map(({ ruleIndex }) => ruleIndex)).toEqual([0, 1, 3, 1]);
    for (const { ruleId, ruleIndex } of run.results)
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });
});

describe('results', () => {
  test('have level, message, place, related place and fingerprint', () => {
    expect(run.results[0]).toEqual({
      ruleId: 'duplicate-number',
      ruleIndex: 0,
      level: 'error',
      message: { text: '“第六条”的编号重复，第2次出现（应为“第七条”）' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'corpus/newspaper.txt', uriBaseId: '%SRCROOT%' },
            region: { startLine: 12, startColumn: 1, endLine: 12, endColumn: 4, snippet: { text: '第六条' } },
          },
          logicalLocations: [{ name: 'art-6~2', fullyQualifiedName: 'art-6~2' }],
        },
      ],
      relatedLocations: [
        {
          id: 0,
          message: { text: '“第六条”首次出现处' },
          physicalLocation: {
            artifactLocation: { uri: 'corpus/newspaper.txt', uriBaseId: '%SRCROOT%' },
            region: { startLine: 9, startColumn: 1, endLine: 9, endColumn: 4 },
          },
          logicalLocations: [{ name: 'art-6', fullyQualifiedName: 'art-6' }],
        },
      ],
      partialFingerprints: { 'jiaokan/v1': '00a1b2c3d4e5f607' },
      suppressions: [],
    });
  });

  test('name a part of a division by its last step, too', () => {
    expect(run.results[1]?.locations).toMatchObject([
      { logicalLocations: [{ name: 'para-1', fullyQualifiedName: 'art-8/para-1' }] },
    ]);
  });

  test('have a path of other characters in percents, and a stretch over two lines', () => {
    expect(run.results[2]?.locations).toMatchObject([
      {
        physicalLocation: {
          artifactLocation: { uri: 'corpus/%E6%A0%AA%E6%B4%B2%20%281%29.md' },
          region: { startLine: 7, startColumn: 30, endLine: 8, endColumn: 2 },
        },
      },
    ]);
  });

  test('that are ignored are suppressed, with the reason; all have the property', () => {
    expect(run.results.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [],
      [],
      [{ kind: 'external', justification: '专门术语 | 国标如此' }],
    ]);
  });

  test('have messages that are neither placeholders nor links', () => {
    const message = '原文为{0}，见[第五条](3)';
    const { results } = sarif({ ...empty, findings: [finding({ message })] }).runs[0];
    expect(results[0]?.message.text).toBe('原文为{{0}}，见[第五条] (3)');
  });

  test('point at related places by their ids only', () => {
    fc.assert(
      fc.property(hostileReport, (one) => {
        for (const { message, relatedLocations = [] } of sarif(one).runs[0].results) {
          expect(message.text).not.toMatch(/\]\(/u);
          expect(message.text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/u);
          expect(relatedLocations.map(({ id }) => id)).toEqual([...relatedLocations.keys()]);
        }
      }),
    );
  });

  test('are all there', () => {
    const { results } = sarif(many).runs[0];
    expect(results).toHaveLength(10_000);
    expect(results.filter(({ suppressions }) => suppressions.length > 0)).toHaveLength(1000);
  });
});

describe('uris', () => {
  it.each([
    ['corpus/a b.txt', 'corpus/a%20b.txt'],
    ['corpus\\a.txt', 'corpus/a.txt'],
    ['./corpus/a.txt', 'corpus/a.txt'],
    ['../laws/民法典.md', '../laws/%E6%B0%91%E6%B3%95%E5%85%B8.md'],
    ['C:/a.txt', 'C%3A/a.txt'],
    ['100%.txt', '100%25.txt'],
    ['a?b#c.txt', 'a%3Fb%23c.txt'],
    ['-', '-'],
  ])('of %s', (path, uri) => {
    expect(uriOf(path)).toBe(uri);
  });

  test('are relative, hold unreserved characters only, and read back as the path', () => {
    fc.assert(
      fc.property(words, (path) => {
        const uri = uriOf(path);
        expect(uri).toMatch(/^(?:[\w.~/-]|%[0-9A-F]{2})*$/u);
        const steps = path.replace(/[\ud800-\udfff]/gu, '\ufffd').split(/[\\/]/u);
        expect(uri.split('/').map(decodeURIComponent)).toEqual(
          noEmptyList(steps.filter((step) => step !== '.')),
        );
      }),
    );
  });
});

/** No step at all is the empty string, which is one empty step. */
function noEmptyList(steps: readonly string[]): readonly string[] {
  return steps.length === 0 ? [''] : steps;
}
