import { reveal } from './anchors.js';
import { tool } from './elements.js';
import { blocksIn, folded, hitsIn, rangeOf, type Block, type Hit } from './find-index.js';
import { paintAll, paintHere } from './paint.js';
import { say } from './say.js';
import { firstBelow, scrollToMiddle } from './scroll.js';
import { currentView, onView, sectionOf } from './views.js';

/** What has been found, and at which of the places the reader is; -1 while at none. */
interface Search {
  readonly hits: readonly Hit[];
  readonly length: number;
  at: number;
}

/** Places that are coloured. More of them say no more, and would make a long page slow to scroll. */
const MOST = 2000;
const NOTHING: Search = { hits: [], length: 0, at: -1 };
let search = NOTHING;
/** The text that is shown, made ready once for each view. */
let blocks: Block[] | undefined;

/** 查找 in the text that is shown. */
export function startFind(): void {
  const input = tool<HTMLInputElement>('find');
  if (!input) return;
  input.addEventListener('input', () => look(input.value));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  });
  onView(() => {
    blocks = undefined;
    look(input.value);
  });
}

/** Forgets what was looked for. */
export function clearFind(): void {
  const input = tool<HTMLInputElement>('find');
  if (input) input.value = '';
  look('');
}

function look(words: string): void {
  const query = folded(words);
  if (query !== '') blocks ??= blocksIn(sectionOf(currentView()) ?? document.body);
  search = { hits: hitsIn(blocks ?? [], query), length: query.length, at: -1 };
  show(query !== '');
  paintAll(search.hits.slice(0, MOST).map((hit) => rangeOf(hit, query.length)));
  paintHere(undefined);
}

/** Goes to the next place, or the one before; at first to the first that is in sight. */
function step(by: 1 | -1): void {
  const { hits, length, at } = search;
  if (hits.length === 0) return;
  search.at = (startOf(at, by) + hits.length) % hits.length;
  const hit = hits[search.at];
  if (!hit) return;
  reveal(hit.block.element);
  const range = rangeOf(hit, length);
  scrollToMiddle(range.startContainer.parentElement ?? hit.block.element);
  paintHere(range);
  show(true);
}

function startOf(at: number, by: 1 | -1): number {
  if (at >= 0) return at + by;
  const below = firstBelow(search.hits.map(({ block }) => block.element));
  return by > 0 ? below : below - 1;
}

function show(isAsked: boolean): void {
  const { hits, at } = search;
  const output = tool('found');
  if (isAsked) say(output, { at: at < 0 ? '–' : at + 1, of: hits.length });
  else if (output) output.textContent = '';
}
