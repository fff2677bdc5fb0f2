import type { Catalogue } from '../../../messages/language.js';
import type { Comparison } from '../../../model/comparison.js';
import { wordsIn } from '../../../model/seen-text.js';
import type { SourceText } from '../../../model/source.js';
import type { Role } from '../../../model/witness.js';
import { foreignNames, type Demands, type ForeignName } from '../../pairs/foreign-names.js';
import { isSameVersion } from '../../pairs/same-version.js';
import { spokenOf } from '../../pairs/spoken.js';
import { pairRule, type PairProblem, type PairSpot, type Spot } from '../../rule.js';
import type { Folded } from '../../view/folded.js';

interface Messages {
  readonly found: (name: string, places: number, replaced: readonly (readonly [string, number])[]) => string;
  readonly here: (reading: string | undefined) => string;
  readonly inBase: (reading: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    found: (name, places, replaced) =>
      `外来名称“${name}”出现${places}处，底本全文没有；底本相应作${replaced.map(([word, times]) => `“${word}”（${times}处）`).join('、')}，疑为批量替换`,
    here: (reading) => (reading === undefined ? '底本没有相应的文字' : `底本作“${reading}”`),
    inBase: (reading) => `底本的“${reading}”在此处`,
  },
  en: {
    found: (name, places, replaced) =>
      `the foreign name “${name}” stands here and there (${places}×), but nowhere in the base, which has ${replaced.map(([word, times]) => `“${word}” (${times}×)`).join(', ')} instead: probably a search and replace`,
    here: (reading) => (reading === undefined ? 'the base has no such words' : `the base has “${reading}”`),
    inBase: (reading) => `“${reading}” of the base stands here`,
  },
};

/** A name that was put in the place of others throughout a text, told once. */
export const contamination = pairRule({
  id: 'contamination',
  group: 'witnesses',
  level: 'error',
  options: {
    places: {
      kind: 'number',
      default: 3,
      doc: { zh: '外来名称至少出现几处才报', en: 'how many times a foreign name must occur to be reported' },
    },
  },
  doc: {
    zh: {
      summary: '外来名称反复出现在底本另有名称之处，疑为批量替换',
      explanation:
        '有的网站转载时批量替换机构名称，“党中央、国务院关于生态文明建设”成了“党中央、91直播 关于生态文明建设”，“生态环境部门”成了“91直播门”。逐处去改容易漏，所以一个名称只报一次，列出每一处，并按前后文指出底本相应的文字。\n\n校本是修订本时，“环境保护行政主管部门”统一改为“生态环境主管部门”之类的更名不算。',
      advice: '对照底本，按列出的位置逐处改回；底本没有相应文字的，核对原始出处；最好换用未经替换的来源。',
    },
    en: {
      summary: 'A foreign name, repeated where the base has others',
      explanation:
        'A site that replaces the names of institutions turns 党中央、国务院关于生态文明建设 into 党中央、91直播 关于生态文明建设, and 生态环境部门 into 91直播门. Corrected one by one, some are overlooked; so a name is reported once, with all its places and with what the base has in the same surroundings.\n\nA revision that renames an institution throughout (环境保护行政主管部门 to 生态环境主管部门) is left alone.',
      advice:
        'Put back the names of the base place by place; where the base has no such words, compare with the original; best of all, find a source that was not tampered with.',
    },
  },
  examples: [
    {
      base: '第一条 贯彻落实党中央、国务院关于生态文明建设的部署。\n第二条 生态环境部门和有关部门应当执行党中央、国务院关于生态文明建设的部署。',
      other:
        '贯彻落实党中央、91直播 关于生态文明建设的部署。91直播门和有关部门应当执行。\n这是党中央、91直播关于生态文明建设的要求。',
      role: 'commentary',
      found: ['1:9 91直播'],
    },
    {
      base: '第一条 环境保护行政主管部门实施监督。\n第二条 国务院环境保护行政主管部门实施监督。\n第三条 县级环境保护行政主管部门实施监督。',
      other:
        '第一条 生态环境主管部门实施监督。\n第二条 国务院生态环境主管部门实施监督。\n第三条 县级生态环境主管部门实施监督。',
      found: [],
    },
  ],
  *check({ base, other, comparison }, { options, language }) {
    const [ours, theirs] = [spokenOf(base), spokenOf(other)];
    const texts = { base: ours.folded, other: theirs.folded };
    const han = hanNames(other.witness.role, comparison);
    for (const name of foreignNames(ours, theirs, { atLeast: options.places, han }))
      yield problemOf(name, other.witness.source, texts, MESSAGES[language]);
  },
});

/** A revision renames institutions, and a rule of another place has its own: only a printing or a commentary has none. */
function hanNames(role: Role, comparison: Comparison | undefined): Demands['han'] {
  if (comparison) return isSameVersion(comparison) ? 'words' : 'none';
  return role === 'parallel' ? 'none' : 'names';
}

type Texts = Readonly<Record<PairSpot['in'], Folded>>;

/** @param source of the witness: a name is told as it is printed there, xyz.com and not xyzcom */
function problemOf(
  { name, places }: ForeignName,
  source: SourceText,
  { base, other }: Texts,
  say: Messages,
): PairProblem {
  const replaced = new Map<string, { times: number; at: number }>();
  for (const { instead } of places) {
    if (!instead) continue;
    const known = replaced.get(instead.reading);
    replaced.set(instead.reading, { times: (known?.times ?? 0) + 1, at: known?.at ?? instead.at });
  }
  const names = [...replaced].sort(([, a], [, b]) => b.times - a.times);
  const spots = places.map(({ at }) => other.spotAt(at, at + name.length));
  const first = spots[0] as Spot;
  const printed = wordsIn(source, first.start, first.end).replace(/\s*\n\s*/gu, '');
  return {
    in: 'other',
    ...first,
    message: say.found(
      printed,
      places.length,
      names.map(([word, { times }]) => [word, times]),
    ),
    actual: printed,
    expected: names.map(([word]) => word).join(' / '),
    related: [
      ...places.map(({ instead }, at) => ({
        in: 'other' as const,
        ...(spots[at] as Spot),
        message: say.here(instead?.reading),
      })),
      ...names.map(([word, { at }]) => ({
        ...base.spotAt(at, at + word.length),
        in: 'base' as const,
        message: say.inBase(word),
      })),
    ],
  };
}
