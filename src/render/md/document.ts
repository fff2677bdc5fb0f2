import { seenText } from '../../model/seen-text.js';
import type { BlockReason, Division, DivisionType } from '../../model/tree.js';
import { BLOCK_TYPES, isBlock, isDivision } from '../../model/walk.js';
import type { Document } from '../format.js';
import { runsOf } from '../prose/runs.js';
import { paraText } from '../prose/text.js';
import { parasOf, type Para } from '../prose/paras.js';
import { escapeLine, escapeMarkdown } from './escape.js';

/** Blocks that belong to the regulation although they are not numbered. */
const KEPT: ReadonlySet<BlockReason> = new Set(['history', 'annex', 'signature']);
const HEADED: ReadonlySet<DivisionType> = new Set(['part', 'subpart', 'chapter', 'section', 'preamble']);
const DEEPEST = 6;

/**
 * The regulation of a document as clean Markdown: its name, headings for 编 章 节, a paragraph for each 款, 项 and 目, the
 * number of an article in bold. What surrounds the regulation on its page (news lead, navigation, page numbers) is left
 * out; `parse --format json` has it.
 */
export function documentMarkdown({ source, tree }: Document): string {
  const paras = parasOf(tree, seenText(source));
  const headings = headingLevels(tree.children.filter(isDivision), 2);
  const kept = new Set(
    tree.children
      .filter(isBlock)
      .filter((block) => KEPT.has(block.reason))
      .map((block) => block.id),
  );
  const paragraphs = tree.title === '' ? [] : [`# ${escapeMarkdown(tree.title)}`];
  for (const para of paras.all) {
    const level = headings.get(para.id);
    if (level !== undefined) paragraphs.push(`${'#'.repeat(level)} ${escapeMarkdown(paraText(para))}`);
    else if (isWording(para) || kept.has(para.id)) paragraphs.push(paragraph(para));
  }
  return paragraphs.length === 0 ? '' : `${paragraphs.join('\n\n')}\n`;
}

/**
 * How deep the heading of each 编 章 节 stands, by id.
 * @param level of those among `divisions`
 */
export function headingLevels(divisions: readonly Division[], level: number): Map<string, number> {
  const levels = new Map<string, number>();
  for (const division of divisions) {
    if (!HEADED.has(division.type)) continue;
    levels.set(division.id, Math.min(level, DEEPEST));
    for (const [id, deeper] of headingLevels(division.children.filter(isDivision), level + 1))
      levels.set(id, deeper);
  }
  return levels;
}

function isWording(para: Para): boolean {
  return !BLOCK_TYPES.has(para.type);
}

/** The number of an article or a question stands out; that of a 项 does not, as in print. */
function paragraph(para: Para): string {
  const bold = para.depth === 0 ? para.pieces.filter((piece) => piece.kind !== 'text').length : 0;
  if (bold === 0) return escapeLine(paraText(para));
  const [head, rest] = [para.pieces.slice(0, bold), para.pieces.slice(bold)].map((pieces) =>
    escapeMarkdown(
      runsOf({ ...para, pieces }, [])
        .flatMap((run) => run.parts.map((part) => part.text))
        .join(''),
    ),
  );
  return `**${(head as string).trim()}**${/^\s/u.test(rest ?? '') ? '' : ' '}${rest}`.trimEnd();
}
