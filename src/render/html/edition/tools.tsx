import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_TOOL_MESSAGES, type EditionToolMessages } from '../../../messages/edition-tools.js';
import type { Language } from '../../../messages/language.js';
import { Hidden } from '../hidden.js';
import { LINE } from '../view.js';
import { FilterPanel } from './tools-filter.js';
import { KeysDialog } from './tools-keys.js';

/** What the script of the page works with: hidden until it runs, so that nobody is offered what would not work. */
export function Tools({ lang }: { readonly lang: Language }): JSX.Element {
  const words = EDITION_TOOL_MESSAGES[lang];
  return (
    <div class="tools" role="group" aria-label={words.tools} hidden>
      {LINE}
      <Moves words={words} />
      {LINE}
      <Find words={words} />
      {LINE}
      <FilterPanel lang={lang} />
      {LINE}
      <OfCollation words={words} />
      {LINE}
      <button class="help" type="button" data-tool="help" title={words.keys} aria-haspopup="dialog">
        <span aria-hidden="true">?</span>
        <Hidden>{words.keys}</Hidden>
      </button>
      <output class="copied" data-tool="copied" data-words={words.copied}></output>
      {LINE}
      <KeysDialog words={words} />
      {LINE}
    </div>
  );
}

interface Props {
  readonly words: EditionToolMessages;
}

function Moves({ words }: Props): JSX.Element {
  return (
    <div class="moves">
      <button type="button" data-tool="previous" aria-keyshortcuts="k p" title={`${words.previous} (K)`}>
        <span class="sign" aria-hidden="true">
          ‹
        </span>
        <span class="word">{words.previous}</span>
        <kbd aria-hidden="true">K</kbd>
      </button>
      <span class="at" data-tool="at" data-words={words.at}></span>
      <button type="button" data-tool="next" aria-keyshortcuts="j n" title={`${words.next} (J)`}>
        <span class="word">{words.next}</span>
        <span class="sign" aria-hidden="true">
          ›
        </span>
        <kbd aria-hidden="true">J</kbd>
      </button>
    </div>
  );
}

function Find({ words }: Props): JSX.Element {
  return (
    <div class="find" role="search">
      <label>
        <Hidden>{words.find}</Hidden>
        <input
          type="search"
          data-tool="find"
          placeholder={words.find}
          aria-keyshortcuts="/"
          autocomplete="off"
          enterkeyhint="search"
        />
      </label>
      <output data-tool="found" data-words={words.found}></output>
    </div>
  );
}

/** Shown with 对照版 only. */
function OfCollation({ words }: Props): JSX.Element {
  return (
    <>
      <button class="of-collation" type="button" data-tool="fold" aria-pressed="false" data-words={words.run}>
        {words.fold}
      </button>
      {LINE}
      <details class="of-collation" data-tool="columns">
        <summary>{words.columns}</summary>
        <div class="panel">
          <fieldset data-tool="texts">
            <legend>{words.columnsShown}</legend>
          </fieldset>
        </div>
      </details>
    </>
  );
}
