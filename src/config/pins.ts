import { InputError } from '../errors.js';
import type { Pin } from '../model/pin.js';
import type { ConfigDocument, ConfigPath } from './document.js';
import type { ConfigForm } from './schema.js';

type Pair = readonly [base: string, witness: string];
type Side = 'base' | 'witness';

/** A pin with where it is written, whichever way it is written. */
interface Written {
  readonly pin: Pin;
  readonly texts: Pair | undefined;
  readonly path: ConfigPath;
  /** The key of the ids of the witness. */
  readonly other: 'witness' | 'not';
}

/** The decisions about the comparison of two texts. */
export interface PairPins {
  /** Sigla of base and witness. */
  readonly texts: Pair;
  readonly pins: readonly Pin[];
}

/**
 * The decisions of a configuration about what belongs together: `align`, and `not` for what is kept apart.
 * @param pairs sigla of base and witness of each comparison that is made
 * @returns those of each comparison that has any, in the order of `pairs` and of the file
 * @throws InputError with line and column for a pin that says nothing, that belongs to no comparison, or that does not
 * agree with another
 */
export function pinsOf(form: ConfigForm, document: ConfigDocument, pairs: readonly Pair[]): PairPins[] {
  const known = form.witnesses.map(({ siglum }) => siglum);
  const sorted: Written[][] = pairs.map(() => []);
  for (const written of [...linksOf(form, document), ...partsOf(form)]) {
    checkSides(written, document);
    sorted[comparisonOf(written, document, pairs, known)]?.push(written);
  }
  for (const together of sorted) checkAgreement(together, document);
  return pairs.flatMap((texts, at) => {
    const pins = (sorted[at] ?? []).map(({ pin }) => pin);
    return pins.length > 0 ? [{ texts, pins }] : [];
  });
}

function linksOf({ align }: ConfigForm, document: ConfigDocument): Written[] {
  return align.map(({ texts, ...entry }, index) => {
    const path = ['align', index];
    const { base, witness, not } = entry;
    const ids = witness ?? not;
    if (ids === undefined) throw new InputError('config-pin-kind', document.at(path));
    if (witness && not) throw new InputError('config-pin-kind', document.keyAt(path, 'not'));
    const pin = pinOf(not ? 'part' : 'link', { ...entry, base, witness: ids });
    return { pin, texts, path, other: not ? 'not' : 'witness' };
  });
}

function partsOf({ not }: ConfigForm): Written[] {
  return not.map(({ texts, ...entry }, index) => ({
    pin: pinOf('part', entry),
    texts,
    path: ['not', index],
    other: 'witness',
  }));
}

function pinOf(kind: Pin['kind'], { base, witness, because, hash }: Omit<Pin, 'kind'>): Pin {
  return { kind, base, witness, because, ...(hash === undefined ? {} : { hash }) };
}

function checkSides({ pin, path, other }: Written, document: ConfigDocument): void {
  const { kind, base, witness } = pin;
  const empty = kind === 'link' ? base.length + witness.length === 0 : !base.length || !witness.length;
  if (!empty) return;
  const key = base.length === 0 ? 'base' : other;
  throw new InputError('config-pin-empty', { ...document.at([...path, key]), kind });
}

/** Which of the comparisons a pin belongs to. */
function comparisonOf(
  { texts, path }: Written,
  document: ConfigDocument,
  pairs: readonly Pair[],
  known: readonly string[],
): number {
  if (texts === undefined) {
    if (pairs.length === 1) return 0;
    throw new InputError('config-pin-texts', { ...document.at(path), pairs });
  }
  for (const [side, siglum] of texts.entries()) {
    if (known.includes(siglum)) continue;
    throw new InputError('config-siglum-unknown', {
      ...document.at([...path, 'texts', side]),
      siglum,
      known,
    });
  }
  const found = pairs.findIndex(([base, witness]) => base === texts[0] && witness === texts[1]);
  if (found >= 0) return found;
  throw new InputError('config-pin-pair', { ...document.at([...path, 'texts']), pair: texts, pairs });
}

/** The pins of one comparison: no division is in two links, and none is both linked with another and kept apart from it. */
function checkAgreement(together: readonly Written[], document: ConfigDocument): void {
  const lines = { base: new Map<string, number>(), witness: new Map<string, number>() };
  const links = together.filter(({ pin }) => pin.kind === 'link');
  for (const link of links) {
    claim(link, 'base', lines.base, document);
    claim(link, 'witness', lines.witness, document);
  }
  for (const { pin, path } of together.filter(({ pin: { kind } }) => kind === 'part')) {
    for (const base of pin.base) {
      const link = links.find((one) => one.pin.base.includes(base));
      const witness = pin.witness.find((id) => link?.pin.witness.includes(id));
      const first = lines.base.get(base);
      if (witness === undefined || first === undefined) continue;
      throw new InputError('config-pin-contradicted', { ...document.at(path), base, witness, first });
    }
  }
}

function claim(
  { pin, path }: Written,
  side: Side,
  lines: Map<string, number>,
  document: ConfigDocument,
): void {
  for (const [index, id] of pin[side].entries()) {
    const at = document.at([...path, side, index]);
    const first = lines.get(id);
    if (first !== undefined) throw new InputError('config-pin-repeated', { ...at, side, id, first });
    lines.set(id, at.line);
  }
}
