import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_NUMBERS } from '../../../../messages/edition-numbers.js';
import { EDITION_STATISTICS } from '../../../../messages/edition-statistics.js';
import type { Commentary } from '../../../../model/edition.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { visible } from '../../../prose/visible.js';
import { linkTo } from '../../anchors.js';
import { LINE } from '../../view.js';
import { columnsOf } from './column.js';
import { figure, ribbonPath } from './fan.js';
import { unitsName } from './names.js';
import { heardStrands, passagesOf, type Passage } from './passages.js';
import { SideColumn } from './side-column.js';

const WIDTH = 22;

interface Props {
  readonly sheet: Sheet;
  readonly commentary: Commentary;
}

/** The base and a commentary: which articles it speaks of, where in it, and how closely it keeps to the words. */
export function CommentaryPanel({ sheet, commentary }: Props): JSX.Element {
  const { base, lang } = sheet;
  const messages = EDITION_NUMBERS[lang];
  const columns = columnsOf(heardStrands(commentary, base), base, base);
  const passages = passagesOf(commentary, columns.base, columns.height);
  return (
    <figure class="alignment commentary">
      {LINE}
      <figcaption>
        <span class="names">
          <b class="base">{visible(base.witness.siglum)}</b>
          <b>{visible(commentary.text.witness.siglum)}</b>
        </span>
        <span class="tally">{messages.passages(passages.length, commentary.silent.length)}</span>
      </figcaption>
      {LINE}
      <div class="picture" aria-hidden="true">
        <SideColumn
          boxes={columns.base}
          side={base}
          which="base"
          height={columns.height}
          lang={lang}
          about={({ units, strand }) => ({
            title: `${unitsName(units, base, lang)}${strand.relation === 'same' ? '' : ` ${messages.keySilent}`}`,
            anchor: units[0]?.id ?? '',
          })}
        />
        <Passages sheet={sheet} passages={passages} height={columns.height} />
      </div>
      {LINE}
    </figure>
  );
}

function Passages({
  sheet,
  passages,
  height,
}: {
  readonly sheet: Sheet;
  readonly passages: readonly Passage[];
  readonly height: number;
}): JSX.Element {
  const about = ({ quotation }: Passage): string =>
    `${sheet.place(quotation.base.id)} ${EDITION_STATISTICS[sheet.lang].quotation[quotation.kind]}`;
  return (
    <>
      <svg class="flow" height={height} viewBox={`0 0 100 ${figure(height)}`} preserveAspectRatio="none">
        {passages.map((passage) => (
          <>
            {LINE}
            <a href={linkTo(passage.quotation.base.id)} tabindex={-1}>
              <title>{about(passage)}</title>
              <path class={passage.quotation.kind} d={ribbonPath(passage.ribbon)} />
            </a>
          </>
        ))}
      </svg>
      <svg class="units witness" width={WIDTH} height={height}>
        <rect class="whole" x={0.5} y={0.5} width={WIDTH - 1} height={figure(height - 1)} />
        {passages.map(({ quotation, ribbon: { right } }) => (
          <rect
            class={quotation.kind}
            x={0.5}
            y={figure(right[0])}
            width={WIDTH - 1}
            height={figure(right[1] - right[0])}
          />
        ))}
      </svg>
    </>
  );
}
