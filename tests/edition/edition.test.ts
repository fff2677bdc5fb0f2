import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countChecks } from '../../src/lint/index.js';
import type { ApparatusEntry, Edition } from '../../src/model/edition.js';
import { edition, editionFrom, printed, text } from './make.js';

const HEAD = '某办法\n';
const 一 = '第一条　部门依规依法履行职责，加强监督。\n';

describe('the apparatus', () => {
  it('groups what the texts read by its words, the base first', () => {
    const made = editionFrom({
      甲: HEAD + 一,
      乙: HEAD + 一.replace('依规依法', '依法依规'),
      丙: HEAD + 一,
      丁: HEAD + 一.replace('依规依法', '依法依规'),
    });
    expect(printed(made)).toEqual(['art-1/para-1 依规依法 甲、丙 | 依法依规 乙、丁 transposition']);
  });

  it('quotes all witnesses to the same extent where their variants overlap', () => {
    const made = editionFrom({
      甲: `${HEAD}第一条　部门应当及时公开有关信息。\n`,
      乙: `${HEAD}第一条　部门应当主动公开有关信息。\n`,
      丙: `${HEAD}第一条　部门可以适时发布有关信息。\n`,
    });
    expect(made.apparatus.length).toBeGreaterThan(0);
    for (const { lemma, readings } of made.apparatus) {
      const base = lemma?.text ?? '';
      for (const reading of readings) {
        for (const { siglum, reading: there } of reading.attestations) {
          const source = { 甲: '应当及时公开', 乙: '应当主动公开', 丙: '可以适时发布' }[siglum] ?? '';
          expect(source).toContain(there?.text ?? '');
        }
      }
      expect('应当及时公开').toContain(base);
    }
    // Read together, each witness's readings put in place of the lemmas give its own words.
    expect(rebuilt(made, '乙')).toBe('第一条　部门应当主动公开有关信息。');
    expect(rebuilt(made, '丙')).toBe('第一条　部门可以适时发布有关信息。');
  });

  it('keeps a whole 款 that one witness lacks apart from what another has in it', () => {
    const base = `${HEAD}第一条　部门依法履职。\n部门应当及时公开信息。\n第二条　本办法自发布之日起施行。\n`;
    const made = editionFrom({
      甲: base,
      乙: base.replace('部门应当及时公开信息。\n', ''),
      丙: base.replace('及时公开', '主动公开'),
    });
    expect(printed(made)).toEqual([
      'art-1/para-2 部门应当及时公开信息。 甲、丙 | — 乙 omission',
      'art-1/para-2 及时 甲 | 主动 丙 substitution | 无 乙',
    ]);
    expect(made.apparatus.map(({ whole }) => whole)).toEqual([true, false]);
  });

  it('puts articles that several witnesses have put in together, and others apart', () => {
    const base = `${HEAD}第一条　部门依法履职。\n第二条　本办法自发布之日起施行。\n`;
    const added = '第二条　企业应当按照规定报告排放数据。\n第三条　本办法自发布之日起施行。\n';
    const made = editionFrom({
      甲: base,
      乙: `${HEAD}第一条　部门依法履职。\n${added}`,
      丙: `${HEAD}第一条　部门依法履职。\n${added.replace('报告', '公开')}`,
      丁: `${HEAD}第一条　部门依法履职。\n第二条　对举报人给予奖励并予以保护。\n第三条　本办法自发布之日起施行。\n`,
    });
    const whole = made.apparatus.filter((entry) => entry.whole);
    expect(whole.map(({ readings }) => readings.slice(1).map(({ text: words }) => words))).toEqual(
      expect.arrayContaining([
        ['第二条　企业应当按照规定公开排放数据。', '第二条　企业应当按照规定报告排放数据。'].sort(),
        ['第二条　对举报人给予奖励并予以保护。'],
      ]),
    );
    expect(whole).toHaveLength(2);
    expect(made.concordance.map(numbers)).toEqual([
      '第一条 | 第一条 | 第一条 | 第一条',
      ' | 第二条 | 第二条 | ',
      ' |  |  | 第二条',
      '第二条 | 第三条 | 第三条 | 第三条',
    ]);
  });

  it('a witness that lacks the 款 before an added article lacks the article, and no more', () => {
    const base = `${HEAD}第一条　部门依法履职。\n部门应当及时公开信息。\n第二条　本办法自发布之日起施行。\n`;
    const added = '第二条　企业应当按照规定报告排放数据。\n第三条　本办法自发布之日起施行。\n';
    const made = editionFrom({
      甲: base,
      乙: base.replace('第二条　本办法自发布之日起施行。\n', added),
      丙: base.replace('部门应当及时公开信息。\n', ''),
    });
    expect(printed(made)).toEqual([
      'art-1/para-2 部门应当及时公开信息。 甲、乙 | — 丙 omission',
      'art-1 — 甲、丙 | 第二条　企业应当按照规定报告排放数据。 乙 addition',
    ]);
  });

  it('leaves the names of entries as they are when a witness or a difference is added', () => {
    const base = `${HEAD}${一}第二条　依规依法办理。\n`;
    const one = editionFrom({ 甲: base, 乙: base.replace('加强监督', '加强监管') });
    const two = editionFrom({
      甲: base,
      乙: base.replace('加强监督', '加强监管'),
      丙: base.replaceAll('依规依法', '依法依规'),
    });
    expect(one.apparatus).toHaveLength(1);
    const same = two.apparatus.find(({ lemma }) => lemma?.text === one.apparatus[0]?.lemma?.text);
    expect(same?.id).toBe(one.apparatus[0]?.id);
    expect(new Set(two.apparatus.map(({ id }) => id)).size).toBe(two.apparatus.length);
  });

  it('of texts that read alike is empty', () => {
    const made = editionFrom({ 甲: HEAD + 一, 乙: HEAD + 一 });
    expect(made.apparatus).toEqual([]);
    expect(made.summary).toMatchObject({ entries: 0, open: 0, articles: 1 });
  });

  it('can be made without any witness, and of a text without articles', () => {
    expect(editionFrom({ 甲: HEAD + 一 }).concordance).toHaveLength(1);
    expect(editionFrom({ 甲: '' }).concordance).toEqual([]);
  });
});

describe('the five texts', () => {
  const read = (name: string): string =>
    readFileSync(new URL(`../../corpus/${name}.txt`, import.meta.url), 'utf8');
  const base = text('新华社', read('xinhua'), 'base', '2025-07-29');
  const qa = text('答记者问', read('qa'), 'commentary', '2025-08-01');
  const made = edition(base, [text('报纸', read('newspaper'))], {
    commentaries: [{ text: qa, counts: countChecks(base.witness, qa.witness) }],
    parallels: [
      text('意见', read('opinions'), 'parallel'),
      text('株洲', read('zhuzhou'), 'parallel', '2022-04-29'),
    ],
  });
  const of = (at: string, lemma: string): ApparatusEntry[] =>
    made.apparatus.filter((entry) => entry.at === at && entry.lemma?.text === lemma);

  it('依规依法 is read by the newswire and the interview, 依法依规 by the newspaper', () => {
    const found = made.apparatus.filter(({ lemma }) => lemma?.text === '依规依法');
    expect(found.map(({ at }) => at)).toEqual(['art-5/para-3', 'art-5/para-3', 'art-10/para-1']);
    // 第十条 is shortened in the interview: 督促指导有关部门履行生态环境保护责任.
    expect(found.map(sigla)).toEqual([
      ['新华社 答记者问*', '报纸'],
      ['新华社 答记者问*', '报纸'],
      ['新华社', '报纸'],
    ]);
  });

  it('says how often the words of a reading stand in a text', () => {
    const [entry] = of('art-10/para-1', '依规依法');
    // 第五条第三款 twice, 第十条, 第十八条 twice; 第十七条 has 依规依纪依法.
    expect(entry?.readings[0]?.attestations[0]).toMatchObject({ siglum: '新华社', times: 5 });
    expect(entry?.readings[1]?.attestations[0]).toMatchObject({ siglum: '报纸', times: 3 });
  });

  it('the paragraph that the newspaper lacks is none that the interview quotes: it has a part of it', () => {
    const whole = made.apparatus.filter((entry) => entry.whole);
    expect(whole.map(({ at }) => at)).toEqual(['art-2/para-2']);
    expect(whole.map(sigla)).toEqual([['新华社', '报纸']]);
    const passages = made.commentaries[0]?.quotations.filter(({ base: { id } }) => id === 'art-2/para-2');
    expect(passages?.map(({ kind }) => kind)).toEqual(['shortened']);
  });

  it('第七条 is about 政府, as the interview has it; the newspaper has 党委', () => {
    expect(of('art-7/para-1', '政府').map(sigla)).toEqual([['新华社 答记者问*', '报纸']]);
  });

  it('names that the web site has put in place of others are the interview’s alone', () => {
    const indirect = made.apparatus.filter((entry) => entry.indirect);
    expect(indirect.map(({ at, lemma }) => [at, lemma?.text])).toEqual([
      ['art-2/para-1', '生态环境部'],
      ['art-5/para-3', '生态环境部'],
      ['art-17/para-1/item-1', '国务院'],
    ]);
    for (const { readings, substantive, choice } of indirect) {
      expect(readings[1]?.text).toBe('91直播');
      expect({ substantive, by: choice.by }).toEqual({ substantive: false, by: 'base' });
    }
  });

  it('holds each of the 28 variants of the comparison in one entry', () => {
    const variants = made.apparatus.flatMap((entry) => entry.variants.map(({ id }) => id));
    expect(variants.sort()).toEqual((made.comparisons[0]?.variants ?? []).map(({ id }) => id).sort());
    expect(made.summary).toMatchObject({ entries: 28, substantive: 19, indirect: 3, open: 28, decided: 0 });
  });

  it('the counts of the interview agree with the regulation', () => {
    const [commentary] = made.commentaries;
    expect(commentary?.counts.map(({ claim, within, result }) => [claim.text, within, result])).toEqual([
      ['7类', 'chap-2', 'agrees'],
      ['4项', 'art-6', 'agrees'],
      ['6项', 'art-7', 'agrees'],
      ['6项', 'art-8', 'agrees'],
      ['5种', 'art-17', 'agrees'],
    ]);
  });
});

function sigla({ readings }: ApparatusEntry): string[] {
  return readings.map(({ attestations }) =>
    attestations.map(({ siglum, direct }) => (direct ? siglum : `${siglum}*`)).join(' '),
  );
}

function numbers({ base, cells }: Edition['concordance'][number]): string {
  const labels = (units: readonly { readonly label: string }[]): string =>
    units.map(({ label }) => label).join('、');
  return [labels(base), ...cells.map(({ units }) => labels(units))].join(' | ');
}

/** The first article with a witness's readings in place of the lemmas. */
function rebuilt({ base, apparatus }: Edition, siglum: string): string {
  const { text: source } = base.witness.source;
  let [out, from] = ['', source.indexOf('第一条')];
  for (const { lemma, gap, readings } of apparatus) {
    const start = lemma?.start.offset ?? gap?.point.offset ?? 0;
    const own = readings.flatMap(({ attestations }) => attestations).find((one) => one.siglum === siglum);
    out += source.slice(from, start) + (own?.reading?.text ?? '');
    from = lemma?.end.offset ?? start;
  }
  return out + source.slice(from).trimEnd();
}

describe('choices that touch numbers', () => {
  const base = `${HEAD}第一条　部门依法履职。\n第二条　本办法自发布之日起施行。\n`;
  const added = `${HEAD}第一条　部门依法履职。\n第二条　企业应当报告排放数据。\n第三条　本办法自发布之日起施行。\n`;
  const numbering = (choose: 'base' | 'latest', other: string): string[] => {
    const made = edition(
      text('甲', base, 'base', '2020-01-01'),
      [text('乙', other, 'witness', '2021-01-01')],
      {
        rule: choose,
      },
    );
    return made.findings.filter(({ rule }) => rule === 'edition-numbering').map(({ message }) => message);
  };

  it('are told', () => {
    expect(numbering('latest', added)).toEqual([expect.stringContaining('整理版有 1 处取舍牵动编号')]);
  });

  it('are none where the base stands, or where words alone are chosen', () => {
    expect(numbering('base', added)).toEqual([]);
    expect(numbering('latest', base.replace('依法', '依规'))).toEqual([]);
  });
});
