import { REPORT_MESSAGES } from '../../messages/report.js';
import type { ApparatusEntry, Edition } from '../../model/edition.js';
import { isDivision } from '../../model/walk.js';
import { headingLevels } from '../md/document.js';
import { beginsLine, escapeMarkdown } from '../md/escape.js';
import type { ChosenPara } from '../prose/edition/chosen-paras.js';
import { sheetOf } from '../prose/edition/sheet.js';
import { nameOf } from '../prose/edition/texts.js';
import { isHeadingType } from '../prose/heading-type.js';
import { footnotesOf, type Footnotes } from './footnotes.js';
import type { EditionOptions } from './format.js';
import { footnoteText, sections } from './md-sections.js';
import { printedParts, type PrintedPart } from './printed.js';

/** Stands for a paragraph that is left out, so that its footnote has a place. */
const LEFT_OUT = '‸';

/**
 * 整理版 as GitHub-flavoured Markdown: the chosen words, a footnote for each entry of the apparatus, then 勘误表,
 * 条号对照表 and the texts it rests on. Text of a source stays text.
 */
export function editionMarkdown(edition: Edition, { lang }: EditionOptions): string {
  const sheet = sheetOf(edition, lang);
  const parts = printedParts(sheet);
  const notes = footnotesOf(parts, sheet);
  const levels = headingLevels(edition.base.witness.tree.children.filter(isDivision), 2);
  const name = nameOf(edition) || REPORT_MESSAGES[lang].untitled;
  const titled = parts.some(({ reason, paras }) => reason === 'title' && paras.length > 0);
  const disclaimer = escapeMarkdown(REPORT_MESSAGES[lang].disclaimer);
  const paragraphs = titled ? [] : [`# ${escapeMarkdown(name)}`, disclaimer];
  for (const part of parts) {
    paragraphs.push(...paragraphsOf(part, notes, levels));
    if (part.reason === 'title') paragraphs.push(disclaimer);
  }
  const body = [...paragraphs, '---', ...sections(sheet)].join('\n\n');
  const definitions = edition.apparatus.map((entry) => `${reference(entry)}: ${footnoteText(entry, sheet)}`);
  return `${[body, ...definitions].join('\n\n')}\n`;
}

function reference({ n }: ApparatusEntry): string {
  return `[^${n}]`;
}

function paragraphsOf(part: PrintedPart, notes: Footnotes, levels: ReadonlyMap<string, number>): string[] {
  const paragraphs = part.paras.map((para) => {
    if (part.reason === 'title') return `# ${wordsOf(para, notes)}`;
    const level = para.added ? undefined : levels.get(para.para.id);
    if (level !== undefined || isHeadingType(para.para.type))
      return `${'#'.repeat(level ?? 2)} ${wordsOf(para, notes)}`;
    return part.reason ? beginsLine(wordsOf(para, notes)) : paragraphOf(para, notes);
  });
  const last = paragraphs.length - 1;
  for (const entry of notes.without(part)) {
    const later = part.paras.findIndex((para) => notes.last(para) > entry.n);
    // Footnotes are numbered as they come, so this one may not stand behind a later one.
    if (later >= 0) paragraphs[later] = `${LEFT_OUT}${reference(entry)}\n\n${paragraphs[later] ?? ''}`;
    else if (last >= 0) paragraphs[last] += reference(entry);
    else paragraphs.push(`${LEFT_OUT}${reference(entry)}`);
  }
  return paragraphs;
}

/** A paragraph in one line of Markdown, the marks of its footnotes included. */
function wordsOf(para: ChosenPara, notes: Footnotes): string {
  return para.runs
    .map(({ parts }, at) => parts.map(({ text }) => escapeMarkdown(text)).join('') + marks(para, at, notes))
    .join('')
    .trim();
}

function marks(para: ChosenPara, run: number, notes: Footnotes): string {
  return notes.behind(para, run).map(reference).join('');
}

/** The number of an article or a question stands out, with its caption; that of a 项 does not, as in print. */
function paragraphOf(para: ChosenPara, notes: Footnotes): string {
  const [first, ...others] = para.runs;
  const parts = first?.parts ?? [];
  const words = parts.findIndex(({ kind, text }) => kind === 'text' && text.trim() !== '');
  const numbered = para.para.depth === 0 && parts[0] !== undefined && parts[0].kind !== 'text';
  if (!first || !numbered) return beginsLine(wordsOf(para, notes));
  const cut = words < 0 ? parts.length : words;
  const textOf = (some: typeof parts): string => escapeMarkdown(some.map(({ text }) => text).join(''));
  const rest = others.map((run, at) => textOf(run.parts) + marks(para, at + 1, notes));
  const own = textOf(parts.slice(cut)) + marks(para, 0, notes);
  return `**${textOf(parts.slice(0, cut)).trim()}** ${[own, ...rest].join('').trim()}`.trim();
}
