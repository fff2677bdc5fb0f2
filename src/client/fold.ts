import { all, tool, whenPressed } from './elements.js';
import { filledIn } from './say.js';

const FOLDED = 'folded';

/** Opens the run of rows that an element is in, if it is folded. True where it was. */
export function unfold(element: Element): boolean {
  const row = element.closest(`.${FOLDED}`);
  if (!row) return false;
  open(runAround(row));
  return true;
}

/** 只看有异: rows in which all texts read the same are folded up, run by run. */
export function startFold(): void {
  const button = tool('fold');
  if (button && all('#collation .same').length === 0) button.hidden = true;
  whenPressed('fold', () => {
    const fold = button?.getAttribute('aria-pressed') !== 'true';
    button?.setAttribute('aria-pressed', String(fold));
    for (const run of runs()) if (fold) close(run, button);
    if (!fold) for (const row of all(`#collation .${FOLDED}`)) unfold(row);
  });
}

/** Rows that stand one after the other without any difference. */
function runs(): Element[][] {
  const found: Element[][] = [];
  for (const row of all<Element>('#collation .same:not(.folded)')) {
    const run = found.at(-1);
    if (run && run.at(-1) === row.previousElementSibling) run.push(row);
    else found.push([row]);
  }
  return found;
}

function close(run: readonly Element[], button: Element | null): void {
  const [first] = run;
  for (const row of run) row.classList.add(FOLDED);
  first?.before(line(first, filledIn(button?.getAttribute('data-words') ?? '{n}', { n: run.length })));
}

/** Takes away the line that stands for the run, and gives the place of the reader to its first row. */
function open(run: readonly Element[]): void {
  const stand = run[0]?.previousElementSibling;
  const hadFocus = stand?.contains(document.activeElement);
  if (stand?.classList.contains('fold')) stand.remove();
  for (const row of run) row.classList.remove(FOLDED);
  if (!hadFocus || !(run[0] instanceof HTMLElement)) return;
  run[0].tabIndex = -1;
  run[0].focus({ preventScroll: true });
}

function runAround(row: Element): Element[] {
  const run = [row];
  for (
    let one = row.previousElementSibling;
    one?.classList.contains(FOLDED);
    one = one.previousElementSibling
  )
    run.unshift(one);
  for (let one = row.nextElementSibling; one?.classList.contains(FOLDED); one = one.nextElementSibling)
    run.push(one);
  return run;
}

/** “… 12 条相同 …”, across all columns. A row may be a group of lines, and what stands for it is one, too. */
function line(row: Element, words: string): Element {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', () => unfold(row));
  const cell = document.createElement('td');
  cell.colSpan = columns(row);
  cell.append(button);
  const tr = document.createElement('tr');
  tr.append(cell);
  const group = row.tagName === 'TBODY' ? document.createElement('tbody') : tr;
  if (group !== tr) group.append(tr);
  group.className = 'fold';
  return group;
}

function columns(row: Element): number {
  const cells = row.closest('table')?.rows[0]?.cells ?? [];
  return [...cells].reduce((sum, cell) => sum + cell.colSpan, 0);
}
