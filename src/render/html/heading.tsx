import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';

interface Props {
  readonly level: 2 | 3;
  readonly id?: string;
  readonly children?: Child;
}

/** The heading of a part of the page. */
export function Heading({ level, id, children }: Props): JSX.Element {
  return level === 2 ? <h2 id={id}>{children}</h2> : <h3 id={id}>{children}</h3>;
}
