/** Shared provisions of the regulation with the opinion and the local rule; what is expected was found by reading them. */
import { describe, expect, it } from 'vitest';
import type { EditionText, Parallel, SharedProvision } from '../../src/model/edition.js';
import { parallelOf } from '../../src/edition/parallels/index.js';
import { CORPUS } from '../properties/texts.js';
import { witness } from '../properties/witness.js';

const text = (words: string): EditionText => ({ witness: witness(words, 'parallel') });
const [base, , , opinions, zhuzhou] = CORPUS.map(text) as [
  EditionText,
  EditionText,
  EditionText,
  EditionText,
  EditionText,
];
const withOpinions = parallelOf(base, opinions);
const withZhuzhou = parallelOf(base, zhuzhou);

function between({ provisions }: Parallel, inBase: string, inParallel: string): readonly SharedProvision[] {
  return provisions.filter(({ base: one, parallel }) => one.id === inBase && parallel.id === inParallel);
}

/** The shared words of the base, marks and white space left out. */
function shared(provisions: readonly SharedProvision[], { witness: { source } }: EditionText): string {
  return provisions
    .flatMap((one) => one.shared.map(({ base: { start, end } }) => source.text.slice(start, end)))
    .join('')
    .replace(/[\s，、；。“”]/gu, '');
}

describe('the opinion on the same matter', () => {
  it.each([
    ['art-3/para-1', 'item-1/para-1', '习近平新时代中国特色社会主义思想完整准确全面贯彻新发展理念'],
    ['art-3/para-1', 'item-2/para-1', '加强组织领导强化统筹协调完善体制机制严格监督考核'],
    ['art-3/para-1', 'item-8/para-1', '完整准确全面贯彻新发展理念'],
    ['art-4/para-1/item-2', 'item-16/para-1', '守土有责守土尽责'],
    ['art-4/para-1/item-4', 'item-2/para-1', '坚持以人民为中心'],
    ['art-4/para-1/item-4', 'item-3/para-1', '人民群众反映强烈的突出生态环境问题'],
    ['art-4/para-1/item-5', 'item-16/para-1', '激励和约束并重'],
    ['art-5/para-2', 'item-13/para-1', '领域的生态环境保护工作负领导责任'],
    ['art-12/para-1', 'item-9/para-1', '负责的生态环境保护重点任务发生的突出生态环境问题完善有关政策'],
    ['art-17/para-1/item-2', 'item-15/para-1', '形式主义官僚主义'],
  ])('shares %s with %s', (inBase, inParallel, words) => {
    const found = between(withOpinions, inBase, inParallel);
    expect(found.map(({ grade }) => grade)).toContain('strong');
    expect(shared(found, base)).toContain(words);
  });

  it.each([
    ['art-5/para-2', 'item-12/para-1', '第一责任人'],
    ['art-4/para-1/item-2', 'preamble/para-1', '管发展管生产管行业'],
    ['art-10/para-1', 'item-2/para-1', '督促指导有关'],
  ])('has something of %s in %s', (inBase, inParallel, words) => {
    const found = between(withOpinions, inBase, inParallel);
    expect(found.map(({ grade }) => grade)).toEqual(['medium']);
    expect(shared(found, base)).toContain(words);
  });

  it('takes stock phrases for nothing', () => {
    // 领导班子成员 stands in (十三), too, and 承担重要生态环境保护职责的部门 in (四) and (十六).
    for (const inBase of ['art-2/para-1', 'art-6/para-1/item-4', 'art-7/para-1/item-3', 'art-9/para-1']) {
      expect(withOpinions.provisions.filter(({ base: one }) => one.id === inBase)).toEqual([]);
    }
  });

  it('names what stands alone', () => {
    expect(withOpinions.alone.base).toEqual(
      expect.arrayContaining(['art-1', 'art-14', 'art-16', 'art-19', 'art-20']),
    );
    expect(withOpinions.alone.parallel).toEqual(
      expect.arrayContaining([
        'item-4',
        'item-5',
        'item-6',
        'item-7',
        'item-10',
        'item-18',
        'item-19',
        'item-20',
      ]),
    );
    for (const id of ['art-3', 'art-4', 'art-5', 'art-12']) expect(withOpinions.alone.base).not.toContain(id);
  });

  it('has no date, so that nobody knows which is older', () => {
    expect(withOpinions.older).toBeUndefined();
  });
});

describe('the local rule', () => {
  it.each([
    ['art-3/para-1', 'art-1/para-1', '习近平新时代中国特色社会主义思想'],
    ['art-4/para-1/item-2', 'art-4/para-1', '管发展必须环保管生产必须环保管行业必须环保'],
    ['art-5/para-3', 'art-5/para-1', '生态环境保护工作负直接责任'],
    ['art-6/para-1/item-1', 'art-6/para-1/item-1', '生态环境保护的方针政策和决策部署'],
    ['art-7/para-1/item-1', 'art-6/para-1/item-1', '生态环境保护的方针政策和决策部署'],
    ['art-7/para-1/item-2', 'art-8/para-1/item-1', '纳入国民经济和社会发展规划'],
    ['art-8/para-1/item-6', 'art-8/para-1/item-4', '组织开展突发生态环境事件'],
    ['art-10/para-1', 'art-9/para-1/item-2', '社会力量积极参与'],
    ['art-13/para-1', 'art-8/para-1/item-8', '自然资源资产离任审计'],
    ['art-18/para-2', 'art-8/para-1/item-1', '生态保护红线环境质量底线资源利用上线'],
    ['art-20/para-1', 'art-17/para-1', '本规定自发布之日起施行'],
  ])('shares %s with %s', (inBase, inParallel, words) => {
    const found = between(withZhuzhou, inBase, inParallel);
    expect(found.map(({ grade }) => grade)).toContain('strong');
    expect(shared(found, base)).toContain(words);
  });

  it('shares who is responsible, part by part', () => {
    const words = shared(between(withZhuzhou, 'art-5/para-2', 'art-5/para-1'), base);
    expect(words).toContain('第一责任人');
    expect(words).toContain('的生态环境保护工作负领导责任');
  });

  it('shows what differs, in clauses that can be read', () => {
    const [found] = between(withZhuzhou, 'art-4/para-1/item-2', 'art-4/para-1');
    expect(found?.base.text).toBe('坚持管发展必须抓环保、管生产必须抓环保、管行业必须抓环保');
    expect(found?.parallel.text).toBe('管发展必须管环保、管生产必须管环保、管行业必须管环保”的工作要求');
    expect(found?.differing).toEqual([
      { base: '管发展必须抓环保', parallel: '管发展必须管环保' },
      { base: '管生产必须抓环保', parallel: '管生产必须管环保' },
      { base: '管行业必须抓环保', parallel: '管行业必须管环保' },
    ]);
  });

  it('is older, by the date of its 题注', () => {
    expect(withZhuzhou.older).toBe('parallel');
  });

  it("leaves people's congresses, courts and villages to itself", () => {
    expect(withZhuzhou.alone.parallel).toEqual(
      expect.arrayContaining(['art-2', 'art-7', 'art-11', 'art-12', 'art-14', 'art-15', 'art-16']),
    );
  });
});

describe('texts that have nothing to do with each other', () => {
  const customs = text(
    [
      '第一条 为了维护国家的主权和利益，加强海关监督管理，根据宪法，制定本法。',
      '第二条 国务院设立海关总署，统一管理全国海关。县级以上地方人民政府应当予以配合。',
      '第三条 违反本法规定，构成犯罪的，依法追究刑事责任；对直接负责的主管人员和其他直接责任人员依法给予处分。',
      '第四条 有下列情形之一的，由海关责令改正，没收违法所得，可以并处一万元以下的罚款：',
      '（一）运输工具不经设立海关的地点进出境的；',
      '（二）擅自开启海关封志的。',
    ].join('\n'),
  );
  const medicine = text(
    [
      '第一条 为了继承和弘扬中医药，保护人民健康，根据宪法，制定本法。',
      '第二条 国务院中医药主管部门负责全国的中医药管理工作。县级以上地方人民政府应当予以支持。',
      '第三条 违反本法规定，给他人造成损害的，依法承担民事责任；构成犯罪的，依法追究刑事责任。',
      '第四条 有下列情形之一的，由药品监督管理部门责令改正，没收违法所得，可以并处三万元以下的罚款：',
      '（一）举办中医诊所应当备案而未备案的；',
      '（二）对直接负责的主管人员和其他直接责任人员未依法给予处分的。',
    ].join('\n'),
  );

  it('have only formulae in common, which are none', () => {
    const { provisions, alone } = parallelOf(customs, medicine);
    expect(provisions).toEqual([]);
    expect(alone).toEqual({
      base: ['art-1', 'art-2', 'art-3', 'art-4'],
      parallel: ['art-1', 'art-2', 'art-3', 'art-4'],
    });
  });
});

describe('words that one text uses again and again', () => {
  const school = (rules: readonly string[]): EditionText =>
    text(rules.map((rule, at) => `第${'一二三四五'[at]}条 ${rule}。`).join('\n'));
  const one = school(['寄宿制民族中学的食堂应当明码标价']);

  it('are a provision where they meet once', () => {
    const other = school(['寄宿制民族中学的图书馆周末开放', '操场每天清扫两次', '校车停在北门']);
    expect(parallelOf(one, other).provisions.map(({ parallel }) => parallel.id)).toEqual(['art-1/para-1']);
  });

  it('are stock where they meet in many places', () => {
    const other = school([
      '寄宿制民族中学的图书馆周末开放',
      '操场每天清扫，寄宿制民族中学的自行其是',
      '校车停在寄宿制民族中学的北门',
      '禁止在寄宿制民族中学的屋顶放风筝',
      '雨天由寄宿制民族中学的门房供伞',
    ]);
    expect(parallelOf(one, other).provisions).toEqual([]);
  });
});

describe('what a provision takes in', () => {
  it('is a 款 without the 项 that stand inside it', () => {
    const one = text(
      '第一条 申请渔业捕捞许可证应当提交下列材料：\n（一）渔船检验证书；\n（二）船名册。\n第二条 休渔期内禁止使用拖网。',
    );
    const other = text('第一条 申请渔业捕捞许可证应当提交船东身份证明。\n第二条 渔港应当保持畅通。');
    const [found, ...more] = parallelOf(one, other).provisions;
    expect(more).toEqual([]);
    expect(found?.base.text).toBe('申请渔业捕捞许可证应当提交下列材料');
    expect(found?.parallel.text).toBe('申请渔业捕捞许可证应当提交船东身份证明');
  });

  it('goes on over what stands in brackets', () => {
    const one = text('第一条 省（自治区、直辖市）统筹休渔补助资金的发放。\n第二条 渔港应当保持畅通。');
    const other = text('第一条 各市统筹休渔补助资金的发放。\n第二条 拖网的网目另行公布。');
    expect(parallelOf(one, other).provisions.map(({ base: { text: words } }) => words)).toEqual([
      '省（自治区、直辖市）统筹休渔补助资金的发放',
    ]);
  });
});
