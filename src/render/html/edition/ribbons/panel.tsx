import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Row } from '../../../../model/alignment.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import type { TextSide } from '../../../prose/side.js';
import { summaryLines } from '../../../prose/summary.js';
import { visible } from '../../../prose/visible.js';
import { unitsAnchor } from '../collation-anchors.js';
import { LINE } from '../../view.js';
import { talliesOf, variantsOn } from '../numbers/tallies.js';
import { ChapterColumn } from './chapter-column.js';
import { chaptersOf } from './chapters.js';
import { columnsOf, type Box } from './column.js';
import { Flow } from './flow.js';
import { strandTitle, unitsName } from './names.js';
import { SideColumn } from './side-column.js';
import { strandsOf, type Strand } from './strands.js';

/** Pixels for an article from which on outlines are drawn in full. */
const ROOMY = 5;

/** The base and one witness, article by article, with what belongs together joined by ribbons. */
export function Panel({ sheet, at }: { readonly sheet: Sheet; readonly at: number }): JSX.Element {
  const { base, lang, edition } = sheet;
  const witness = sheet.witnesses[at];
  const comparison = edition.comparisons[at];
  if (!witness || !comparison || comparison.alignment.rows.length === 0) return <></>;
  return (
    <figure class="alignment">
      {LINE}
      <figcaption>
        <span class="names">
          <b class="base">{visible(base.witness.siglum)}</b>
          <b class="witness">{visible(witness.witness.siglum)}</b>
        </span>
        <span class="tally">{summaryLines(comparison.summary, lang)[0]}</span>
      </figcaption>
      {LINE}
      <Picture
        rows={comparison.alignment.rows}
        witness={witness}
        tallies={talliesOf(sheet, at)}
        sheet={sheet}
      />
      {LINE}
    </figure>
  );
}

interface PictureProps {
  readonly rows: readonly Row[];
  readonly witness: TextSide;
  readonly tallies: ReadonlyMap<Row, number>;
  readonly sheet: Sheet;
}

function Picture({ rows, witness, tallies, sheet }: PictureProps): JSX.Element {
  const { base, lang } = sheet;
  const strands = strandsOf(rows, base, witness);
  const columns = columnsOf(strands, base, witness);
  const { height } = columns;
  const entries = (strand: Strand): number => variantsOn(strand.rows, tallies);
  const about = (strand: Strand): { title: string; anchor: string } => ({
    title: strandTitle(strand, entries(strand), base, witness, lang),
    anchor: unitsAnchor(strand.base, witness.witness.siglum, strand.witness),
  });
  const dense = height < ROOMY * Math.max(columns.base.length, columns.witness.length);
  const column = (side: TextSide) => ({
    height,
    lang,
    side,
    // A thousand boxes say only what they are; the ribbons say where they belong.
    about: ({ strand, units }: Box) =>
      dense ? { ...about(strand), title: unitsName(units, side, lang) } : about(strand),
  });
  return (
    <div class={`picture${dense ? ' dense' : ''}`} aria-hidden="true">
      <ChapterColumn chapters={chaptersOf(columns.base, base)} which="base" height={height} />
      <SideColumn boxes={columns.base} which="base" {...column(base)} />
      <Flow columns={columns} strands={strands} entries={entries} about={about} />
      <SideColumn boxes={columns.witness} which="witness" {...column(witness)} />
      <ChapterColumn chapters={chaptersOf(columns.witness, witness)} which="witness" height={height} />
    </div>
  );
}
