import { FootnoteReferenceRun, type Paragraph, type ParagraphChild } from 'docx';
import type { Family } from '../../../model/tree.js';
import type { Sheet } from '../../prose/edition/sheet.js';
import type { Face } from '../../word/fonts.js';
import type { Line } from './lines.js';
import { faceOfNumber, isHeading, opensUnit, styleOf } from './set.js';
import { styledParagraph, styledRun } from './styled.js';
import { STYLES, type StyleName } from './styles.js';

/** Word shows nine levels in its navigation pane, from 0. */
const DEEPEST = 8;

/** The paragraphs of an edition in Word, footnote marks included, and how many of them belong to its title and 题注. */
export interface Body {
  readonly paragraphs: readonly Paragraph[];
  readonly head: number;
}

/** Sets the printed lines of an edition as an official document is set. */
export function bodyOf(lines: readonly Line[], { base, edition }: Sheet): Body {
  const { family } = edition.base.witness.tree;
  const levels = levelsOf(lines, (id) => base.path(id).length);
  const styles = lines.map((line) => styleOf(line, family));
  const head = styles.findIndex((style) => style !== 'title' && style !== 'note');
  const paragraphs = lines.map((line, at) => {
    const style = styles[at] as StyleName;
    const outlineLevel = levels[at];
    return styledParagraph(style, runsIn(line, style, family), {
      // That a page ends with its 22nd line goes before widows and orphans.
      widowControl: false,
      ...(outlineLevel !== undefined && { outlineLevel }),
      ...(style === 'annex' && { pageBreakBefore: true }),
    });
  });
  return { paragraphs, head: head < 0 ? lines.length : head };
}

/** Where each line stands in the outline of the document, from 0: 章 above 节 above 条; not set for what is under them. */
function levelsOf(lines: readonly Line[], depthOf: (id: string) => number): (number | undefined)[] {
  let above = 0;
  return lines.map((line) => {
    const { of } = line;
    if (!of) return undefined;
    if (of.part.reason === 'annex' && of.first) return 0;
    if (of.part.reason === undefined && isHeading(of)) {
      const level = of.para.added ? Math.max(above - 1, 0) : depthOf(of.para.para.id) - 1;
      above = level + 1;
      return Math.min(level, DEEPEST);
    }
    return opensUnit(line) ? Math.min(above, DEEPEST) : undefined;
  });
}

function runsIn({ tokens }: Line, style: StyleName, family: Family): ParagraphChild[] {
  const own = STYLES[style].dress.face;
  const runs: { face: Face; text: string; mark?: number }[] = [];
  let number: Face | undefined;
  for (const token of tokens) {
    if (token.kind === 'mark') {
      runs.push({ face: own, text: '', mark: token.entry.n });
      continue;
    }
    const { part } = token;
    // 第 and 三条 may be two parts, where only one of them is a variant.
    number = part.kind === 'text' ? undefined : (faceOfNumber(part, family) ?? number);
    const face = style === 'body' ? (number ?? own) : own;
    const last = runs.at(-1);
    if (last && last.mark === undefined && last.face === face) last.text += part.text;
    else runs.push({ face, text: part.text });
  }
  return runs.map(({ face, text, mark }) =>
    mark === undefined ? styledRun(text, face === own ? undefined : face) : new FootnoteReferenceRun(mark),
  );
}
