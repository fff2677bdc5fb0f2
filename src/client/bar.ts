import { one } from './elements.js';

/**
 * Tells the style sheet how high the bar is: how many lines its tools take depends on the window, the language and the
 * view. What stays under it, and where a link stops, goes by that.
 */
export function startBar(): void {
  const bar = one('.bar');
  if (!bar) return;
  const measure = (): void => {
    // On a narrow screen its first line goes out of the window with the page.
    const out = Math.min(0, Number.parseFloat(getComputedStyle(bar).top) || 0);
    document.documentElement.style.setProperty('--bar', `${bar.offsetHeight + out}px`);
  };
  new ResizeObserver(measure).observe(bar);
}
