import type { LineHint } from '../../model/source.js';
import { decodeReference, markdownEvents, type MarkdownEvent } from './grammar.js';
import { htmlRuns } from './html.js';
import type { Run } from './run.js';

/** A stretch of a Markdown text that is a heading, a table, a comment… */
export interface Hinted extends Run {
  readonly hint: LineHint;
}

/** What is seen of a Markdown text, in order; all the rest is syntax. Offsets into the text. */
export interface Seen {
  readonly runs: readonly Run[];
  readonly hinted: readonly Hinted[];
}

/** Tokens whose characters are on the page, beside the wording: code, addresses, the text of the front matter. */
const SEEN: ReadonlySet<string> = new Set([
  'codeTextData',
  'codeFlowValue',
  'autolinkProtocol',
  'autolinkEmail',
  'literalAutolinkHttp',
  'literalAutolinkWww',
  'literalAutolinkEmail',
  'yamlValue',
]);

/** Tokens whose characters are not, although there are tokens of the other kind inside them. */
const HIDDEN: ReadonlySet<string> = new Set([
  'resource',
  'reference',
  'definition',
  'codeFencedFence',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
]);

const HINTS: ReadonlyMap<string, LineHint> = new Map([
  ['yaml', 'frontmatter'],
  ['table', 'table'],
  ['atxHeading', 'heading'],
  ['gfmFootnoteDefinition', 'footnote'],
]);

/** What has been read so far. */
interface Reading {
  readonly text: string;
  readonly runs: Run[];
  readonly hinted: Hinted[];
  /** How many hidden tokens the reading is inside of. */
  hidden: number;
  /** For each list the reading is inside of, whether it is numbered. */
  readonly numbered: boolean[];
}

/** Reads a Markdown text. */
export function seenIn(text: string): Seen {
  const reading: Reading = { text, runs: [], hinted: [], hidden: 0, numbered: [] };
  for (const event of markdownEvents(text)) {
    if (event[0] === 'enter') enter(reading, event[1]);
    else leave(reading, event[1]);
  }
  return reading;
}

type Token = MarkdownEvent[1];

function enter(reading: Reading, token: Token): void {
  const range = { start: token.start.offset, end: token.end.offset };
  const hint = HINTS.get(token.type);
  if (hint !== undefined) reading.hinted.push({ ...range, hint });
  if (token.type === 'listOrdered' || token.type === 'listUnordered') {
    reading.numbered.push(token.type === 'listOrdered');
  }
  if (reading.hidden === 0) see(reading, token.type, range);
  if (HIDDEN.has(token.type)) reading.hidden++;
}

function leave(reading: Reading, token: Token): void {
  if (token.type === 'listOrdered' || token.type === 'listUnordered') reading.numbered.pop();
  if (HIDDEN.has(token.type)) reading.hidden--;
}

/** `[1]: 依照原文` is a note that happens to look like the definition of a link: it leads nowhere, so it is read. */
function isAddress(definition: string): boolean {
  return /\]:\s*(?:<|\S*[/#.@:])/u.test(definition);
}

function see(reading: Reading, type: string, range: Run): void {
  const slice = (): string => reading.text.slice(range.start, range.end);
  if (type === 'data') seeWording(reading, range, slice());
  else if (SEEN.has(type)) reading.runs.push(range);
  else if (type === 'characterEscape') reading.runs.push({ ...range, shown: slice().slice(1) });
  else if (type === 'characterReference') reading.runs.push({ ...range, shown: decodeReference(slice()) });
  else if (type === 'listItemValue' || type === 'listItemMarker') seeNumber(reading, range);
  else if (type === 'htmlFlow') seeHtml(reading, range.start, slice());
  else if (type === 'htmlText' && slice().startsWith('<!--'))
    reading.hinted.push({ ...range, hint: 'comment' });
  else if (type === 'definition' && !isAddress(slice())) reading.runs.push(range);
}

/**
 * Since every line is a paragraph here, two marks that need a neighbour are left to be found: `\` breaks the line that
 * it ends, and `===` makes a heading of the line above.
 */
function seeWording(reading: Reading, range: Run, wording: string): void {
  if (wording === '**' && isLiteralBold(reading.text, range.start)) return;
  const last = endsLine(reading.text, range.end);
  if (last && /^={3,}$/u.test(wording) && startsLine(reading.text, range.start)) return;
  reading.runs.push(last && wording.endsWith('\\') ? { ...range, end: range.end - 1 } : range);
}

/**
 * `**第一条　**为了…`: a blank before the closing marks keeps both from being marks to Markdown, though not to who typed them.
 * Only at the beginning of a line: 李**、王** have lost their names on purpose.
 */
const LITERAL_BOLD = /^([\s#>+-]*)\*\*[^*\s][^*\n]*\s\*\*/u;

function isLiteralBold(text: string, offset: number): boolean {
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const bold = LITERAL_BOLD.exec(text.slice(begin, end < 0 ? text.length : end));
  if (!bold) return false;
  const opening = begin + (bold[1] as string).length;
  return offset === opening || offset === begin + bold[0].length - 2;
}

function endsLine(text: string, offset: number): boolean {
  const rest = /[ \t]*(?:\n|$)/uy;
  rest.lastIndex = offset;
  return rest.test(text);
}

function startsLine(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}

/** The number of a list is the number of a 目, `1.`; a bullet is nothing of the regulation's. */
function seeNumber(reading: Reading, range: Run): void {
  if (reading.numbered.at(-1) === true) reading.runs.push(range);
}

function seeHtml(reading: Reading, offset: number, html: string): void {
  const { seen, comments } = htmlRuns(html);
  const moved = (run: Run): Run => ({ ...run, start: run.start + offset, end: run.end + offset });
  // One by one: a page of HTML has more runs than a call takes arguments.
  for (const run of seen) reading.runs.push(moved(run));
  for (const run of comments) reading.hinted.push({ ...moved(run), hint: 'comment' });
}
