import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Sheet, SheetPart } from '../../prose/edition/sheet.js';
import { LINE } from '../view.js';
import { laidParas } from './text/layout.js';
import { Line } from './text/paragraph.js';
import { editionMessages } from './view.js';

interface Props {
  readonly parts: readonly SheetPart[];
  readonly sheet: Sheet;
}

/** The lead of the newswire, site navigation, page numbers: no part of the text, and not lost. */
export function Outside({ parts, sheet }: Props): JSX.Element {
  if (parts.length === 0) return <></>;
  return (
    <details class="outside">
      <summary>{editionMessages(sheet.lang).outside}</summary>
      {parts.map((part) => (
        <>
          {LINE}
          {laidParas(part, sheet).map((para, at) => (
            <p id={at === 0 ? part.id : undefined}>
              <Line para={para} lang={sheet.lang} />
            </p>
          ))}
        </>
      ))}
      {LINE}
    </details>
  );
}
