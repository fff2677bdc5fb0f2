import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_TOOL_MESSAGES } from '../../../messages/edition-tools.js';
import type { Language } from '../../../messages/language.js';
import { REPORT_WORDS } from '../../../messages/report-words.js';
import { LINE } from '../view.js';

const KINDS = [
  'substitution',
  'omission',
  'addition',
  'transposition',
  'punctuation',
  'orthography',
] as const;

/**
 * 筛选. The script adds the sigla, and takes away the kinds that the page has none of. The count is no `output`, which a
 * browser takes for a control of its own: a press on it would not open the panel.
 */
export function FilterPanel({ lang }: { readonly lang: Language }): JSX.Element {
  const words = EDITION_TOOL_MESSAGES[lang];
  return (
    <details class="filter" data-tool="filter">
      <summary>
        {words.filter} <span role="status" data-tool="count" data-words={words.count}></span>
      </summary>
      {LINE}
      <div class="panel">
        <fieldset>
          <legend>{words.kinds}</legend>
          {KINDS.map((kind) => (
            <Box name="kind" value={kind} text={REPORT_WORDS[lang].kind[kind]} checked />
          ))}
        </fieldset>
        {LINE}
        <fieldset data-tool="sigla">
          <legend>{words.texts}</legend>
        </fieldset>
        {LINE}
        <fieldset>
          <legend>{words.only}</legend>
          <Box name="only" value="substantive" text={words.substantive} />
          <Box name="only" value="open" text={words.open} />
        </fieldset>
        {LINE}
        <button type="button" data-tool="all">
          {words.reset}
        </button>
      </div>
    </details>
  );
}

interface BoxProps {
  readonly name: string;
  readonly value: string;
  readonly text: string;
  readonly checked?: boolean;
}

function Box({ name, value, text, checked = false }: BoxProps): JSX.Element {
  return (
    <label>
      <input type="checkbox" name={name} value={value} checked={checked} />
      {text}
    </label>
  );
}
