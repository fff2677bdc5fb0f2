import { InputError } from '../../../errors.js';
import * as kinds from '../syntax/elements.js';
import { linkOf } from './links.js';
import { isSilent } from './silent.js';
import { endLine, lineMaker, newline, putNumber, putText, type LineMaker } from './line-maker.js';
import { listState, numberOfItem } from './list-numbers.js';
import { findInline, findOpen, mannerNow, popTo, push, takeOut } from './open-elements.js';
import type { Manner, Open, OpenElements } from './open-elements.js';
import { withSingleBlanks, type Box, type Page } from '../page.js';
import { hiddenByRules, lookOf, type HiddenByRule, type Look } from '../syntax/style.js';
import { closeCell, closeTable, openPart, openTable, tableOf, type OpenTable } from './open-table.js';
import { tokensOf, type Token } from '../syntax/tokens.js';

/** A page whose elements are nested deeper than this was made to break programs; browsers give up at 512. */
const DEEPEST = 2000;

type OpenTag = Extract<Token, { kind: 'open' }>;

interface Reading {
  readonly path: string;
  readonly maker: LineMaker;
  readonly elements: OpenElements;
  readonly isHidden: HiddenByRule;
  /** All tables, in the order in which they begin, and those whose end has not come. */
  readonly tables: OpenTable[];
  readonly openTables: OpenTable[];
  title: string;
}

/**
 * Takes a page apart into lines, with the rules by which browsers mend what is badly nested: which tags end a paragraph,
 * a cell or an item that was left open, and which end tags end nothing (HTML standard, 13.2.6).
 * @param path for messages only
 * @throws InputError if elements are nested beyond reason
 */
export function pageOf(text: string, path: string): Page {
  const box: Box = { name: 'body', attributes: new Map(), parent: undefined, depth: 0 };
  const root = {
    box,
    silent: false,
    veil: undefined,
    linked: false,
    local: false,
    heading: false,
    keepsLines: false,
  };
  const elements = { stack: [], counts: new Map(), root };
  const isHidden = hiddenByRules(text);
  const reading: Reading = {
    path,
    maker: lineMaker(text),
    elements,
    isHidden,
    tables: [],
    openTables: [],
    title: '',
  };
  for (const token of tokensOf(text)) {
    if (token.kind === 'open') open(reading, token);
    else if (token.kind === 'close') close(reading, token.name, token.end);
    else readText(reading, token.start, token.end);
  }
  closeTo(reading, 0, text.length);
  endLine(reading.maker, text.length, false);
  return { drafts: reading.maker.drafts, tables: reading.tables.map(tableOf), title: reading.title };
}

function readText(reading: Reading, start: number, end: number): void {
  const { elements, maker } = reading;
  if (reading.title === '' && elements.stack.at(-1)?.name === 'title')
    reading.title = withSingleBlanks(maker.text.slice(start, end));
  putText(maker, mannerNow(elements), start, end);
}

function open(reading: Reading, tag: OpenTag): void {
  const { name, attributes } = tag;
  const { maker, elements } = reading;
  if (kinds.IMPLIED.has(name)) return;
  if (kinds.VOID.has(name)) {
    readVoid(reading, tag);
    return;
  }
  endBefore(reading, tag);
  const look = lookOf(attributes);
  const silent = isSilent(maker, tag);
  const isBlock = look.block ?? (kinds.BLOCKS.has(name) || (name === 'textarea' && !silent));
  const parent = mannerNow(elements);
  if (isBlock && !parent.silent) endLine(maker, tag.start, kinds.APART.has(name));
  const own = ownManner(reading, tag, look, { isBlock, silent });
  const deep = elements.stack.length >= DEEPEST;
  // A font that is never closed, a thousand times over, does no harm where it is left out.
  if (deep && !isBlock && own.silent === undefined && own.veil === undefined) return;
  if (deep)
    throw new InputError('document-excessive', {
      path: reading.path,
      kind: 'html',
      what: 'nesting',
      limit: DEEPEST,
    });
  const opened: Open = { name, isBlock, own, manner: { ...parent, ...own } };
  push(elements, kinds.LISTS.has(name) ? { ...opened, list: listState(name, attributes, look) } : opened);
  beginPart(reading, tag, look);
}

interface Kind {
  readonly isBlock: boolean;
  readonly silent: boolean;
}

/** Of elements without an inside, two end a line; pictures and controls show no words. */
function readVoid(reading: Reading, { name, start, end }: OpenTag): void {
  if (mannerNow(reading.elements).silent) return;
  if (name === 'br') newline(reading.maker, end);
  if (name !== 'hr') return;
  closeNamed(reading, PARAGRAPH, BUTTON_SCOPES, start);
  endLine(reading.maker, end, true);
}

function ownManner(reading: Reading, tag: OpenTag, look: Look, { isBlock, silent }: Kind): Partial<Manner> {
  const { name, attributes, start } = tag;
  const parent = mannerNow(reading.elements);
  const veiled = !parent.veil && (look.hidden === true || reading.isHidden(name, attributes));
  const keepsLines = look.keepsLines ?? (kinds.KEEPS_LINES.has(name) ? true : undefined);
  return {
    ...(isBlock ? { box: { name, attributes, parent: parent.box, depth: parent.box.depth + 1 } } : {}),
    ...(silent ? { silent: true } : {}),
    ...(veiled ? { veil: { start } } : {}),
    ...(name === 'a' ? linkOf(attributes.get('href')) : {}),
    ...(kinds.HEADINGS.has(name) ? { heading: true } : {}),
    ...(keepsLines === undefined ? {} : { keepsLines }),
  };
}

/** Tables and lists keep account of their parts. */
function beginPart({ maker, elements, tables, openTables }: Reading, tag: OpenTag, look: Look): void {
  const { name, attributes } = tag;
  const table = openTables.at(-1);
  if (name === 'table') {
    const opened = openTable(maker.drafts.length);
    tables.push(opened);
    openTables.push(opened);
  } else if (table && kinds.TABLE_PARTS.has(name)) openPart(table, name, maker.drafts.length);
  else if (name === 'li') {
    const list = elements.stack.findLast((element) => element.list !== undefined)?.list;
    putNumber(maker, tag, numberOfItem(list, attributes, look));
  }
}

const PARAGRAPH = new Set(['p']);
const TABLES = new Set(['table', 'template']);
const BUTTON_SCOPES = new Set([...kinds.SCOPES, 'button']);
const LIST_SCOPES = new Set([...kinds.SCOPES, ...kinds.LISTS]);
const RUBY_PARTS = new Set(['rt', 'rp']);
const DEFINITIONS = new Set(['dd', 'dt']);
const ITEM = new Set(['li']);

/** What was left open and ends where this tag begins. */
function endBefore(reading: Reading, { name, start }: OpenTag): void {
  const part = kinds.TABLE_PARTS.get(name);
  // A row ends the cell before it, and then the row that cell is in.
  while (part && closeNamed(reading, part, TABLES, start));
  if (kinds.ENDS_PARAGRAPH.has(name)) closeNamed(reading, PARAGRAPH, BUTTON_SCOPES, start);
  if (name === 'li') closeNamed(reading, ITEM, LIST_SCOPES, start);
  else if (DEFINITIONS.has(name)) closeNamed(reading, DEFINITIONS, DEFINITION_SCOPES, start);
  else if (RUBY_PARTS.has(name)) closeNamed(reading, RUBY_PARTS, RUBY_SCOPES, start);
  else if (name === 'a') {
    const index = findInline(reading.elements, name);
    if (index >= 0) takeOut(reading.elements, index);
  } else if (kinds.HEADINGS.has(name) && kinds.HEADINGS.has(reading.elements.stack.at(-1)?.name ?? ''))
    closeTo(reading, reading.elements.stack.length - 1, start);
}

const DEFINITION_SCOPES = new Set([...kinds.SCOPES, 'dl']);
const RUBY_SCOPES = new Set([...kinds.SCOPES, 'ruby']);

function close(reading: Reading, name: string, end: number): void {
  const { elements, maker } = reading;
  if (kinds.IMPLIED.has(name)) return;
  if (name === 'br') newline(maker, end);
  else if (kinds.BLOCKS.has(name) || kinds.SILENT.has(name) || name === 'textarea') {
    const names = kinds.HEADINGS.has(name) ? kinds.HEADINGS : new Set([name]);
    const found = closeNamed(reading, names, scopesOf(name), end);
    if (!found && name === 'p') endLine(maker, end, true);
  } else closeInline(reading, name, end);
  if (elements.stack.length === 0) elements.counts.clear();
}

function scopesOf(name: string): ReadonlySet<string> {
  if (name === 'table' || kinds.TABLE_PARTS.has(name)) return TABLES;
  if (name === 'li') return LIST_SCOPES;
  return name === 'p' ? BUTTON_SCOPES : kinds.SCOPES;
}

function closeInline(reading: Reading, name: string, end: number): void {
  const { elements } = reading;
  const index = findInline(elements, name);
  if (index < 0) return;
  if (elements.stack.slice(index + 1).some(({ isBlock }) => isBlock)) takeOut(elements, index);
  else closeTo(reading, index, end);
}

/** @returns whether there was such an element */
function closeNamed(
  reading: Reading,
  names: ReadonlySet<string>,
  bars: ReadonlySet<string>,
  end: number,
): boolean {
  const index = findOpen(reading.elements, names, bars);
  if (index >= 0) closeTo(reading, index, end);
  return index >= 0;
}

function closeTo({ elements, maker, openTables }: Reading, index: number, end: number): void {
  for (const { name, isBlock, manner } of popTo(elements, index)) {
    if (isBlock && !manner.silent) endLine(maker, end, kinds.APART.has(name));
    if (name === 'li') maker.number = undefined;
    const table = openTables.at(-1);
    if (!table) continue;
    if (name === 'td' || name === 'th' || name === 'caption') closeCell(table, maker.drafts.length);
    if (name !== 'table') continue;
    openTables.pop();
    closeTable(table, maker.drafts.length, openTables.at(-1));
  }
}
