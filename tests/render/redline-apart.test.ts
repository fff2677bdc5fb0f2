import { describe, expect, test } from 'vitest';
import { keptApart } from '../../src/render/redline/script/apart.js';
import type { Step } from '../../src/render/redline/script/step.js';

/** Steps of 甲〔+乙+〕¶ and so on, with the text they are taken from. */
function steps(...parts: readonly (readonly [Step['change'], string])[]): { steps: Step[]; texts: Texts } {
  const made: Step[] = [];
  let [base, witness] = ['', ''];
  for (const [change, words] of parts) {
    made.push({ change, base: base.length, witness: witness.length, length: words.length });
    if (change !== 'inserted') base += words;
    if (change !== 'deleted') witness += words;
  }
  return { steps: made, texts: { base, witness } };
}

interface Texts {
  readonly base: string;
  readonly witness: string;
}

const SIGNS = { kept: '', deleted: '-', inserted: '+' } as const;

/** The steps with their words; every offset is looked up. */
function shown(all: readonly Step[], { base, witness }: Texts): string {
  const words = ({ change, base: left, witness: right, length }: Step): string =>
    change === 'deleted' ? base.slice(left, left + length) : witness.slice(right, right + length);
  return all.map((step) => `${SIGNS[step.change]}[${words(step).replaceAll('\n', '¶')}]`).join('');
}

function apart(...parts: readonly (readonly [Step['change'], string])[]): string {
  const { steps: given, texts } = steps(...parts);
  const made = keptApart(given, texts.witness);
  const of = (change: Step['change'], which: keyof Texts): string =>
    made
      .filter((step) => step.change !== change)
      .map((step) => texts[which].slice(step[which], step[which] + step.length))
      .join('');
  expect(of('inserted', 'base')).toBe(texts.base);
  expect(of('deleted', 'witness')).toBe(texts.witness);
  return shown(made, texts);
}

describe('insertions on both sides of a kept end', () => {
  test('become one where the second is whole paragraphs', () => {
    expect(
      apart(['kept', '期限'], ['inserted', '；'], ['kept', '\n'], ['inserted', '时间。\n'], ['kept', '船\n']),
    ).toBe('[期限]+[；¶时间。][¶][船¶]');
  });

  test('become one as often as they meet', () => {
    expect(
      apart(
        ['inserted', '甲'],
        ['kept', '\n'],
        ['inserted', '乙\n丙\n'],
        ['kept', '丁\n'],
        ['inserted', '戊\n'],
        ['kept', '己\n'],
      ),
    ).toBe('+[甲¶乙¶丙][¶][丁¶]+[戊¶][己¶]');
  });

  test('are held apart by a character where the second is the beginning of a paragraph', () => {
    expect(
      apart(['kept', '修订'], ['inserted', '。'], ['kept', '\n'], ['inserted', '根据'], ['kept', '2018年\n']),
    ).toBe('[修订]+[。][¶]-[2]+[根据2][018年¶]');
    expect(apart(['inserted', '甲'], ['kept', '\n'], ['inserted', '乙\n丙'], ['kept', '𠮷\n'])).toBe(
      '+[甲¶乙][¶]-[𠮷]+[丙𠮷][¶]',
    );
  });

  test('remain where words were taken out between them, or kept', () => {
    expect(
      apart(['inserted', '甲'], ['kept', '\n'], ['deleted', '乙'], ['inserted', '丙'], ['kept', '丁\n']),
    ).toBe('+[甲][¶]-[乙]+[丙][丁¶]');
    expect(apart(['inserted', '甲'], ['kept', '。\n'], ['inserted', '丙\n'], ['kept', '丁\n'])).toBe(
      '+[甲][。¶]+[丙¶][丁¶]',
    );
  });
});
