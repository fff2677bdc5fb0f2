/** Attributes of a tag; names are in lower case, values as written. Of two with one name the first counts. */
export type Attributes = ReadonlyMap<string, string>;

/** A tag as it stands in a page. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  /** Offset behind its `>`, or behind the whole text where that is wanting. */
  readonly end: number;
  readonly attributes: Attributes;
  readonly isEnd: boolean;
}

const NONE: Attributes = new Map();
const NAME = /[^\s/>]*/y;
const BETWEEN = /[\s/]*/y;
const ATTRIBUTE = /[^\s/>][^\s/>=]*/y;
const EQUALS = /\s*=\s*/y;
const UNQUOTED = /[^\s>]*/y;

/** Reads the tag that begins at an offset. A quotation mark that is never closed takes in the rest of the page. */
export function tagAt(text: string, start: number): Tag {
  const isEnd = text.charAt(start + 1) === '/';
  const from = start + (isEnd ? 2 : 1);
  const name = matched(NAME, text, from);
  const attributes = new Map<string, string>();
  let at = from + name.length;
  for (;;) {
    at += matched(BETWEEN, text, at).length;
    const attribute = matched(ATTRIBUTE, text, at);
    if (attribute === '') break;
    at += attribute.length;
    const equals = matched(EQUALS, text, at).length;
    const value = equals === 0 ? { value: '', end: at } : valueAt(text, at + equals);
    at = value.end;
    const key = attribute.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, value.value);
  }
  return {
    name: name.toLowerCase(),
    end: Math.min(at + 1, text.length),
    attributes: attributes.size === 0 ? NONE : attributes,
    isEnd,
  };
}

function valueAt(text: string, at: number): { readonly value: string; readonly end: number } {
  const quote = text.charAt(at);
  if (quote !== '"' && quote !== "'") {
    const value = matched(UNQUOTED, text, at);
    return { value, end: at + value.length };
  }
  const close = text.indexOf(quote, at + 1);
  if (close < 0) return { value: text.slice(at + 1), end: text.length };
  return { value: text.slice(at + 1, close), end: close + 1 };
}

function matched(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
