import { commonEnd, commonStart } from './common-ends.js';
import { alternate } from './function-words.js';

/** A name, and how often it stands in a text. */
export interface CountedName {
  readonly name: string;
  readonly times: number;
}

/** A name that stands once, and another that stands more often and differs from it by one slip of the pen. */
export interface NearName {
  readonly odd: string;
  readonly usual: string;
}

/**
 * Names that differ from a more frequent one by one character (other, missing or added) or by the order of their
 * characters. Every name is entered under itself, itself less one character, and its characters sorted, so that only
 * names with a key in common are compared and the cost is linear in their length (symmetric deletion, Garbe 2012).
 * @param shortest names with fewer characters are too easily alike (国旗法, 国徽法)
 */
export function nearNames(names: readonly CountedName[], shortest: number): NearName[] {
  const usualByKey = new Map<string, CountedName>();
  for (const entry of names) {
    if (entry.times < 2) continue;
    for (const key of keysOf(entry.name)) {
      const known = usualByKey.get(key);
      if (!known || known.times < entry.times) usualByKey.set(key, entry);
    }
  }
  const found: NearName[] = [];
  for (const { name, times } of names) {
    if (times > 1 || name.length < shortest) continue;
    const usual = keysOf(name)
      .map((key) => usualByKey.get(key)?.name)
      .find((other) => other !== undefined && other.length >= shortest && isSlip(name, other));
    if (usual !== undefined) found.push({ odd: name, usual });
  }
  return found;
}

function keysOf(name: string): string[] {
  const keys = [name, `=${sorted(name)}`];
  for (let at = 0; at < name.length; at++) keys.push(name.slice(0, at) + name.slice(at + 1));
  return keys;
}

const JOINT = /[和与及、]/u;

function sorted(name: string): string {
  return [...name].sort().join('');
}

function isSlip(odd: string, usual: string): boolean {
  if (odd === usual) return false;
  const before = commonStart(odd, usual);
  const behind = commonEnd(odd, usual, Math.min(odd.length, usual.length) - before);
  const [here, there] = [odd, usual].map((name) => name.slice(before, name.length - behind)) as [
    string,
    string,
  ];
  // 关于修改和废止部分行政法规的决定 and 关于废止和修改部分行政法规的决定 are two decisions.
  if (here.length > 1 || there.length > 1) return !JOINT.test(here) && sorted(here) === sorted(there);
  return !alternate(here, there);
}
