import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { LINE, type View } from './view.js';

/** The marks used in the two texts; stays in sight while they are read. */
export function Legend({ view: { messages } }: { readonly view: View }): JSX.Element {
  return (
    <aside class="legend" aria-label={messages.legend}>
      {LINE}
      <ul tabindex={0} aria-label={messages.legend}>
        <Key text={messages.keyBase}>
          <Sample mark="base substitution" words={messages.sampleBase} />
        </Key>
        <Key text={messages.keyWitness}>
          <Sample mark="witness substitution" words={messages.sampleWitness} />
        </Key>
        <Key text={messages.keyTransposition}>
          <Sample mark="witness transposition" words={messages.sampleTransposed} />
        </Key>
        <Key text={messages.keyMark}>
          <Sample mark="witness punctuation" words="，" />
        </Key>
        <Key text={messages.keyWanting}>
          {messages.sampleWanting[0]}
          <span class="mark wanting">
            <span class="caret">‸</span>
          </span>
          {messages.sampleWanting[1]}
        </Key>
        <Key text={messages.keyJoin}>
          <span class="join"></span>
        </Key>
        {LINE}
      </ul>
      {LINE}
    </aside>
  );
}

function Sample({ mark, words }: { readonly mark: string; readonly words: string }): JSX.Element {
  return (
    <span class={`mark ${mark}`}>
      <span class="words">{words}</span>
    </span>
  );
}

function Key({ text, children }: { readonly text: string; readonly children?: Child }): JSX.Element {
  return (
    <>
      {LINE}
      <li>
        <span class="sample" aria-hidden="true">
          {children}
        </span>
        {text}
      </li>
    </>
  );
}
