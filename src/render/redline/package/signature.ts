import { printable } from '../../prose/printable.js';
import { escaped } from '../../word/xml.js';

/** Who signs for changes and comments, and with which numbers. */
export interface Signature {
  readonly author: string;
  readonly initials: string;
  /** `2026-05-01T00:00:00Z`; Word shows no time for a change that has none. */
  readonly time: string | undefined;
  /** The attributes of the next change: a number of its own, author, date (ECMA-376 Part 1, 17.13.5, CT_TrackChange). */
  readonly next: () => string;
}

const PROGRAM = 'jiaokan';

/**
 * Signs in the name of an author.
 * @param author the program itself, where nobody does
 * @param date `YYYY-MM-DD`
 * @param first number of the first change; those before it belong to the comments
 */
export function signatureOf(author: string | undefined, date: string | undefined, first: number): Signature {
  const name = printable(author?.trim() || PROGRAM);
  const time = date === undefined ? undefined : `${date}T00:00:00Z`;
  let id = first;
  return {
    author: name,
    initials: name
      .split(/\s+/u)
      .map((word) => [...word][0])
      .join(''),
    time,
    next: () => `w:id="${id++}" ${signed({ author: name, time })}`,
  };
}

/** Author and date as attributes. */
export function signed({ author, time }: Pick<Signature, 'author' | 'time'>): string {
  return `w:author="${escaped(author)}"${time === undefined ? '' : ` w:date="${time}"`}`;
}
