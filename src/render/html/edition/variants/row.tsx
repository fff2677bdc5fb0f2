import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_TABLES_WORDS } from '../../../../messages/edition-tables.js';
import { REPORT_MESSAGES } from '../../../../messages/report.js';
import { REPORT_WORDS } from '../../../../messages/report-words.js';
import type { Kind } from '../../../../model/comparison.js';
import type { ApparatusEntry } from '../../../../model/edition.js';
import { entryState, otherReadings } from '../../../../model/entry.js';
import { departing } from '../../../prose/edition/departing.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { visible } from '../../../prose/visible.js';
import { linkTo } from '../../anchors.js';
import { LINE } from '../../view.js';
import { variantAnchor } from '../anchors.js';
import { LemmaCell, OthersCell } from './readings.js';
import { StateCell } from './state.js';

/**
 * A row of 勘误表. Its attributes are what the page filters by. There may be thousands of rows: cells are told apart by
 * their order and marks by the kind of the row, and neither bears a name.
 */
export function ErrataRow({
  entry,
  sheet,
}: {
  readonly entry: ApparatusEntry;
  readonly sheet: Sheet;
}): JSX.Element {
  return (
    <>
      {LINE}
      <tr id={variantAnchor(entry)} class={formOf(entry)} {...filters(entry, sheet)}>
        <th>{entry.n}</th>
        <td>
          <a href={linkTo(entry.id)}>{sheet.place(entry.at)}</a>
        </td>
        <td>
          <Kinds entry={entry} sheet={sheet} />
        </td>
        <LemmaCell entry={entry} sheet={sheet} />
        <OthersCell entry={entry} sheet={sheet} />
        <StateCell entry={entry} sheet={sheet} />
      </tr>
    </>
  );
}

/** What marks in the row look like, beside the kind of the variant. */
function formOf(entry: ApparatusEntry): string | undefined {
  if (entry.whole) return 'whole';
  return follows(entry) ? 'follows' : undefined;
}

function follows(entry: ApparatusEntry): boolean {
  return otherReadings(entry).some(({ note }) => note !== undefined);
}

/** Kinds and sigla are joined by a space; an attribute that is there and empty is a yes. */
function filters(entry: ApparatusEntry, { edition }: Sheet): Record<string, string | number> {
  // Where there are only two texts it is clear which one departs.
  const isPair = edition.witnesses.length === 1 && edition.commentaries.length === 0;
  const witnesses = isPair ? [] : departing(entry, true);
  const commentaries = departing(entry, false);
  return {
    'data-e': entry.n,
    'data-kind': kindsOf(entry).join(' '),
    ...(entry.substantive && { 'data-sub': '' }),
    ...(witnesses.length > 0 && { 'data-w': sigla(witnesses) }),
    ...(commentaries.length > 0 && { 'data-i': sigla(commentaries) }),
    ...(entryState(entry) === 'open' && { 'data-open': '' }),
  };
}

function sigla(names: readonly string[]): string {
  return names.map(visible).join(' ');
}

function kindsOf(entry: ApparatusEntry): Kind[] {
  return [...new Set(otherReadings(entry).flatMap(({ kind }) => kind ?? []))];
}

function Kinds({ entry, sheet }: { readonly entry: ApparatusEntry; readonly sheet: Sheet }): JSX.Element {
  const kinds = kindsOf(entry);
  return (
    <>
      {kinds.map((kind) => {
        const word = REPORT_WORDS[sheet.lang].kind[kind];
        return kinds.length > 1 ? <span class={`badge ${kind}`}>{word}</span> : <b>{word}</b>;
      })}
      {follows(entry) && <small>{REPORT_MESSAGES[sheet.lang].followsRenumbering}</small>}
      {entry.indirect && <small>{EDITION_TABLES_WORDS[sheet.lang].indirect}</small>}
    </>
  );
}
