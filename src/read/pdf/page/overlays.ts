import { endOf, type Fragment, type PageText } from './fragment.js';

/** Of the size of what it is printed over, how large a watermark is at least. */
const LARGER = 1.5;
/** Points within which a run stands at the same place on two pages. */
const SAME_PLACE = 2;
/** A page of more large runs than these has no watermark that could be told from its text. */
const MOST = 200;

/**
 * Takes large words out of the lines that they are printed over: 内部资料 or 征求意见稿 straight across the page. They go
 * with what runs another way, as slanted watermarks do. Where one lies over text on any page, the same words at the same
 * place of other pages are one, too.
 */
export function withoutOverlays(pages: readonly PageText[]): readonly PageText[] {
  const found = pages.flatMap(overlaysOf);
  if (found.length === 0) return pages;
  const known = new Set(found.flatMap(placesOf));
  const isOverlay = (one: Fragment): boolean => known.has(placesOf(one)[0] as string);
  return pages.map((page) => ({
    ...page,
    fragments: page.fragments.filter((one) => !isOverlay(one)),
    turned: [...page.turned, ...page.fragments.filter(isOverlay)],
  }));
}

function overlaysOf({ fragments }: PageText): Fragment[] {
  const smallest = fragments.reduce((least, { size }) => Math.min(least, size), Infinity);
  const large = fragments.filter(({ size }) => size >= smallest * LARGER);
  if (large.length > MOST) return [];
  return large.filter((one) =>
    fragments.some((other) => one.size >= other.size * LARGER && liesOver(one, other)),
  );
}

/** Most of the smaller run's height, and at least one of its characters, are under the larger one. */
function liesOver(large: Fragment, small: Fragment): boolean {
  const top = Math.max(large.y - 0.85 * large.size, small.y - 0.85 * small.size);
  const bottom = Math.min(large.y + 0.1 * large.size, small.y + 0.1 * small.size);
  const from = Math.max(large.x, small.x);
  const to = Math.min(endOf(large), endOf(small));
  return bottom - top >= 0.5 * small.size && to - from >= Math.min(0.9 * small.size, 0.9 * small.width);
}

/** Names of a run's place and of those beside it; the first is its own. */
function placesOf({ text, x, y, size }: Fragment): string[] {
  const near = [0, -1, 1];
  const [column, line] = [Math.round(x / SAME_PLACE), Math.round(y / SAME_PLACE)];
  return near.flatMap((dx) => near.map((dy) => `${Math.round(size)} ${column + dx} ${line + dy} ${text}`));
}
