import { passes, type FilterChoice } from './choice.js';
import { all, one, tool, whenPressed } from './elements.js';
import { elementsOfEntries, readEntries, type Entry } from './entries.js';
import { say } from './say.js';

const OFF = 'off';

/** 筛选: what a reader does not want to see is taken back to plain text everywhere on the page. */
export function startFilter(): void {
  const panel = tool('filter');
  if (!panel) return;
  const entries = readEntries();
  const elements = elementsOfEntries();
  offerKinds(panel, entries);
  offerSigla(panel, entries);
  const hidden = new Set<string>();
  const update = (): void => {
    const choice = choiceOf(panel);
    for (const entry of entries) mark(entry.n, passes(entry, choice), hidden, elements);
    panel.classList.toggle('on', hidden.size > 0);
    say(tool('count'), { shown: entries.length - hidden.size, all: entries.length });
  };
  panel.addEventListener('change', update);
  whenPressed('all', () => {
    for (const box of boxes(panel)) box.checked = box.defaultChecked;
    update();
  });
  // A browser that comes back to the page may have kept what was ticked.
  update();
}

/** Only what has changed is touched: a page may have two thousand entries. */
function mark(
  n: string,
  shown: boolean,
  hidden: Set<string>,
  elements: ReadonlyMap<string, readonly Element[]>,
): void {
  if (shown !== hidden.has(n)) return;
  if (shown) hidden.delete(n);
  else hidden.add(n);
  for (const element of elements.get(n) ?? []) element.classList.toggle(OFF, !shown);
}

function boxes(panel: Element, name = ''): HTMLInputElement[] {
  return all<HTMLInputElement>(`input${name && `[name="${name}"]`}`, panel);
}

function choiceOf(panel: Element): FilterChoice {
  const ticked = (name: string): Set<string> =>
    new Set(boxes(panel, name).flatMap((box) => (box.checked ? [box.value] : [])));
  const only = ticked('only');
  return {
    kinds: ticked('kind'),
    sigla: ticked('siglum'),
    substantive: only.has('substantive'),
    open: only.has('open'),
  };
}

/** Kinds that the page has none of are not offered. */
function offerKinds(panel: Element, entries: readonly Entry[]): void {
  const found = new Set(entries.flatMap(({ kinds }) => kinds));
  for (const box of boxes(panel, 'kind')) {
    const label = box.closest('label');
    if (label) label.hidden = !found.has(box.value);
  }
}

/** Sigla are words of the sources: they are set as text, and never read as markup. */
function offerSigla(panel: Element, entries: readonly Entry[]): void {
  const field = one<HTMLElement>('[data-tool="sigla"]', panel);
  const sigla = new Set(entries.flatMap((entry) => entry.sigla));
  if (field) field.hidden = sigla.size < 2;
  for (const siglum of sigla) field?.append(tickBox('siglum', siglum, siglum));
}

/** A box with its label, ticked. */
export function tickBox(name: string, value: string, text: string): HTMLLabelElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = name;
  box.value = value;
  box.defaultChecked = true;
  const label = document.createElement('label');
  label.append(box, text);
  return label;
}
