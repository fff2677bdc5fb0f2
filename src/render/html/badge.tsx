import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Relation } from '../../model/alignment.js';
import type { View } from './view.js';

/** How the two sides of a row stand to each other, as a word in a box whose form tells it, too. */
export function Badge({ relation, view }: { readonly relation: Relation; readonly view: View }): JSX.Element {
  return <span class={`badge ${relation}`}>{view.words.relation[relation]}</span>;
}
