import type { JSX } from 'hono/jsx/jsx-runtime';
import { LINE } from '../../view.js';
import type { Chapter } from './chapters.js';
import { figure } from './fan.js';

/** Width in pixels, and height of a character of a name that runs from the top to the bottom. */
const WIDTH = 22;
const CHARACTER = 13.5;

/** 编 and 章 as brackets beside a column, with their names where there is room. */
export function ChapterColumn({
  chapters,
  which,
  height,
}: {
  readonly chapters: readonly Chapter[];
  readonly which: 'base' | 'witness';
  readonly height: number;
}): JSX.Element {
  if (chapters.length === 0) return <></>;
  const [line, edge, middle] = which === 'base' ? [WIDTH - 4, WIDTH - 1, 8] : [4, 1, WIDTH - 8];
  return (
    <svg class={`chapters ${which}`} width={WIDTH} height={height}>
      {chapters.map((chapter) => {
        const [top, bottom] = [chapter.top + 0.5, chapter.bottom - 0.5].map(figure);
        const name = fitting(chapter);
        return (
          <>
            {LINE}
            <g>
              <title>{chapter.name}</title>
              <path d={`M${edge} ${top}H${line}V${bottom}H${edge}`} />
              {name !== '' && (
                <text x={middle} y={figure((chapter.top + chapter.bottom) / 2)}>
                  {name}
                </text>
              )}
            </g>
          </>
        );
      })}
      {LINE}
    </svg>
  );
}

/** The name, or its number, or nothing. */
function fitting({ name, label, top, bottom }: Chapter): string {
  const room = (bottom - top) / CHARACTER;
  return [name, label].find((text) => [...text].length <= room) ?? '';
}
