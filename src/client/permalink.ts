import { tool } from './elements.js';

/** ¶ stands before the number of an article, or behind it. */
const PERMALINK = 'a.permalink, a:has(.pilcrow)';

/** A press on ¶ leaves the address of the place in the clipboard, and goes there as every link does. */
export function startPermalinks(): void {
  const output = tool('copied');
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(PERMALINK) : null;
    if (!link || !('clipboard' in navigator)) return;
    navigator.clipboard.writeText(link.href).then(
      () => {
        if (output) output.textContent = output.dataset['words'] ?? '';
      },
      // Not allowed here: the link has led to the place, and its address can be copied from the bar of the browser.
      () => undefined,
    );
  });
}
