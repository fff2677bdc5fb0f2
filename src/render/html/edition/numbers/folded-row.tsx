import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_NUMBERS } from '../../../../messages/edition-numbers.js';
import type { Row } from '../../../../model/alignment.js';
import type { ConcordanceLine } from '../../../../model/edition.js';
import type { Division } from '../../../../model/tree.js';
import { divisionName } from '../../../prose/place.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { linkTo } from '../../anchors.js';
import { LINE } from '../../view.js';
import { unitsAnchor } from '../collation-anchors.js';
import { variantsOn } from './tallies.js';

interface Props {
  readonly lines: readonly ConcordanceLine[];
  readonly tallies: readonly ReadonlyMap<Row, number>[];
  readonly sheet: Sheet;
}

/** A stretch in which no number changed: 第八条—第十二条, which opens to show every article and how many variants it has. */
export function FoldedRow({ lines, tallies, sheet }: Props): JSX.Element {
  const { base, lang, witnesses } = sheet;
  const messages = EDITION_NUMBERS[lang];
  const units = lines.flatMap((line) =>
    line.base.map((unit) => ({ unit, entries: entriesOn(line, tallies) })),
  );
  const [first, last] = [units[0], units.at(-1)] as [{ unit: Division }, { unit: Division }];
  const edited = units.filter(({ entries }) => entries > 0).length;
  return (
    <>
      {LINE}
      <tr class="folded">
        <th scope="row">
          <a href={linkTo(first.unit.id)}>
            {messages.range(divisionName(first.unit, base, lang), divisionName(last.unit, base, lang))}
          </a>
        </th>
        <td colspan={witnesses.length}>
          <details>
            <summary>
              {edited === 0 ? messages.alike(units.length) : messages.sameNumbers(units.length, edited)}
            </summary>
            <ul>
              {units.map(({ unit, entries }) => (
                <li>
                  <a href={linkTo(witnesses.length > 0 ? unitsAnchor([unit], '', []) : unit.id)}>
                    {divisionName(unit, base, lang)}
                  </a>
                  {entries > 0 && <i>{entries}</i>}
                </li>
              ))}
            </ul>
          </details>
        </td>
      </tr>
    </>
  );
}

/** In all witnesses together. */
function entriesOn({ cells }: ConcordanceLine, tallies: Props['tallies']): number {
  return cells.reduce((sum, { rows }, at) => sum + variantsOn(rows, tallies[at]), 0);
}
