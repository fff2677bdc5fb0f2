import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.js';
import { compare } from '../../src/compare/index.js';
import type { Comparison } from '../../src/model/comparison.js';
import { divisionsOf } from '../gold/walk.js';
import { CORPUS } from './texts.js';
import { witness } from './witness.js';

const [XINHUA, NEWSPAPER, , , ZHUZHOU] = CORPUS as readonly [string, string, string, string, string];

const TEXTS = { xinhua: XINHUA, newspaper: NEWSPAPER, zhuzhou: ZHUZHOU };

function compared(base: string, other: string): Comparison {
  return compare(align(witness(base, 'base'), witness(other)));
}

/** Numbers below 100 as statutes print them. */
function han(number: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const tens = Math.floor(number / 10);
  return (tens > 1 ? digits[tens]! : '') + (tens > 0 ? '十' : '') + digits[number % 10]!;
}

/** A statute parted where its articles begin: what is before them, and each article with all that follows it. */
function partsOf(text: string): { head: string; articles: string[] } {
  const starts = divisionsOf(witness(text).tree)
    .filter(({ type }) => type === 'article')
    .map(({ position }) => position.start.offset);
  return {
    head: text.slice(0, starts[0]),
    articles: starts.map((start, at) => text.slice(start, starts[at + 1])),
  };
}

function renumbered(article: string, number: number): string {
  return article.replace(/^第[一二三四五六七八九十]+条/u, `第${han(number)}条`);
}

/** Wording that is in none of the texts. */
const WORDING = [
  '国家鼓励公民、法人和其他组织捐赠财产用于野生动物栖息地修复。',
  '因不可抗力不能履行合同的，根据不可抗力的影响，部分或者全部免除违约责任，但是法律另有规定的除外。',
  '夫妻双方可以约定婚姻关系存续期间所得的财产归各自所有。\n约定应当采用书面形式。',
  '申请注册商标，应当提交下列文件：\n（一）申请书；\n（二）商标图样；\n（三）身份证明文件复印件。',
  '本条自明年一月一日起停止执行。',
] as const;

/** `part` says where the new article goes; `number` how it is numbered. */
function inserted(
  text: string,
  at: number,
  wording: string,
  way: 'shift' | 'branch' | 'again',
): { text: string; article: string } {
  const { head, articles } = partsOf(text);
  const before = at;
  const number = way === 'shift' ? before + 1 : Math.max(before, 1);
  const article = `第${han(number)}条${way === 'branch' ? '之一' : ''} ${wording}`;
  const rest = articles
    .slice(at)
    .map((old, index) => (way === 'shift' ? renumbered(old, at + index + 2) : old));
  return { text: [head, ...articles.slice(0, at), article + '\n\n', ...rest].join(''), article };
}

describe('a statute with one article put in', () => {
  it('differs by one addition', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('xinhua' as const, 'zhuzhou' as const),
        fc.nat(),
        fc.constantFrom(...WORDING),
        fc.constantFrom('shift', 'branch', 'again'),
        (name, place, wording, way) => {
          const text = TEXTS[name];
          const at = place % partsOf(text).articles.length;
          const { text: longer, article } = inserted(text, at, wording, way);
          const { alignment, variants } = compared(text, longer);
          expect(
            variants.map(({ kind, base, witness: other, whole }) => [kind, base, other?.text, whole]),
          ).toEqual([['addition', null, article, true]]);
          expect(alignment.rows.filter(({ relation }) => relation !== 'same')).toHaveLength(1);
          expect(alignment.rows.filter(({ moved }) => moved)).toEqual([]);
        },
      ),
      { numRuns: 120 },
    );
  });
});

describe('a statute with one article taken out', () => {
  it('differs by one omission', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('xinhua' as const, 'zhuzhou' as const),
        fc.nat(),
        fc.boolean(),
        (name, place, shift) => {
          const text = TEXTS[name];
          const { head, articles } = partsOf(text);
          // Behind its last article a statute ends; without it there would be no telling where.
          const at = place % (articles.length - 1);
          // The headings that stand behind an article are not part of it.
          const [gone = ''] =
            /^第[^]*?(?=\n\s*第[一二三四五六七八九十]+章|$)/u.exec(articles[at]!.trimEnd()) ?? [];
          const left = articles[at]!.slice(gone.length);
          const rest = articles
            .slice(at + 1)
            .map((old, index) => (shift ? renumbered(old, at + index + 1) : old));
          const { variants } = compared(
            text,
            [head, ...articles.slice(0, at), left.trimStart(), ...rest].join(''),
          );
          expect(
            variants.map(({ kind, base, witness: other, whole }) => [kind, base?.text, other, whole]),
          ).toEqual([['omission', gone, null, true]]);
        },
      ),
      { numRuns: 80 },
    );
  });
});

const HAN = /\p{Script=Han}/u;
const WIDE: Readonly<Record<string, string>> = { '，': ',', '（': '(', '）': ')', '；': ';', '：': ':' };

/** Width and spacing changed at random: ，→ `,`, （ → `(`, 2025 → ２０２５, a blank between two Han characters. */
function respaced(text: string, random: readonly number[], blanks: readonly string[]): string {
  let out = '';
  [...text].forEach((char, at, all) => {
    const chance = random[at % random.length]! % 12;
    const narrow = chance < 4 ? WIDE[char] : undefined;
    const wide =
      chance < 4 && /[0-9]/u.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : undefined;
    out += narrow ?? wide ?? char;
    if (chance === 5 && HAN.test(char) && HAN.test(all[at + 1] ?? '')) out += blanks[at % blanks.length]!;
  });
  return out;
}

describe('a statute in other spacing and width', () => {
  it.each([
    ['blanks', [' ', '\u3000', '\u00a0']],
    ['characters that take no room', ['\u200b', '\u200d', '\ufeff', '\u00ad']],
  ])('has no variant for its %s', (_, blanks) => {
    fc.assert(
      fc.property(
        fc.constantFrom('xinhua' as const, 'newspaper' as const, 'zhuzhou' as const),
        fc.array(fc.nat({ max: 11 }), { minLength: 97, maxLength: 97 }),
        (name, random) => {
          const text = TEXTS[name];
          const { head, articles } = partsOf(text);
          // What stands around the articles is told by its words, and is left as it is.
          const body = articles.slice(0, -1).join('');
          const other = head + respaced(body, random, blanks) + articles.at(-1)!;
          const { alignment, variants } = compared(text, other);
          expect(variants).toEqual([]);
          expect(alignment.rows.filter(({ relation }) => relation !== 'same')).toEqual([]);
        },
      ),
      { numRuns: 100, endOnFailure: true },
    );
  });
});
