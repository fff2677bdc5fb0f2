import { describe, expect, it } from 'vitest';
import { rows } from './rows.js';

const PURPOSE = '为了规范公司的组织和行为，保护股东和债权人的合法权益，制定本法。';
const SCOPE = '本法所称公司，是指在中国境内设立的有限责任公司和股份有限公司。';
const NAME = '公司名称中应当标明有限责任公司或者股份有限公司字样。';
const SEAT = '公司以其主要办事机构所在地为住所。';
const CAPITAL = '公司成立后，股东不得抽逃出资。';
const CRIME = '构成犯罪的，依法追究刑事责任。';

/** Articles numbered from 第一条 on. */
function statute(...articles: readonly string[]): string {
  return articles.map((words, at) => `第${'一二三四五六七八九十'[at]}条　${words}`).join('\n');
}

describe('an article that stands whole in a much longer one far away', () => {
  it('is linked with it', () => {
    const longer =
      `${CAPITAL}违反前款规定的，由登记机关责令改正，处以百分之五以上百分之十五以下的罚款；` +
      '负有责任的董事、监事、高级管理人员应当与该人承担连带赔偿责任，其他发起人知情不报的，同样处理。';
    expect(rows(statute(PURPOSE, CAPITAL, SCOPE, NAME), statute(PURPOSE, SCOPE, NAME, longer))).toEqual([
      'art-1 ↔ art-1 same',
      'art-2 ↔ art-4 edited moved renumbered',
      'art-3 ↔ art-2 same renumbered',
      'art-4 ↔ art-3 same renumbered',
    ]);
  });

  it('is not where its words stand in many articles', () => {
    const added = `工作人员在监督检查中滥用职权、玩忽职守、徇私舞弊，尚不够刑事处罚的，给予行政处分；${CRIME}`;
    expect(rows(statute(PURPOSE, SCOPE, NAME, CRIME), statute(added, PURPOSE, SCOPE, NAME))[3]).toBe(
      'art-4 ↔ art-1 edited moved renumbered',
    );
    const found = rows(
      statute(PURPOSE, SCOPE, NAME, CRIME),
      statute(added, PURPOSE + CRIME, SCOPE + CRIME, NAME + CRIME),
    );
    expect(found).toEqual([
      '∅ ↔ art-1 inserted',
      'art-1 ↔ art-2 edited renumbered',
      'art-2 ↔ art-3 edited renumbered',
      'art-3 ↔ art-4 edited renumbered',
      'art-4 ↔ ∅ deleted',
    ]);
  });
});

describe('an article alone in its place', () => {
  it('leaves the other to the partner that moved and is plainly the same', () => {
    const before = '公司从事经营活动，应当遵守法律法规，遵守社会公德和商业道德，接受政府和社会公众的监督。';
    const after = '公司从事经营活动，应当遵守法律法规，遵守社会公德和商业道德，接受社会公众的监督。';
    const instead = '公司应当为职工代表大会提供必要条件，接受社会公众的查询，研究决定改制时听取工会意见。';
    const alone = rows(
      statute(PURPOSE, before, SCOPE, NAME, SEAT),
      statute(PURPOSE, instead, SCOPE, NAME, SEAT),
    );
    expect(alone[1]).toBe('art-2 ↔ art-2 edited');
    const found = rows(
      statute(PURPOSE, before, SCOPE, NAME, SEAT),
      statute(PURPOSE, instead, SCOPE, NAME, SEAT, after),
    );
    expect(found).toContain('art-2 ↔ art-6 edited moved renumbered');
    expect(found).toContain('∅ ↔ art-2 inserted');
    expect(found).toHaveLength(6);
  });
});

describe('a split', () => {
  it('has its third part though another article stands between', () => {
    const [call, vote, minutes] = [
      '召开股东会会议，应当于会议召开十五日前通知全体股东。',
      '修改章程的决议，必须经代表三分之二以上表决权的股东通过。',
      '所议事项的决定应当作成记录，出席会议者应当签名。',
    ];
    expect(rows(statute(call + vote + minutes, SEAT), statute(call, vote, SEAT, minutes))).toEqual([
      'art-1 ↔ art-1 art-2 art-4 split',
      'art-2 ↔ art-3 same renumbered',
    ]);
  });

  it('does not take in what says something else', () => {
    const [call, vote] = [
      '召开股东会会议，应当于会议召开十五日前通知全体股东。',
      '修改章程的决议，必须经代表三分之二以上表决权的股东通过。',
    ];
    expect(rows(statute(call + vote, SEAT), statute(call, vote, SEAT, NAME))).toEqual([
      'art-1 ↔ art-1 art-2 split',
      'art-2 ↔ art-3 same renumbered',
      '∅ ↔ art-4 inserted',
    ]);
  });
});

describe('an article that stands twice', () => {
  it('is the first of the two where no number decides', () => {
    expect(rows(`第五条　${SEAT}`, `第六条　${SEAT}\n第七条　${SEAT}`)).toEqual([
      'art-5 ↔ art-6 same renumbered',
      '∅ ↔ art-7 inserted',
    ]);
  });
});
