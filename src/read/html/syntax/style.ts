import type { Attributes } from './tag.js';

/** What the style of an element says of how it is seen; undefined where it says nothing. */
export interface Look {
  readonly hidden?: true;
  readonly block?: boolean;
  readonly keepsLines?: boolean;
  /** `list-style-type`, in lower case. */
  readonly listStyle?: string;
}

/** Declarations that take an element off the page. */
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/iu;
const DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]+)/iu;
const WHITE_SPACE = /(?:^|;)\s*white-space(?:-collapse)?\s*:\s*([a-z-]+)/iu;
const LIST_STYLE = /(?:^|;)\s*list-style(?:-type)?\s*:\s*([^;]+)/iu;

/** Reads the `style` and `hidden` attributes of an element. */
export function lookOf(attributes: Attributes): Look {
  const style = attributes.get('style') ?? '';
  const hidden = attributes.has('hidden') || HIDDEN.test(style) ? ({ hidden: true } as const) : {};
  return style === '' ? hidden : { ...hidden, ...displayIn(style), ...spaceIn(style), ...listStyleIn(style) };
}

function displayIn(style: string): Look {
  const display = DISPLAY.exec(style)?.[1]?.toLowerCase();
  if (display === undefined || display === 'none') return {};
  return { block: !display.startsWith('inline') && display !== 'contents' };
}

function spaceIn(style: string): Look {
  const space = WHITE_SPACE.exec(style)?.[1]?.toLowerCase();
  return space === undefined ? {} : { keepsLines: /^(?:pre|preserve|break-spaces)/u.test(space) };
}

function listStyleIn(style: string): Look {
  const listStyle = LIST_STYLE.exec(style)?.[1]?.trim().toLowerCase();
  return listStyle === undefined ? {} : { listStyle };
}

/** Whether an element is hidden by a rule of the page's own style sheets. */
export type HiddenByRule = (name: string, attributes: Attributes) => boolean;

/** One name, one class or id, nothing else: `.hide`, `#toc`, `div.tip`. */
const SELECTOR = /^([a-z][a-z\d]*)?([.#])([\w-]+)$/iu;

/**
 * Reads the `<style>` elements of a page for simple selectors that hide. Rules inside `@media` are for paper or for
 * telephones, and are left alone (those for screens of every size apart); so is everything that depends on where an
 * element stands.
 */
export function hiddenByRules(text: string): HiddenByRule {
  const rules = new Set<string>();
  for (const sheet of sheetsIn(text)) for (const rule of hidingIn(sheet)) rules.add(rule);
  if (rules.size === 0) return () => false;
  return (name, attributes) => {
    const marks = (attributes.get('class') ?? '').split(/\s+/u).map((word) => `.${word}`);
    const id = attributes.get('id');
    if (id !== undefined) marks.push(`#${id}`);
    return marks.some((mark) => rules.has(mark) || rules.has(name + mark));
  };
}

/** What stands between `<style>` and `</style>`, without the tags. */
function* sheetsIn(text: string): Generator<string> {
  const tags = /<(\/?)style(?=[\s/>])/giu;
  let from: number | undefined;
  for (const { 1: isEnd, index } of text.matchAll(tags)) {
    if (isEnd !== '/') from ??= index;
    else if (from !== undefined) {
      yield text.slice(text.indexOf('>', from) + 1, index);
      from = undefined;
    }
  }
}

function* hidingIn(sheet: string): Generator<string> {
  const plain = withoutComments(sheet).replace(/<!--|-->/gu, '');
  for (const { selectors, declarations } of rulesIn(plain)) {
    if (!HIDDEN.test(declarations)) continue;
    for (const selector of selectors.split(',')) {
      const match = SELECTOR.exec(selector.trim());
      if (match) yield `${(match[1] ?? '').toLowerCase()}${match[2] ?? ''}${match[3] ?? ''}`;
    }
  }
}

/** A comment that does not end is none here. By steps, as a pattern would look for the end behind each beginning anew. */
function withoutComments(sheet: string): string {
  let made = '';
  let from = 0;
  for (let at = sheet.indexOf('/*'); at >= 0; at = sheet.indexOf('/*', from)) {
    const end = sheet.indexOf('*/', at + 2);
    if (end < 0) break;
    made += sheet.slice(from, at);
    from = end + 2;
  }
  return made + sheet.slice(from);
}

interface Rule {
  readonly selectors: string;
  readonly declarations: string;
}

/** What is for screens of every size is for readers of the page. */
const FOR_SCREENS = /@media\s+(?:only\s+)?screen\s*$/iu;

/** The rules that stand in no other block, or in one for screens. */
function* rulesIn(sheet: string): Generator<Rule> {
  let depth = 0;
  let [from, outer] = [0, 0];
  let selectors = '';
  for (const { 0: brace, index } of sheet.matchAll(/[{}]/gu)) {
    if (brace === '{' && depth++ === 0) {
      selectors = sheet.slice(from, index).replace(/^.*;/su, '');
      outer = index + 1;
    }
    if (brace === '{') from = index + 1;
    if (brace === '}' && depth > 0 && --depth === 0) {
      if (FOR_SCREENS.test(selectors)) yield* rulesIn(sheet.slice(outer, index));
      else if (from === outer && !selectors.includes('@'))
        yield { selectors, declarations: sheet.slice(from, index) };
      from = index + 1;
    }
  }
}
