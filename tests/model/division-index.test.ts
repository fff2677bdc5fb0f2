import { describe, expect, it } from 'vitest';
import { divisionIndex } from '../../src/model/division-index.js';
import { readReferences } from '../../src/model/reference.js';
import type { Division } from '../../src/model/tree.js';
import { divisionsOf } from '../../src/model/walk.js';
import { ownTokens } from '../../src/model/wording.js';
import { parse } from '../../src/parse/index.js';
import { readText } from '../../src/read/index.js';

const TEXT = `第一章 总则
第一条 有下列情形之一的，应当报告：
（一）甲；
（二）乙。
前款第二项规定的情形，本条第三款另有规定的除外。
第三款。
第二条 前条第三款规定的报告，由前条第一项规定的人提出，不适用第二款。
第二款。
第三条 依照前条第二款、本法第一条第一款第（二）项办理；刑法第一条除外。
第四条 依照第九条、第三章办理。
`;

const tree = parse(readText(TEXT));
const index = divisionIndex(tree);
const byId = new Map(divisionsOf(tree).map((division) => [division.id, division]));

/** Ids of what the references in the own wording of a division lead to. */
function targets(id: string): (string | undefined)[] {
  const from = byId.get(id) as Division;
  return readReferences(ownTokens(from)).map((reference) => index.targetOf(reference, from)?.id);
}

describe('what references lead to', () => {
  it.each([
    ['art-1/para-2', ['art-1/para-1/item-2', 'art-1/para-3']],
    ['art-2/para-1', ['art-1/para-3', 'art-1/para-1/item-1', 'art-2/para-2']],
    ['art-3/para-1', ['art-2/para-2', 'art-1', 'art-1/para-1', 'art-1/para-1/item-2', undefined]],
    ['art-4/para-1', [undefined, undefined]],
  ])('from %s', (id, expected) => {
    expect(targets(id)).toEqual(expected);
  });
});
