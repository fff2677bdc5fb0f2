import type { Catalogue } from '../../../messages/language.js';
import { textRule, type Problem } from '../../rule.js';
import { quotationsOf } from '../../view/quoted.js';
import { misspeltTitle } from '../../words/misspelt-title.js';
import { officesIn, STATE, titlesIn, type PlacedName } from '../../words/names.js';
import { nearNames } from '../../words/near-names.js';
import { strandOf, type Strand } from '../../words/strand.js';
import { alsoAt } from '../../words/two-ways.js';

interface Messages {
  readonly variant: (name: string, usual: string, times: number) => string;
  readonly misspelt: (name: string, right: string) => string;
  readonly usual: (name: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    variant: (name, usual, times) => `名称“${name}”在别处作“${usual}”（${times}处），写法不一致`,
    misspelt: (name, right) => `名称“${name}”有误，应为“${right}”`,
    usual: (name) => `此处作“${name}”`,
  },
  en: {
    variant: (name, usual, times) => `the name “${name}” is “${usual}” elsewhere (${times}×)`,
    misspelt: (name, right) => `the name “${name}” is wrong; it should be “${right}”`,
    usual: (name) => `here it is “${name}”`,
  },
};

/** Titles of six characters and more behind 中华人民共和国, and offices with as many, differ in more than one. */
const SHORTEST_TITLE = 6;
const SHORTEST_OFFICE = 8;

/** Names of laws and offices that are written otherwise elsewhere in the text. */
export const nameVariant = textRule({
  id: 'name-variant',
  group: 'wording',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '法律、机构的名称与文本别处的写法不一致',
      explanation:
        '《中华人民共和国固体废物污染环境防治法》在一个文本里引用几次，每次都应当是这个名称；有一处作《固体废物污染环境防治方法》，或者“国务院生态环境主管部门”有一处作“国务院环境生态主管部门”，就是笔误，按名称检索也找不到。\n\n书名号里的名称和国务院、人民政府之后的部门名称，同只差一个字或者字序颠倒、而又用得更多的名称比较。全称与简称并用的不算。书名号里的“中华人民共和国”写错、“法”写成“法律”的，只有一处也报。',
      advice: '核对原件，以正式公布的名称为准，全文统一。',
    },
    en: {
      summary: 'The name of a law or an office, written in two ways',
      explanation:
        'A text that cites 《中华人民共和国固体废物污染环境防治法》 several times cites it by this name each time; 《固体废物污染环境防治方法》 in one place, or 国务院环境生态主管部门 for 国务院生态环境主管部门, is a slip, and no search for the name finds it.\n\nTitles in 《》 and offices after 国务院 and 人民政府 are compared with more frequent names that differ in one character or in the order of their characters. A full name beside a short one is left alone. A misspelt 中华人民共和国, and 法律 for 法 at the end of a title, are reported wherever they stand.',
      advice: 'Compare with the original and use the name as promulgated everywhere.',
    },
  },
  examples: [
    {
      text: '第一条 国务院生态环境主管部门负责。\n第二条 由国务院生态环境主管部门制定。\n第三条 国务院水行政主管部门协助。',
      found: [],
    },
    {
      text: '第一条 国务院生态环境主管部门负责。\n第二条 由国务院生态环境主管部门制定。\n第三条 国务院环境生态主管部门协助。',
      found: ['3:8 环境生态主管部门'],
    },
    {
      text: '第一条 根据《中华人民共和国环境保护法》，制定本办法。\n第二条 依照《中华人民共和国环境保护法律》执行。',
      found: ['2:8 中华人民共和国环境保护法律'],
    },
    {
      text: '第一条 根据《中华人民共和国刑事诉讼法》、《中华人民共和国民事诉讼法》，制定本办法。',
      found: [],
    },
    {
      text: '第一条 依照《食品安全法实施条例》处理。\n第二条 依照《食品安全法实施条例》处罚。\n第三条 依照《食品安全法实施条列》执行。',
      found: ['3:8 食品安全法实施条列'],
    },
  ],
  *check(text, { language }) {
    const say = MESSAGES[language];
    const strand = strandOf(text);
    const isQuoted = quotationsOf(text);
    const titles = titlesIn(strand.text);
    const near = [
      ...variants(titles, SHORTEST_TITLE, strand, say),
      ...variants(officesIn(strand.text), SHORTEST_OFFICE, strand, say),
    ];
    const reported = new Set<number>();
    for (const problem of [...misspelt(titles, strand, say), ...near]) {
      if (isQuoted(problem.start) || reported.has(problem.start)) continue;
      reported.add(problem.start);
      yield problem;
    }
  },
});

function* misspelt(titles: readonly PlacedName[], { spotAt }: Strand, say: Messages): Iterable<Problem> {
  const known = new Set(titles.map(({ name }) => name));
  for (const { name, places } of titles) {
    const right = misspeltTitle(name, known);
    if (right === undefined) continue;
    for (const { start, end } of places)
      yield { ...spotAt(start, end), message: say.misspelt(name, right), expected: right };
  }
}

function* variants(
  names: readonly PlacedName[],
  shortest: number,
  strand: Strand,
  say: Messages,
): Iterable<Problem> {
  const byCore = new Map(names.map((entry) => [coreOf(entry.name), entry]));
  const counted = [...byCore].map(([name, { places }]) => ({ name, times: places.length }));
  for (const { odd, usual } of nearNames(counted, shortest)) {
    const [here, there] = [byCore.get(odd), byCore.get(usual)];
    const place = here?.places[0];
    if (!here || !there || !place) continue;
    yield {
      ...strand.spotAt(place.start, place.end),
      message: say.variant(here.name, there.name, there.places.length),
      expected: there.name,
      related: alsoAt(there.places, strand, say.usual(there.name)),
    };
  }
}

function coreOf(name: string): string {
  return name.startsWith(STATE) ? name.slice(STATE.length) : name;
}
