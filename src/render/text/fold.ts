import stringWidth from 'string-width';
import type { Span } from './span.js';

/** Characters that never begin a line (禁则): closing marks and stops. */
const CLOSING = /^[，。、；：？！）】》〉〕”’』」…—·,.;:?!)\]}%％]/u;
/** Characters that never end one: opening marks. */
const OPENING = /[（【《〈〔“‘『「([{]$/u;
const SPACE = /^\s+$/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** What a line break does not divide: a Chinese character with the marks that cling to it, a Latin word, a path. */
interface Atom {
  readonly spans: Span[];
  width: number;
  readonly space: boolean;
}

/** ASCII, and Chinese characters with their marks: nearly all there is, and as wide as it looks. */
const PLAIN = /^[ -~\u3000-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/u;

/** Columns a text takes on a terminal; Chinese characters take two. */
export function columnsOf(text: string): number {
  if (!PLAIN.test(text)) return stringWidth(text);
  let columns = text.length;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7e) columns++;
  return columns;
}

/**
 * Folds a paragraph to a width: no Latin word is divided, no closing mark begins a line, no opening mark ends one. What
 * is wider than a line by itself is cut.
 * @param spans the paragraph, safe to show
 * @param width columns of a line, at least 2
 * @param first columns of the first line
 */
export function fold(spans: readonly Span[], width: number, first = width): Span[][] {
  const lines: Span[][] = [[]];
  let used = 0;
  const narrowest = Math.min(width, first);
  for (const atom of atomsOf(spans).flatMap((one) =>
    one.width > narrowest ? cutUp(one, narrowest) : [one],
  )) {
    if (used + atom.width > (lines.length === 1 ? first : width) && used > 0) {
      trimEnd(lines.at(-1) as Span[]);
      lines.push([]);
      used = 0;
    }
    if (atom.space && used === 0) continue;
    (lines.at(-1) as Span[]).push(...atom.spans);
    used += atom.width;
  }
  trimEnd(lines.at(-1) as Span[]);
  return lines.map(joined);
}

/** Cuts the end off a single line that is too wide; … stands for it. */
export function clip(text: string, width: number): string {
  // A paragraph may be long; what is left of it is not. Even with many marks on a letter the head is enough.
  const head = text.slice(0, width * 16);
  if (head.length === text.length && columnsOf(text) <= width) return text;
  let out = '';
  let used = 1;
  for (const { segment } of segmenter.segment(head)) {
    used += columnsOf(segment);
    if (used > width) break;
    out += segment;
  }
  return `${out.trimEnd()}…`;
}

function atomsOf(spans: readonly Span[]): Atom[] {
  const atoms: Atom[] = [];
  let last = '';
  let glued = false;
  for (const { text, tone, glue } of spans) {
    let first = true;
    for (const { segment } of segmenter.segment(text)) {
      const atom = atoms.at(-1);
      const width = columnsOf(segment);
      const space = SPACE.test(segment);
      const clings = glued || (first && glue === 'before') || CLOSING.test(segment) || OPENING.test(last);
      if (atom && !atom.space && !space && (clings || (isNarrow(last) && isNarrow(segment)))) {
        atom.spans.push({ text: segment, tone });
        atom.width += width;
      } else atoms.push({ spans: [{ text: segment, tone }], width, space });
      last = segment;
      first = false;
      glued = false;
    }
    glued = glue === 'after';
  }
  return atoms;
}

/** Latin letters, figures and ASCII marks: what words, numbers and paths are made of. */
function isNarrow(segment: string): boolean {
  return /^[!-~\u00a1-\u024f]/u.test(segment);
}

/** An atom in graphemes; a grapheme that is too wide by itself (a letter with a row of spacing marks) in code points. */
function cutUp(atom: Atom, width: number): Atom[] {
  return atom.spans.flatMap(({ text, tone }) => {
    const pieces = columnsOf(text) > width ? [...text] : [text];
    return pieces.map((piece) => ({ spans: [{ text: piece, tone }], width: columnsOf(piece), space: false }));
  });
}

function trimEnd(line: Span[]): void {
  while (line.length > 0 && SPACE.test((line.at(-1) as Span).text)) line.pop();
}

/** Neighbours of one tone become one span, so that a colour is switched on once and not for every character. */
function joined(line: readonly Span[]): Span[] {
  const out: { text: string; tone: Span['tone'] }[] = [];
  for (const { text, tone } of line) {
    const last = out.at(-1);
    if (last && last.tone === tone) last.text += text;
    else out.push({ text, tone });
  }
  return out;
}
