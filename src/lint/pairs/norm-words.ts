import type { Reading, Variant } from '../../model/comparison.js';
import type { Spot } from '../rule.js';
import { commonEnd, commonStart } from '../words/common-ends.js';

/** Words of statute that turn a norm round when one is put for another, either way. */
const OPPOSITES = [
  ['不得', '可以'],
  ['不得', '应当'],
  ['不得', '必须'],
  ['应当', '可以'],
  ['必须', '可以'],
  ['应当', '无须'],
  ['禁止', '允许'],
  ['禁止', '可以'],
  ['禁止', '鼓励'],
  ['以上', '以下'],
  ['以内', '以外'],
  ['以前', '以后'],
  ['之前', '之后'],
  ['高于', '低于'],
  ['多于', '少于'],
  ['大于', '小于'],
  ['超过', '低于'],
  ['至少', '至多'],
  ['有权', '无权'],
  ['合法', '非法'],
  ['合法', '违法'],
  ['有效', '无效'],
  ['从重', '从轻'],
  ['加重', '减轻'],
] as const;

/** Words of negation whose loss, or gain, turns a norm round: 未经批准, 不符合条件, 无正当理由. */
const NEGATIONS: ReadonlySet<string> = new Set(['不', '未', '非', '无', '没有']);

/** A norm that one text turns round: the words of each side, and where they stand. */
export interface Reversal {
  /** A word put for another, or a negation that only one text has. */
  readonly kind: 'word' | 'negation-lost' | 'negation-added';
  readonly base: Spot & { readonly text: string };
  readonly witness: Spot & { readonly text: string };
}

/** What two readings differ in once their common beginning and end are taken off. */
interface Core {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Up to three characters of the source before and behind it. */
  readonly before: string;
  readonly behind: string;
  readonly source: string;
}

/**
 * What a variant does to the norm, where it does nothing else: 不得 for 可以, 以上 for 以下, a 不 lost.
 * @param sources the decoded sources of the base and the witness
 */
export function reversalOf(
  { base, witness, gap, whole, substantive }: Variant,
  sources: { readonly base: string; readonly witness: string },
): Reversal | undefined {
  if (whole || !substantive) return undefined;
  const left = base ? coreOf(base, witness?.text ?? '', sources.base) : gapCore(gap, sources.base);
  const right = witness ? coreOf(witness, base?.text ?? '', sources.witness) : gapCore(gap, sources.witness);
  if (!left || !right) return undefined;
  for (const [one, other] of OPPOSITES) {
    const found = opposed(left, right, one, other) ?? opposed(left, right, other, one);
    if (found) return found;
  }
  return negation(left, right);
}

/**
 * A reading without what it has in common with the other at its two ends. Where something stands between its words that is
 * none of them (a tag, the end of a printed line), characters cannot be counted off: it is taken as it is.
 */
function coreOf(reading: Reading, other: string, source: string): Core {
  const { text, start, end } = reading;
  if (text.length !== end.offset - start.offset) return core(source, start.offset, end.offset);
  const before = commonStart(text, other);
  const behind = commonEnd(text, other, Math.min(text.length, other.length) - before);
  return core(source, start.offset + before, end.offset - behind);
}

function gapCore(gap: Variant['gap'], source: string): Core | undefined {
  return gap && core(source, gap.point.offset, gap.point.offset);
}

const CONTEXT = 3;
/** A printed line may end in the middle of a word. */
const FARTHEST = 40;
/** White space, and what stands for a tag in the text that is seen of a web page. */
const BLANK = /[\s\u2060]+/gu;

function core(source: string, start: number, end: number): Core {
  return {
    text: source.slice(start, end).replace(BLANK, ''),
    start,
    end,
    before: source
      .slice(Math.max(0, start - FARTHEST), start)
      .replace(BLANK, '')
      .slice(-CONTEXT),
    behind: source
      .slice(end, end + FARTHEST)
      .replace(BLANK, '')
      .slice(0, CONTEXT),
    source,
  };
}

/** The two cores, with what they share around them, are `one` and `other`. */
function opposed(left: Core, right: Core, one: string, other: string): Reversal | undefined {
  for (let head = 0; head <= Math.min(one.length, other.length, 2); head++) {
    const prefix = one.slice(0, head);
    if (!other.startsWith(prefix)) break;
    const most = Math.min(one.length, other.length) - head;
    const suffix = one.slice(one.length - commonEnd(one, other, most));
    if (left.text !== one.slice(head, one.length - suffix.length)) continue;
    if (right.text !== other.slice(head, other.length - suffix.length)) continue;
    if (!isAround(left, prefix, suffix) || !isAround(right, prefix, suffix)) continue;
    return {
      kind: 'word',
      base: { ...wordSpot(left, prefix, suffix), text: one },
      witness: { ...wordSpot(right, prefix, suffix), text: other },
    };
  }
  return undefined;
}

function isAround({ before, behind }: Core, prefix: string, suffix: string): boolean {
  return before.endsWith(prefix) && behind.startsWith(suffix);
}

/** The whole word, where no line end parts it: 以下, of which only 下 differs. */
function wordSpot({ start, end, source }: Core, prefix: string, suffix: string): Spot {
  const isWhole =
    source.slice(start - prefix.length, start) === prefix &&
    source.slice(end, end + suffix.length) === suffix;
  return isWhole ? { start: start - prefix.length, end: end + suffix.length } : { start, end };
}

function negation(left: Core, right: Core): Reversal | undefined {
  const lost = right.text === '' && NEGATIONS.has(left.text);
  const added = left.text === '' && NEGATIONS.has(right.text);
  if (!lost && !added) return undefined;
  // 不 before a mark or at the end of a clause is no negation of what follows.
  const next = /^\p{Script=Han}{1,2}/u.exec(left.behind)?.[0] ?? '';
  if (next === '' || !right.behind.startsWith(next)) return undefined;
  const word = (lost ? left : right).text + next;
  return {
    kind: lost ? 'negation-lost' : 'negation-added',
    base: { ...wordSpot(left, '', next), text: lost ? word : next },
    witness: { ...wordSpot(right, '', next), text: lost ? next : word },
  };
}
