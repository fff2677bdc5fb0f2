import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Sheet, SheetPart } from '../../../prose/edition/sheet.js';
import { linkTo } from '../../anchors.js';
import { LINE } from '../../view.js';
import { laidParas } from './layout.js';
import { Notes } from './notes.js';
import { Paragraph } from './paragraph.js';

/** An article, or what plays its part, with its notes. */
export function Unit({ part, sheet }: { readonly part: SheetPart; readonly sheet: Sheet }): JSX.Element {
  return (
    <article class="unit" id={part.id}>
      {LINE}
      {laidParas(part, sheet).map((para, at) => (
        <Paragraph para={para} lang={sheet.lang} {...(at === 0 && { permalink: linkTo(part.id) })} />
      ))}
      <Notes part={part} sheet={sheet} />
    </article>
  );
}
