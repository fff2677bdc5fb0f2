import type { Family } from '../model/tree.js';
import { settleAfterTitle, type Kind } from './after-title.js';
import { findContents } from './contents.js';
import type { BlockEvent } from './event.js';
import { isQuestion } from './families/qa.js';
import { isReferenceTail } from './label.js';
import type { Line } from './line.js';
import { endsWithStop } from './sentence.js';
import { isHeadingForm } from './start.js';
import type { Stretch } from './stretch.js';
import { isNavigation } from './surroundings.js';
import { findTitle, titleInFrontMatter } from './title.js';

/** What stands before the regulation proper. */
export interface Prelude {
  readonly blocks: readonly BlockEvent[];
  /** The name of the regulation, its lines joined; empty where none was found. */
  readonly title: string;
  /** Index of the first line of the text proper. */
  readonly end: number;
}

/**
 * Reads everything before the text proper: file matter, news lead or covering notice, title, 题注, 目录.
 * @param lines all lines of the source
 * @param family decides what a first unit looks like
 */
export function readPrelude(lines: readonly Line[], family: Family): Prelude {
  const first = firstUnit(lines, family);
  const contents = findContents(lines, first, family);
  const limit = contents?.end ?? first;
  const title = findTitle(lines, contents ? contents.start : first, family);
  const before = lines.slice(0, title?.start ?? lines.length);
  const lastNavigation = before.findLastIndex((line) => isNavigation(line.text));
  const kinds = lines.slice(0, limit).map((line, at) => kindBefore(line, at, title, lastNavigation));
  if (contents) kinds.fill('contents', contents.start, contents.end);
  const end = settleAfterTitle({ lines, kinds, contents, limit, family }, title ?? titleInFrontMatter(lines));
  const name = title ? lines.slice(title.start, title.end) : [];
  return { blocks: group(lines, kinds.slice(0, end)), title: name.map((line) => line.text).join(''), end };
}

const BLOCK_TYPE: Readonly<Record<Kind, BlockEvent['type']>> = {
  'front-matter': 'front',
  navigation: 'furniture',
  lead: 'front',
  title: 'title',
  'running-title': 'furniture',
  history: 'note',
  contents: 'toc',
};

/** Index of the first line that begins a unit of the family; the number of lines where none does. */
function firstUnit(lines: readonly Line[], family: Family): number {
  const found = lines.findIndex((line, at) => beginsUnit(line, lines[at + 1], family));
  return found < 0 ? lines.length : found;
}

function beginsUnit(line: Line, next: Line | undefined, family: Family): boolean {
  if (family === 'qa') return isQuestion(line.text);
  if (family === 'statute' && /^(?:序\s*言|前\s*言)$/u.test(line.text)) return true;
  const head = line.head;
  if (!head) return false;
  const { form } = head.label;
  if (family === 'outline') return form === 'han-comma' || form === 'paren-han' || form === 'arabic-dot';
  if (form === 'han-comma') return line.hint === 'heading' || isBeforeUnit(head.rest, next);
  return (form === 'article' || isHeadingForm(form)) && (head.spaced || !isReferenceTail(head.rest));
}

/** 一、管辖 | 第一条, 一、| 管辖, or in a 目录 一、管辖 | 二、回避: the first caption of a judicial interpretation. */
function isBeforeUnit(words: string, next: Line | undefined): boolean {
  if (words === '') return next !== undefined && /^[\p{Script=Han}、\s]{2,24}$/u.test(next.text);
  const form = next?.head?.label.form;
  return (form === 'article' || form === 'han-comma') && words.length <= 40 && !endsWithStop(words);
}

/** @param lastNavigation index of the last line before the title that only a web site prints; -1 where there is none */
function kindBefore(line: Line, at: number, title: Stretch | undefined, lastNavigation: number): Kind {
  if (line.hint === 'frontmatter' || line.hint === 'comment') return 'front-matter';
  if (title && at >= title.start && at < title.end) return 'title';
  if (isNavigation(line.text)) return 'navigation';
  // A site's name above its breadcrumbs is navigation, too.
  const before = at < Math.min(lastNavigation, title?.start ?? Infinity);
  return before && !endsWithStop(line.text) ? 'navigation' : 'lead';
}

function group(lines: readonly Line[], kinds: readonly Kind[]): BlockEvent[] {
  const blocks: { kind: Kind; lines: Line[] }[] = [];
  kinds.forEach((kind, at) => {
    const last = blocks.at(-1);
    if (last?.kind === kind) last.lines.push(lines[at] as Line);
    else blocks.push({ kind, lines: [lines[at] as Line] });
  });
  return blocks.map(({ kind, lines: own }) => ({
    kind: 'block',
    type: BLOCK_TYPE[kind],
    reason: kind,
    lines: own,
  }));
}
