import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_NUMBERS } from '../../../../messages/edition-numbers.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { LINE } from '../../view.js';

/** Patterns that tell what was added and what was left out without colour. */
export function Hatches(): JSX.Element {
  return (
    <svg class="hatches" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="hatch-added" width="5" height="5" patternUnits="userSpaceOnUse">
          <path class="added" d="M-1 6L6 -1M-1 1L1 -1M4 6L6 4" />
        </pattern>
        <pattern id="hatch-wanting" width="5" height="5" patternUnits="userSpaceOnUse">
          <path class="wanting" d="M0 0L5 5M5 0L0 5" />
        </pattern>
      </defs>
    </svg>
  );
}

const STRAIGHT = 'M0 2C17 2 17 2 34 2V14C17 14 17 14 0 14Z';
const FAN = 'M0 2C17 2 17 0 34 0V6C17 6 17 8 0 8ZM0 8C17 8 17 10 34 10V16C17 16 17 14 0 14Z';
const CROSS = 'M0 0C17 0 17 9 34 9V16C17 16 17 7 0 7Z';
const FROM_RIGHT = 'M34 2H14L2 8L14 14H34Z';
const FROM_LEFT = 'M0 2H20L32 8L20 14H0Z';

/** The key to the picture; of what does not occur nothing is said. */
export function Key({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const { edition, lang } = sheet;
  const messages = EDITION_NUMBERS[lang];
  const rows = edition.comparisons.flatMap(({ alignment }) => alignment.rows);
  const has = (...relations: string[]): boolean => rows.some(({ relation }) => relations.includes(relation));
  const kinds = new Set(edition.commentaries.flatMap(({ quotations }) => quotations.map(({ kind }) => kind)));
  const lines: readonly (readonly [present: boolean, name: string, path: string, text: string])[] = [
    [has('same'), 'same', STRAIGHT, messages.keySame],
    [has('edited'), 'edited some', STRAIGHT, messages.keyEdited],
    [has('split', 'merged'), 'split', FAN, messages.keySplit],
    [rows.some(({ moved }) => moved), 'moved', CROSS, messages.keyMoved],
    [has('inserted'), 'inserted', FROM_RIGHT, messages.keyInserted],
    [has('deleted'), 'deleted', FROM_LEFT, messages.keyDeleted],
    [kinds.has('verbatim'), 'verbatim', STRAIGHT, messages.keyVerbatim],
    [kinds.has('shortened'), 'shortened', STRAIGHT, messages.keyShortened],
    [kinds.has('paraphrased'), 'paraphrased', STRAIGHT, messages.keyParaphrased],
  ];
  return (
    <ul class="ribbon-key" aria-label={messages.key}>
      {lines.map(
        ([present, name, path, text]) =>
          present && (
            <Line text={text}>
              <path class={name} d={path} />
            </Line>
          ),
      )}
      {LINE}
    </ul>
  );
}

function Line({ text, children }: { readonly text: string; readonly children?: Child }): JSX.Element {
  return (
    <>
      {LINE}
      <li>
        <svg width="34" height="16" aria-hidden="true">
          {children}
        </svg>
        {text}
      </li>
    </>
  );
}
