import type { Reference, ReferenceLevel } from '../../model/reference.js';
import type { Token } from '../../model/token.js';

/**
 * What shows that a reference is to the text it stands in: its name (本法第十条), a word that counts from the place itself
 * (本条第二款, 前款第一项), or that nothing else can be meant (依照第十条的规定).
 */
export type Claim = 'named' | 'relative' | 'plain';

/** Words that are looked at before a reference: 修订前的本条例. */
const REACH = 10;
const NAMED = /本(?:法典?|条例|规定|办法|解释|细则|规则|决定|章程|意见|通则|章|节|编)$/u;
const RELATIVE = /(?:[本前上]条|[本前上]款|本项)$/u;
const LONGEST_SENTENCE = 300;
/** 修订前的本法第十条 and 原第十条 are of a text that is no more. */
const FORMER = /(?:修[订正改]前|原)的?(?:本.{1,2})?$/u;
/** What may stand between a sentence's beginning and a reference that names no text: 依照, 违反, 符合, 有第十条所列行为. */
const LEADS_IN = /(?:^|[照据反用有依按除对在由合及和与或者属、,;:(])$/u;
const OTHER_TEXT = /》|该.{0,3}法|同法|该(?:条例|办法|规定|解释|公约)|公约|协定|议定书|附[件录表]/u;
/** An interpretation, or rules that carry out another law, may cite that law without its name. */
const SERVES_ANOTHER = /解释|实施|释义|解读|答记者问/u;

/** What is known of the place of a reference. */
export interface Surroundings {
  /** Name of the text. */
  readonly title: string;
  /** Another law is named earlier in the article. */
  readonly mixed: boolean;
  readonly quoted: boolean;
}

/** True for 款 项 目, whose numbers count from the division they are in. */
export function isInner(level: ReferenceLevel): boolean {
  return level === 'paragraph' || level === 'item' || level === 'subitem';
}

/** The claim of the first reference of a list; undefined where another text may be meant. */
export function claimOf(
  tokens: readonly Token[],
  { at, own, level }: Reference,
  { title, mixed, quoted }: Surroundings,
): Claim | undefined {
  if (own !== true || quoted) return undefined;
  const before = tokens
    .slice(Math.max(0, at - REACH), at)
    .map(({ n }) => n)
    .join('');
  if (FORMER.test(before)) return undefined;
  if (NAMED.test(before)) return 'named';
  if (RELATIVE.test(before)) return 'relative';
  if (mixed || !LEADS_IN.test(before) || SERVES_ANOTHER.test(title)) return undefined;
  return !isInner(level) && OTHER_TEXT.test(sentenceBefore(tokens, at)) ? undefined : 'plain';
}

/** The words from the last full stop on, as far as a sentence goes. */
function sentenceBefore(tokens: readonly Token[], at: number): string {
  let words = '';
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_SENTENCE) && tokens[index]?.n !== '。'; index--)
    words = (tokens[index]?.n ?? '') + words;
  return words;
}
