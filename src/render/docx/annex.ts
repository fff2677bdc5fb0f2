import type { Paragraph } from 'docx';
import type { BlockReason, Content } from '../../model/tree.js';
import { isBlock, isDivision } from '../../model/walk.js';
import { noticesOf } from '../prose/notice-words.js';
import type { Side } from '../prose/side.js';
import { visible } from '../prose/visible.js';
import { wordRun } from '../word/runs.js';
import { HEAD } from './layout.js';
import { factLine } from './masthead.js';
import { remarkNote } from './notes/band-notes.js';
import { lineOf } from './paragraphs.js';
import type { Sheet } from './sheet.js';

/** After the table: findings and comments that belong to no row, how the files were read, what was not compared. */
export function annexOf(sheet: Sheet): Paragraph[] {
  const { concerns, collation, words, messages, say, lang } = sheet;
  const sides = [collation.base, collation.witness];
  const lines = [
    ...concerns.rest.findings.map(({ severity, message, path, start }) =>
      messages.labelled(
        words.severity[severity],
        `${visible(message)}（${visible(path)}:${start.line}:${start.column}）`,
      ),
    ),
    ...concerns.rest.remarks.map((remark) => remarkNote(remark, sheet)),
    ...sides.flatMap((side) =>
      noticesOf(side.witness.source, lang).map((line) => messages.labelled(sheet.sigla[side.which], line)),
    ),
    ...sides.flatMap((side) => outside(side, sheet)),
  ];
  if (lines.length === 0) return [];
  const heading = lineOf([wordRun(say.others, HEAD)], {
    spacing: { before: 240, after: 60 },
    keepNext: true,
  });
  return [heading, ...lines.map((line, at) => factLine(`${at + 1}. ${line}`))];
}

/** 导语或通知 1，页码 3: blocks of a text that are not set against the other. */
function outside(side: Side, { collation, words, messages, say, sigla }: Sheet): string[] {
  const compared = new Set(collation.comparison.alignment.headings.map((row) => row[side.which]?.id));
  const counts = new Map<BlockReason, number>();
  const visit = (content: Content): void => {
    if (isBlock(content) && !compared.has(content.id))
      counts.set(content.reason, (counts.get(content.reason) ?? 0) + 1);
    else if (isDivision(content)) content.children.forEach(visit);
  };
  side.witness.tree.children.forEach(visit);
  if (counts.size === 0) return [];
  const tallies = [...counts].map(([reason, n]) => say.tally(words.reason[reason], n));
  return [say.outside(sigla[side.which], messages.tallies(tallies))];
}
