/** A whole article would hide what a message says about it. */
const LONGEST = 24;

/** Words as a message shows them: the first of them and `…`, where there are many. */
export function excerpt(words: string): string {
  const characters = [...words];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : words;
}
