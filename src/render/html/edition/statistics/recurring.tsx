import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_STATISTICS } from '../../../../messages/edition-statistics.js';
import { REPORT_WORDS } from '../../../../messages/report-words.js';
import { recurringOf, type Recurring } from '../../../prose/edition/recurring.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { visible } from '../../../prose/visible.js';
import { linkTo } from '../../anchors.js';
import { languageOfText, LINE } from '../../view.js';
import { variantAnchor } from '../anchors.js';
import { Places } from './places.js';

/** Changes in sight at once. */
const SHOWN = 12;
/** Changes on the page, and places that are named for each; 勘误表 has them all. */
const LISTED = 40;
const MOST = 16;

/** 反复出现的异文: changes that are found in two places and more, with the places. */
export function RecurringTable({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const words = EDITION_STATISTICS[sheet.lang];
  const all = recurringOf(sheet.edition);
  if (all.length === 0) return <></>;
  return (
    <>
      <h3 id="recurring">{words.recurring}</h3>
      {LINE}
      <p class="hint">{words.recurringHint}</p>
      {LINE}
      <Table rows={all.slice(0, SHOWN)} label="recurring" sheet={sheet} />
      {LINE}
      {all.length > SHOWN && (
        <details>
          <summary>{words.more(Math.min(all.length, LISTED) - SHOWN)}</summary>
          <Table rows={all.slice(SHOWN, LISTED)} label="recurring" sheet={sheet} />
        </details>
      )}
      {all.length > LISTED && <p class="hint">{words.leftRecurring(all.length - LISTED)}</p>}
    </>
  );
}

function Table({
  rows,
  label,
  sheet,
}: {
  readonly rows: readonly Recurring[];
  readonly label: string;
  readonly sheet: Sheet;
}): JSX.Element {
  const words = EDITION_STATISTICS[sheet.lang];
  return (
    <table class="recurring" aria-labelledby={label}>
      <thead>
        <tr>
          <th scope="col">{words.variant}</th>
          <th scope="col" class="number">
            {words.times}
          </th>
          <th scope="col">{words.where}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RecurringRow row={row} sheet={sheet} />
        ))}
        {LINE}
      </tbody>
    </table>
  );
}

function RecurringRow({ row, sheet }: { readonly row: Recurring; readonly sheet: Sheet }): JSX.Element {
  const { lang } = sheet;
  const words = EDITION_STATISTICS[lang];
  return (
    <>
      {LINE}
      <tr>
        <th scope="row">
          <span class={`badge ${row.kind}`}>{REPORT_WORDS[lang].kind[row.kind]}</span>{' '}
          <span lang={languageOfText(lang)}>
            {visible(row.lemma) || words.wanting} → {visible(row.reading) || words.wanting}
          </span>
        </th>
        <td class="number">{row.entries.length}</td>
        <td>
          <Places
            places={row.entries.slice(0, MOST).map((entry) => ({
              text: sheet.place(entry.at),
              href: linkTo(variantAnchor(entry)),
            }))}
            left={Math.max(0, row.entries.length - MOST)}
            lang={lang}
          />
        </td>
      </tr>
    </>
  );
}
