import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Sheet, SheetPart } from '../../../prose/edition/sheet.js';
import { LINE } from '../../view.js';
import { laidParas } from './layout.js';
import { Notes } from './notes.js';
import { Line } from './paragraph.js';

interface Props {
  readonly part: SheetPart;
  readonly sheet: Sheet;
}

/** 编 章 节 with its number and its words; the preamble has the words of a paragraph under it. */
export function HeadingPart({ part, sheet }: Props): JSX.Element {
  const level = sheet.base.path(part.id).length + 2;
  const [first, ...more] = laidParas(part, sheet);
  return (
    <div class={`heading ${part.division?.type ?? ''}`}>
      {first && (
        <Heading level={first.type === 'preamble' ? undefined : level} id={part.id}>
          <Line para={first} lang={sheet.lang} />
        </Heading>
      )}
      {more.map((para) => (
        <p>
          <Line para={para} lang={sheet.lang} />
        </p>
      ))}
      {LINE}
      <Notes part={part} sheet={sheet} />
    </div>
  );
}

function Heading({
  level,
  id,
  children,
}: {
  readonly level: number | undefined;
  readonly id: string;
  readonly children?: Child;
}): JSX.Element {
  if (level === undefined) return <p id={id}>{children}</p>;
  if (level === 3) return <h3 id={id}>{children}</h3>;
  if (level === 4) return <h4 id={id}>{children}</h4>;
  if (level === 5) return <h5 id={id}>{children}</h5>;
  return <h6 id={id}>{children}</h6>;
}
