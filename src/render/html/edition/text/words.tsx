import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Language } from '../../../../messages/language.js';
import type { Part } from '../../../prose/runs.js';
import { Hidden } from '../../hidden.js';
import { editionMessages } from '../view.js';

interface Props {
  readonly parts: readonly Part[];
  readonly lang: Language;
  /** What the number of the article links to. */
  readonly permalink?: string;
}

/** Words of the text as printed, with a sign where a line end is in doubt. */
export function Words({ parts, lang, permalink }: Props): JSX.Element {
  return (
    <>
      {parts.map((part) => (
        <>
          {part.doubtful && (
            <span class="join" title={editionMessages(lang).doubtfulJoin}>
              <Hidden>{editionMessages(lang).doubtfulJoin}</Hidden>
            </span>
          )}
          <Word part={part} permalink={permalink} />
        </>
      ))}
    </>
  );
}

function Word({
  part: { kind, text },
  permalink,
}: {
  readonly part: Part;
  readonly permalink: string | undefined;
}): JSX.Element {
  if (kind === 'text') return <>{text}</>;
  if (kind === 'label' && permalink !== undefined)
    return (
      <a class="permalink" href={permalink}>
        {text}
      </a>
    );
  return <b class={kind}>{text}</b>;
}
