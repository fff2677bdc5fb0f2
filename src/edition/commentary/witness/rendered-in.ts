import type { Reading } from '../../../model/comparison.js';
import type { Quotation, Stretch } from '../../../model/edition.js';

/** The first passage of a commentary that quotes something of a stretch of the base word for word. */
export function renderedIn(quotations: readonly Quotation[], { start, end }: Stretch): Reading | undefined {
  return quotations.find(
    ({ kind, base }) => kind === 'verbatim' && start <= base.start.offset && base.end.offset <= end,
  )?.passage;
}
