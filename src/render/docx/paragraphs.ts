import { Paragraph, type IParagraphOptions, type TextRun } from 'docx';
import type { ComparisonTableMessages } from '../../messages/comparison-table.js';
import type { Entry, Which } from '../prose/marks.js';
import type { Para } from '../prose/paras.js';
import { runsOf, type Part } from '../prose/runs.js';
import type { Side } from '../prose/side.js';
import { wordRun, type Dress } from '../word/runs.js';
import { LABEL, LINE, NOTE, TEXT, type Marking } from './layout.js';
import type { Sheet } from './sheet.js';

/** Two characters, as 款 and 项 are printed. */
export const INDENT = 420;

/** What the table says itself in a column of text. */
const SAID: Dress = { ...TEXT, face: NOTE.face };

/** How a paragraph of the table stands. */
export type Setting = Pick<IParagraphOptions, 'alignment' | 'indent' | 'keepNext' | 'keepLines' | 'spacing'>;

/** A paragraph of the table, its lines at the distance all lines of the table have. */
export function lineOf(runs: readonly TextRun[], { keepNext, ...setting }: Setting = {}): Paragraph {
  return new Paragraph({
    spacing: { line: LINE, lineRule: 'atLeast' },
    ...setting,
    ...(keepNext && { keepNext }),
    children: runs,
  });
}

/** A 款, 项 or heading of one text with the variants marked in it; nothing but the words of the source. */
export function textOf(
  para: Para,
  side: Side,
  { marking }: Sheet,
  setting: Setting = {},
  plain: Dress = TEXT,
): Paragraph {
  const marks = side.marks.on(para).filter((mark) => mark.start < mark.end);
  const runs = runsOf(para, marks).flatMap(({ entry, parts }) =>
    parts.map((part) => partRun(part, para.depth, plain, entry ? markOf(entry, side.which, marking) : {})),
  );
  return lineOf(runs, { alignment: 'both', indent: { firstLine: INDENT }, ...setting });
}

/** A line of the column 说明. */
export function noteOf(text: string, setting: Setting = {}): Paragraph {
  return lineOf([wordRun(text, NOTE)], setting);
}

/** 同左, after the number that the other text has. */
export function dittoLine(label: string, say: ComparisonTableMessages, setting: Setting = {}): Paragraph {
  const number = label === '' ? [] : [wordRun(`${label}　`, label.startsWith('第') ? LABEL : TEXT)];
  return lineOf([...number, wordRun(say.sameAsLeft, SAID)], { indent: { firstLine: INDENT }, ...setting });
}

/** （删去）, where the words were. */
export function deletedLine({ say }: Sheet, setting: Setting = {}): Paragraph {
  return lineOf([wordRun(say.deletedCell, SAID)], { indent: { firstLine: INDENT }, ...setting });
}

/** The number of an article stands out; that of a 项 does not, as in print. */
function partRun({ kind, text }: Part, depth: number, plain: Dress, mark: Partial<Dress>): TextRun {
  const dress = kind === 'text' || depth > 0 || plain !== TEXT ? plain : LABEL;
  return wordRun(text, { ...dress, ...mark });
}

/** What differs in nothing of substance is marked, but softly. */
function markOf({ variant }: Entry, which: Which, marking: Marking): Partial<Dress> {
  if (!variant.substantive) return marking.small;
  return which === 'base' ? marking.gone : marking.fresh;
}
