import { INVISIBLE_CHARACTERS } from '../model/characters.js';
import type { SourceLine, SourceText, Span } from '../model/source.js';
import { headLabel } from './bullet.js';
import type { Line, VisibleSpan } from './line.js';
import { widthOf } from './width.js';

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
  return lineOf(line, { text, spans, markup, reached }, source, blankBefore);
}

/** Most lines of a text: one run of what is seen, with nothing invisible at either end. */
function isPlain({ kind, shown, length }: Span): boolean {
  return kind === 'text' && shown.length === length && isInk(shown, 0) && isInk(shown, length - 1);
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
  const { text, spans, markup, reached } = seen;
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
