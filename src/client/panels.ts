import { all } from './elements.js';

/** Panels under the bar close when something beside them is pressed. */
export function startPanels(): void {
  document.addEventListener('pointerdown', ({ target }) => {
    for (const panel of openPanels())
      if (target instanceof Node && !panel.contains(target)) panel.open = false;
  });
}

/** Closes what is open. Who was inside is at its name again. False where nothing was open. */
export function closePanels(): boolean {
  const panels = openPanels();
  for (const panel of panels) {
    const hadFocus = panel.contains(document.activeElement);
    panel.open = false;
    if (hadFocus) panel.querySelector('summary')?.focus();
  }
  return panels.length > 0;
}

function openPanels(): HTMLDetailsElement[] {
  return all<HTMLDetailsElement>('.tools details[open]');
}
