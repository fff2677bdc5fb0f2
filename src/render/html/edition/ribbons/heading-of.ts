import type { Division } from '../../../../model/tree.js';
import { isHeadingType } from '../../../prose/heading-type.js';
import type { TextSide } from '../../../prose/side.js';

/** The heading that a unit stands under, the outermost one where there are several. */
export function outermostHeading(id: string, side: TextSide): Division | undefined {
  return side.path(id).find(({ type }) => isHeadingType(type));
}
