import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Sheet } from '../../prose/edition/sheet.js';
import { linkTo } from '../anchors.js';
import { LINE } from '../view.js';
import { EditionLegend } from './legend.js';
import { Tools } from './tools.js';
import { editionMessages } from './view.js';

const VIEWS = ['clean', 'collation', 'notes'] as const;
const SECTIONS = ['variants', 'numbers', 'statistics', 'findings', 'downloads'] as const;

/** What stays at the head of the window: the three views, the tools, the sections, the key to the marks. */
export function Bar({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const messages = editionMessages(sheet.lang);
  return (
    <nav class="bar" aria-label={messages.bar}>
      {LINE}
      <fieldset class="views">
        <legend class="hidden">{messages.views}</legend>
        {VIEWS.map((view, at) => (
          <label>
            <input class="hidden" type="radio" name="view" id={`view-${view}`} checked={at === 0} />
            {messages[view]}
          </label>
        ))}
      </fieldset>
      {LINE}
      <Tools lang={sheet.lang} />
      {LINE}
      <ul class="sections">
        {SECTIONS.map((section) => (
          <li>
            <a href={linkTo(section)}>{messages[section]}</a>
          </li>
        ))}
      </ul>
      {LINE}
      <EditionLegend sheet={sheet} />
      {LINE}
    </nav>
  );
}
