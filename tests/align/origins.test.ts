import { describe, expect, it } from 'vitest';
import { rows } from './rows.js';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四'];

/** Articles numbered from 第一条 on; a 款 begins where a line does. */
function statute(...articles: readonly string[]): string {
  return articles.map((words, at) => `第${NUMERALS[at]}条　${words}`).join('\n');
}

const PURPOSE = '为了加强对动物防疫活动的管理，预防、控制、净化、消灭动物疫病，促进养殖业发展，制定本法。';
const SCOPE = '本法适用于在中华人民共和国领域内的动物防疫及其监督管理活动。';
const VACCINE =
  '国家对严重危害养殖业生产和人体健康的动物疫病实施强制免疫，省级人民政府制定本行政区域的强制免疫计划。';
const TRADE = '动物饲养场和隔离场所、动物屠宰加工场所，应当取得动物防疫条件合格证。';
const REPORT = '从事动物疫病监测的单位和个人发现动物染疫的，应当立即向所在地农业农村主管部门报告。';
const VETERINARIAN = '国家实行官方兽医任命制度，官方兽医应当具备规定的条件，由省级人民政府主管部门任命。';
const ENTRY = '本法自二〇二一年五月一日起施行。';

describe('a 款 that became an article of its own', () => {
  const zone = '国家支持地方建立无规定动物疫病区，符合规定标准的，由主管部门验收合格予以公布。';
  const definition =
    '无规定动物疫病区，是指具有天然屏障或者采取人工措施，在一定期限内没有发生规定的一种或者几种动物疫病，并经验收合格的区域。';

  it('goes with the article it came from, far away as it is', () => {
    const old = statute(PURPOSE, SCOPE, `${zone}\n${definition}`, VACCINE, TRADE, REPORT, ENTRY);
    const revised = statute(PURPOSE, SCOPE, zone, VACCINE, TRADE, REPORT, definition, ENTRY);
    expect(rows(old, revised)[2]).toBe('art-3 ↔ art-3 art-7 split');
  });

  it('stays with the article where it is one', () => {
    const old = statute(PURPOSE, SCOPE, `${zone}\n${definition}`, VACCINE, TRADE, ENTRY);
    const revised = statute(PURPOSE, SCOPE, `${zone}\n${definition}`, VACCINE, TRADE, REPORT, ENTRY);
    expect(rows(old, revised)).toContain('∅ ↔ art-6 inserted');
  });
});

describe('a short article that became a 款 of a longer one', () => {
  it('is merged into it', () => {
    const market = '经营动物、动物产品的集贸市场应当具备规定的动物防疫条件，并接受监督检查。';
    const old = statute(PURPOSE, SCOPE, TRADE, market, VACCINE, REPORT, ENTRY);
    const revised = statute(PURPOSE, SCOPE, `${TRADE}\n${market}`, VACCINE, REPORT, ENTRY);
    expect(rows(old, revised)[2]).toBe('art-3 art-4 ↔ art-3 merged');
  });
});

describe('an article that moved almost word for word', () => {
  it('is not given to one that only stands where it stood', () => {
    const offer = '发起人向社会公开募集股份，应当由依法设立的证券公司承销，签订承销协议。';
    const deposit = '发起人向社会公开募集股份的股款缴足后，应当经依法设立的验资机构验资并出具证明。';
    const old = statute(PURPOSE, SCOPE, offer, VACCINE, TRADE, REPORT, VETERINARIAN, ENTRY);
    const revised = statute(
      PURPOSE,
      SCOPE,
      deposit,
      VACCINE,
      TRADE,
      REPORT,
      VETERINARIAN,
      `公司${offer.slice(3)}`,
      ENTRY,
    );
    expect(rows(old, revised)).toContain('art-3 ↔ art-8 edited moved renumbered');
    expect(rows(old, revised)).toContain('∅ ↔ art-3 inserted');
  });
});

describe('penalties, which are all alike', () => {
  const frame = (cited: string, deed: string): string =>
    `违反本法第${cited}条规定，${deed}的，由县级以上地方人民政府农业农村主管部门责令改正，处三千元以上三万元以下罚款。`;

  it('go with the duty they name, however much the frame is like another', () => {
    const old = statute(
      PURPOSE,
      VACCINE,
      TRADE,
      REPORT,
      frame('二', '未按照计划实施免疫'),
      frame('三', '未取得合格证从事饲养'),
      ENTRY,
    );
    const revised = statute(
      PURPOSE,
      SCOPE,
      VACCINE,
      TRADE,
      REPORT,
      VETERINARIAN,
      frame('四', '无证从事饲养'),
      frame('三', '不按照计划实施免疫'),
      ENTRY,
    );
    const found = rows(old, revised);
    expect(found.find((row) => row.startsWith('art-5 '))).toMatch(/^art-5 ↔ art-8 /u);
    expect(found.find((row) => row.startsWith('art-6 '))).toMatch(/^art-6 ↔ art-7 /u);
  });
});

describe('an article that stands word for word on both sides', () => {
  it('does not keep a copy of itself that was changed a little from being new', () => {
    const copy = TRADE.replace('动物饲养场', '水生动物养殖场');
    const old = statute(PURPOSE, SCOPE, TRADE, VACCINE, REPORT, ENTRY);
    const revised = statute(PURPOSE, SCOPE, TRADE, VACCINE, REPORT, copy, ENTRY);
    expect(rows(old, revised)).toContain('art-3 ↔ art-3 same');
    expect(rows(old, revised)).toContain('∅ ↔ art-6 inserted');
  });
});

describe('an old number in a new text', () => {
  it('says nothing where the content went elsewhere', () => {
    const old = statute(PURPOSE, SCOPE, VACCINE, TRADE, REPORT, ENTRY);
    const revised = statute(PURPOSE, SCOPE, VETERINARIAN, VACCINE, TRADE, REPORT, ENTRY);
    expect(rows(old, revised)).toContain('art-3 ↔ art-4 same renumbered');
    expect(rows(old, revised)).toContain('∅ ↔ art-3 inserted');
  });
});

describe('an article that was struck out', () => {
  it('is the one of its number where the numbers around it stay', () => {
    const gone = '（删去）';
    const old = statute(PURPOSE, SCOPE, VETERINARIAN, VACCINE, TRADE, REPORT, ENTRY);
    const revised = statute(PURPOSE, SCOPE, gone, VACCINE, TRADE, REPORT, ENTRY);
    expect(rows(old, revised)[2]).toBe('art-3 ↔ art-3 edited');
  });
});
