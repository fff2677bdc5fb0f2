/**
 * Redlines in the hands of another program: LibreOffice accepts and rejects all changes and saves what is left, which must
 * be the witness and the base to the character.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareWith, witnessOf } from '../../src/pipeline.js';
import { read, readText } from '../../src/read/index.js';
import type { SourceText } from '../../src/model/source.js';
import type { Witness } from '../../src/model/witness.js';
import { parasOf } from '../../src/render/prose/paras.js';
import { redlineOf } from '../../src/render/redline.js';
import { printedOf } from '../../src/render/redline/print/printed.js';
import { elementsOf, paragraphsIn } from '../render/redline-states.js';
import { findOffice, inOffice, type Job } from './office.js';

const office = findOffice();
const root = fileURLToPath(new URL('../../', import.meta.url));
const laws = `${root}../shared/laws/pairs/`;
const hasLaws = existsSync(laws);

if (office === undefined) console.warn('LibreOffice is not here: what it makes of a redline is not tested.');
if (!hasLaws) console.warn('../shared/laws is not here: redlines are tested with the corpus alone.');

const A = '第一条　为了保护环境，制定本条例。';
const B = '第二条　本省行政区域内的大气、水、土壤污染防治，适用本条例。';
const C = '第三条　县级以上人民政府应当把环境保护工作纳入国民经济和社会发展规划。';
const D = '第四条　任何单位和个人都有权对污染环境的行为进行举报。';
const E = '受理机关应当为举报人保密。';
const T = '某某条例';

const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** Texts whose lines are printed paragraphs. */
const MADE: Readonly<Record<string, readonly [base: readonly string[], witness: readonly string[]]>> = {
  identical: [
    [T, A, B],
    [T, A, B],
  ],
  'everything different': [
    [T, A, B],
    ['另一办法', '第一条　收费标准由主管部门公布。'],
  ],
  'inserted at the very beginning': [
    [T, A],
    ['某省人民政府令', T, A],
  ],
  'deleted at the very beginning': [
    ['某省人民政府令', T, A],
    [T, A],
  ],
  'inserted at the very end': [
    [T, A],
    [T, A, B, C],
  ],
  'deleted at the very end': [
    [T, A, B, C],
    [T, A],
  ],
  'replaced at the end': [
    [T, A, C],
    [T, A, B, D],
  ],
  moved: [
    [T, A, B, C, D, E],
    [T, A, C, D, E, B.replace('适用', '遵守')],
  ],
  split: [
    [T, A, `${D.slice(0, -1)}，${E}`],
    [T, A, D, E],
  ],
  merged: [
    [T, A, D, E],
    [T, A, `${D.slice(0, -1)}，${E}`],
  ],
  'an item after one whose last mark was changed': [
    [T, '第一条　登记项目包括：', '（一）名称；', '（二）期限。', B],
    [T, '第一条　登记项目包括：', '（一）名称；', '（二）期限；', '（三）时间。', B],
  ],
  'words at the end of one 款 and at the beginning of the next': [
    [T, A, E, D],
    [T, `${A}本条例所称环境，包括大气和水。`, `其他机关和${E}`, D],
  ],
  'spaces, marks and what XML keeps for itself': [
    [T, A, B],
    [T, A.replace('　', '  ').replace('，', ','), '第二条　a < b & c > d  “引号”  ]]>。'],
  ],
};

/** Pairs of files, the base first. */
const FILES: Readonly<Record<string, readonly [base: string, witness: string]>> = {
  'the corpus': [`${root}corpus/xinhua.txt`, `${root}corpus/newspaper.txt`],
  ...(hasLaws && {
    反不正当竞争法: [`${laws}p080.old.md`, `${laws}p080.new.md`],
    村民委员会组织法: [`${laws}p107.old.md`, `${laws}p107.new.md`],
  }),
};

interface Case {
  readonly bytes: Uint8Array;
  readonly base: readonly string[];
  readonly witness: readonly string[];
}

interface Outcome {
  readonly accepted: Uint8Array;
  readonly rejected: Uint8Array;
}

async function redlineOfSources(
  base: SourceText,
  witness: SourceText,
): Promise<{ bytes: Uint8Array; texts: readonly [Witness, Witness] }> {
  const left = witnessOf(base, { siglum: '旧', role: 'base' });
  const right = witnessOf(witness, { siglum: '新', role: 'witness' });
  const options = { lang: 'zh', author: '编辑', date: '2026-05-01' } as const;
  const bytes = await redlineOf({ comparisons: compareWith(left, [right], 'zh') }, options);
  return { bytes, texts: [left, right] };
}

/** What a text prints; that it is all of the text is tested beside the writer. */
function paragraphsOf({ tree, source }: Witness): string[] {
  const { text: whole } = printedOf({ tree, source } as Witness, parasOf(tree, source.text));
  return whole.split('\n').slice(0, -1);
}

describe.skipIf(office === undefined)('LibreOffice', () => {
  const cases = new Map<string, Case>();
  const outcomes = new Map<string, Outcome>();

  beforeAll(async () => {
    for (const [name, [base, witness]] of Object.entries(MADE)) {
      const { bytes } = await redlineOfSources(readText(text(base)), readText(text(witness)));
      cases.set(name, { bytes, base, witness });
    }
    for (const [name, [base, witness]] of Object.entries(FILES)) {
      const { bytes, texts } = await redlineOfSources(await read(base), await read(witness));
      const [left, right] = texts.map(paragraphsOf);
      cases.set(name, { bytes, base: left ?? [], witness: right ?? [] });
    }
    const jobs = [...cases.values()].flatMap(({ bytes }): Job[] => [
      { bytes, verb: 'AcceptAllTrackedChanges' },
      { bytes, verb: 'RejectAllTrackedChanges' },
    ]);
    const saved = await inOffice(office as string, jobs);
    [...cases.keys()].forEach((name, at) => {
      const [accepted, rejected] = saved.slice(2 * at) as [Uint8Array, Uint8Array];
      outcomes.set(name, { accepted, rejected });
    });
  }, 400_000);

  test.each([...Object.keys(MADE), ...Object.keys(FILES)])('accepts and rejects: %s', (name) => {
    const { base, witness } = cases.get(name) as Case;
    const { accepted, rejected } = outcomes.get(name) as Outcome;
    expect(paragraphsIn(accepted, 'accepted')).toEqual(witness);
    expect(paragraphsIn(rejected, 'accepted')).toEqual(base);
    for (const bytes of [accepted, rejected]) {
      for (const change of ['w:ins', 'w:del', 'w:pPrChange', 'w:rPrChange']) {
        expect(elementsOf(bytes, 'word/document.xml', change), change).toEqual([]);
      }
    }
  });

  test('has every word of the corpus, as the files have it', () => {
    const { accepted, rejected } = outcomes.get('the corpus') as Outcome;
    const [base, witness] = FILES['the corpus'] as readonly [string, string];
    const bare = (words: string): string => words.replace(/\s/gu, '');
    expect(bare(paragraphsIn(rejected, 'accepted').join(''))).toBe(bare(readFileSync(base, 'utf8')));
    expect(bare(paragraphsIn(accepted, 'accepted').join(''))).toBe(bare(readFileSync(witness, 'utf8')));
  });
});
