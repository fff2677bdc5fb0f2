import type { JSX } from 'hono/jsx/jsx-runtime';
import type { TextSide } from '../../../prose/side.js';
import type { Language } from '../../../../messages/language.js';
import { linkTo } from '../../anchors.js';
import { LINE } from '../../view.js';
import type { Box } from './column.js';
import { figure } from './fan.js';
import { labelled, labelsOf } from './labels.js';

/** Widths in pixels of the numbers and of the boxes of a column. */
const LABELS = 58;
const BOXES = 22;
const SPACE = 5;
/** How far a box without counterpart points. */
const TIP = 16;
/** Pixels below which a box is a line. */
const THIN = 4;

interface Props {
  readonly boxes: readonly Box[];
  readonly side: TextSide;
  readonly which: 'base' | 'witness';
  readonly height: number;
  readonly lang: Language;
  readonly about: (box: Box) => { readonly title: string; readonly anchor: string };
}

/** The articles of one text, each a box as high as its text is long, with the numbers for which there is room. */
export function SideColumn({ boxes, side, which, height, lang, about }: Props): JSX.Element {
  const labels = labelsOf(labelled(boxes, height), side, lang);
  const lines = boxes.filter((box) => isLine(box) && !labels.has(box));
  const drawn = new Set(lines);
  return (
    <svg class={`units ${which}`} width={LABELS + SPACE + BOXES} height={height}>
      <Lines boxes={lines} which={which} />
      {boxes
        .filter((box) => !drawn.has(box))
        .map((box) => (
          <Linked box={box} label={labels.get(box)} which={which} about={about} />
        ))}
      {LINE}
    </svg>
  );
}

/** Too thin to be pointed at, and with a ribbon that can be: drawn without a link. */
function isLine({ height, strand }: Box): boolean {
  return height < THIN && strand.base.length > 0 && strand.witness.length > 0;
}

/** Boxes of one look as one outline. */
function Lines({ boxes, which }: Pick<Props, 'boxes' | 'which'>): JSX.Element {
  const outlines = new Map<string, string>();
  for (const box of boxes) {
    const name = boxClass(box);
    outlines.set(name, `${outlines.get(name) ?? ''}${outline(box, which)}`);
  }
  return (
    <>
      {[...outlines].map(([name, d]) => (
        <path class={name} d={d} />
      ))}
    </>
  );
}

function Linked({
  box,
  label,
  which,
  about,
}: Pick<Props, 'which' | 'about'> & { readonly box: Box; readonly label: string | undefined }): JSX.Element {
  const { title, anchor } = about(box);
  return (
    <>
      {LINE}
      <a href={linkTo(anchor)} tabindex={-1}>
        <title>{title}</title>
        <path class={boxClass(box)} d={outline(box, which)} />
        {label !== undefined && (
          <text x={which === 'base' ? LABELS : BOXES + SPACE} y={figure(box.top + box.height / 2)}>
            {label}
          </text>
        )}
      </a>
    </>
  );
}

/** A box; where the other text has nothing, one that points into the empty field. */
function outline({ top, height, strand }: Box, which: 'base' | 'witness'): string {
  const x = which === 'base' ? LABELS + SPACE : 0;
  const [a, b] = [figure(top), figure(top + height)];
  const [left, right] = [x + 0.5, x + BOXES - 0.5];
  if (strand.relation !== 'inserted' && strand.relation !== 'deleted')
    return `M${left} ${a}H${right}V${b}H${left}Z`;
  const middle = figure(top + height / 2);
  return which === 'base'
    ? `M${left} ${a}H${right}L${right + TIP} ${middle}L${right} ${b}H${left}Z`
    : `M${right} ${a}H${left}L${left - TIP} ${middle}L${left} ${b}H${right}Z`;
}

function boxClass({ strand, height }: Box): string {
  return `${strand.relation}${strand.moved ? ' moved' : ''}${height < THIN ? ' thin' : ''}`;
}
