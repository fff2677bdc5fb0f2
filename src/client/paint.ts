/** Colours the words that were found, without touching the elements they are in (CSS Custom Highlight API). */
export function paintAll(ranges: readonly Range[]): void {
  paint('found', ranges);
}

/** Colours those among them that the reader has gone to. */
export function paintHere(range: Range | undefined): void {
  paint('found-here', range ? [range] : []);
}

/** A browser that cannot do it colours nothing, and still goes there. The names are those of the style sheet. */
function paint(name: string, ranges: readonly Range[]): void {
  if (typeof Highlight !== 'function' || typeof CSS.highlights !== 'object') return;
  const highlight = new Highlight(...ranges);
  // Over the others, which it is one of.
  highlight.priority = name === 'found-here' ? 1 : 0;
  CSS.highlights.set(name, highlight);
}
