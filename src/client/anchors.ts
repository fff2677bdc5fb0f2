import { unfold } from './fold.js';
import { showViewOf } from './views.js';

/** What a link inside the page leads to; null where that is nothing, or no link of the page. */
export function targetOf(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    // `#%` is no encoding of anything.
    return null;
  }
}

/** The link to an element of the page. */
export function hashOf(id: string): string {
  return `#${encodeURI(id)}`;
}

/** The link inside the page that was pressed; null for what opens elsewhere. A link in a drawing is a link, too. */
export function linkOf({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): Element | null {
  if (ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return null;
  return target.closest('a[href^="#"]');
}

/** Makes an element visible: in another view, in a run of rows that is folded, in a note. True where something changed. */
export function reveal(element: Element): boolean {
  const changes = [showViewOf(element), unfold(element), disclose(element)];
  return changes.includes(true);
}

function disclose(element: Element): boolean {
  const closed = element.closest<HTMLDetailsElement>('details:not([open])');
  if (!closed) return false;
  closed.open = true;
  disclose(closed);
  return true;
}

/** Puts the place that is being read into the address, without a step in the history. */
export function writeHash(id: string): void {
  try {
    history.replaceState(history.state, '', hashOf(id));
  } catch {
    // A page inside a frame without an address has none to change.
  }
}

/** A link into a view that is not shown changes the view first; also when the page is opened with one. */
export function startAnchors(): void {
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    const target = link && targetOf(link.getAttribute('href') ?? '');
    if (target && !event.defaultPrevented) reveal(target);
  });
  addEventListener('hashchange', follow);
  follow();
}

/** The browser has looked for the place before it could be seen. */
function follow(): void {
  const target = targetOf(location.hash);
  if (target && reveal(target)) target.scrollIntoView();
}
