import type { Catalogue, Language } from '../../../messages/language.js';
import { PLACE_NAMES } from '../../../messages/place-names.js';
import type { Row } from '../../../model/alignment.js';
import type { Division } from '../../../model/tree.js';
import { grouped } from '../../../model/lists/grouped.js';
import { pairRule, type PairProblem } from '../../rule.js';
import { labelSpot } from '../../view/spot.js';

interface Messages {
  /** The bearer at hand is the base's `here`; the others are `others`. */
  readonly other: (label: string, times: number, here: string, others: string) => string;
  readonly part: (label: string, times: number, here: string, others: string) => string;
  readonly inBase: (label: string) => string;
  readonly bearer: (label: string, is: string) => string;
  readonly nothing: string;
  readonly list: (names: readonly string[]) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    other: (label, times, here, others) =>
      `“${label}”的编号在校本用了${times}次，在底本没有重复：此处对应底本${here}，${times > 2 ? '其余' : '另一处'}对应底本${others}`,
    part: (label, times, here, others) =>
      `“${label}”的编号在校本用了${times}次，在底本没有重复：此处是底本${here}的一部分，${times > 2 ? '其余' : '另一处'}对应底本${others}`,
    inBase: (label) => `底本${label}`,
    bearer: (label, is) => `另一处“${label}”，对应底本${is}`,
    nothing: '没有的条文',
    list: (names) => names.join('、'),
  },
  en: {
    other: (label, times, here, others) =>
      `the number of “${label}” is used ${times} times in the witness, once in the base: this is ${here} of the base, ${times > 2 ? 'the others are' : 'the other is'} ${others}`,
    part: (label, times, here, others) =>
      `the number of “${label}” is used ${times} times in the witness, once in the base: this is a part of ${here} of the base, ${times > 2 ? 'the others are' : 'the other is'} ${others}`,
    inBase: (label) => `${label} of the base`,
    bearer: (label, is) => `the other “${label}”, which is ${is} of the base`,
    nothing: 'no article',
    list: (names) => names.join(', '),
  },
};

/** A number that two articles of the witness bear and one of the base, with what each of them is in the base. */
export const duplicateOnlyHere = pairRule({
  id: 'duplicate-only-here',
  group: 'witnesses',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '编号只在校本重复：指出编错的一处，应为底本哪一条',
      explanation:
        '底本第五条有三款，转录时后两款被当成条，编作第六条、第七条，校本便有了两个第六条。对照底本，前一个第六条是底本第五条的一部分，后一个才对应底本第六条：编错的是前一个，问题就指在这一处。',
      advice: '对照底本，改正此处的条号；底本作一款的，去掉条号。',
    },
    en: {
      summary: 'A number used twice in the witness, but once in the base',
      explanation:
        'The base has three paragraphs in 第五条; copied as articles, the last two became 第六条 and 第七条, and the witness has two of each. Compared with the base, the first 第六条 is a part of its 第五条, and only the second is its 第六条: the first is wrong, and there the finding points.',
      advice:
        'Compare with the base and correct the number; where the base has a paragraph, take the number away.',
    },
  },
  examples: [
    {
      base: '第一条 县级以上人民政府领导监督工作。\n第二条 生态环境部门实施统一监督管理。\n第三条 本规定自公布之日起施行。',
      other:
        '第一条 县级以上人民政府领导监督工作。\n第一条 生态环境部门实施统一监督管理。\n第三条 本规定自公布之日起施行。',
      found: ['2:1 第一条'],
    },
    {
      base: '第一条 县级以上人民政府领导监督工作。\n第二条 本规定自公布之日起施行。',
      other: '第一条 县级以上人民政府领导监督工作。\n第二条 本规定自公布之日起施行。',
      found: [],
    },
    {
      base: '第一条 县级以上人民政府领导监督工作。\n第一条 生态环境部门实施统一监督管理。',
      other: '第一条 县级以上人民政府领导监督工作。\n第一条 生态环境部门实施统一监督管理。',
      found: [],
    },
  ],
  *check({ comparison, base }, { language }) {
    if (!comparison) return;
    const { rows } = comparison.alignment;
    const articles = grouped(
      base.divisions.filter(({ type }) => type === 'article'),
      numberOf,
    );
    for (const bearers of bearersOf(rows).values()) {
      const [first] = bearers;
      if (bearers.length < 2 || !first || (articles.get(numberOf(first.division))?.length ?? 0) > 1) continue;
      const wrong = bearers.filter(
        ({ division, row }) => !row.base.some((one) => isHome(one, division, row)),
      );
      // Where every number is that of the base, or none, nobody can say which bearer is the wrong one.
      const told = wrong.length > 0 && wrong.length < bearers.length ? wrong : bearers.slice(1);
      for (const bearer of told) yield problemOf(bearer, bearers, language);
    }
  },
});

interface Bearer {
  readonly division: Division;
  readonly row: Row;
}

/** Articles of the witness by their numbers, in the order of the text. */
function bearersOf(rows: readonly Row[]): ReadonlyMap<string, readonly Bearer[]> {
  const all = rows.flatMap((row) => row.witness.map((division) => ({ division, row })));
  all.sort((a, b) => a.division.position.start.offset - b.division.position.start.offset);
  return grouped(
    all.filter(({ division }) => division.type === 'article'),
    ({ division }) => numberOf(division),
  );
}

function numberOf({ ordinal }: Division): string {
  return ordinal.join('.');
}

/** The article of the base bears the same number, and this is the first of what it became. */
function isHome(one: Division, division: Division, row: Row): boolean {
  return numberOf(one) === numberOf(division) && row.witness[0] === division;
}

function problemOf(bearer: Bearer, bearers: readonly Bearer[], language: Language): PairProblem {
  const say = MESSAGES[language];
  const nameOf = (row: Row): string => nameOfRow(row, language);
  const { division, row } = bearer;
  const { label } = division;
  const others = bearers.filter((one) => one !== bearer);
  const isPart = row.witness.length > 1 && row.witness[0] !== division;
  const [only, ...more] = row.base;
  const places = [bearer, ...others].flatMap((one) => one.row.base);
  return {
    in: 'other',
    ...labelSpot(division),
    message: (isPart ? say.part : say.other)(
      label,
      bearers.length,
      nameOf(row),
      say.list([...new Set(others.map((one) => nameOf(one.row)))]),
    ),
    ...(only && more.length === 0 && !isPart && { expected: only.label }),
    related: [
      ...[...new Set(places)].map((one) => ({
        in: 'base' as const,
        ...labelSpot(one),
        message: say.inBase(labelOf(one, language)),
      })),
      ...others.map((one) => ({
        in: 'other' as const,
        ...labelSpot(one.division),
        message: say.bearer(label, nameOf(one.row)),
      })),
    ],
  };
}

function nameOfRow({ base }: Row, language: Language): string {
  const { list, nothing } = MESSAGES[language];
  return base.length > 0 ? list(base.map((one) => labelOf(one, language))) : nothing;
}

/** 第十八条〔第二处〕 for art-18~2, the second that bears the number. */
function labelOf({ label, id }: Division, language: Language): string {
  const nth = /~(\d+)$/u.exec(id)?.[1];
  return nth === undefined ? label : PLACE_NAMES[language].bearer(label, Number(nth));
}
