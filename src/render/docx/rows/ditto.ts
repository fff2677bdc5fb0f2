import { foldText } from '../../../model/characters.js';
import type { Band } from '../../prose/bands.js';
import type { Para } from '../../prose/paras.js';
import type { Side } from '../../prose/side.js';
import { paraText } from '../../prose/text.js';
import { visible } from '../../prose/visible.js';

/**
 * Tells a 款 that both texts have word for word, which the table prints once.
 * @returns the number that stands before 同左 in the other text where it is another one (第六条), else an empty string;
 *   nothing where the band is not alike
 */
export function dittoOf(band: Band, base: Side, witness: Side): string | undefined {
  const marked = [base, witness].some((side) =>
    band[side.which].some((para) => side.marks.on(para).some((mark) => mark.start < mark.end)),
  );
  const [left, right] = [band.base.map(wording), band.witness.map(wording)];
  if (marked || left.length === 0 || left.join('') !== right.join('')) return undefined;
  const [before, after] = [labelOf(band.base[0]), labelOf(band.witness[0])];
  const inner = (paras: readonly Para[]): string => foldText(paras.slice(1).map(labelOf).join('、'));
  if (inner(band.base) !== inner(band.witness)) return undefined;
  return foldText(before) === foldText(after) ? '' : after;
}

function wording(para: Para): string {
  return foldText(paraText({ ...para, pieces: para.pieces.filter((piece) => piece.kind !== 'label') }));
}

/** 第六条, spaced print closed up. */
function labelOf(para: Para | undefined): string {
  const label = para?.pieces.find((piece) => piece.kind === 'label')?.text ?? '';
  return visible(label.replace(/\s/gu, ''));
}
