import type { ApparatusEntry } from '../../../../model/edition.js';
import { printedLength } from '../../../prose/printed-length.js';
import type { Sheet, SheetPart } from '../../../prose/edition/sheet.js';

/** Units of the strip, which is drawn as high as the window is. */
export const HEIGHT = 1000;
/** Units from one tick to the next at least. */
const THICK = 2;

/** Units of a link where there are so many that each article has less than one. */
const BAND = 4;

/** Parts of the text that have entries, and where they are in the strip: one, or in a crowded strip neighbours. */
export interface DensePart {
  readonly part: SheetPart;
  /** The last of the neighbours, or the part itself. */
  readonly last: SheetPart;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly { readonly entry: ApparatusEntry; readonly y: number }[];
}

/** Where the entries are in the text, by the length of what is printed. */
export function densityOf({ parts }: Pick<Sheet, 'parts'>): DensePart[] {
  const lengths = parts.map(({ paras }) => printedLength(paras));
  const whole = lengths.reduce((sum, length) => sum + length, 0) || 1;
  let at = 0;
  return parts.flatMap((part, n) => {
    const top = (at / whole) * HEIGHT;
    at += lengths[n] as number;
    const bottom = (at / whole) * HEIGHT;
    return part.entries.length === 0
      ? []
      : [{ part, last: part, top, bottom, ticks: ticksOf(part, top, bottom) }];
  });
}

/** Neighbours as one, until there is enough to point at. */
export function joined(parts: readonly DensePart[]): DensePart[] {
  const bands: DensePart[] = [];
  for (const one of parts) {
    const band = bands.at(-1);
    if (!band || one.bottom - band.top > BAND) bands.push(one);
    else {
      const { last, bottom } = one;
      bands.splice(-1, 1, { ...band, last, bottom, ticks: [...band.ticks, ...one.ticks] });
    }
  }
  return bands;
}

function ticksOf(part: SheetPart, top: number, bottom: number): DensePart['ticks'] {
  const pieces = part.paras.flatMap((para) => para.pieces);
  const from = pieces[0]?.start ?? 0;
  const length = Math.max(1, (pieces.at(-1)?.end ?? 0) - from);
  return part.entries.map((entry) => {
    const offset = entry.lemma?.start.offset ?? entry.gap?.point.offset ?? from;
    const share = Math.min(1, Math.max(0, (offset - from) / length));
    return { entry, y: Math.min(HEIGHT - THICK, top + share * (bottom - top)) };
  });
}
