import type { Sheet, SheetPart } from '../../../prose/edition/sheet.js';

/** What the page prints as the regulation, and what the base has around it. */
export interface ReadingParts {
  readonly text: readonly SheetPart[];
  readonly outside: readonly SheetPart[];
}

const OUTSIDE: ReadonlySet<string> = new Set(['front', 'back', 'furniture', 'toc']);

/** An article that a page number stands in the middle of is one part again. */
export function readingParts({ parts }: Sheet): ReadingParts {
  const text: SheetPart[] = [];
  const outside: SheetPart[] = [];
  for (const part of parts) {
    const last = text.at(-1);
    if (part.kind === 'block' && OUTSIDE.has(part.paras[0]?.type ?? '')) outside.push(part);
    else if (last?.id === part.id) text.splice(-1, 1, merged(last, part));
    else text.push(part);
  }
  return { text, outside };
}

function merged(one: SheetPart, other: SheetPart): SheetPart {
  return {
    ...one,
    paras: [...one.paras, ...other.paras],
    entries: [...one.entries, ...other.entries],
    quotations: [...one.quotations, ...other.quotations],
    provisions: [...one.provisions, ...other.provisions],
  };
}
