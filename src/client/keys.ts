import { leave, move } from './changes.js';
import { tool } from './elements.js';
import { clearFind } from './find.js';
import { showHelp } from './help.js';
import { closePanels } from './panels.js';
import { showView } from './views.js';

const ACTS: Readonly<Record<string, () => void>> = {
  j: () => move(1),
  n: () => move(1),
  k: () => move(-1),
  p: () => move(-1),
  '1': () => showView('clean'),
  '2': () => showView('collation'),
  '3': () => showView('notes'),
  '/': () => tool('find')?.focus({ preventScroll: true }),
  '?': showHelp,
  Escape: clear,
};

/** Single keys, except while somebody types, and unless somebody has switched them off: those who speak to their machine do. */
export function startKeys(): void {
  document.addEventListener('keydown', (event) => {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const act = ACTS[key];
    if (!act || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
      return;
    if (key !== 'Escape' && (isTyping(event.target) || !areOn())) return;
    if (document.querySelector('dialog[open]')) return;
    act();
    // Else `/` would be typed into the field it leads to.
    event.preventDefault();
  });
}

function areOn(): boolean {
  return tool<HTMLInputElement>('keys')?.checked ?? true;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])'))
  );
}

/** Takes away a panel that is open; if there is none, what was looked for and the highlight. */
function clear(): void {
  if (closePanels()) return;
  clearFind();
  leave();
  // Else the keys that follow would be typed into the field.
  const field = document.activeElement;
  if (field instanceof HTMLElement && field.matches('input[type="search"]')) field.blur();
}
