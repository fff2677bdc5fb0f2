import { all, isShown, one } from './elements.js';

/** 整理版, 对照版, 编注版: which of the radio buttons at the head of the page is chosen. */
export type View = 'clean' | 'collation' | 'notes';

const RADIOS = 'input[name="view"]';
const listeners: ((view: View) => void)[] = [];
/** What a link back from 对照版 leads to. */
let lastReading: View = 'clean';

/** The view that is shown. */
export function currentView(): View {
  return (one<HTMLInputElement>(`${RADIOS}:checked`)?.id.replace('view-', '') ?? 'clean') as View;
}

/** The part of the page that the view shows. */
export function sectionOf(view: View): HTMLElement | null {
  return document.getElementById(view === 'collation' ? 'collation' : 'text');
}

/**
 * False for what the view leaves out. Articles far from the window are not laid out until they are near, and to ask the
 * browser for a mark in one of them would make it do so, article by article: of the text, the names on it tell.
 */
export function isInView(element: Element): boolean {
  if (!element.closest('#text')) return isShown(element);
  return currentView() === 'notes' || !element.closest('.notes');
}

/** Is called with the new view after every change, whoever made it. */
export function onView(listener: (view: View) => void): void {
  listeners.push(listener);
}

/** Shows another view. */
export function showView(view: View): void {
  const radio = document.getElementById(`view-${view}`) as HTMLInputElement | null;
  if (!radio || radio.checked) return;
  radio.checked = true;
  changed();
}

/** Changes the view if an element would not be seen in this one. True where it did. */
export function showViewOf(element: Element): boolean {
  const before = currentView();
  if (element.closest('#collation')) showView('collation');
  else if (element.closest('#text .notes')) showView('notes');
  else if (before === 'collation' && element.closest('#text')) showView(lastReading);
  return currentView() !== before;
}

/** Listens to the radio buttons. */
export function startViews(): void {
  for (const radio of all(RADIOS)) radio.addEventListener('change', changed);
}

function changed(): void {
  const view = currentView();
  if (view !== 'collation') lastReading = view;
  for (const listener of listeners) listener(view);
}
