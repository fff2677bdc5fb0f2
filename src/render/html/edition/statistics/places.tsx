import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_STATISTICS } from '../../../../messages/edition-statistics.js';
import type { Language } from '../../../../messages/language.js';
import { LINE } from '../../view.js';

/** A place by name; a link where this page shows it. */
export interface NamedPlace {
  readonly text: string;
  readonly href?: string;
}

const SHOWN = 8;

/** Places one after another; of many the rest is a click away. */
export function Places({
  places,
  left = 0,
  lang,
}: {
  readonly places: readonly NamedPlace[];
  /** How many more there are that are not named. */
  readonly left?: number;
  readonly lang: Language;
}): JSX.Element {
  const words = EDITION_STATISTICS[lang];
  const more = left > 0 ? [{ text: words.morePlaces(left) }] : [];
  const rest = [...places.slice(SHOWN), ...more];
  return (
    <>
      <PlaceList places={places.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{words.more(Math.max(0, places.length - SHOWN) + left)}</summary>
          <PlaceList places={rest} />
        </details>
      )}
    </>
  );
}

/** Places one after another. */
export function PlaceList({ places }: { readonly places: readonly NamedPlace[] }): JSX.Element {
  return (
    <ul class="places-list">
      {places.map(({ text, href }) => (
        <>
          {LINE}
          <li>{href === undefined ? text : <a href={href}>{text}</a>}</li>
        </>
      ))}
    </ul>
  );
}
