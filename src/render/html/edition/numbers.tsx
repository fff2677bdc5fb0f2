import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_NUMBERS } from '../../../messages/edition-numbers.js';
import { REPORT_MESSAGES } from '../../../messages/report.js';
import { REPORT_WORDS } from '../../../messages/report-words.js';
import type { Sheet } from '../../prose/edition/sheet.js';
import { visible } from '../../prose/visible.js';
import { LINE } from '../view.js';
import { groupsOf, type LineGroup } from './numbers/groups.js';
import { isLong } from './long-edition.js';
import { FoldedRow } from './numbers/folded-row.js';
import { LineRow } from './numbers/rows.js';
import { talliesOf } from './numbers/tallies.js';
import { Ribbons } from './ribbons.js';

/** 条号对照表, with the picture of the alignment: which articles belong together, and how they stand to each other. */
export function Numbers({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const messages = EDITION_NUMBERS[sheet.lang];
  return (
    <section class="numbers" id="numbers" aria-labelledby="numbers-heading">
      {LINE}
      <h2 id="numbers-heading">{messages.heading}</h2>
      {LINE}
      {sheet.edition.concordance.length === 0 ? (
        <p class="nothing">{messages.nothing}</p>
      ) : (
        <>
          <Ribbons sheet={sheet} />
          {LINE}
          <h3 id="numbers-table">{messages.table}</h3>
          {LINE}
          <p class="hint">{isLong(sheet) ? messages.hintLong : messages.hint}</p>
          {LINE}
          <Table sheet={sheet} />
        </>
      )}
      {LINE}
    </section>
  );
}

function Table({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const { base, witnesses, lang } = sheet;
  const role = REPORT_WORDS[lang].role;
  const { labelled } = REPORT_MESSAGES[lang];
  return (
    <table aria-labelledby="numbers-table">
      {LINE}
      <thead>
        <tr>
          <th scope="col" class="base">
            {labelled(role.base, visible(base.witness.siglum))}
          </th>
          {witnesses.map(({ witness }) => (
            <th scope="col" class="witness">
              {labelled(role.witness, visible(witness.siglum))}
            </th>
          ))}
        </tr>
      </thead>
      {LINE}
      <Groups groups={groupsOf(sheet)} sheet={sheet} />
    </table>
  );
}

function Groups({
  groups,
  sheet,
}: {
  readonly groups: readonly LineGroup[];
  readonly sheet: Sheet;
}): JSX.Element {
  const tallies = sheet.witnesses.map((_, at) => talliesOf(sheet, at));
  return (
    <>
      {groups.map(({ name, folds }) => (
        <>
          <tbody>
            {name !== '' && (
              <tr class="chapter">
                <th scope="rowgroup" colspan={sheet.witnesses.length + 1}>
                  {name}
                </th>
              </tr>
            )}
            {folds.map(({ folded, lines }) =>
              folded ? (
                <FoldedRow lines={lines} tallies={tallies} sheet={sheet} />
              ) : (
                lines.map((line) => <LineRow line={line} tallies={tallies} sheet={sheet} />)
              ),
            )}
            {LINE}
          </tbody>
          {LINE}
        </>
      ))}
    </>
  );
}
