import { TextRun, type IRunPropertiesOptions } from 'docx';
import { printable } from '../prose/printable.js';
import { fontsOf, LANGUAGE_OF_RUNS, type Face } from './fonts.js';
import { SIZES, type SizeName } from './sizes.js';

/** How a run looks. */
export interface Dress {
  readonly face: Face;
  readonly size: SizeName;
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** RRGGBB; black without. */
  readonly color?: string;
  readonly underline?: 'single' | 'double' | 'wave' | 'dotted';
  readonly strike?: boolean;
  /** RRGGBB of the ground behind the words. */
  readonly shade?: string;
  readonly superScript?: boolean;
}

/** A stretch of text in one dress. */
export function wordRun(text: string, dress: Dress): TextRun {
  return new TextRun({ text: printable(text), ...runProperties(dress) });
}

/** A dress in the words of Word; for styles and for runs that hold more than text. */
export function runProperties(dress: Dress): IRunPropertiesOptions {
  const { face, size, bold, italics, color, underline, strike, shade, superScript } = dress;
  return {
    font: fontsOf(face),
    size: SIZES[size],
    language: LANGUAGE_OF_RUNS,
    ...(bold && { bold }),
    ...(italics && { italics }),
    ...(color !== undefined && { color }),
    ...(underline && { underline: { type: underline } }),
    ...(strike && { strike }),
    ...(shade !== undefined && { shading: { type: 'clear', color: 'auto', fill: shade } }),
    ...(superScript && { superScript }),
  };
}
