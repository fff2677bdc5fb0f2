import type { JSX } from 'hono/jsx/jsx-runtime';
import type { EditionToolMessages } from '../../../messages/edition-tools.js';
import { LINE } from '../view.js';

const HEADING = 'tools-keys';

/**
 * The list of keys. Who speaks to a machine, or presses keys by chance, switches the single ones off there (WCAG 2.1.4).
 */
export function KeysDialog({ words }: { readonly words: EditionToolMessages }): JSX.Element {
  return (
    <dialog class="keys" data-tool="keys-dialog" aria-labelledby={HEADING}>
      <div class="list">
        <p class="heading" id={HEADING}>
          {words.keys}
        </p>
        <dl>
          {keysOf(words).map(([names, does]) => (
            <>
              {LINE}
              <div>
                <dt>
                  {names.map((name) => (
                    <>
                      <kbd>{name}</kbd>{' '}
                    </>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            </>
          ))}
        </dl>
        {LINE}
        <label>
          <input type="checkbox" data-tool="keys" checked />
          {words.keysOn}
        </label>
        <button type="button" data-tool="close" autofocus>
          {words.close}
        </button>
      </div>
    </dialog>
  );
}

function keysOf(words: EditionToolMessages): readonly (readonly [readonly string[], string])[] {
  return [
    [['J', 'N'], words.keyNext],
    [['K', 'P'], words.keyPrevious],
    [['/'], words.keyFind],
    [['Enter', 'Shift Enter'], words.keyFindNext],
    [['1', '2', '3'], words.keyViews],
    [['Esc'], words.keyClear],
    [['?'], words.keyHelp],
  ];
}
