/** Small laws and two versions of each; articles keep their numbers, so that one that is left out leaves a hole. */
import fc from 'fast-check';
import { hanNumber } from '../../../src/messages/han-number.js';

/** Every 款 has a sentence of its own. */
const SENTENCES = [
  '国家建立健全生态环境分区管控制度，完善监测网络。',
  '县级以上地方人民政府应当将环境保护工作纳入国民经济和社会发展规划。',
  '排放污染物的企业事业单位，应当建立环境保护责任制度。',
  '公民、法人和其他组织依法享有获取环境信息的权利。',
  '对严重污染环境的工艺、设备和产品实行淘汰制度（以下简称淘汰制度）。',
  '因环境污染损害引起的民事纠纷，当事人可以请求调解处理。',
  '建设项目中防治污染的设施，应当与主体工程同时设计、同时投产。',
  '重点排污单位应当如实向社会公开其主要污染物的名称。',
  '各级人民政府应当统筹城乡建设污水处理设施及配套管网。',
  '任何单位和个人都有保护生态的义务，并有权对破坏行为进行检举。',
  '未依法进行评价的开发利用规划，不得组织实施。',
  '收费的使用情况应当每年向社会公布，接受监督。',
] as const;
const LISTED = ['拒绝接受现场检查的', '篡改、伪造监测数据的', '未取得许可证排污的', '通过暗管排放废水的'];
const TITLES = ['总则', '监督管理', '保护和改善环境', '防治污染'];
/** What one version has for words of the other. */
const REWORDED: readonly (readonly [string, string])[] = [
  ['应当', '必须'],
  ['环境保护', '环保'],
  ['制度', '体系'],
  ['社会', '公众'],
];

type Fate = 'both' | 'base' | 'witness' | 'reworded';

interface Paragraph {
  readonly words: string;
  readonly items: readonly string[];
  readonly fate: Fate;
}

/** Two versions of a law as plain text. */
export interface Versions {
  readonly base: string;
  readonly witness: string;
}

const fate = fc.constantFrom<Fate>('both', 'both', 'both', 'base', 'witness', 'reworded');
const items = fc.option(fc.subarray(LISTED, { minLength: 2 }), { freq: 4 });

function paragraphOf(words: string, listed: readonly string[] | null, own: Fate): Paragraph {
  if (!listed) return { words, items: [], fate: own };
  const last = listed.length - 1;
  return {
    words: `${words.slice(0, -1)}，有下列情形之一的，责令改正：`,
    items: listed.map((item, at) => `（${hanNumber(at + 1)}）${item}${at === last ? '。' : '；'}`),
    fate: own,
  };
}

const paragraphs = fc
  .shuffledSubarray([...SENTENCES], { minLength: 4 })
  .chain((sentences) =>
    fc.tuple(
      ...sentences.map((words) =>
        fc.tuple(items, fate).map(([listed, own]) => paragraphOf(words, listed, own)),
      ),
    ),
  );

/**
 * Chapters of two articles of up to three 款 each. The first 款 of a chapter and the last of all are in both versions: on
 * which side of a heading a new article stands is for the comparison to say.
 */
export const versions: fc.Arbitrary<Versions> = fc
  .tuple(paragraphs, fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 12, maxLength: 12 }))
  .map(([all, sizes]) => {
    const articles: Paragraph[][] = [];
    let rest = all.map((one, at): Paragraph =>
      at === 0 || at === all.length - 1 ? { ...one, fate: 'both' } : one,
    );
    while (rest.length > 0) {
      const size = sizes[articles.length] as number;
      const own = rest.slice(0, size);
      const opens = articles.length % 2 === 0;
      articles.push(own.map((one, at) => (opens && at === 0 ? { ...one, fate: 'both' } : one)));
      rest = rest.slice(size);
    }
    return { base: printed(articles, 'base'), witness: printed(articles, 'witness') };
  });

function printed(articles: readonly (readonly Paragraph[])[], side: 'base' | 'witness'): string {
  const lines = ['某某市环境保护条例', '（2018年3月2日某某市人民代表大会常务委员会通过）'];
  articles.forEach((all, at) => {
    if (at % 2 === 0)
      lines.push(`第${hanNumber(at / 2 + 1)}章　${TITLES[(at / 2) % TITLES.length] as string}`);
    const own = all.filter(({ fate: one }) => one === 'both' || one === 'reworded' || one === side);
    own.forEach((one, place) => {
      const words = one.fate === 'reworded' && side === 'witness' ? reworded(one.words) : one.words;
      lines.push((place === 0 ? `第${hanNumber(at + 1)}条　` : '') + words, ...one.items);
    });
  });
  return `${lines.join('\n')}\n`;
}

function reworded(words: string): string {
  return REWORDED.reduce((made, [from, to]) => made.replaceAll(from, to), words);
}
