/** How a line of Chinese text ends and begins, as far as joining printed lines needs to know. */

const STOPS = '。！？!?…；;：:';
const SENTENCE_STOPS = '。！？!?…';
const CLOSERS = '”’"\'』」）)】》〉]';
const COMMAS = '，,、';
const CANNOT_BEGIN = '，,。、；;：:？！!?）)】》〉”’』」…';
const HAN_AT_END = /\p{Script=Han}$/u;

/** A mark after which a paragraph may end: 。！？；： with closing quotes or brackets behind it. */
export function endsWithStop(text: string): boolean {
  return endsWith(text, STOPS);
}

/** A mark that ends a sentence: 。！？ with closing quotes or brackets behind it. */
export function endsSentence(text: string): boolean {
  return endsWith(text, SENTENCE_STOPS);
}

/** Every line is asked several times, so the text is read from its end and no further than the mark. */
function endsWith(text: string, stops: string): boolean {
  let last = text.length - 1;
  while (last >= 0 && CLOSERS.includes(text.charAt(last))) last--;
  if (last < 0) return false;
  const mark = text.charAt(last);
  if (stops.includes(mark)) return true;
  // A full stop typed in half width ends a sentence; one behind a figure is a decimal point.
  return mark === '.' && HAN_AT_END.test(text.slice(Math.max(0, last - 2), last));
}

/** A mark after which the sentence goes on: ，、 */
export function endsWithComma(text: string): boolean {
  return text !== '' && COMMAS.includes(text.charAt(text.length - 1));
}

/** A mark that Chinese typesetting never lets begin a line, let alone a paragraph. */
export function cannotBegin(text: string): boolean {
  return text !== '' && CANNOT_BEGIN.includes(text.charAt(0));
}
