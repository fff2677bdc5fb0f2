/** 对照版 on editions made of small texts: several witnesses, moved articles, hostile words, nothing lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/model/edition.js';
import type { Witness } from '../../../src/model/witness.js';
import { headingsOf, unitsOf } from '../../../src/model/units.js';
import { parasOf } from '../../../src/render/prose/paras.js';
import { paraText } from '../../../src/render/prose/text.js';
import { columnTable } from '../../../src/render/prose/edition/columns/table.js';
import { sheetOf } from '../../../src/render/prose/edition/sheet.js';
import { bandsOf, byId, collationOf, columnText, seen } from './collation-page.js';
import { versions } from './laws.js';
import { editionFrom, textAs } from './real.js';

const FIRST = '第一条　为了加强生态环境保护，规范排污单位的监督管理活动，制定本办法。';
const SECOND = '第二条　本办法适用于县级以上地方人民政府及其生态环境主管部门。';
const THIRD = '第三条　排放污染物的企业事业单位应当按照规定建立环境保护责任制度。';
const FOURTH = '第四条　任何单位和个人都有权对污染环境的行为向有关部门进行检举。';
const LISTS =
  '第五条　有下列情形之一的，责令改正：\n（一）拒绝接受现场检查的；\n（二）篡改、伪造监测数据的；\n（三）未取得许可证排污的。';

const law = (...articles: string[]): string => `某市排污管理办法\n${articles.join('\n')}\n`;

function edited(base: string, ...others: string[]): Edition {
  return editionFrom(
    textAs('甲', 'base', base),
    others.map((text, at) => textAs('乙丙丁戊己'[at] as string, 'witness', text)),
  );
}

describe('three columns', () => {
  const without = law(FIRST, SECOND, FOURTH.replace('第四条', '第三条'));
  const $ = collationOf(
    edited(
      law(FIRST, SECOND, THIRD, FOURTH, LISTS),
      law(
        FIRST.replace('规范', '加强'),
        SECOND,
        THIRD,
        FOURTH,
        LISTS.replace('（二）篡改、伪造监测数据的；\n（三）', '（二）'),
      ),
      without,
    ),
  );

  test('a witness that reads otherwise is shown, one that does not says 同底本', () => {
    expect(bandsOf($, 'row/art-1')).toEqual([
      [`c0 ${FIRST}`, `c1 ${FIRST.replace('规范', '加强')}`, 'c2 同底本'],
    ]);
    expect($(`${byId('row/art-1')} td.c2 [data-e]`).length).toBe(0);
    expect(seen($(`${byId('row/art-1')} td.c1 ins`))).toContain('加强');
  });

  test('an article that one of them lacks is a gap in its column alone', () => {
    expect(bandsOf($, 'row/art-3')).toEqual([[`c0 ${THIRD}`, 'c1 同左', 'c2 〔丙无此条〕']]);
    expect($(`${byId('row/art-3')} td.c2 [data-e]`).length).toBe(1);
  });

  test('the margin tells the witnesses apart where they stand otherwise to the base', () => {
    expect(seen($(`${byId('row/art-3')} th`))).toBe('第三条乙相同丙删去异文 1');
    expect(seen($(`${byId('row/art-2')} th`))).toBe('第二条相同');
  });

  test('项 stand against 项 in the columns that have them, though one has nothing of the article', () => {
    const bands = bandsOf($, 'row/art-5');
    expect(bands[0]?.at(-1)).toBe('c2 〔丙无此条〕');
    expect($(`${byId('row/art-5')} td.c2`).attr('rowspan')).toBe(String(bands.length));
    const second = bands.find((band) => band.some((cell) => cell.includes('篡改')));
    expect(second).toEqual(['c0 （二）篡改、伪造监测数据的；', 'c1 〔乙无此项〕']);
    const third = bands.find((band) => band.some((cell) => cell.includes('许可证')));
    expect(third).toEqual(['c0 （三）未取得许可证排污的。', 'c1 （二）未取得许可证排污的。']);
  });
});

describe('more columns', () => {
  const added = '第三条　重点排污单位应当如实向社会公开其主要污染物的名称和排放方式。';
  const longer = law(FIRST, SECOND, added, THIRD.replace('第三条', '第四条'));

  test('what two witnesses have and the base has not is on one line, told once in the base', () => {
    const $ = collationOf(edited(law(FIRST, SECOND, THIRD), longer, longer, law(FIRST, SECOND, THIRD)));
    const [row] = $('tbody')
      .toArray()
      .filter((body) => $(body).text().includes('重点排污单位'));
    expect(row?.attribs.id).toBe('row/乙/art-3');
    expect(bandsOf($, 'row/乙/art-3')).toEqual([
      ['c0 〔甲无此条〕', `c1 ${added}`, `c2 ${added}`, 'c3 〔丁无此条〕'],
    ]);
    expect($(byId('row/丙/art-3')).length).toBe(1);
  });

  test('scroll in a frame that the keyboard reaches', () => {
    const $ = collationOf(edited(law(FIRST, SECOND), law(FIRST, SECOND), law(FIRST, SECOND)));
    expect($('.frame').attr('tabindex')).toBe('0');
    expect($('.frame').attr('aria-label')).toBe('各本对照，可左右滚动');
    expect($('table').attr('class')).toBe('columns of-3');
  });

  test('on a narrow screen the base is named with those that read alike', () => {
    const $ = collationOf(
      edited(law(FIRST, SECOND), law(FIRST.replace('规范', '加强'), SECOND), law(FIRST, SECOND)),
    );
    expect($(`${byId('row/art-1')} td.c0`).attr('data-s')).toBe('甲、丙');
    expect($(`${byId('row/art-2')} td.c0`).hasClass('both')).toBe(true);
    expect($(`${byId('row/art-1')} td.c2`).hasClass('echo')).toBe(true);
  });
});

describe('moved articles', () => {
  const $ = collationOf(
    edited(
      law(FIRST, SECOND, THIRD, FOURTH),
      law(FIRST, SECOND, FOURTH.replace('第四条', '第三条'), THIRD.replace('第三条', '第四条')),
    ),
  );

  test('are marked, and lead to where they stand and back', () => {
    const moved = $('tbody.moved').first();
    const number = moved.attr('id') === 'row/art-3' ? ['第四条', '第三条'] : ['第三条', '第二条'];
    expect(seen(moved.find('th'))).toContain('移动');
    expect(seen(moved.find('.moved-note').first())).toBe(`移动：此本在${number[1]}之后`);
    const link = moved.find('.moved-note a').first().attr('href') as string;
    const target = decodeURI(link.slice(1));
    expect($(byId(target)).length).toBe(1);
    const back = $('tbody:not(.moved) .moved-note a').first();
    expect(seen(back)).toContain(`此本接${number[0]}`);
    expect($(byId(decodeURI((back.attr('href') as string).slice(1)))).attr('id')).toBe(moved.attr('id'));
  });
});

describe('duplicates', () => {
  test('a second article of one number is told from the first', () => {
    const $ = collationOf(
      edited(law(FIRST, SECOND, THIRD), law(FIRST, SECOND, THIRD.replace('第三条', '第二条'))),
    );
    expect(seen($(`${byId('row/art-3')} th`))).toContain('→ 第二条〔第二处〕');
    expect($(byId('乙/art-2~2')).length).toBe(1);
  });
});

describe('hostile words', () => {
  const nasty = FIRST.replace('规范', '<script>alert(1)</script>\u202E&amp;"规范');

  test('stay words', () => {
    const $ = collationOf(edited(law(FIRST, SECOND), law(nasty, SECOND)));
    expect($('script').length).toBe(0);
    expect(seen($(`${byId('row/art-1')} td.c1`))).toContain('<script>alert(1)</script>\\u{202e}&amp;"规范');
    expect($('[style], [onclick]').length).toBe(0);
  });
});

describe('nothing is lost and nothing is there twice', () => {
  /** The paragraphs of the regulation: what stands before, behind and around it is not in the table. */
  const paragraphs = ({ tree, source }: Witness): string[] => {
    const paras = parasOf(tree, source.text);
    const inside = new Set(unitsOf(tree).flatMap(({ id }) => paras.of(id)));
    const headings = new Set(headingsOf(tree).map(({ id }) => id));
    const kinds = new Set(['title', 'note']);
    return paras.all
      .filter((para) => inside.has(para) || headings.has(para.id) || kinds.has(para.type))
      .map((para) => String(para.index));
  };

  const inTable = (edition: Edition, at: number): string[] => {
    const { views, columns } = columnTable(sheetOf(edition, 'zh'));
    const cells = views.flatMap((view) => (view.kind === 'line' ? view.bands.flat() : view.cells));
    const ditto = views.flatMap((view) =>
      view.kind === 'line' && view.bands.flat().some((cell) => cell.column.at === at && cell.ditto)
        ? (view.line.cells[at - 1]?.units ?? []).flatMap(({ id }) => columns[at]?.side.paras.of(id) ?? [])
        : [],
    );
    const printed = cells.filter(({ column }) => column.at === at).flatMap((cell) => cell.paras);
    return [...printed, ...ditto].map(({ index }) => String(index)).sort((a, b) => Number(a) - Number(b));
  };

  test('of any base and any two witnesses', () => {
    fc.assert(
      fc.property(versions, versions, (one, two) => {
        const edition = edited(one.base, one.witness, two.witness);
        for (const [at, text] of [edition.base, ...edition.witnesses].entries())
          expect(inTable(edition, at)).toEqual(paragraphs(text.witness));
      }),
      { numRuns: 40 },
    );
  });

  test('each paragraph of the base is printed as it stands, in its order', () => {
    fc.assert(
      fc.property(versions, ({ base, witness }) => {
        const edition = edited(base, witness);
        const { tree, source } = edition.base.witness;
        const paras = parasOf(tree, source.text);
        const own = unitsOf(tree).flatMap(({ id }) => paras.of(id).map(paraText));
        const $ = collationOf(edition);
        $('tbody.between').remove();
        expect(columnText($, 0)).toEqual(own);
        const ids = $('[id]')
          .toArray()
          .map((element) => element.attribs.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 25 },
    );
  });

  test('every entry of a witness has one place in its column', () => {
    fc.assert(
      fc.property(versions, versions, (one, two) => {
        const edition = edited(one.base, one.witness, two.witness);
        const $ = collationOf(edition);
        for (const entry of edition.apparatus) {
          const sigla = entry.readings.flatMap(({ attestations }) =>
            attestations.map(({ siglum }) => siglum),
          );
          for (const siglum of sigla) expect($(byId(`c/${siglum}/${entry.id}`)).length, entry.id).toBe(1);
        }
      }),
      { numRuns: 25 },
    );
  });
});
