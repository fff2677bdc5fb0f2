import { locator } from '../model/locator.js';
import type { SourceText } from '../model/source.js';
import type { Content, Family, Root } from '../model/tree.js';
import { address } from './address.js';
import { partAsides, withAsides } from './asides.js';
import { bodyEvents } from './body.js';
import type { Event } from './event.js';
import { families } from './families/index.js';
import { familyOf } from './family.js';
import { layoutOf } from './layout.js';
import { logicalLines } from './logical.js';
import { isRegulationName } from './surroundings.js';
import { leafMaker } from './leaves.js';
import { pieceText, whole, type Line } from './line.js';
import { nest } from './nest.js';
import { readPrelude } from './prelude.js';
import { findTail } from './tail.js';
import { visibleLines } from './visible.js';

/** What a caller may settle beforehand. */
export interface ParseOptions {
  /** Overrules the family the text itself suggests. */
  readonly family?: Family;
}

/**
 * Parses a source into its divisions.
 *
 * Every character of the source that is not white space is in exactly one leaf of the tree; leaves are verbatim slices.
 * Any text parses: where nothing is recognised the tree holds paragraphs and blocks. Never throws.
 */
export function parse(source: SourceText, options: ParseOptions = {}): Root {
  const { flow: printed, asides } = partAsides(visibleLines(source));
  const name = printed.slice(0, 10).find((line) => isRegulationName(line.text))?.text ?? '';
  const lines = logicalLines(printed, name);
  const family = options.family ?? familyOf(lines);
  const prelude = readPrelude(lines, family);
  const body = lines.slice(prelude.end);
  const starts = families[family].starts(body);
  const tail = findTail(body, starts, family);
  const text = body.slice(0, tail.start);
  const layout = layoutOf(
    text,
    starts.slice(0, tail.start).map((start) => start !== undefined),
  );
  const events: Event[] = [
    ...prelude.blocks,
    ...bodyEvents(text, starts, layout, family, prelude.title || name),
    ...tail.blocks,
  ];
  const locate = locator(source.text);
  const children = address(nest(withAsides(events, asides), family, leafMaker(source.text, locate)));
  return {
    type: 'root',
    family,
    title: titleOf(children, lines),
    children,
    position: { start: locate(0), end: locate(source.text.length) },
  };
}

/** The title block's words; failing one, the title that Markdown front matter names. */
function titleOf(children: readonly Content[], lines: readonly Line[]): string {
  const block = children.find((child) => child.type === 'title');
  if (block && 'children' in block) {
    return block.children
      .map((leaf) => ('value' in leaf && leaf.type === 'text' ? (leaf.shown ?? leaf.value) : ''))
      .join('');
  }
  const named = lines.find((line) => line.hint === 'frontmatter' && /^title:/u.test(line.text));
  return named
    ? pieceText(whole(named))
        .replace(/^title:\s*["']?|["']$/gu, '')
        .trim()
    : '';
}
