import { describe, expect, it } from 'vitest';
import { readReferences, type Reference } from '../../src/model/reference.js';
import { tokenise } from '../../src/model/token.js';

function read(text: string): readonly Reference[] {
  const start = { line: 1, column: 1, offset: 0 };
  const end = { line: 1, column: text.length + 1, offset: text.length };
  return readReferences(tokenise([{ type: 'text', value: text, position: { start, end } }]));
}

/** `article 10/paragraph 2`, with what it is a part of before it. */
function path(reference: Reference): string {
  const own = `${reference.level} ${reference.ordinal.join('.')}`;
  return reference.within ? `${path(reference.within)}/${own}` : own;
}

describe('a reference', () => {
  it.each([
    ['依照本法第六十七条处罚', ['article 67']],
    ['依照本法第一百三十三条之一处罚', ['article 133.1']],
    [
      '本法第四十条第一款第（三）项规定',
      ['article 40', 'article 40/paragraph 1', 'article 40/paragraph 1/item 3'],
    ],
    ['本条例第三条、第五条至第七条', ['article 3', 'article 5', 'article 7']],
    [
      '本法第十条第二款、第三款和第十二条',
      ['article 10', 'article 10/paragraph 2', 'article 10/paragraph 3', 'article 12'],
    ],
    ['本条第二款规定', ['paragraph 2']],
    ['前款第一项、第三项规定', ['item 1', 'item 3']],
    ['本法第三章第二节的规定', ['chapter 3', 'chapter 3/section 2']],
    ['第五十三次会议', []],
    ['前款、前条规定', []],
  ])('%s', (text, expected) => {
    expect(read(text).map(path)).toEqual(expected);
  });

  it.each([
    ['依照本法第六十七条处罚', [true]],
    ['违反本条例第八条、第九条规定', [true, true]],
    ['违反第八条规定', [true]],
    ['依照《中华人民共和国刑法》第二百六十四条、第二百六十六条处罚', [false, false]],
    ['依照刑法第二百六十四条处罚', [false]],
    ['依照民法典第五百六十三条第一款第四项的规定', [false, false, false]],
    ['根据《中华人民共和国合同法》（以下简称合同法）第十条的规定', [false]],
    ['依照《办法》的第三条执行', [false]],
    ['民事诉讼法第一百一十一条以及本解释第五百二十条规定', [false, true]],
    // Whose 第一百二十四条 this is, is for the reader to judge.
    ['符合民事诉讼法第一百一十九条，不属于第一百二十四条规定情形', [false, undefined]],
  ])('belongs to this text or another: %s', (text, expected) => {
    expect(read(text).map(({ own }) => own)).toEqual(expected);
  });

  it('knows the list it stands in', () => {
    expect(read('违反第三条、第五条至第七条，依照第九条处罚').map(({ list, at }) => [at, list])).toEqual([
      [2, 2],
      [4, 2],
      [6, 2],
      [10, 10],
    ]);
  });

  it('counts from the paragraph before in 前款', () => {
    expect(read('前款第二项').map(({ origin }) => origin)).toEqual(['preceding-paragraph']);
    expect(read('本条第二款').map(({ origin }) => origin)).toEqual(['here']);
    expect(read('前条第二款').map(({ origin }) => origin)).toEqual(['preceding-article']);
  });
});
