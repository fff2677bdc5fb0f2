import { all, one, tool } from './elements.js';
import { tickBox } from './filter.js';

/** 栏: which witnesses stand beside the base in 对照版. On a telephone one of them is enough, on any screen it may be. */
export function startColumns(): void {
  const panel = tool('columns');
  const field = tool('texts');
  const table = one('#collation table');
  if (!panel || !field) return;
  const heads = all<HTMLTableCellElement>('thead th[data-col]', table ?? field);
  panel.hidden = heads.length === 0;
  panel.classList.toggle('few', heads.length === 1);
  for (const head of heads)
    field.append(tickBox('column', head.dataset['col'] ?? '', head.textContent.trim()));
  panel.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement)
      table?.classList.toggle(`col-hide-${event.target.value}`, !event.target.checked);
  });
}
