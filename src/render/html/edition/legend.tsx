import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Kind } from '../../../model/comparison.js';
import type { Sheet } from '../../prose/edition/sheet.js';
import { LINE, pageMessages } from '../view.js';
import { keysOf, type LegendKey } from './legend-keys.js';
import { editionMessages, type EditionMessages } from './view.js';

/** The key to the marks that occur on the page; one line, of the view that is shown. */
export function EditionLegend({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const messages = editionMessages(sheet.lang);
  const keys = keysOf(sheet);
  if (keys.length === 0) return <></>;
  return (
    <div class="legend" role="group" aria-label={messages.legend} tabindex={0}>
      {LINE}
      <ul class="of-text">
        {keys.map((key) => (
          <Key text={messages[`key${key}`]} name={key}>
            <TextSample of={key} messages={messages} />
          </Key>
        ))}
        {LINE}
      </ul>
      {LINE}
      <ColumnKeys sheet={sheet} />
      {LINE}
    </div>
  );
}

function Key({
  text,
  name,
  children,
}: {
  readonly text: string;
  readonly name?: string;
  readonly children?: Child;
}): JSX.Element {
  return (
    <>
      {LINE}
      <li class={name}>
        <span class="sample" aria-hidden="true" lang="zh">
          {children}
        </span>
        {text}
      </li>
    </>
  );
}

const CLASSES: Readonly<Record<LegendKey, string>> = {
  Open: 'quiet open number',
  Decided: 'quiet decided number',
  Indirect: 'quiet indirect number',
  Substitution: 'substitution open',
  Omission: 'omission open',
  Transposition: 'transposition open',
  Addition: 'addition open',
  Whole: 'whole',
  Quiet: 'quiet open',
  Chosen: 'chosen decided',
  Added: 'added',
  LeftOut: 'left-out decided',
  Shared: 'shared',
  Join: 'join',
};

function TextSample({
  of,
  messages,
}: {
  readonly of: LegendKey;
  readonly messages: EditionMessages;
}): JSX.Element {
  if (of === 'Join' || of === 'Whole' || of === 'Added') return <span class={CLASSES[of]}></span>;
  if (of === 'Shared') return <u class={CLASSES[of]}>{messages.sampleSubstituted}</u>;
  const [before, after] = messages.sampleWanting;
  const words: Partial<Record<LegendKey, string>> = {
    Substitution: messages.sampleSubstituted,
    Omission: messages.sampleOmitted,
    Transposition: messages.sampleTransposed,
    Chosen: messages.sampleSubstituted,
    Quiet: '，',
  };
  const isWanting = of === 'Addition' || of === 'LeftOut';
  return (
    <>
      {isWanting && before}
      <span class={`m ${CLASSES[of]}`}>
        {isWanting ? <i>‸</i> : words[of] === undefined ? '' : <u>{words[of]}</u>}
      </span>
      {isWanting && after}
    </>
  );
}

/** The marks of 对照版, as in the report of a comparison. */
function ColumnKeys({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const messages = pageMessages(sheet.lang);
  const { kinds } = sheet.edition.summary;
  const has = (...names: readonly Kind[]): boolean => names.some((name) => kinds[name] > 0);
  return (
    <ul class="of-columns">
      {has('substitution', 'omission') && (
        <Key text={messages.keyBase}>
          <ColumnSample mark="base substitution" words={messages.sampleBase} />
        </Key>
      )}
      {has('substitution', 'addition') && (
        <Key text={messages.keyWitness}>
          <ColumnSample mark="witness substitution" words={messages.sampleWitness} />
        </Key>
      )}
      {has('transposition') && (
        <Key text={messages.keyTransposition}>
          <ColumnSample mark="witness transposition" words={messages.sampleTransposed} />
        </Key>
      )}
      {has('punctuation', 'orthography') && (
        <Key text={messages.keyMark}>
          <ColumnSample mark="witness punctuation" words="，" />
        </Key>
      )}
      {has('omission', 'addition') && (
        <Key text={messages.keyWanting}>
          {messages.sampleWanting[0]}
          <span class="mark wanting">
            <span class="caret">‸</span>
          </span>
          {messages.sampleWanting[1]}
        </Key>
      )}
      <StateKeys sheet={sheet} />
      {LINE}
    </ul>
  );
}

/** How far an entry has come is told in 对照版, too. */
function StateKeys({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const messages = editionMessages(sheet.lang);
  const keys = keysOf(sheet);
  return (
    <>
      {keys.includes('Decided') && (
        <Key text={messages.keyDecided}>
          <TextSample of="Decided" messages={messages} />
        </Key>
      )}
      {keys.includes('Indirect') && (
        <Key text={messages.keyIndirect}>
          <u class="quoted">{messages.sampleSubstituted}</u>
        </Key>
      )}
    </>
  );
}

function ColumnSample({ mark, words }: { readonly mark: string; readonly words: string }): JSX.Element {
  return (
    <span class={`mark ${mark}`}>
      <span class="words">{words}</span>
    </span>
  );
}
