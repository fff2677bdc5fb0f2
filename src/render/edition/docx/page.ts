import { Footer, PageNumber, Paragraph, TextRun, type ISectionPropertiesOptions } from 'docx';
import { FACES } from '../../word/fonts.js';
import { SIZES } from '../../word/sizes.js';

/** Twentieths of a point, in which Word measures. */
const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** A4 and the field of print of GB/T 9704-2012, 5.1 and 5.2.1: 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm. */
const PAGE = { width: twips(210), height: twips(297) } as const;
const HEAD = twips(37);
const BINDING = twips(28);
const FIELD = { width: twips(156), height: twips(225) } as const;
/** 22 lines of 28 characters, 5.2.3. */
const LINES = 22;
const CHARACTERS = 28;

/** Distance of lines. Rounded down, so that the last line of a page has room. */
export const LINE = Math.floor(FIELD.height / LINES);

/** Width of a character of 3号 as Word has it, 16 pt; 28 of them are 158 mm and have to stand in 156 mm. */
const CHARACTER = SIZES.三号 * 10;
/**
 * What is added to each character. Rounded down, and one less for programs that round up the width of a character, so that
 * the last one of a line has room; a full line is spread over the whole field.
 */
export const TRACKING = Math.floor(FIELD.width / CHARACTERS - CHARACTER) - 1;
/** The same for the grid, in 4096ths of a point. */
const CHAR_SPACE = Math.floor(((FIELD.width / CHARACTERS - CHARACTER) / 20) * 4096);

/** One character of the page number, 4号. */
const PAGE_NUMBER_CHARACTER = SIZES.四号 * 10;

/**
 * The page of an official document. The grid says what the page is laid out for; the styles of the text say by themselves
 * where lines and characters stand and keep off it, because programs other than Word give two cells of a grid to a
 * character that is wider than one.
 */
export const TEXT_PAGE: ISectionPropertiesOptions = {
  page: {
    size: { ...PAGE, orientation: 'portrait' },
    margin: {
      top: HEAD,
      left: BINDING,
      bottom: PAGE.height - HEAD - FIELD.height,
      right: PAGE.width - BINDING - FIELD.width,
      header: twips(15),
      // The dashes of the page number stand 7 mm below the field, 7.5; the line of 4号 is 6 mm high.
      footer: twips(22),
    },
  },
  grid: { type: 'linesAndChars', linePitch: LINE, charSpace: CHAR_SPACE },
};

/** Width of what is printed on {@link TEXT_PAGE}, in twentieths of a point. */
export const TEXT_WIDTH = FIELD.width;

const EDGE = twips(25);

/** A4 lying, for tables; the binding is at its head. */
export const TABLE_PAGE: ISectionPropertiesOptions = {
  page: {
    size: { ...PAGE, orientation: 'landscape' },
    margin: {
      top: BINDING,
      left: EDGE,
      bottom: twips(35),
      right: EDGE,
      header: twips(15),
      footer: twips(22),
    },
  },
};

/** Width of what is printed on {@link TABLE_PAGE}. */
export const TABLE_WIDTH = PAGE.height - 2 * EDGE;

/** — 1 — in 4号 half-width 宋体 at the outer edge, one character in: odd pages at the right, even ones at the left, 7.5. */
export function pageNumbers(): { readonly default: Footer; readonly even: Footer } {
  return { default: pageNumber('right'), even: pageNumber('left') };
}

function pageNumber(alignment: 'left' | 'right'): Footer {
  const { songti } = FACES;
  const run = new TextRun({
    children: ['— ', PageNumber.CURRENT, ' —'],
    font: { ascii: songti, hAnsi: songti, eastAsia: songti, cs: songti },
    size: SIZES.四号,
  });
  const indent = { [alignment]: PAGE_NUMBER_CHARACTER };
  return new Footer({ children: [new Paragraph({ alignment, indent, children: [run] })] });
}
