import { firstWhere } from './first-where.js';

let gliding = false;

/** Listens to when the window comes to rest. */
export function startScroll(): void {
  for (const end of ['scrollend', 'wheel', 'touchstart'])
    addEventListener(end, () => (gliding = false), { passive: true });
}

/** True while the window is still on its way to where a reader was sent. */
export function isGliding(): boolean {
  return gliding;
}

/** Brings an element to the middle of the window; glides there where it is near, unless the reader wants no motion. */
export function scrollToMiddle(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  const isNear = bottom > -innerHeight && top < 2 * innerHeight;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // A browser that does not say when it has come to rest could be taken to glide for ever.
  gliding = isNear && !isCalm && 'onscrollend' in window;
  element.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: gliding ? 'smooth' : 'instant',
  });
}

/** How much of the window the bar at its top takes. */
export function belowBar(): number {
  return Math.max(0, document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0);
}

/**
 * Index of the first element that begins below an edge of the window, in pixels from its top. The list is in the order of
 * the page, so a few of them tell; its length where all begin above.
 */
export function firstBelow(list: readonly Element[], edge = belowBar()): number {
  return firstWhere(list.length, (at) => topOf(list[at], edge) >= edge);
}

/**
 * Where an element begins in the window. For what is inside an article out of sight it is enough to know on which side of
 * the edge the article is: to ask for more would have it laid out.
 */
function topOf(element: Element | undefined, edge: number): number {
  const article = element?.closest('.unit')?.getBoundingClientRect();
  if (article && (article.top >= edge || article.bottom < edge)) return article.top;
  return element?.getBoundingClientRect().top ?? 0;
}
