import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Sheet, SheetPart } from '../../../prose/edition/sheet.js';
import { linkTo } from '../../anchors.js';

interface Props {
  readonly id: string;
  readonly part: SheetPart;
  readonly sheet: Sheet;
}

/** 第三款第（一）项 within the article whose note this is; nothing where the article itself is meant. */
export function placeWithin(id: string, part: SheetPart, sheet: Sheet): string {
  if (id === part.id) return '';
  const [name, whole] = [sheet.place(id), sheet.place(part.id)];
  return name.startsWith(whole) ? name.slice(whole.length).replace(/^, /u, '') : name;
}

/** The same, leading to the words. */
export function PlaceLink({ id, part, sheet }: Props): JSX.Element {
  const name = placeWithin(id, part, sheet);
  if (name === '') return <></>;
  return (
    <a class="place" href={linkTo(id)}>
      {name}
    </a>
  );
}
