import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';

const FILES = ['xinhua.txt', 'newspaper.txt', 'qa.txt', 'opinions.txt', 'zhuzhou.txt'] as const;

/** The texts of the corpus as strings. */
export const CORPUS: readonly string[] = FILES.map((file) =>
  readFileSync(fileURLToPath(new URL(`../../corpus/${file}`, import.meta.url)), 'utf8'),
);

/** What gives structure to a text, and what gets in the way of reading it. */
const PIECES = [
  ...[
    '第一条',
    '第二条　',
    '第十二条之一 ',
    '第 三 条 ',
    '第一章 总则',
    '第二编 ',
    '第一分编',
    '第三节 ',
    '第十十条',
  ],
  ...['（一）', '(二)', '㈢', '③', '3.', '3．', '一、', '二、', '（1）', 'Ⅳ.', '1.4', 'PM2.5', '第（三）项'],
  ...[
    '目录',
    '序言',
    '附件：',
    '附则',
    '— 3 —',
    '第3页 共10页',
    '2022年4月29日',
    '某某市人民政府',
    '关于印发《规定》的通知',
  ],
  ...[
    '问：',
    '答：',
    '记者：',
    '下列',
    '：',
    '；',
    '。',
    '，',
    '“',
    '”',
    '（',
    '）',
    '的规定',
    '为了',
    '本规定自发布之日起施行。',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\f',
    '\v',
    '\u2028',
    '\u0085',
    '\n\n',
    ' ',
    '\t',
    '\u3000',
    '\u00a0',
    '    ',
    '\u200b',
    '\ufeff',
    '\u00ad',
  ],
  ...['\ud800', '\udc00', '\u{20000}', '😀', '⺠', '⽅', '\0', 'a', '１'],
] as const;

/** Markdown, sprinkled. */
const SYNTAX = [
  ...[
    '**',
    '*',
    '_',
    '# ',
    '## ',
    '- ',
    '> ',
    '| a | b |\n|---|---|\n',
    '```\n',
    '`',
    '[',
    '](#a)',
    '<!--',
    '-->',
    '<br>',
  ],
  ...[
    '&lt;',
    '&emsp;',
    '&#12288;',
    '\\',
    '~~',
    '---\n',
    '[^1]',
    '[^1]: 注',
    '<b>',
    '</b>',
    '![x](y)',
    '  \n',
    '* * *\n',
  ],
] as const;

/** Text made of structure, noise and any Unicode at all, lone surrogates included. */
export const wildText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      {
        weight: 1,
        arbitrary: fc.string({
          unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
          maxLength: 3,
        }),
      },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

type Damage = (text: string) => string;

function onLines(change: (lines: string[], at: number) => void): fc.Arbitrary<Damage> {
  return fc.nat().map((seed) => (text) => {
    const lines = text.split('\n');
    change(lines, seed % lines.length);
    return lines.join('\n');
  });
}

function at(text: string, share: number): number {
  return Math.floor(share * text.length);
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

const damage: fc.Arbitrary<Damage> = fc.oneof(
  onLines((lines, line) => lines.splice(line, 3)),
  onLines((lines, line) => lines.splice(line, 0, lines[line] ?? '')),
  onLines((lines, line) => lines.push(...lines.splice(line, 2))),
  onLines((lines, line) => lines.unshift(...lines.splice(line, 5))),
  fc.tuple(share, fc.constantFrom(...PIECES)).map(
    ([place, piece]): Damage =>
      (text) =>
        text.slice(0, at(text, place)) + piece + text.slice(at(text, place)),
  ),
  fc.tuple(share, fc.integer({ min: 1, max: 9 })).map(
    ([place, length]): Damage =>
      (text) =>
        text.slice(0, at(text, place)) + text.slice(at(text, place) + length),
  ),
  fc.constantFrom('\r\n', '\r', '\f', '\n\n').map(
    (end): Damage =>
      (text) =>
        text.replace(/\n/gu, end),
  ),
);

const corpusText = fc.constantFrom(...CORPUS);

/** A text of the corpus, cut anywhere, with up to eight kinds of harm done to it. */
export const damagedText: fc.Arbitrary<string> = fc
  .tuple(corpusText, share, share, fc.array(damage, { maxLength: 8 }))
  .map(([text, a, b, harms]) => {
    const cut = text.slice(at(text, Math.min(a, b)), at(text, Math.max(a, b)));
    return harms.reduce((harmed, harm) => harm(harmed), cut);
  });

/** Two texts of the corpus shuffled together, line by line. */
export const mixedText: fc.Arbitrary<string> = fc
  .tuple(damagedText, damagedText, fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 }))
  .map(([left, right, steps]) => {
    const sources = [left.split('\n'), right.split('\n')];
    const lines: string[] = [];
    for (let turn = 0; turn < 40; turn++) {
      lines.push(...(sources[turn % 2] ?? []).splice(0, steps[turn % steps.length]));
    }
    return lines.join('\n');
  });

/** Any of these. */
export const anyText: fc.Arbitrary<string> = fc.oneof(wildText, damagedText, mixedText);

/** Any of these with Markdown in it. */
export const anyMarkdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      wildText,
      damagedText.map((text) => text.slice(0, 3000)),
    ),
    fc.array(fc.tuple(share, fc.constantFrom(...SYNTAX)), { maxLength: 25 }),
  )
  .map(([text, marks]) =>
    marks.reduce(
      (made, [place, mark]) => made.slice(0, at(made, place)) + mark + made.slice(at(made, place)),
      text,
    ),
  );
