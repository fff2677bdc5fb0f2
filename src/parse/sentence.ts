/** How a line of Chinese text ends and begins, as far as joining printed lines needs to know. */

const STOP = /(?:[。！？!?…；;：:]|(?<=\p{Script=Han})\.)[”’"'』」）)】》〉]*$/u;
const SENTENCE_STOP = /(?:[。！？!?…]|(?<=\p{Script=Han})\.)[”’"'』」）)】》〉]*$/u;
const COMMA = /[，,、]$/u;
const CANNOT_BEGIN = /^[，,。、；;：:？！!?）)】》〉”’』」…]/u;

/** A mark after which a paragraph may end: 。！？；： with closing quotes or brackets behind it. */
export function endsWithStop(text: string): boolean {
  return STOP.test(text);
}

/** A mark that ends a sentence: 。！？ with closing quotes or brackets behind it. */
export function endsSentence(text: string): boolean {
  return SENTENCE_STOP.test(text);
}

/** A mark after which the sentence goes on: ，、 */
export function endsWithComma(text: string): boolean {
  return COMMA.test(text);
}

/** A mark that Chinese typesetting never lets begin a line, let alone a paragraph. */
export function cannotBegin(text: string): boolean {
  return CANNOT_BEGIN.test(text);
}
