/**
 * The characters that carry a Chinese regulation, in their simplified and, where they differ, traditional forms:
 * the most frequent ones of the national laws, which make up three quarters of any article.
 */
const FREQUENT =
  '的人法第条行十定民者以和有当国或应一规事关政理会二处务管其三不用生业员对机院部产品可门责保全权经作五上地公在本中' +
  '他为工合制期发依物四百年下家出安主照由设方并证单罚利施成动提任所同位等律体进实审及请级自得监款六件重情七时构共要' +
  '刑府大执建查营委违受未代内组告护收决区诉八职立日报检育案外资申金通承使议据向取表织分九准计予按明能文节被章食治督' +
  '害书标接社防求之与信交财后险反加程调负相开运于直费活严市限前是个义则效民享' +
  '條國應規關會處務業員對機產門責權經為發設並證單罰動體進實審請級監時構執營違內組護決區訴職報檢資議據織準計節書' +
  '標財險調負開運於費嚴個義則與後無須該';
const STOPS = '，。、；：？！（）《》〈〉“”‘’「」『』〔〕【】—…·';

/** Share of an unremarkable character against a frequent one. */
const COMMON_WEIGHT = 0.4;
const NEUTRAL = /[\s\x21-\x7e]/u;
const DAMAGE = /[\uFFFD\p{Cc}]/u;

/**
 * How much a text looks like a Chinese regulation: 1 if it were made of frequent characters alone, around 0.7 for
 * statutes, under 0.5 for bytes decoded as the wrong one of GB18030, Big5, UTF-8 and UTF-16, which gives rare
 * characters. White space and ASCII do not count, since they are the same in all but UTF-16; a text of nothing else
 * has 1.
 */
export function chineseEvidence(text: string): number {
  const { frequent, common } = tables();
  let counted = 0;
  let sum = 0;
  for (const char of text) {
    if (NEUTRAL.test(char)) continue;
    counted++;
    if (frequent.has(char)) sum += 1;
    else if (common.has(char)) sum += COMMON_WEIGHT;
    else if (DAMAGE.test(char)) sum -= 1;
  }
  return counted === 0 ? 1 : sum / counted;
}

interface Tables {
  readonly frequent: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

let made: Tables | undefined;

/** Built on first use: a text in UTF-8 never needs them. */
function tables(): Tables {
  made ??= {
    frequent: new Set(FREQUENT + STOPS),
    common: new Set(
      firstLevel('gb18030', 0xb0, 0xd7, GB_TRAILS) + firstLevel('big5', 0xa4, 0xc6, BIG5_TRAILS),
    ),
  };
  return made;
}

const GB_TRAILS = [[0xa1, 0xfe]] as const;
const BIG5_TRAILS = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
] as const;

/** Both standards put the characters in daily use (一级字, 常用字) into rows of their own. */
function firstLevel(
  encoding: string,
  firstRow: number,
  lastRow: number,
  trails: readonly (readonly [number, number])[],
): string {
  const bytes: number[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    for (const [first, last] of trails) {
      for (let trail = first; trail <= last; trail++) bytes.push(row, trail);
    }
  }
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes)).replaceAll('\uFFFD', '');
}
