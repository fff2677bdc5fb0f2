import { addTo } from '../../model/lists/grouped.js';
import { BREAK } from '../view/folded.js';
import { inTwoWays, type Stretch, type TwoWays, type Way } from './two-ways.js';

/**
 * What members of a parallel phrase begin with: 依规依纪依法, 有权有责, 不等不靠, 敢管敢严. Other characters repeat at this
 * distance by chance (标注标签, 有关机关).
 */
const HEADS: ReadonlySet<string> = new Set('依有无不未敢能可善同共互守尽按以重讲促保少多');

/** Parallel phrases whose members stand in more than one order in a text: 依法依规 and 依规依法. */
export function reorderedParallels(text: string): TwoWays[] {
  const byMembers = new Map<string, Map<string, Stretch[]>>();
  for (let at = 0; at < text.length; at++) {
    const length = parallelAt(text, at);
    if (length < 2) continue;
    const words = text.slice(at, at + 2 * length);
    const key = membersOf(words);
    const ways = byMembers.get(key) ?? new Map<string, Stretch[]>();
    byMembers.set(key, ways);
    addTo(ways, words, { start: at, end: at + 2 * length });
    at += 2 * length - 1;
  }
  return [...byMembers.values()].flatMap(asTwoWays);
}

/** How many members of two characters begin alike from an index on. */
function parallelAt(text: string, at: number): number {
  const head = text[at] as string;
  if (!HEADS.has(head)) return 0;
  let length = 1;
  while (text[at + 2 * length] === head && isMember(text[at + 2 * length + 1], head)) length++;
  return isMember(text[at + 1], head) ? length : 0;
}

const HAN = /\p{Script=Han}/u;

function isMember(char: string | undefined, head: string): boolean {
  return char !== undefined && char !== BREAK && char !== head && HAN.test(char);
}

function membersOf(words: string): string {
  const members: string[] = [];
  for (let at = 1; at < words.length; at += 2) members.push(words[at] as string);
  return `${words[0]}${members.sort().join('')}`;
}

function asTwoWays(ways: ReadonlyMap<string, Stretch[]>): TwoWays[] {
  const [first, ...others] = [...ways].map(([words, places]): Way => ({ words, places }));
  if (!first) return [];
  let usual = first;
  for (const way of others) usual = inTwoWays(usual, way).usual;
  return [first, ...others].filter((way) => way !== usual).map((other) => ({ usual, other }));
}
