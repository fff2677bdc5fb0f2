import { Paragraph, TextRun, type IParagraphOptions, type ParagraphChild } from 'docx';
import { printable } from '../../prose/printable.js';
import { fontsOf, type Face } from '../../word/fonts.js';
import { STYLES, type StyleName } from './styles.js';

/** Without it Word sets “ ” … — half as wide as Chinese print has them; see {@link fontsOf}. */
const CHINESE = { hint: 'eastAsia' } as const;

/**
 * Text that looks as the style of its paragraph says, so that changing the style changes it.
 * @param face where it is not that of the style
 */
export function styledRun(text: string, face?: Face): TextRun {
  return new TextRun({ text: printable(text), font: face === undefined ? CHINESE : fontsOf(face) });
}

/** A paragraph in one of the styles of an edition. */
export function styledParagraph(
  style: StyleName,
  children: readonly ParagraphChild[],
  more: Omit<IParagraphOptions, 'children' | 'style'> = {},
): Paragraph {
  return new Paragraph({ style: STYLES[style].id, children, ...more });
}
