/**
 * Signs of the two radical blocks of Unicode with the character each stands for. Programs that make PDF files leave them
 * in the place of characters, because one glyph of a font serves both: ⼈⺠政府 for 人民政府.
 */

/**
 * CJK Radicals Supplement (U+2E81…U+2EF3), as the property Equivalent_Unified_Ideograph of the Unicode Character
 * Database has them (EquivalentUnifiedIdeograph.txt): a radical and its ideograph, pair after pair. U+2E80 ⺀ has none
 * there, and U+2E9A is not assigned.
 */
const SUPPLEMENT =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺗心⺘扌⺙攵' +
  '⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫' +
  '⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅' +
  '⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉' +
  '⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

/** Kangxi Radicals, all of which Unicode itself folds to ideographs (NFKC). */
const FIRST_KANGXI = 0x2f00;
const LAST_KANGXI = 0x2fd5;

/** Unicode has 戶 for U+2F3E; the fonts of simplified characters have one glyph for it and 户, and 用⼾ is 用户. */
const OF_FONTS: ReadonlyMap<string, string> = new Map([['⼾', '户']]);

/** Every radical that stands for a character, with that character. */
export const RADICALS: ReadonlyMap<string, string> = new Map([...pairsOf([...SUPPLEMENT]), ...kangxi()]);

function pairsOf(signs: readonly string[]): [string, string][] {
  return signs.flatMap((sign, at): [string, string][] =>
    at % 2 === 0 ? [[sign, signs[at + 1] as string]] : [],
  );
}

function kangxi(): [string, string][] {
  return Array.from({ length: LAST_KANGXI - FIRST_KANGXI + 1 }, (_, index) => {
    const sign = String.fromCodePoint(FIRST_KANGXI + index);
    return [sign, OF_FONTS.get(sign) ?? sign.normalize('NFKC')];
  });
}
