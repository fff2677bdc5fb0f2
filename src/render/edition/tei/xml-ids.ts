/** Gives names that may stand in `xml:id`. */
export interface XmlIds {
  /** The name for what is known by a key: always the same, and no other key has it. `wish` is what it looks like. */
  readonly of: (key: string, wish: string) => string;
}

/**
 * Kept as they are: letters and digits of an NCName in every edition of XML 1.0, Chinese ones in the block all parsers
 * agree on. What a name may not have becomes a line or a full stop.
 */
const OTHER = /[^\w.\-\u4E00-\u9FA5]/gu;
const LETTER = /^[A-Za-z_\u4E00-\u9FA5]/u;

/** Names are given in the order in which they are asked for, so that two writings of an edition agree. */
export function xmlIds(): XmlIds {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  const repeats = new Map<string, number>();
  const fresh = (wish: string): string => {
    let name = wish;
    while (taken.has(name)) {
      const n = (repeats.get(wish) ?? 1) + 1;
      repeats.set(wish, n);
      name = `${wish}.${n}`;
    }
    taken.add(name);
    return name;
  };
  return {
    of: (key, wish) => {
      const known = given.get(key);
      if (known !== undefined) return known;
      const name = fresh(nameFor(wish));
      given.set(key, name);
      return name;
    },
  };
}

/** 1版 is no name, and art-5/para-3.8c1f~2 neither. */
function nameFor(wish: string): string {
  const name = wish.replaceAll('~', '.').replace(OTHER, '_');
  return LETTER.test(name) ? name : `_${name}`;
}
