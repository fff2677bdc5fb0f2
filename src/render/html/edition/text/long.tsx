import type { JSX } from 'hono/jsx/jsx-runtime';
import { shortened } from '../../../prose/text.js';

const ROOM = 80;

/** A reading; a long one is cut in the middle, and opened by a press. */
export function Long({ text }: { readonly text: string }): JSX.Element {
  const short = shortened(text, ROOM);
  if (short === text) return <>{text}</>;
  return (
    <details>
      <summary>{short}</summary>
      {text}
    </details>
  );
}
