import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Row } from '../../../../model/alignment.js';
import type { ConcordanceCell } from '../../../../model/edition.js';
import type { Column } from '../../../prose/edition/columns/column.js';
import { laidOn, type LineView } from '../../../prose/edition/columns/table.js';
import { pinLines, pinWord } from '../../../prose/pin-words.js';
import { rowName } from '../../../prose/place.js';
import { linkTo } from '../../anchors.js';
import type { ColumnsView } from './view.js';

interface Props {
  readonly own: LineView;
  readonly view: ColumnsView;
}

/** The margin of a line: which article it is, how the witnesses stand to the base, how many variants it has. */
export function Rail({ own, view }: Props): JSX.Element {
  const { line } = own;
  const { messages, lang, table } = view;
  const laid = laidOn(own, table);
  const [base, ...witnesses] = table.columns as [Column, ...Column[]];
  const [anchor = '', ...others] = view.anchorsOf(line);
  const name = rowName(line.base, base.side, lang) || firstName(own, view);
  return (
    <>
      <a href={linkTo(anchor)}>{name}</a>
      {others.map((id) => (
        <span id={id}></span>
      ))}
      {groupsOf(own, witnesses, view).map((group, _, all) => (
        <>
          {(all.length > 1 || group.columns.length < witnesses.length) && (
            <span class="of">{group.columns.map(({ siglum }) => siglum).join(messages.between)}</span>
          )}
          <Relations
            cell={group.cell}
            column={group.columns[0] as Column}
            base={base}
            name={name}
            hasTally={laid.length > 0 && all.length === 1}
            view={view}
          />
        </>
      ))}
      {laid.length > 0 && <small>{messages.entryTally(laid.length)}</small>}
    </>
  );
}

function firstName({ line }: LineView, { table, lang }: ColumnsView): string {
  for (const column of table.columns.slice(1)) {
    const name = rowName(line.cells[column.at - 1]?.units ?? [], column.side, lang);
    if (name !== '') return name;
  }
  return '';
}

interface Group {
  readonly columns: readonly Column[];
  readonly cell: ConcordanceCell;
  readonly key: string;
}

/** Witnesses that stand to the base alike are told together; one that has nothing, where the base has nothing, says nothing. */
function groupsOf({ line }: LineView, witnesses: readonly Column[], { lang }: ColumnsView): Group[] {
  const groups: Group[] = [];
  for (const column of witnesses) {
    const cell = line.cells[column.at - 1];
    if (!cell || cell.rows.length === 0) continue;
    const rows = cell.rows.map(({ relation, moved, renumbered, pin }) =>
      [relation, moved, renumbered, !!pin].join(),
    );
    const isPinned = cell.rows.some(({ pin }) => pin !== undefined);
    const key = [...rows, rowName(cell.units, column.side, lang), isPinned ? column.at : ''].join(' ');
    const known = groups.findIndex((group) => group.key === key);
    const group = groups[known];
    if (group) groups[known] = { ...group, columns: [...group.columns, column] };
    else groups.push({ columns: [column], cell, key });
  }
  return groups;
}

function Relations({
  cell,
  column,
  base,
  name,
  hasTally,
  view,
}: {
  readonly cell: ConcordanceCell;
  readonly column: Column;
  readonly base: Column;
  readonly name: string;
  /** How many variants there are is told below, and so that there are some. */
  readonly hasTally: boolean;
  readonly view: ColumnsView;
}): JSX.Element {
  const { words, messages, lang } = view;
  const relations = [...new Set(cell.rows.map(({ relation }) => relation))].filter(
    (relation) => !(hasTally && relation === 'edited'),
  );
  const own = rowName(cell.units, column.side, lang);
  const has = (test: (row: Row) => boolean): boolean => cell.rows.some(test);
  const pinned = cell.rows.find(({ pin }) => pin !== undefined);
  return (
    <>
      {own !== '' && own !== name && <span class="other">{`→ ${own}`}</span>}
      {relations.map((relation) => (
        <span class={`badge ${relation}`}>{words.relation[relation]}</span>
      ))}
      {has(({ moved }) => moved) && <span class="badge moved">{messages.moved}</span>}
      {has(({ renumbered }) => renumbered) && <span class="badge renumbered">{messages.renumbered}</span>}
      {pinned && <span class="badge pinned">{pinWord(pinned, lang)}</span>}
      {cell.rows
        .flatMap((row) => pinLines(row, base.side, column.side, lang))
        .map((why) => (
          <span class="because">{why}</span>
        ))}
    </>
  );
}
