import { describe, expect, it } from 'vitest';
import { fold, foldText, isHan } from '../../src/model/characters.js';
import { RADICALS } from '../../src/model/radicals.js';
import { headLabel } from '../../src/parse/bullet.js';

const range = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

describe('radicals', () => {
  it('has every Kangxi radical', () => {
    const kangxi = range(0x2f00, 0x2fd5);
    expect(kangxi).toHaveLength(214);
    for (const sign of kangxi.filter((own) => own !== '\u2F3E'))
      expect(fold(sign), sign).toBe(sign.normalize('NFKC'));
  });

  it('has every radical of the supplement but ⺀, for which Unicode knows no character', () => {
    const supplement = range(0x2e81, 0x2ef3).filter((sign) => /\p{Assigned}/u.test(sign));
    expect(supplement).toHaveLength(114);
    for (const sign of supplement) expect(RADICALS.has(sign), sign).toBe(true);
    expect(RADICALS.size).toBe(214 + 114);
    expect(fold('⺀')).toBe('⺀');
  });

  it('gives a single ideograph for each, never another radical', () => {
    for (const [sign, character] of RADICALS) {
      expect([...character], sign).toHaveLength(1);
      expect(/\p{Unified_Ideograph}/u.test(character) && isHan(character), sign).toBe(true);
      expect(fold(character), sign).toBe(character);
    }
  });

  // Lines of EquivalentUnifiedIdeograph.txt, among them those beyond the basic plane.
  it.each([
    ['\u2E81', '\u5382'],
    ['\u2E87', '\u{20628}'],
    ['\u2E8E', '\u5140'],
    ['\u2E91', '\u{21BC2}'],
    ['\u2E95', '\u{2B739}'],
    ['\u2E9F', '\u6BCD'],
    ['\u2EA0', '\u6C11'],
    ['\u2EB3', '\u34C1'],
    ['\u2EB5', '\u{2626B}'],
    ['\u2ECA', '\u{27FB7}'],
    ['\u2ED3', '\u957F'],
    ['\u2ED8', '\u9752'],
    ['\u2EDA', '\u9875'],
    ['\u2EE9', '\u9EC4'],
    ['\u2EF3', '\u9F9F'],
  ])('folds %s to %s', (sign, character) => {
    expect(fold(sign)).toBe(character);
  });

  it('has the simplified character for the one radical whose glyph the fonts share with it', () => {
    expect(fold('\u2F3E')).toBe('户');
  });

  it('makes texts out of PDF files comparable', () => {
    expect(foldText('⼈⺠政府⻓官、⼀切⻋辆')).toBe('人民政府长官、一切车辆');
  });

  it.each([
    ['第⼀条　为了', 'article', [1]],
    ['第⼆⼗⼋章 总则', 'chapter', [28]],
    ['（⼆）组织推动', 'paren-han', [2]],
    ['⼗、监督', 'han-comma', [10]],
    ['· （⼋）对本地区', 'paren-han', [8]],
  ])('leaves the number of %s readable', (text, form, ordinal) => {
    const head = headLabel(text);
    expect(head?.label.form).toBe(form);
    expect(head?.label.ordinal).toEqual(ordinal);
    expect(text.includes(head?.label.text ?? '?')).toBe(true);
  });
});
