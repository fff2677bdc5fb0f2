import type { LineHint, SourceLine, SourceText, Span } from '../model/source.js';
import { INVISIBLE_CHARACTERS, textWidth } from '../model/characters.js';

/** A line as a reader sees it: format syntax and outer white space taken away, every character traceable to the source. */
export interface Line {
  /** What is seen. Offsets into this string are called visible offsets. */
  readonly text: string;
  /** Columns of white space before the first visible character. */
  readonly indent: number;
  /** White space stands between the last visible character and the line end. */
  readonly trailing: boolean;
  /** Columns the visible text takes. */
  readonly width: number;
  /** A blank line stands before it. */
  readonly blankBefore: boolean;
  readonly spans: readonly VisibleSpan[];
  readonly markup: readonly Span[];
  readonly hint: LineHint | undefined;
}

/** A span with the visible offset at which it begins. */
export interface VisibleSpan extends Span {
  readonly at: number;
}

/** A stretch of a line, in visible offsets; `to` is exclusive. */
export interface Piece {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of a source that show anything, in order. What shows nothing (a comment apart: it is a line of its own) goes
 * with the line before it, so that no character is lost.
 */
export function visibleLines(source: SourceText): Line[] {
  const lines: Line[] = [];
  let blank = false;
  let unseen: Span[] = [];
  for (const line of source.lines) {
    if (line.spans.length === 0) {
      blank = true;
      continue;
    }
    const made = visibleLine(line, source.text, blank, unseen);
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
};

function visibleLine(line: SourceLine, source: string, blankBefore: boolean, unseen: readonly Span[]): Line {
  const spans: VisibleSpan[] = [];
  const markup: Span[] = [...unseen];
  let text = '';
  let reached = -1;
  let apart = false;
  for (const span of line.spans.flatMap((own) => withoutInvisibleEnds(own, source))) {
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
  const first = spans[0];
  return {
    text,
    indent: first ? textWidth(source.slice(line.offset, first.offset)) : 0,
    trailing: reached >= 0 && reached < line.end && source.slice(reached, line.end).trim() === '',
    width: textWidth(text),
    blankBefore,
    spans,
    markup,
    hint: line.hint,
  };
}

const INVISIBLE = String.raw`(?:\s|${INVISIBLE_CHARACTERS})+`;
const INVISIBLE_HEAD = new RegExp(`^${INVISIBLE}`, 'u');
const INVISIBLE_TAIL = new RegExp(`${INVISIBLE}$`, 'u');

/** Zero-width characters round a run show nothing: a line of nothing but U+200B is a blank line, not a 款. */
function withoutInvisibleEnds(span: Span, source: string): Span[] {
  if (span.kind === 'markup' || span.shown.length !== span.length) return [span];
  const head = INVISIBLE_HEAD.exec(span.shown)?.[0].length ?? 0;
  const tail = head === span.length ? 0 : (INVISIBLE_TAIL.exec(span.shown)?.[0].length ?? 0);
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

/** Two lines for one, cut at a visible offset; every character stays in exactly one of them. */
export function cutLine(line: Line, at: number): readonly [Line, Line] {
  const first = sliceLine(line, 0, at);
  const second = sliceLine(line, at, line.text.length);
  const border = second.spans[0]?.offset ?? Infinity;
  return [
    { ...first, trailing: false, markup: line.markup.filter((span) => span.offset < border) },
    { ...second, indent: 0, blankBefore: false, markup: line.markup.filter((span) => span.offset >= border) },
  ];
}

function sliceLine(line: Line, from: number, to: number): Line {
  const spans = line.spans.flatMap((span): VisibleSpan[] => {
    const start = Math.max(from - span.at, 0);
    const end = Math.min(to - span.at, span.shown.length);
    if (start >= end) return [];
    const shown = span.shown.slice(start, end);
    if (shown === span.shown) return [{ ...span, at: span.at - from }];
    return [{ ...span, offset: span.offset + start, length: end - start, shown, at: span.at + start - from }];
  });
  const text = line.text.slice(from, to);
  return { ...line, text, width: textWidth(text), spans };
}

/** The whole of a line as one piece. */
export function whole(line: Line): Piece {
  return { line, from: 0, to: line.text.length };
}

/** What is seen of a piece. */
export function pieceText(piece: Piece): string {
  return piece.line.text.slice(piece.from, piece.to);
}

/** The piece without white space at its ends. */
export function trimPiece(piece: Piece): Piece {
  const text = pieceText(piece);
  const from = piece.from + (text.length - text.trimStart().length);
  return { line: piece.line, from, to: Math.max(from, piece.to - (text.length - text.trimEnd().length)) };
}
