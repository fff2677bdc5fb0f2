import { linkOf, reveal, targetOf, writeHash } from './anchors.js';
import { all, one } from './elements.js';
import { onPlace, placeIn } from './place.js';
import { currentView, sectionOf } from './views.js';

/** The strip at the edge: shows which articles are in sight, and leads into the view that is shown. */
export function startDensity(): void {
  const strip = one('.density');
  if (!strip) return;
  const ticks = new Map<string, Element>();
  for (const link of all<Element>('a[href^="#"]:not([data-e])', strip)) {
    const id = idOf(link);
    if (id !== undefined) ticks.set(id, link);
  }
  if (strip.classList.contains('dense')) shareTicks(ticks);
  let lit: readonly Element[] = [];
  onPlace((ids) => {
    for (const tick of lit) tick.classList.remove('seen');
    lit = ids.flatMap((id) => ticks.get(id) ?? []);
    for (const tick of lit) tick.classList.add('seen');
  });
  strip.addEventListener('click', follow);
}

/** In a crowded strip neighbours have one tick, under the name of the first of them. */
function shareTicks(ticks: Map<string, Element>): void {
  let tick: Element | undefined;
  for (const { id } of all('#text [id]')) {
    tick = ticks.get(id) ?? tick;
    if (tick) ticks.set(id, tick);
  }
}

/** The links of the strip are into the text. A reader of 对照版 is led to the same place there. */
function follow(event: MouseEvent): void {
  const link = currentView() === 'collation' ? linkOf(event) : null;
  const place = link && counterpart(link, event.target as Element);
  if (!place) return;
  event.preventDefault();
  reveal(place);
  place.scrollIntoView();
  if (place.id) writeHash(place.id);
}

/** An entry where a tick was pressed, otherwise the article. */
function counterpart(link: Element, pressed: Element): HTMLElement | null {
  const n = pressed.closest('[data-e]')?.getAttribute('data-e') ?? null;
  const section = sectionOf('collation');
  if (n !== null) return section && one(`[data-e="${CSS.escape(n)}"]`, section);
  return placeIn('collation', idOf(link) ?? '');
}

function idOf(link: Element): string | undefined {
  return targetOf(link.getAttribute('href') ?? '')?.id;
}
