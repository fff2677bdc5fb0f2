/** Characters that build sentences rather than words: 的, 和, 对, 应当, 不得. A stretch with one of them is no compound. */
export const FUNCTION_CHARACTERS: ReadonlySet<string> = new Set(
  '的和与及或者其以之为在对于由所并且将被把不得应当可按根据依照本该各有关他上下向从自至到但而则即等非未无',
);

/** Chinese numerals, and what is counted with them. */
export const NUMERAL_CHARACTERS: ReadonlySet<string> = new Set(
  '〇零一二三四五六七八九十百千万亿两首次每元年月日',
);

/** Characters that take one another's place in a formula on purpose, by what they are; 他 and 它 are confused words. */
const ALTERNATIVES: readonly ReadonlySet<string>[] = [
  new Set([...FUNCTION_CHARACTERS, ...'经时均都就再又也还须要使因给予内中外能会先后没']),
  new Set('他它她'),
  new Set('人名位个家户件份项种类科属目'),
  new Set('省市县区乡镇村州盟旗国家中央地方级部委厅局署院处所会'),
  new Set(
    '前后左右内外东西南北大小多少高低长短新旧进出入收发正副男女父母子养生死增减买卖借贷主被共同专兼甲乙丙丁',
  ),
];

/** True for two characters that differ on purpose: 经 and 由, 省 and 县, 进 and 出; numerals differ from everything. */
export function alternate(one: string, two: string): boolean {
  if (NUMERAL_CHARACTERS.has(one) || NUMERAL_CHARACTERS.has(two)) return true;
  return ALTERNATIVES.some((alternatives) => alternatives.has(one) && alternatives.has(two));
}
