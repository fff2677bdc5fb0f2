import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_NUMBERS } from '../../../messages/edition-numbers.js';
import { EDITION_TABLES_WORDS } from '../../../messages/edition-tables.js';
import type { Kind } from '../../../model/comparison.js';
import type { ApparatusEntry } from '../../../model/edition.js';
import type { Sheet } from '../../prose/edition/sheet.js';
import { linkTo } from '../anchors.js';
import { LINE } from '../view.js';
import { densityOf, HEIGHT, joined, type DensePart } from './density/spots.js';

/** Entries from which on ticks are fine lines, and neighbours have one link. */
const DENSE = 300;

/**
 * The strip at the edge of the window: a tick for every entry, at its place in the text, and a link for every article
 * that has some. It is for the eye and the mouse; the list of variants says the same to everybody.
 */
export function Density({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const parts = densityOf(sheet);
  if (parts.length === 0) return <></>;
  const dense = sheet.edition.apparatus.length > DENSE;
  return (
    <nav
      class={`density${dense ? ' dense' : ''}`}
      aria-label={EDITION_TABLES_WORDS[sheet.lang].density}
      aria-hidden="true"
    >
      {LINE}
      <svg viewBox={`0 0 12 ${HEIGHT}`} preserveAspectRatio="none">
        {(dense ? joined(parts) : parts).map((part) => (
          <Part dense={part} sheet={sheet} />
        ))}
        {LINE}
      </svg>
      {LINE}
    </nav>
  );
}

function Part({ dense, sheet }: { readonly dense: DensePart; readonly sheet: Sheet }): JSX.Element {
  const { part, last, top, bottom, ticks } = dense;
  const words = EDITION_TABLES_WORDS[sheet.lang];
  const [from, to] = [sheet.place(part.id), sheet.place(last.id)];
  const name = part === last ? from : EDITION_NUMBERS[sheet.lang].range(from, to);
  const [y, height] = [Math.round(top), Math.max(1, Math.round(bottom) - Math.round(top))];
  return (
    <>
      {LINE}
      <a href={linkTo(part.id)} tabindex={-1}>
        <title>{words.densityOf(name, ticks.length)}</title>
        <path d={`M0 ${y}h12v${height}h-12z`} />
        {ticks.map(({ entry, y: at }) => (
          <path data-e={entry.n} class={tickClass(entry)} d={`M${tickStart(entry)} ${Math.round(at)}H12`} />
        ))}
      </a>
    </>
  );
}

/** A tick of substance is long, the others are short. */
function tickStart({ substantive, indirect }: ApparatusEntry): number {
  return indirect ? 8 : substantive ? 0 : 6;
}

/** One letter each, and none for a substitution: there may be thousands. */
const CLASSES: Readonly<Partial<Record<Kind, string>>> = {
  omission: 'o',
  addition: 'a',
  transposition: 't',
};

function tickClass({ readings, substantive, choice }: ApparatusEntry): string | undefined {
  const kind = readings[1]?.kind;
  const names = [substantive && kind ? CLASSES[kind] : 'q', choice.by === 'base' ? undefined : 'd'];
  return names.filter((name) => name !== undefined).join(' ') || undefined;
}
