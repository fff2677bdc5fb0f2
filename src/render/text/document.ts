import type { Language } from '../../messages/language.js';
import { OUTLINE_MESSAGES } from '../../messages/outline.js';
import { PLACE_NAMES } from '../../messages/place-names.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import { seenText } from '../../model/seen-text.js';
import type { Block, Division } from '../../model/tree.js';
import { isBlock, isDivision } from '../../model/walk.js';
import type { Document, RenderOptions } from '../format.js';
import { printedLabel } from '../prose/place.js';
import { parasOf, type Paras } from '../prose/paras.js';
import { shortened, paraText } from '../prose/text.js';
import { visible } from '../prose/visible.js';
import { columnsOf } from './columns.js';
import { clip } from './fold.js';
import { pad } from './masthead.js';
import { sheetOf, type Sheet } from './sheet.js';
import { span, type Span } from './span.js';

const POSITION_COLUMNS = 8;
const INDENT = 2;
const LONGEST_WORDS = 200;

interface Outline {
  readonly sheet: Sheet;
  readonly paras: Paras;
  readonly lang: Language;
}

/**
 * The outline of a parsed document: a line for each division and block with its place, number, id and first words, and
 * a line below for each line end that was taken away without being sure.
 */
export function documentText(document: Document, options: RenderOptions): string {
  const { source, tree } = document;
  const outline: Outline = {
    sheet: sheetOf(options),
    paras: parasOf(tree, seenText(source)),
    lang: options.lang,
  };
  const messages = OUTLINE_MESSAGES[options.lang];
  const words = REPORT_WORDS[options.lang];
  outline.sheet.put([span(shortened(visible(tree.title), LONGEST_WORDS) || messages.untitled, 'strong')]);
  const facts = [source.path, words.format[source.format], source.encoding, words.family[tree.family]];
  outline.sheet.put([span(visible(facts.join('  ')), 'faint')]);
  outline.sheet.blank();
  for (const child of tree.children) {
    if (isDivision(child)) putDivision(child, undefined, 0, outline);
    else if (isBlock(child)) putBlock(child, 0, outline);
  }
  if (tree.children.length === 0) outline.sheet.put([span(messages.empty)]);
  return outline.sheet.text();
}

function putDivision(division: Division, above: Division | undefined, depth: number, outline: Outline): void {
  const { sheet, lang } = outline;
  const label = printedLabel(division) || nameOf(division, above, lang);
  const own = outline.paras.of(division.id).find((para) => para.id === division.id);
  const words = own ? paraText({ ...own, pieces: own.pieces.filter((piece) => piece.kind !== 'label') }) : '';
  putLine(
    division.position.start,
    depth,
    [span(label, 'strong'), span(`  ${division.id}`, 'faint')],
    words,
    sheet,
  );
  for (const join of division.joins ?? []) {
    if (!join.certain)
      putDoubt(division, join.offset, REPORT_WORDS[lang].join[join.because], depth + 1, outline);
  }
  for (const child of division.children) {
    if (isDivision(child)) putDivision(child, division, depth + 1, outline);
    else if (isBlock(child)) putBlock(child, depth + 1, outline);
  }
}

/** A paragraph of an article is a 款; elsewhere it is just a paragraph. */
function nameOf({ type, ordinal }: Division, above: Division | undefined, lang: Language): string {
  if (type === 'paragraph' && above?.type !== 'article') return OUTLINE_MESSAGES[lang].paragraph;
  if (type === 'qa' && ordinal.length > 0) return PLACE_NAMES[lang].question(ordinal.join('.'));
  return REPORT_WORDS[lang].division[type];
}

function putBlock(block: Block, depth: number, outline: Outline): void {
  const words = REPORT_WORDS[outline.lang].reason[block.reason];
  const para = outline.paras.of(block.id)[0];
  const head = [span(OUTLINE_MESSAGES[outline.lang].block(words), 'same'), span(`  ${block.id}`, 'faint')];
  putLine(block.position.start, depth, head, para ? paraText(para) : '', outline.sheet);
}

function putDoubt(
  division: Division,
  offset: number,
  because: string,
  depth: number,
  outline: Outline,
): void {
  for (const child of division.children) {
    if ('value' in child && child.position.start.offset === offset) {
      const messages = OUTLINE_MESSAGES[outline.lang];
      putLine(
        child.position.start,
        depth,
        [span(`↵? ${messages.doubtful(because)}`, 'alert')],
        visible(child.value),
        outline.sheet,
      );
    }
  }
}

/** One line, never folded: the place, the indent, the head, and as many of the words as there is room for. */
function putLine(
  at: { line: number; column: number },
  depth: number,
  head: Span[],
  words: string,
  sheet: Sheet,
): void {
  const place = pad(`${at.line}:${at.column}`, POSITION_COLUMNS);
  const margin = `${place}${' '.repeat(Math.min(depth * INDENT, Math.floor(sheet.width / 4)))}`;
  const used = columnsOf(margin) + head.reduce((sum, one) => sum + columnsOf(one.text), 0);
  const room = Math.max(0, sheet.width - used - 2);
  const rest = room < 4 ? '' : clip(shortened(words.trimStart(), LONGEST_WORDS), room);
  if (used <= sheet.width) sheet.line([span(margin, 'faint'), ...head, span(rest === '' ? '' : `  ${rest}`)]);
  else sheet.put([span(place, 'faint'), ...head], 0, POSITION_COLUMNS);
}
