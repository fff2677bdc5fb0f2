import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';

/** Words for those who listen to the page; they are neither seen nor copied with the text. */
export function Hidden({ children }: { readonly children?: Child }): JSX.Element {
  return <span class="hidden">{children}</span>;
}
