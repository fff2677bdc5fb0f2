import type { JSX } from 'hono/jsx/jsx-runtime';
import type { IndexSpot } from '../prose/index-list.js';

const WIDTH = 1000;
const HEIGHT = 40;
/** Entries in an article that fill the height. */
const FULL = 6;

/** A text from its beginning to its end: articles as wide as they are long, bars where they have variants. */
export function IndexDensity({
  spots,
  label,
}: {
  readonly spots: readonly IndexSpot[];
  readonly label: string;
}): JSX.Element {
  const whole = spots.reduce((sum, { length }) => sum + length, 0);
  if (whole === 0) return <></>;
  let at = 0;
  return (
    <svg
      class="spots"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path class="text" d={`M0 ${HEIGHT - 1}H${WIDTH}`} />
      {spots.map(({ length, entries, substantive }) => {
        const x = at;
        at += (length / whole) * WIDTH;
        const bar = (n: number): string => barPath(x, at, n);
        return (
          <>
            {entries > 0 && <path class="entries" d={bar(entries)} />}
            {substantive > 0 && <path class="substantive" d={bar(substantive)} />}
          </>
        );
      })}
    </svg>
  );
}

function barPath(from: number, to: number, entries: number): string {
  const gap = Math.min(1.5, (to - from) / 4);
  const [left, right] = [Math.round((from + gap) * 10) / 10, Math.round((to - gap) * 10) / 10];
  const top = Math.round(HEIGHT - 2 - Math.min(1, entries / FULL) * (HEIGHT - 4));
  return `M${left} ${top}H${right}V${HEIGHT - 2}H${left}Z`;
}
