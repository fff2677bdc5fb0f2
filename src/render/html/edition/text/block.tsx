import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Sheet, SheetPart } from '../../../prose/edition/sheet.js';
import { paraText } from '../../../prose/text.js';
import { LINE } from '../../view.js';
import { laidParas } from './layout.js';
import { Notes } from './notes.js';
import { Line } from './paragraph.js';

/** A 题注 of more characters than this, as the history of a code of law, is set as a paragraph. */
const CENTRED = 120;

interface Props {
  readonly part: SheetPart;
  readonly sheet: Sheet;
  /** The name of the regulation is the heading of the text; a second one is not. */
  readonly heading?: string;
}

/** 标题, 题注, 附件. */
export function BlockPart({ part, sheet, heading }: Props): JSX.Element {
  const isLong = part.paras.some((para) => para.type === 'note' && paraText(para).length > CENTRED);
  return (
    <div class={`block ${part.paras[0]?.type ?? ''}${isLong ? ' long' : ''}`} id={part.id}>
      {laidParas(part, sheet).map((para) =>
        heading === undefined ? (
          <p>
            <Line para={para} lang={sheet.lang} />
          </p>
        ) : (
          <h2 id={heading}>
            <Line para={para} lang={sheet.lang} />
          </h2>
        ),
      )}
      {LINE}
      <Notes part={part} sheet={sheet} />
    </div>
  );
}
