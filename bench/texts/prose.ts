import { oneOf, type Random } from '../random.js';

/** Writes prose of a given number of characters, another at every call. */
export type Writer = (length: number) => string;

/** How often the writer forgets all but the last character, so that it does not recite the samples. */
const FORGETS = 0.12;

/**
 * A writer of prose that looks like the samples: each character is drawn from those that follow the two before it in
 * the samples (Shannon 1948). Words, stops and enumerations come as in real regulations; the sense does not.
 * @param samples texts in the Basic Multilingual Plane, without white space; not all empty
 */
export function proseWriter(samples: readonly string[], random: Random): Writer {
  const after = [followers(samples, 1), followers(samples, 2)] as const;
  const next = (text: string): string => {
    const memory = random() < FORGETS ? 1 : 2;
    const known = after[memory - 1]?.get(text.slice(-memory)) ?? after[0].get(text.slice(-1));
    return known === undefined ? '。' : oneOf(random, known);
  };
  return (length) => {
    let text = '。';
    while (text.length <= length) text += next(text);
    return text.slice(1);
  };
}

function followers(
  samples: readonly string[],
  memory: number,
): ReadonlyMap<string, readonly [string, ...string[]]> {
  const found = new Map<string, [string, ...string[]]>();
  for (const sample of samples) {
    for (let at = memory; at < sample.length; at++) {
      const context = sample.slice(at - memory, at);
      const known = found.get(context);
      if (known) known.push(sample.charAt(at));
      else found.set(context, [sample.charAt(at)]);
    }
  }
  return found;
}
