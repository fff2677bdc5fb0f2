import type { Family } from '../model/tree.js';
import type { BlockEvent } from './event.js';
import type { Line } from './line.js';
import { endsSentence, endsWithStop } from './sentence.js';
import type { Start } from './start.js';
import { isAnnexHead, isNavigation, isSignature } from './surroundings.js';

/** 本规定自发布之日起施行。: the sentence with which a regulation ends; 不得组织实施 is none. */
const ENTRY_INTO_FORCE = /[起日](?:施行|实施|生效|试行|执行)|施行[。.]?$|[自起][^，。；]*实施[。.]?$/u;
/** A paragraph that can still belong to the last article: it speaks of this regulation or repeals another. */
const STILL_SPEAKS =
  /废止|失效|停止执行|同时|本(?:法|条例|规定|办法|细则|规则|解释|决定|意见|准则|章程|规范|制度)|前款|施行|不再适用|为准|解释/u;

/** What follows the regulation, and from which line. */
export interface Tail {
  readonly start: number;
  readonly blocks: readonly BlockEvent[];
}

/**
 * Finds where the text proper ends: annexes, signatures, a web site's footer, the rest of a newspaper page.
 * @param lines lines from the beginning of the text proper
 * @param starts where units begin in them
 */
export function findTail(
  lines: readonly Line[],
  starts: readonly (Start | undefined)[],
  family: Family,
): Tail {
  const last = lastUnit(starts, family);
  const start = tailFrom(lines, starts, last, family);
  return { start, blocks: tailBlocks(lines.slice(start)) };
}

/** The last article, section or answer; a list inside it may go on behind it. */
function lastUnit(starts: readonly (Start | undefined)[], family: Family): number {
  if (family !== 'statute') return starts.findLastIndex((start) => start !== undefined);
  return starts.findLastIndex((start) => start?.type === 'article');
}

function tailFrom(
  lines: readonly Line[],
  starts: readonly (Start | undefined)[],
  last: number,
  family: Family,
): number {
  const annex = annexAfter(lines, starts, last);
  let inForce = last >= 0 && isEntryIntoForce((lines[last] as Line).text);
  for (let at = Math.max(last, 0) + 1; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (at === annex || (starts[at] === undefined && isNavigation(line.text))) return at;
    const begins = beginsParagraph(lines, starts, at);
    if (begins && endsHere(lines, at, inForce, family)) return at;
    inForce ||= isEntryIntoForce(line.text);
  }
  return lines.length;
}

/** A line that is neither numbered, nor aside, nor the rest of a sentence. */
function beginsParagraph(
  lines: readonly Line[],
  starts: readonly (Start | undefined)[],
  at: number,
): boolean {
  if (starts[at] !== undefined) return false;
  return endsWithStop((lines[at - 1] as Line).text) || starts[at - 1]?.heading === true;
}

function annexAfter(lines: readonly Line[], starts: readonly (Start | undefined)[], last: number): number {
  return lines.findIndex((line, at) => at > last && starts[at] === undefined && isAnnexHead(line.text));
}

function isEntryIntoForce(text: string): boolean {
  return (
    text.length <= 400 &&
    text.split(/(?<=[。；])/u).some((sentence) => ENTRY_INTO_FORCE.test(sentence.trim()))
  );
}

/** A printed line is not a sentence: what is judged is the paragraph up to its stop. */
function paragraphFrom(lines: readonly Line[], from: number): string {
  let text = '';
  for (const line of lines.slice(from, from + 20)) {
    if (isSignature(line.text) && text !== '') break;
    text += line.text;
    if (endsWithStop(text) || isSignature(text)) break;
  }
  return text;
}

/** After the last article has said when it enters into force, only what still speaks of the regulation belongs to it. */
function endsHere(lines: readonly Line[], at: number, inForce: boolean, family: Family): boolean {
  const text = paragraphFrom(lines, at);
  if (
    isSignature(text) &&
    lines.slice(at).every((line) => !endsSentence(line.text) || isAnnexHead(line.text))
  )
    return true;
  if (family === 'statute' && inForce)
    return !(endsWithStop(text) && STILL_SPEAKS.test(text) && text.length <= 400);
  return family === 'qa' && !endsWithStop(text) && lines.slice(at).every((line) => !endsSentence(line.text));
}

function tailBlocks(lines: readonly Line[]): BlockEvent[] {
  const blocks: BlockEvent[] = [];
  let from = 0;
  let kind = lines[0] ? tailKind(lines, 0) : undefined;
  for (let at = 1; at < lines.length; at++) {
    // Whatever follows on the page stays one block; only an annex stands apart.
    const turns =
      isAnnexHead((lines[at] as Line).text) && kind?.reason !== 'annex' && kind?.reason !== 'after-end';
    if (!turns || !kind) continue;
    blocks.push({ kind: 'block', ...kind, lines: lines.slice(from, at) });
    from = at;
    kind = tailKind(lines, at);
  }
  if (kind) blocks.push({ kind: 'block', ...kind, lines: lines.slice(from) });
  return blocks;
}

function tailKind(lines: readonly Line[], at: number): Pick<BlockEvent, 'type' | 'reason'> {
  const rest = lines.slice(at);
  const { text } = lines[at] as Line;
  if (isAnnexHead(text)) return { type: 'annex', reason: 'annex' };
  if (rest.some((line) => isNavigation(line.text)) && rest.every((line) => !endsSentence(line.text))) {
    return { type: 'furniture', reason: 'navigation' };
  }
  return isSignature(text) && rest.length <= 6
    ? { type: 'back', reason: 'signature' }
    : { type: 'back', reason: 'after-end' };
}
