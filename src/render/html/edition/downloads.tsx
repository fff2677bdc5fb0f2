import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_TABLES_WORDS } from '../../../messages/edition-tables.js';
import type { Download } from '../../prose/edition/download.js';
import type { Sheet } from '../../prose/edition/sheet.js';
import { visible } from '../../prose/visible.js';
import { fileHref } from '../href.js';
import { LINE } from '../view.js';

/** 下载: the files beside the page, and what each is for. */
export function Downloads({
  sheet,
  downloads,
}: {
  readonly sheet: Sheet;
  readonly downloads: readonly Download[];
}): JSX.Element {
  const words = EDITION_TABLES_WORDS[sheet.lang];
  return (
    <section class="downloads" id="downloads" aria-labelledby="downloads-heading">
      {LINE}
      <h2 id="downloads-heading">{words.downloads}</h2>
      {LINE}
      {downloads.length === 0 ? (
        <p class="nothing">{words.noDownloads}</p>
      ) : (
        <ul>
          {downloads.map(({ label, path, note }) => (
            <>
              {LINE}
              <li>
                <a href={fileHref(path)}>{visible(label)}</a>
                <code>{visible(path)}</code>
                {note !== undefined && <span class="note">{visible(note)}</span>}
              </li>
            </>
          ))}
          {LINE}
        </ul>
      )}
      {LINE}
    </section>
  );
}
