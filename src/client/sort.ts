import { all } from './elements.js';

type Order = 'ascending' | 'descending' | 'none';

const NEXT: Readonly<Record<Order, Order>> = {
  none: 'ascending',
  ascending: 'descending',
  descending: 'none',
};

/** 勘误表 by any of its columns: once for up, twice for down, three times for the order of the text. */
export function startSort(): void {
  for (const head of all<HTMLTableCellElement>('#variants th[data-sort]')) {
    const table = head.closest('table');
    const body = table?.tBodies[0];
    if (!table || !body) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    head.append(button);
    const printed = [...body.rows];
    button.addEventListener('click', () => {
      const order = NEXT[(head.getAttribute('aria-sort') ?? 'none') as Order];
      for (const other of all('th[aria-sort]', table)) other.removeAttribute('aria-sort');
      if (order !== 'none') head.setAttribute('aria-sort', order);
      const rows = document.createDocumentFragment();
      for (const row of sorted(printed, head, order)) rows.append(row);
      body.append(rows);
    });
  }
}

function sorted(
  rows: readonly HTMLTableRowElement[],
  head: HTMLTableCellElement,
  order: Order,
): readonly HTMLTableRowElement[] {
  if (order === 'none') return rows;
  const sign = order === 'ascending' ? 1 : -1;
  const keys = new Map(rows.map((row) => [row, keyOf(row.cells[head.cellIndex])]));
  const compare =
    head.dataset['sort'] === 'number' ? byNumber : new Intl.Collator('zh', { numeric: true }).compare;
  // Equal ones stay in the order of the text, downwards, too.
  return [...rows].sort((one, other) => sign * compare(keys.get(one) ?? '', keys.get(other) ?? ''));
}

function byNumber(one: string, other: string): number {
  return (Number.parseFloat(one) || 0) - (Number.parseFloat(other) || 0);
}

/** `data-value` where the cell has one, since 第十条 is behind 第九条; else its words. */
function keyOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset['value'] ?? cell?.textContent.trim() ?? '';
}
