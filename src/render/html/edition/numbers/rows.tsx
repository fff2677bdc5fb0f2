import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_NUMBERS } from '../../../../messages/edition-numbers.js';
import { REPORT_MESSAGES } from '../../../../messages/report.js';
import { REPORT_WORDS } from '../../../../messages/report-words.js';
import type { Row } from '../../../../model/alignment.js';
import type { ConcordanceCell, ConcordanceLine } from '../../../../model/edition.js';
import { rowName } from '../../../prose/place.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { linkTo } from '../../anchors.js';
import { LINE } from '../../view.js';
import { unitsAnchor } from '../collation-anchors.js';
import { variantsOn } from './tallies.js';

/** Articles of the base, and what each witness has of them. */
export function LineRow({
  line,
  tallies,
  sheet,
}: {
  readonly line: ConcordanceLine;
  readonly tallies: readonly ReadonlyMap<Row, number>[];
  readonly sheet: Sheet;
}): JSX.Element {
  const { base, lang } = sheet;
  const [first] = line.base;
  return (
    <>
      {LINE}
      <tr>
        <th scope="row">
          {first ? (
            <a href={linkTo(first.id)}>{rowName(line.base, base, lang)}</a>
          ) : (
            <span class="none">{EDITION_NUMBERS[lang].none}</span>
          )}
        </th>
        {line.cells.map((cell, at) => (
          <Cell cell={cell} at={at} line={line} tally={tallies[at]} sheet={sheet} />
        ))}
      </tr>
    </>
  );
}

interface CellProps {
  readonly cell: ConcordanceCell;
  readonly at: number;
  readonly line: ConcordanceLine;
  readonly tally: ReadonlyMap<Row, number> | undefined;
  readonly sheet: Sheet;
}

/** The number in one witness, linked to the collation, with how it stands to the base. */
function Cell({ cell: { units, rows }, at, line, tally, sheet }: CellProps): JSX.Element {
  const { lang, witnesses } = sheet;
  const messages = EDITION_NUMBERS[lang];
  const witness = witnesses[at];
  if (!witness) return <td></td>;
  const { siglum } = witness.witness;
  const entries = variantsOn(rows, tally);
  return (
    <td>
      {units.length > 0 ? (
        <a href={linkTo(unitsAnchor(line.base, siglum, units))}>{rowName(units, witness, lang)}</a>
      ) : (
        <span class="none">{messages.none}</span>
      )}
      <Badges rows={rows} hasTally={entries > 0} sheet={sheet} />
      {entries > 0 && <i>{messages.entries(entries)}</i>}
    </td>
  );
}

/** Relations of the rows, each once; what was only renumbered is seen from the numbers. */
function Badges({
  rows,
  hasTally,
  sheet,
}: {
  readonly rows: readonly Row[];
  readonly hasTally: boolean;
  readonly sheet: Sheet;
}): JSX.Element {
  // 异文 2 says already that something is different.
  const relations = [...new Set(rows.map(({ relation }) => relation))].filter(
    (relation) => !(hasTally && relation === 'edited'),
  );
  return (
    <>
      {relations.map((relation) => (
        <span class={`badge ${relation}`}>{REPORT_WORDS[sheet.lang].relation[relation]}</span>
      ))}
      {rows.some(({ moved }) => moved) && (
        <span class="badge moved">{REPORT_MESSAGES[sheet.lang].moved}</span>
      )}
    </>
  );
}
