/** One regulation as txt, Markdown, Word, PDF and a web page in GBK: the same tree, the same comparison, the same findings. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lint } from '../src/lint/index.js';
import type { Comparison } from '../src/model/comparison.js';
import type { SourceText } from '../src/model/source.js';
import type { Content, Root } from '../src/model/tree.js';
import type { Witness } from '../src/model/witness.js';
import { compareWith, witnessOf } from '../src/pipeline.js';
import { parse } from '../src/parse/index.js';
import { read, readBytes, readText, renderDocument } from '../src/index.js';
import { docx, p, run } from './read/docx-file.js';
import { encoderOf, utf8 } from './read/encode.js';
import { bareTree } from './read/same-tree.js';
import { expectCovered } from './read/spans.js';

const NAMES = ['xinhua', 'newspaper', 'qa', 'opinions', 'zhuzhou'] as const;
type Name = (typeof NAMES)[number];

const gbk = encoderOf('gb18030');
const GBK = new TextDecoder('gbk');

const corpus = (name: Name): string =>
  readFileSync(fileURLToPath(new URL(`../corpus/${name}.txt`, import.meta.url)), 'utf8');

/** What is not in the encoding of a page is written by its number, as browsers save it. */
function inGbk(text: string): Uint8Array {
  const fits = (char: string): boolean => {
    try {
      return GBK.decode(gbk(char)) === char;
    } catch {
      return false;
    }
  };
  return gbk([...text].map((char) => (fits(char) ? char : `&#${char.codePointAt(0)};`)).join(''));
}

const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

function page(text: string): string {
  const lines = text.split('\n').map((line) => `<p class="indent text">${escaped(line)}</p>`);
  return [
    '<!DOCTYPE html><html><head><meta charset="gb2312"><title>政策</title>',
    '<style>.indent { text-indent: 2em }</style><script>var a = "第一条";</script></head><body>',
    '<div class="nav"><a href="/">首页</a> <a href="/zc">政策</a></div><div class="content">',
    ...lines,
    '</div><div class="footer">版权所有 <a href="/map">网站地图</a></div></body></html>',
  ].join('\n');
}

type Make = (name: Name) => Promise<SourceText>;

const FORMATS: Readonly<Record<'md' | 'docx' | 'pdf' | 'html', Make>> = {
  md: (name) =>
    readBytes(utf8(corpus(name).replace(/^第[一二三四五六七八九十]+条/gmu, '**$&**')), `${name}.md`),
  docx: (name) =>
    readBytes(
      docx(
        corpus(name)
          .split('\n')
          .map((line) => p(run(line)))
          .join(''),
      ),
      `${name}.docx`,
    ),
  pdf: (name) => read(fileURLToPath(new URL(`./fixtures/pdf/${name}.pdf`, import.meta.url))),
  html: (name) => readBytes(inGbk(page(corpus(name))), `${name}.html`),
};
const FORMAT_NAMES = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

/** What only a page has, on paper or in a browser, stands between the lines of any block. */
function withoutPage(source: SourceText): SourceText {
  const hints = new Set(['running-title', 'page-number', 'navigation']);
  return { ...source, lines: source.lines.filter(({ hint }) => hint === undefined || !hints.has(hint)) };
}

/** The tree without what belongs to the format. */
function seen(tree: Root): Root {
  const within = (nodes: readonly Content[]): Content[] =>
    nodes.flatMap((node): Content[] => {
      if ('value' in node) return node.type === 'markup' ? [] : [node];
      return [{ ...node, children: within(node.children) } as Content];
    });
  return { ...tree, children: within(tree.children) };
}

const plain = (name: Name): SourceText => readText(corpus(name), `${name}.txt`);

describe.each(FORMAT_NAMES)('as %s', (format) => {
  it.each(NAMES)('%s has the tree of its text', async (name) => {
    const source = await FORMATS[format](name);
    expect(source.format).toBe(format);
    expectCovered(source);
    expect(bareTree(seen(parse(withoutPage(source))))).toEqual(bareTree(seen(parse(plain(name)))));
  });

  it.each(NAMES)('%s gives the findings of its text', async (name) => {
    const found = (source: SourceText): unknown =>
      lint(witnessOf(source, { siglum: name, role: 'base' }), { language: 'zh', rules: {} })
        .filter(({ rule }) => !ABOUT_LINES.has(rule))
        .map(({ rule, severity, id, actual, expected }) => [rule, severity, id, unspaced(actual), expected])
        .map((line) => JSON.stringify(line));
    expect(found(withoutPage(await FORMATS[format](name)))).toEqual(found(plain(name)));
  });
});

/** These are about the printed lines themselves, which are others on another page. */
const ABOUT_LINES = new Set(['uncertain-join', 'stray-space']);

const unspaced = (text: string | undefined): string | undefined => text?.replace(/\s+/gu, '');

const ROLES = ['base', 'witness'] as const;

async function compared(makes: readonly [Make, Make]): Promise<Comparison> {
  const texts: Witness[] = [];
  for (const [at, name] of (['xinhua', 'newspaper'] as const).entries()) {
    const source = await (makes[at] as Make)(name);
    texts.push(witnessOf(source, { siglum: name, role: ROLES[at] as 'base' }));
  }
  const [base, witness] = texts as [Witness, Witness];
  return compareWith(base, [witness], 'zh')[0] as Comparison;
}

/** A comparison without places. */
function bareComparison({ alignment, variants, findings, summary }: Comparison): unknown {
  const ids = (divisions: readonly { readonly id: string }[]): string[] => divisions.map(({ id }) => id);
  return {
    rows: alignment.rows.map(({ base, witness, relation, moved, renumbered, score, rows }) => ({
      base: ids(base),
      witness: ids(witness),
      relation,
      moved,
      renumbered,
      score,
      rows: rows.length,
    })),
    variants: variants.map(({ id, kind, substantive, base, witness, whole }) => ({
      id,
      kind,
      substantive,
      whole,
      base: unspaced(base?.text),
      witness: unspaced(witness?.text),
    })),
    findings: findings.map(({ rule, id, message }) => [rule, id, message]),
    summary,
  };
}

describe('the newspaper beside the newswire', () => {
  const text: Make = (name) => Promise.resolve(plain(name));
  const pairs = [...FORMAT_NAMES, 'txt' as const].flatMap((left) =>
    [...FORMAT_NAMES, 'txt' as const].map((right) => [left, right] as const),
  );
  const makeOf = (format: keyof typeof FORMATS | 'txt'): Make => (format === 'txt' ? text : FORMATS[format]);

  it.each(pairs)('%s with %s compares as txt with txt', async (left, right) => {
    const expected = bareComparison(await compared([text, text]));
    expect(bareComparison(await compared([makeOf(left), makeOf(right)]))).toEqual(expected);
  });
});

it('Markdown that the program writes of any format is that of the text', async () => {
  for (const format of FORMAT_NAMES) {
    const markdown = (source: SourceText): string =>
      renderDocument('md', { source, tree: parse(source) }, { lang: 'zh' });
    // A printed line may end where a blank was: 中共中央批准 | 2025年7月18日.
    const made = markdown(withoutPage(await FORMATS[format]('xinhua')));
    expect(made.replace(/ /gu, ''), format).toBe(markdown(plain('xinhua')).replace(/ /gu, ''));
  }
});
