import { tagAt, type Attributes } from './tag.js';

/** A piece of a page: text, a tag, or what no browser shows (a comment, a declaration, the inside of a script). */
export type Token =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'open';
      readonly start: number;
      readonly end: number;
      readonly name: string;
      readonly attributes: Attributes;
    }
  | { readonly kind: 'close'; readonly start: number; readonly end: number; readonly name: string };

/** Elements whose inside is not HTML: it goes on until their own end tag, or to the end of the page. */
const RAW: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'noscript',
]);

/**
 * The pieces of a page in their order, as the HTML standard cuts them (13.2.5, Tokenization), with offsets into the
 * text. What lies between two pieces is a comment or a declaration. A parser that others have written would give a tree;
 * but trees put what stands wrong into other places, and here every character has to stay where it is.
 */
export function* tokensOf(text: string): Generator<Token> {
  for (let at = 0; at < text.length;) {
    const markup = nextMarkup(text, at);
    if (markup > at) yield { kind: 'text', start: at, end: markup };
    if (markup >= text.length) return;
    if (!/[a-z]/iu.test(text.charAt(markup + (text.charAt(markup + 1) === '/' ? 2 : 1)))) {
      at = commentEnd(text, markup);
      continue;
    }
    const { name, end, attributes, isEnd } = tagAt(text, markup);
    if (isEnd) yield { kind: 'close', start: markup, end, name };
    else yield { kind: 'open', start: markup, end, name, attributes };
    at = isEnd ? end : rawEnd(text, end, name);
    if (at > end) yield { kind: 'text', start: end, end: at };
  }
}

/** Where the next tag, comment or declaration begins; `<中华人民共和国…>` and `a < b` are text. */
function nextMarkup(text: string, from: number): number {
  for (let at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
    if (/[a-z!?/]/iu.test(text.charAt(at + 1)) && (text.charAt(at + 1) !== '/' || at + 2 < text.length))
      return at;
  }
  return text.length;
}

/** End of a comment, or of what is read as one: `<!DOCTYPE …>`, `<![if …]>`, `<?xml …?>`, `</>`. */
function commentEnd(text: string, start: number): number {
  if (!text.startsWith('<!--', start)) {
    const end = text.indexOf('>', start + 2);
    return end < 0 ? text.length : end + 1;
  }
  // `<!-->` and `<!--->` are whole comments.
  const short = /^-?>/u.exec(text.slice(start + 4, start + 6));
  if (short) return start + 4 + short[0].length;
  const close = /--!?>/gu;
  close.lastIndex = start + 4;
  return close.exec(text) ? close.lastIndex : text.length;
}

/** Where the inside of a script and its like ends; at once for all other elements. */
function rawEnd(text: string, from: number, name: string): number {
  if (name === 'plaintext') return text.length;
  if (!RAW.has(name)) return from;
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'giu');
  close.lastIndex = from;
  return close.exec(text)?.index ?? text.length;
}
