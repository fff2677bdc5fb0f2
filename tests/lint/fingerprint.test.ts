import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lint, withFingerprints } from '../../src/lint/index.js';
import type { Language } from '../../src/messages/language.js';
import type { Finding } from '../../src/model/finding.js';
import { locator } from '../../src/model/locator.js';
import { text } from './texts.js';

const PATH = 'somewhere/b.txt';
const NAME = 'b.txt';

/** A finding about characters `start` to `end` of a text. */
function findingIn(content: string, rule: string, start: number, end: number): Finding {
  const locate = locator(content);
  const actual = content.slice(start, end);
  return {
    rule,
    severity: 'warning',
    message: '一',
    path: PATH,
    id: 'art-1',
    start: locate(start),
    end: locate(end),
    ...(actual !== '' && { actual }),
  };
}

function prints(findings: readonly Finding[], content: string): string[] {
  const sources = new Map([[PATH, { name: NAME, text: content }]]);
  return withFingerprints(findings, sources).map(({ fingerprint }) => fingerprint as string);
}

describe('a fingerprint', () => {
  const content = '第五条　为了甲。\n第六条　为了乙。';

  it('is made of the rule, the name of the file, what stands there, what stands around it without numbers, and a count', () => {
    const found = findingIn(content, 'duplicate-number', 9, 12);
    // printf '%s\n1' '["duplicate-number","b.txt","第六条","第条为了甲。","为了乙。"]' | sha256sum
    expect(prints([found], content)).toEqual(['cd316bd09cd3c2c3']);
    // The same with \n2.
    expect(prints([found, found], content)).toEqual(['cd316bd09cd3c2c3', 'b5650e60e726b86f']);
  });

  it('has sixteen characters on each side, and no more', () => {
    const around = (far: string, near: string): string[] => {
      const side = near + '二三四五六七八九十百千万上下左';
      const content = `${far}${side}甲${[...side].reverse().join('')}${far}`;
      return prints([findingIn(content, 'terms', 17, 18)], content);
    };
    expect(around('东', '一')).toEqual(around('西', '一'));
    expect(around('东', '一')).not.toEqual(around('东', '壹'));
  });

  it('counts characters outside the basic plane as one', () => {
    const of = (far: string, near: string): string[] => {
      const side = '\u{20000}'.repeat(15);
      const content = `${far}${near}${side}甲${side}${near}${far}`;
      return prints([findingIn(content, 'terms', 33, 34)], content);
    };
    expect(of('东', '\u{20001}')).toEqual(of('西', '\u{20001}'));
    expect(of('东', '\u{20001}')).not.toEqual(of('东', '\u{20002}'));
  });

  it('is the same for full-width marks, and for those of half the width', () => {
    const [full, half] = ['甲，乙：丙', '甲,乙:丙'];
    expect(prints([findingIn(full, 'terms', 2, 3)], full)).toEqual(
      prints([findingIn(half, 'terms', 2, 3)], half),
    );
  });

  it('does not hang on the message, the severity, the place that belongs to it, or a decision', () => {
    const found = findingIn(content, 'duplicate-number', 9, 12);
    const { path, id, start, end } = found;
    const other: Finding = {
      ...found,
      message: 'the number is used twice',
      severity: 'error',
      related: [{ message: 'first here', path, id, start, end }],
      ignored: { because: '原文如此', by: 'baseline' },
    };
    expect(prints([other], content)).toEqual(prints([found], content));
  });

  it('does not hang on the path, but on the name and the rule', () => {
    const found = findingIn(content, 'terms', 9, 12);
    const of = (finding: Finding, name: string): string | undefined =>
      withFingerprints([finding], new Map([[finding.path, { name, text: content }]]))[0]?.fingerprint;
    expect(of({ ...found, path: '/elsewhere/b.txt' }, NAME)).toBe(of(found, NAME));
    expect(of(found, 'c.txt')).not.toBe(of(found, NAME));
    expect(of({ ...found, rule: 'stray-space' }, NAME)).not.toBe(of(found, NAME));
  });

  it('of a file that is no source is made of the id and what is told of it', () => {
    const about = (path: string, actual: string, line: number): Finding => ({
      ...findingIn('', 'ignore-unmatched', 0, 0),
      path,
      id: '',
      actual,
      start: { line, column: 5, offset: 40 * line },
      end: { line, column: 5, offset: 40 * line },
    });
    // printf '%s\n1' '["ignore-unmatched","jiaokan.config.yaml","","报纸:art-7"]' | sha256sum
    const expected = '588af4b317879be9';
    expect(prints([about('corpus/jiaokan.config.yaml', '报纸:art-7', 9)], '')).toEqual([expected]);
    expect(prints([about('C:\\x\\jiaokan.config.yaml', '报纸:art-7', 12)], '')).toEqual([expected]);
    expect(prints([about('corpus/jiaokan.config.yaml', '报纸:art-8', 9)], '')).not.toEqual([expected]);
  });

  it('counts in the order of the text, whatever the order of the findings', () => {
    const twice = '甲乙丙。'.repeat(12);
    const found = [4 * 5, 4 * 6].map((at) => findingIn(twice, 'terms', at, at + 1));
    expect(prints([...found].reverse(), twice)).toEqual(prints(found, twice).reverse());
  });
});

/** Visible characters, the white space in front of each, and what is found in them. */
interface Sketch {
  readonly chars: readonly string[];
  readonly found: readonly (readonly [rule: string, start: number, end: number])[];
}

const CHARS = ['环', '保', '局', '，', '。', '第', 'a', '\u{20000}'];
const sketch: fc.Arbitrary<Sketch> = fc
  .array(fc.constantFrom(...CHARS), { minLength: 1, maxLength: 80 })
  .chain((chars) => {
    const place = fc
      .tuple(fc.constantFrom('terms', 'stray-space'), fc.nat(chars.length), fc.nat(3))
      .map(([rule, start, length]) => [rule, start, Math.min(start + length, chars.length)] as const);
    return fc.record({ chars: fc.constant(chars), found: fc.array(place, { maxLength: 12 }) });
  });
const blanks = fc.array(fc.constantFrom('', '', '\n', '\r\n', '\n\n　　', ' ', '\u200b', '\n\n\n\n'), {
  minLength: 1,
  maxLength: 40,
});

/** The fingerprints of a sketch whose characters are set with white space between them. */
function printsOf({ chars, found }: Sketch, gaps: readonly string[] = ['']): string[] {
  const starts: number[] = [];
  let content = '';
  for (const [at, char] of chars.entries()) {
    content += gaps[at % gaps.length] as string;
    starts.push(content.length);
    content += char;
  }
  starts.push(content.length);
  const findings = found.map(([rule, start, end]) => {
    const from = starts[start] as number;
    const last = end > start ? (starts[end - 1] as number) + (chars[end - 1] as string).length : from;
    return findingIn(content, rule, from, last);
  });
  return prints(findings, content);
}

/** The same with other characters in front of it. */
function after(chars: readonly string[], { chars: own, found }: Sketch): Sketch {
  const moved = found.map(([rule, start, end]) => {
    return [rule, start + chars.length, end + chars.length] as const;
  });
  return { chars: [...chars, ...own], found: moved };
}

/** As far from what stands before it and behind it as a fingerprint looks. */
function apart({ chars, found }: Sketch): Sketch {
  const margin = Array.from({ length: 16 }, () => '某');
  return after(margin, { chars: [...chars, ...margin], found });
}

describe('fingerprints stay', () => {
  test('when lines are broken elsewhere, and blank lines and spaces come in anywhere', () => {
    fc.assert(
      fc.property(sketch, blanks, blanks, (drawn, one, other) => {
        expect(printsOf(drawn, one)).toEqual(printsOf(drawn, other));
      }),
    );
  });

  test('when an article comes in before or behind, with findings of its own, even the same ones', () => {
    const article = fc.oneof(sketch.map(apart), fc.constant(undefined));
    fc.assert(
      fc.property(sketch.map(apart), article, fc.boolean(), (drawn, other, isBefore) => {
        const added = other ?? drawn;
        const [first, second] = isBefore ? [added, drawn] : [drawn, added];
        const both = after(first.chars, second);
        const all = printsOf({ ...both, found: [...first.found, ...both.found] });
        expect(all).toEqual(expect.arrayContaining(printsOf(drawn)));
      }),
    );
  });
});

describe('fingerprints differ', () => {
  test('between any two findings', () => {
    fc.assert(
      fc.property(sketch, blanks, (drawn, gaps) => {
        const all = printsOf(drawn, gaps);
        expect(new Set(all).size).toBe(drawn.found.length);
        for (const one of all) expect(one).toMatch(/^[0-9a-f]{16}$/u);
      }),
    );
  });

  test('before and after a word is changed that something was said about', () => {
    fc.assert(
      fc.property(sketch, fc.nat(), (drawn, pick) => {
        const words = drawn.found.filter(([, start, end]) => end > start);
        fc.pre(words.length > 0);
        const [, start] = words[pick % words.length] as Sketch['found'][number];
        const chars = drawn.chars.map((char, at) => (at === start ? '新' : char));
        const [before, now] = [printsOf(drawn), printsOf({ ...drawn, chars })];
        for (const [at, [, from, to]] of drawn.found.entries())
          if (from <= start && start < to) expect(before).not.toContain(now[at]);
      }),
    );
  });
});

describe('what is found in a text', () => {
  const NEWSPAPER = readFileSync(new URL('../../corpus/newspaper.txt', import.meta.url), 'utf8');

  function found(content: string, language: Language = 'zh', rule?: string): string[] {
    const { witness } = text(content, 'witness', PATH);
    const findings = lint(witness, { language }).filter((one) => rule === undefined || one.rule === rule);
    return prints(findings, content);
  }

  it('has its own fingerprints: three numbers are used twice in the newspaper', () => {
    const numbers = found(NEWSPAPER, 'zh', 'duplicate-number');
    expect(new Set(numbers).size).toBe(3);
    expect(found(NEWSPAPER)).toEqual(expect.arrayContaining(numbers));
  });

  it('keeps them below a blank line, with other line ends, and in another language', () => {
    const plain = found(NEWSPAPER);
    expect(new Set(plain).size).toBe(plain.length);
    expect(found(`\n${NEWSPAPER}`)).toEqual(plain);
    expect(found(NEWSPAPER.replace(/\r?\n/gu, '\r\n'))).toEqual(plain);
    expect([...found(NEWSPAPER, 'en')].sort()).toEqual([...plain].sort());
  });

  it('keeps them when it is printed in lines of another width', () => {
    const duty =
      '地方各级党委和政府主要负责人是本行政区域生态环境保护第一责任人，对生态环境保护工作负全面领导责任。';
    const numbers = ['一', '二', '三', '三', '四', '五', '五', '六'];
    const printed = (width: number): string => {
      const line = new RegExp(`.{1,${width}}`, 'gu');
      return numbers.flatMap((number) => `　　第${number}条　${duty.repeat(3)}`.match(line) ?? []).join('\n');
    };
    const narrow = found(printed(21), 'zh', 'duplicate-number');
    expect(narrow).toHaveLength(2);
    expect(found(printed(34), 'zh', 'duplicate-number')).toEqual(narrow);
  });
});
