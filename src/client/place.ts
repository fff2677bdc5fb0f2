import { all, one } from './elements.js';
import { belowBar, firstBelow } from './scroll.js';
import { currentView, onView, sectionOf, type View } from './views.js';

/** An article: where the text has it, and its row in 对照版. */
interface Place {
  readonly id: string;
  readonly element: HTMLElement;
}

const listeners: ((ids: readonly string[]) => void)[] = [];
let places: readonly Place[] = [];
/** The article at the top of the window; not set while the reader is at another part of the page. */
let reading: Place | undefined;
let isDue = false;

/** Is called with the ids of the articles in sight, whenever the reader has scrolled. */
export function onPlace(listener: (ids: readonly string[]) => void): void {
  listeners.push(listener);
}

/** Where an article stands in a view; null where it has no place there. */
export function placeIn(view: View, id: string): HTMLElement | null {
  return document.getElementById(view === 'collation' ? `row/${id}` : id);
}

/** Follows the reader, and keeps the article at the top of the window there when another view is chosen. */
export function startPlace(): void {
  places = placesOf(currentView());
  onView((view) => {
    places = placesOf(view);
    if (reading) placeIn(view, reading.id)?.scrollIntoView({ behavior: 'instant' });
    due();
  });
  addEventListener('scroll', due, { passive: true });
  addEventListener('resize', due, { passive: true });
  due();
}

/** Articles in the order of the view. Which there are, the rows of 对照版 say. */
function placesOf(view: View): Place[] {
  const ids = all('#collation [id^="row/"]').map((row) => row.id.slice('row/'.length));
  if (view === 'collation') return ids.flatMap((id) => place(id, placeIn(view, id)));
  const known = new Set(ids);
  return all('#text [id]').flatMap((element) => (known.has(element.id) ? place(element.id, element) : []));
}

function place(id: string, element: HTMLElement | null): Place[] {
  return element ? [{ id, element }] : [];
}

/** Once for every picture that is drawn, however many steps the wheel makes; it reads first, and writes after. */
function due(): void {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    const seen = inSight();
    reading = seen.length > 0 ? atTop() : undefined;
    for (const listener of listeners) listener(seen.map(({ id }) => id));
  });
}

/** The article that is where a link to it would bring it, or above. */
function atTop(): Place | undefined {
  const elements = places.map(({ element }) => element);
  const [first] = elements;
  return first && places[firstBelow(elements, Math.max(belowBar(), stopOf(first)) + 2) - 1];
}

/** How far from the top of the window a link to an element stops, in pixels. */
function stopOf(element: Element): number {
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  const { scrollMarginTop } = getComputedStyle(element);
  return (Number.parseFloat(scrollPaddingTop) || 0) + (Number.parseFloat(scrollMarginTop) || 0);
}

function inSight(): readonly Place[] {
  const { top = 0, bottom = 0 } = sectionOf(currentView())?.getBoundingClientRect() ?? {};
  if (bottom < belowBar() || top > innerHeight) return [];
  const elements = places.map(({ element }) => element);
  const isAtHead = top > belowBar() || !one('.bar');
  const first = firstBelow(elements) - (isAtHead ? 0 : 1);
  return places.slice(Math.max(first, 0), Math.max(firstBelow(elements, innerHeight), first + 1));
}
