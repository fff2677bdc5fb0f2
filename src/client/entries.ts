import { all } from './elements.js';

/** 校勘记, as its row in 勘误表 tells of it. */
export interface Entry {
  /** Its number. */
  readonly n: string;
  readonly kinds: readonly string[];
  /** Witnesses and commentaries that depart from the base there. */
  readonly sigla: readonly string[];
  readonly substantive: boolean;
  readonly open: boolean;
}

/** The entries of the page. */
export function readEntries(): Entry[] {
  return all('#variants tr[data-e]').map(({ dataset }) => ({
    n: dataset['e'] ?? '',
    kinds: words(dataset['kind']),
    sigla: [...words(dataset['w']), ...words(dataset['i'])],
    substantive: dataset['sub'] !== undefined,
    open: dataset['open'] !== undefined,
  }));
}

/** Everything on the page that stands for an entry, by its number: marks, notes, rows, ticks. */
export function elementsOfEntries(): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  for (const element of all<Element>('[data-e]')) {
    const n = element.getAttribute('data-e') ?? '';
    const others = found.get(n);
    if (others) others.push(element);
    else found.set(n, [element]);
  }
  return found;
}

function words(list: string | undefined): string[] {
  return (list ?? '').split(' ').filter((word) => word !== '');
}
