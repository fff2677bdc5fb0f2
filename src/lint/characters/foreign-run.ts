import type { Passage, PassageKind } from '../view/passage.js';

/** Foreign words that stand side by side, by their place in a passage. */
export interface ForeignRun {
  /** As printed, in half width. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Annexes have names of species and substances in Latin; what is outside may be in any language. */
const KINDS: ReadonlySet<PassageKind> = new Set(['wording', 'heading', 'title', 'note']);

/** Latin words with blanks between them, or kana and Hangul, which no Chinese sentence has. */
const RUN =
  /\p{Script=Latin}[\p{Script=Latin}'’-]*(?: +[\p{Script=Latin}][\p{Script=Latin}'’-]*)*|[ぁ-ゖ가-힣]+/gu;
const OTHER_SCRIPT = /^[ぁ-ゖ가-힣]/u;
/** Behind what a word may stand, and before what: Han and the marks of a sentence; not 10, /, @ or a point. */
const BEFORE = /(?:^|[\p{Script=Han}，。；：、,;:）)】》”])\s*$/u;
const AFTER = /^\s*(?:$|[\p{Script=Han}，。；：、,;（(【《“])/u;
const HAN = /\p{Script=Han}/u;

/** Words that hold an English sentence together; none of them is a unit or a name. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'and or the of to in on at by for from with without under upon between within into is are be was were has have ' +
    'that this these those which who shall may must should not nor but if any all other such its their as'
  ).split(' '),
);
/** Words of four letters and more that Chinese has taken over, and units. */
const TAKEN_OVER: ReadonlySet<string> = new Set(
  'wifi email online offline http https html json mmol kmol kcal mbar kbps mbps gbps mesh'.split(' '),
);
const SHORTEST_WORD = 4;

/** Foreign words in the sentences of a passage; abbreviations, units, names and what stands in brackets are none. */
export function* foreignRuns({ kind, text }: Passage, allowed: ReadonlySet<string>): Generator<ForeignRun> {
  if (!KINDS.has(kind) || !HAN.test(text)) return;
  const plain = text.replace(/[Ａ-Ｚａ-ｚ]/gu, toHalfWidth);
  for (const { 0: words, index } of plain.matchAll(RUN)) {
    const end = index + words.length;
    if (!BEFORE.test(plain.slice(Math.max(0, index - 8), index)) || !AFTER.test(plain.slice(end, end + 8)))
      continue;
    if (!isForeign(words, allowed)) continue;
    if (isGlue(words, plain, index) || !isEnclosed(plain, index, end)) yield { words, start: index, end };
  }
}

function toHalfWidth(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) - 0xfee0);
}

function isForeign(run: string, allowed: ReadonlySet<string>): boolean {
  if (OTHER_SCRIPT.test(run)) return !allowed.has(run);
  const words = run.split(/ +/u).filter((word) => !allowed.has(word.toLowerCase()));
  // Bank of China: a name, whatever stands between its words.
  if (words.some((word) => word !== word.toLowerCase())) return false;
  return words.some(
    (word) => FUNCTION_WORDS.has(word) || (word.length >= SHORTEST_WORD && !TAKEN_OVER.has(word)),
  );
}

/** 《中华人民共 and 国民法典》: a word that only holds others together, between Chinese ones, is none of a foreign title. */
function isGlue(run: string, text: string, index: number): boolean {
  const isWord = FUNCTION_WORDS.has(run) || OTHER_SCRIPT.test(run);
  const [before, after] = [
    text.slice(Math.max(0, index - 8), index).trimEnd(),
    text.slice(index + run.length, index + run.length + 8).trimStart(),
  ];
  return isWord && HAN.test(before.slice(-1)) && HAN.test(after.slice(0, 1));
}

const OPENING = '（([【〔“‘"「『《<';
const CLOSING = '）)]】〕”’"」』》>';
/** As far as a bracket is looked for: none of a regulation is longer. */
const REACH = 200;

/** Between a bracket or quotation mark and the one that closes it. */
function isEnclosed(text: string, start: number, end: number): boolean {
  for (let at = start - 1, closed = 0; at >= Math.max(0, start - REACH); at--) {
    const char = text[at] as string;
    if (CLOSING.includes(char) && char !== '"') closed++;
    else if (OPENING.includes(char) && closed-- === 0) {
      const partner = CLOSING[OPENING.indexOf(char)] as string;
      return text.slice(end, end + REACH).includes(partner);
    }
  }
  return false;
}
