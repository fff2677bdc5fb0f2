import type { Token } from './token.js';

/** What a reference names, from the outside in: 编 章 节 条 款 项 目. */
export const REFERENCE_LEVELS = [
  'part',
  'chapter',
  'section',
  'article',
  'paragraph',
  'item',
  'subitem',
] as const;
export type ReferenceLevel = (typeof REFERENCE_LEVELS)[number];

/** Where a reference counts from when no reference stands before it: 本条第二款, 前款第一项, 前条第二款. */
export type Origin = 'here' | 'preceding-paragraph' | 'preceding-article';

/** 第六十七条, or the 第二款 behind it: one token that points at a place of a regulation. */
export interface Reference {
  /** Index of its token. */
  readonly at: number;
  readonly level: ReferenceLevel;
  /** `[67, 1]` for 第六十七条之一. */
  readonly ordinal: readonly number[];
  /** What it is a part of: the 第六十七条 before a 第二款. */
  readonly within: Reference | undefined;
  readonly origin: Origin;
  /** The first of the list it stands in, by the index of its token: 第三条、第五条至第七条. */
  readonly list: number;
  /** Of the text it stands in; undefined where the wording leaves that open. False in 刑法第二百六十四条. */
  readonly own: boolean | undefined;
}

const LEVEL_OF: Readonly<Record<string, ReferenceLevel>> = {
  编: 'part',
  章: 'chapter',
  节: 'section',
  条: 'article',
  款: 'paragraph',
  项: 'item',
  目: 'subitem',
};

/**
 * Reads the references in a stretch of wording: 本法第三条、第五条至第七条, 第四十条第一款第（三）项, 本条第二款, 第三章第二节.
 * One that follows the name of another law (《…》第十条, 民法典第十条), and those listed after it, belong to that law; a bare
 * one in wording that names another law before it may belong to either.
 */
export function readReferences(tokens: readonly Token[]): Reference[] {
  const found: Reference[] = [];
  let foreignNamed = false;
  tokens.forEach((token, at) => {
    const place = token.kind === 'reference' ? placeOf(token.key) : undefined;
    if (!place) return;
    const last = found.at(-1);
    if (last && isListed(tokens, last.at + 1, at)) {
      const { list, origin, own } = last;
      found.push({ at, ...place, within: containerOf(last, place.level), list, origin, own });
      return;
    }
    const named = namedBefore(tokens, at);
    const own = named ?? (foreignNamed ? undefined : true);
    foreignNamed ||= named === false;
    found.push({ at, ...place, within: undefined, list: at, origin: originAt(tokens, at), own });
  });
  return found;
}

function placeOf(key: string): Pick<Reference, 'level' | 'ordinal'> | undefined {
  const numbers = key.match(/\d+/gu);
  const level = LEVEL_OF[/[编章节条款项目]/u.exec(key)?.[0] ?? ''];
  return numbers && level ? { level, ordinal: numbers.map(Number) } : undefined;
}

const CONNECTIVES: ReadonlySet<string> = new Set('、和与及以或者至到-—~');

/** True for the words that hold a list or a range of references together: 、 和 或者 以及 至. */
export function isConnective({ n }: Token): boolean {
  return CONNECTIVES.has(n);
}

function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isConnective(tokens[at] as Token)) return false;
  return true;
}

/** In 第一款第三项、第二款 the second 款 is of the same article as the first. */
function containerOf(last: Reference, level: ReferenceLevel): Reference | undefined {
  const depth = REFERENCE_LEVELS.indexOf(level);
  let container: Reference | undefined = last;
  while (container && REFERENCE_LEVELS.indexOf(container.level) >= depth) container = container.within;
  return container;
}

/** Names a text has for itself behind 本. */
const OWN_NAMES: ReadonlySet<string> = new Set([
  '法',
  '法典',
  '条例',
  '规定',
  '办法',
  '解释',
  '细则',
  '规则',
  '决定',
  '章程',
  '意见',
  '通则',
  '条',
  '章',
  '节',
  '编',
]);
const LONGEST_OWN_NAME = 2;
/** Last characters of the names of laws and documents: 刑法, 民法典, 条例, 规定, 细则, 解释, 公约, 章程, 通知, 意见, 〔2015〕5号. */
const NAME_ENDINGS: ReadonlySet<string> = new Set('法典例定则释约书程知见件号》');

/** True behind 本法, false behind the name of another law, undefined where none is named. */
function namedBefore(tokens: readonly Token[], at: number): boolean | undefined {
  const wordAt = (index: number): string => tokens[index]?.n ?? '';
  let before = at - 1;
  if (wordAt(before) === ')') before = openingOf(tokens, before) - 1;
  if (wordAt(before) === '的' && wordAt(before - 1) === '》') before--;
  let name = '';
  for (let start = before; start > before - LONGEST_OWN_NAME; start--) {
    name = wordAt(start) + name;
    if (wordAt(start - 1) === '本' && OWN_NAMES.has(name)) return true;
  }
  return NAME_ENDINGS.has(wordAt(before)) ? false : undefined;
}

/** The ( that a ) belongs to: 《…法》（以下简称民法典）第十条. */
function openingOf(tokens: readonly Token[], closing: number): number {
  let at = closing;
  while (at > 0 && tokens[at]?.n !== '(') at--;
  return at;
}

function originAt(tokens: readonly Token[], at: number): Origin {
  if (tokens[at - 2]?.n !== '前') return 'here';
  const level = tokens[at - 1]?.n;
  return level === '款' ? 'preceding-paragraph' : level === '条' ? 'preceding-article' : 'here';
}
