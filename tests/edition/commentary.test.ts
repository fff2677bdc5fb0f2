import { describe, expect, test } from 'vitest';
import { commentaryOf } from '../../src/edition/commentary/index.js';
import { piecesOf } from '../../src/edition/commentary/clauses/pieces.js';
import { replacementsIn } from '../../src/edition/commentary/witness/replacements.js';
import { readingAt } from '../../src/edition/commentary/witness/reading-at.js';
import { lettersOf } from '../../src/edition/letters.js';
import type { Quotation } from '../../src/model/edition.js';
import type { Role, Witness } from '../../src/model/witness.js';
import { parse } from '../../src/parse/index.js';
import { read, textReader } from '../../src/read/index.js';
import { witness } from '../properties/witness.js';
import { RENDERED } from './commentary-gold.js';

async function fromCorpus(file: string, role: Role): Promise<Witness> {
  const source = await read(`corpus/${file}`);
  return { siglum: file, role, source, tree: parse(source) };
}

const base = await fromCorpus('xinhua.txt', 'base');
const answers = await fromCorpus('qa.txt', 'commentary');
const commentary = commentaryOf(base, { witness: answers }, []);

function short({ base: { id }, kind, passage }: Quotation): string {
  return `${id} ${kind} ${passage.text}`;
}

/** What a made-up commentary renders of a made-up regulation. */
function rendered(regulation: string, explained: string): string[] {
  return commentaryOf(
    witness(regulation, 'base'),
    { witness: witness(explained, 'commentary') },
    [],
  ).quotations.map(short);
}

describe('the answers of the interview', () => {
  test('render what an editor finds there, and nothing else', () => {
    expect(commentary.quotations.map(short)).toEqual(RENDERED.map((line) => line.join(' ')));
  });

  test('are silent on four articles', () => {
    expect(commentary.silent).toEqual(['art-15', 'art-18', 'art-19', 'art-20']);
  });

  test('have all the words of what they quote without a difference', () => {
    const [phrase] = commentary.quotations;
    expect(phrase?.shared).toHaveLength(1);
    expect(phrase?.score).toBe(1);
    expect(phrase?.base.text).toBe('覆盖全面、权责一致、奖惩分明、环环相扣的责任体系');
    expect(phrase?.passage.id).toBe('qa-1/answer/para-1');
  });

  test('have the name of the site in place of the ministry and of the State Council', () => {
    const found = replacementsIn(commentary.quotations, base, answers);
    expect(found.map((each) => [each.base.id, each.base.text, each.commentary.text])).toEqual([
      ['art-2/para-1', '生态环境部', '91直播'],
      ['art-5/para-3', '生态环境部', '91直播'],
      ['art-17/para-1/item-1', '国务院', '91直播'],
    ]);
  });

  test('support 依规依法 in 第五条第三款 twice', () => {
    const { text } = base.source;
    const read: (string | undefined)[] = [];
    for (let at = text.indexOf('依规依法'); at >= 0; at = text.indexOf('依规依法', at + 1)) {
      read.push(readingAt(commentary.quotations, base, answers, { start: at, end: at + 4 })?.text);
    }
    // 第十条 is shortened by just these words; 第十八条 is not rendered.
    expect(read).toEqual(['依规依法', '依规依法', undefined, undefined, undefined]);
  });

  test('read another name only where both its ends are certain', () => {
    const start = base.source.text.indexOf('生态环境部门依规依法');
    const at = (from: number, to: number): string | undefined =>
      readingAt(commentary.quotations, base, answers, { start: start + from, end: start + to })?.text;
    expect(at(0, 5)).toBe('91直播');
    expect(at(1, 5)).toBeUndefined();
    expect(at(0, 4)).toBeUndefined();
  });
});

test('tags of a web page end no clause of a list', async () => {
  // 、 ends a clause only where no mark follows within four characters, and a tag is none.
  const html = await textReader('html');
  const source = html('<p>办法规定了监督考核、能<b>力</b>建设，以及奖惩。</p>');
  const page: Witness = { siglum: '网页', role: 'commentary', source, tree: parse(source) };
  const { text } = lettersOf(page);
  expect(piecesOf(page, '办法').map(({ from, to }) => text.slice(from, to))).toEqual([
    '办法规定了监督考核',
    '能力建设',
    '以及奖惩',
  ]);
});

describe('other commentaries', () => {
  test('a text that quotes itself is rendered word for word, and no article is left', () => {
    const itself = commentaryOf(base, { witness: base }, []);
    expect(new Set(itself.quotations.map(({ kind }) => kind))).toEqual(new Set(['verbatim']));
    expect(itself.silent).toEqual([]);
  });

  test('a text on something else renders nothing', () => {
    const other =
      '问：这场比赛怎么样？\n答：昨天晚上，客队在最后三分钟连进两球，逆转取胜。主教练在赛后表示，队员们拼到了最后一刻，' +
      '年轻球员的表现令人欣喜，下一轮将在主场迎战上届冠军。';
    expect(commentaryOf(base, { witness: witness(other, 'commentary') }, [])).toMatchObject({
      quotations: [],
      silent: { length: 20 },
    });
  });

  test.each(['', '问：', '。，；', '第五条', '《规定》'])('%j is silent', (text) => {
    expect(commentaryOf(base, { witness: witness(text, 'commentary') }, []).quotations).toEqual([]);
    expect(commentaryOf(witness(text, 'base'), { witness: answers }, []).quotations).toEqual([]);
  });

  const LAW = `环境保护法
第四条　保护环境是国家的基本国策。
国家采取有利于节约和循环利用资源、保护和改善环境、促进人与自然和谐的经济、技术政策和措施。
第五条　环境保护坚持保护优先、预防为主、综合治理、公众参与、损害担责的原则。
第六条　一切单位和个人都有保护环境的义务。
地方各级人民政府应当对本行政区域的环境质量负责。
第二十六条　国家实行环境保护目标责任制和考核评价制度。县级以上人民政府应当将环境保护目标完成情况纳入对下级人民政府及其负责人的考核内容。考核结果应当向社会公开。
第五十八条　对污染环境、破坏生态，损害社会公共利益的行为，符合下列条件的社会组织可以向人民法院提起诉讼：
（一）依法在设区的市级以上人民政府民政部门登记；
（二）专门从事环境保护公益活动连续五年以上且无违法记录。
第五十九条　企业事业单位和其他生产经营者违法排放污染物，受到罚款处罚，被责令改正，拒不改正的，依法作出处罚决定的行政机关可以自责令改正之日的次日起，按照原处罚数额按日连续处罚。
第六十条　企业事业单位和其他生产经营者超过污染物排放标准排放污染物的，县级以上人民政府环境保护主管部门可以责令其采取限制生产、停产整治等措施；情节严重的，报经有批准权的人民政府批准，责令停业、关闭。`;

  test('on another law: quoted, shortened and paraphrased articles', () => {
    const text = `问：修订的背景是什么？
答：环境保护是人民群众普遍关心的一件大事。随着经济社会的快速发展，环境污染问题日益突出，一些规定已经不能适应形势的需要。
问：确立了哪些原则？
答：《环境保护法》明确，保护环境是国家的基本国策，环境保护坚持保护优先、预防为主、综合治理、公众参与、损害担责的原则。
问：政府有哪些责任？
答：一是地方各级人民政府对本行政区域的环境质量负责。二是实行环境保护目标责任制和考核评价制度，考核结果向社会公开。
问：有哪些硬措施？
答：企业违法排放污染物，受到罚款处罚，被责令改正后拒不改正的，可以自责令改正之日的次日起，按照原处罚数额按日连续处罚，上不封顶。超标排放污染物的，可以责令限制生产、停产整治。符合条件的社会组织可以提起公益诉讼，即专门从事环境保护公益活动连续五年以上且无违法记录。`;
    expect(rendered(LAW, text)).toEqual([
      'art-4/para-1 verbatim 保护环境是国家的基本国策',
      'art-5/para-1 verbatim 环境保护坚持保护优先、预防为主、综合治理、公众参与、损害担责的原则',
      'art-6/para-2 shortened 地方各级人民政府对本行政区域的环境质量负责',
      'art-26/para-1 shortened 实行环境保护目标责任制和考核评价制度，考核结果向社会公开',
      'art-59/para-1 shortened 企业违法排放污染物，受到罚款处罚，被责令改正后拒不改正的，可以自责令改正之日的次日起，按照原处罚数额按日连续处罚',
      'art-60/para-1 shortened 超标排放污染物的，可以责令限制生产、停产整治',
      // 公益 is its own word; one in seventeen letters is next to none.
      'art-58/para-1 shortened 符合条件的社会组织可以提起公益诉讼',
      'art-58/para-1/item-2 verbatim 专门从事环境保护公益活动连续五年以上且无违法记录',
    ]);
  });

  test('a note that names the article anchors what two articles say alike', () => {
    const law = `快递条例
第一条　经营快递业务的企业应当建立安全管理制度，保障用户权益。
第二条　经营快递业务的企业应当建立信息管理制度，保障用户权益。
第三条　用户可以投诉。`;
    expect(rendered(law, '企业应当建立管理制度，保障用户权益（第二条）。')).toEqual([
      'art-2/para-1 shortened 企业应当建立管理制度，保障用户权益',
    ]);
    expect(rendered(law, '企业应当建立管理制度，保障用户权益（第一条）。')).toEqual([
      'art-1/para-1 shortened 企业应当建立管理制度，保障用户权益',
    ]);
  });
});
