import { fold, INVISIBLE_CHARACTERS } from '../model/characters.js';
import { seenText } from '../model/seen-text.js';
import type { SourceLine, SourceText, Span } from '../model/source.js';
import { headLabel } from './bullet.js';
import type { Line, VisibleSpan } from './line.js';
import { widthOf } from './width.js';

/**
 * The lines of a source that show anything, in order. What shows nothing (a comment apart: it is a line of its own) goes
 * with the line before it, so that no character is lost.
 */
export function visibleLines(source: SourceText): Line[] {
  const seen = seenText(source);
  const lines: Line[] = [];
  let blank = false;
  let unseen: Span[] = [];
  for (const line of source.lines) {
    if (line.spans.length === 0) {
      blank = true;
      continue;
    }
    const made = visibleLine(line, seen, blank, unseen);
    unseen = [];
    blank = false;
    if (made.text !== '' || made.hint === 'comment' || made.hint === 'frontmatter') lines.push(made);
    else {
      blank = true;
      unseen = [...made.markup];
      const last = lines.at(-1);
      if (!last) continue;
      lines[lines.length - 1] = { ...last, markup: [...last.markup, ...unseen] };
      unseen = [];
    }
  }
  // A text of nothing but zero-width characters still has characters.
  if (unseen.length > 0) lines.push({ ...NOTHING, markup: unseen });
  return lines;
}

const NOTHING: Line = {
  text: '',
  indent: 0,
  trailing: false,
  width: 0,
  blankBefore: false,
  spans: [],
  markup: [],
  hint: 'comment',
  head: undefined,
};

function visibleLine(line: SourceLine, source: string, blankBefore: boolean, unseen: readonly Span[]): Line {
  const only = line.spans[0];
  if (only && line.spans.length === 1 && isPlain(only))
    return plainLine(line, only, source, blankBefore, unseen);
  const spans: VisibleSpan[] = [];
  const markup: Span[] = [...unseen];
  let text = '';
  let reached = -1;
  let apart = false;
  for (const span of line.spans
    .flatMap(withoutLongBlanks)
    .flatMap((own) => withoutInvisibleEnds(own, source))) {
    if (span.kind === 'markup') {
      markup.push(span);
      continue;
    }
    // `&emsp;` is white space: it shows nothing by itself, but keeps apart what it stands between.
    if (span.shown.trim() === '') {
      markup.push({ ...span, kind: 'markup' });
      apart = text !== '';
      continue;
    }
    // White space between two seen runs is seen, too: `**第一条**　为了`.
    if (apart || (reached >= 0 && /\s/u.test(source.slice(reached, span.offset)))) text += ' ';
    apart = false;
    spans.push({ ...span, at: text.length });
    text += span.shown;
    reached = span.offset + span.length;
  }
  return lineOf(line, { text, spans, markup, reached }, source, blankBefore);
}

/** Most lines of a text: one run of what is seen, with nothing invisible at either end. */
function isPlain({ kind, shown, length }: Span): boolean {
  const plain = kind === 'text' && shown.length === length && length <= LONG_BLANK;
  return plain && isInk(shown, 0) && isInk(shown, length - 1);
}

/** CJK symbols and characters, and the printable ASCII, show something. */
function isInk(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code > 0x3000 && code <= 0xd7ff) || (code > 0x20 && code < 0x7f);
}

function plainLine(
  line: SourceLine,
  only: Span,
  source: string,
  blankBefore: boolean,
  unseen: readonly Span[],
): Line {
  const { kind, offset, length, shown } = only;
  const spans: VisibleSpan[] = [{ kind, offset, length, shown, at: 0 }];
  return lineOf(line, { text: shown, spans, markup: unseen, reached: offset + length }, source, blankBefore);
}

interface Seen extends Pick<Line, 'text' | 'spans' | 'markup'> {
  /** Offset behind the last character seen; -1 where there is none. */
  readonly reached: number;
}

function lineOf(line: SourceLine, seen: Seen, source: string, blankBefore: boolean): Line {
  const { spans, markup, reached } = seen;
  const text = withoutRadicals(seen.text);
  const first = spans[0];
  return {
    text,
    indent: first && first.offset > line.offset ? widthOf(source.slice(line.offset, first.offset)) : 0,
    trailing: reached >= 0 && reached < line.end && source.slice(reached, line.end).trim() === '',
    width: widthOf(text),
    blankBefore,
    spans,
    markup,
    hint: line.hint,
    head: headLabel(text),
  };
}

const RADICALS_BLOCKS = /[\u2E80-\u2FDF]/gu;

/** Characters for radicals; the few that are longer than their radical (⺇) stay, so that offsets hold. */
function withoutRadicals(text: string): string {
  return text.replace(RADICALS_BLOCKS, (sign) => {
    const character = fold(sign);
    return character.length === sign.length ? character : sign;
  });
}

const INVISIBLE = new RegExp(String.raw`\s|${INVISIBLE_CHARACTERS}`, 'u');

/** How many characters from one end of a text on show nothing. By one and one: a line may hold a million blanks. */
function invisibleEnd(text: string, begin: number, step: 1 | -1): number {
  let at = begin;
  while (at >= 0 && at < text.length && INVISIBLE.test(text.charAt(at))) at += step;
  return Math.abs(at - begin);
}

/** No line of print has as many blanks side by side; and no pattern has to go over a million of them. */
const LONG_BLANK = 1000;

/** A run of words parted where only a blank would be seen of what is between them. */
function withoutLongBlanks(span: Span): readonly Span[] {
  const { kind, offset, length, shown } = span;
  if (kind === 'markup' || length <= LONG_BLANK || shown.length !== length) return [span];
  const parts: Span[] = [];
  let from = 0;
  for (let at = 0; at < length; at++) {
    if (shown.charAt(at).trim() !== '') continue;
    const blanks = blanksFrom(shown, at);
    if (blanks > LONG_BLANK) {
      parts.push({ kind, offset: offset + from, length: at - from, shown: shown.slice(from, at) });
      from = at + blanks;
    }
    at += blanks - 1;
  }
  parts.push({ kind, offset: offset + from, length: length - from, shown: shown.slice(from) });
  return parts.filter((part) => part.length > 0);
}

function blanksFrom(text: string, begin: number): number {
  let at = begin;
  while (at < text.length && text.charAt(at).trim() === '') at++;
  return at - begin;
}

/** Zero-width characters round a run show nothing: a line of nothing but U+200B is a blank line, not a 款. */
function withoutInvisibleEnds(span: Span, source: string): Span[] {
  if (span.kind === 'markup' || span.shown.length !== span.length || span.shown.trim() === '') return [span];
  const head = invisibleEnd(span.shown, 0, 1);
  const tail = head === span.length ? 0 : invisibleEnd(span.shown, span.length - 1, -1);
  if (head + tail === 0) return [span];
  const part = (kind: Span['kind'], from: number, to: number): Span[] => {
    const shown = source.slice(span.offset + from, span.offset + to);
    return shown.trim() === '' ? [] : [{ kind, offset: span.offset + from, length: to - from, shown }];
  };
  return [
    ...part('markup', 0, head),
    ...part('text', head, span.length - tail),
    ...part('markup', span.length - tail, span.length),
  ];
}
