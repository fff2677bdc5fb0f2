/**
 * Length of the longest common subsequence, cell by cell (Wagner and Fischer 1974): slow, and so plain that the engines
 * can be measured against it. Counts in UTF-16 units.
 */
export function lcsLength(a: string, b: string): number {
  const codes = Uint16Array.from({ length: b.length }, (_, at) => b.charCodeAt(at));
  let above = new Int32Array(b.length + 1);
  let row = new Int32Array(b.length + 1);
  for (let at = 0; at < a.length; at++) {
    const code = a.charCodeAt(at);
    for (let column = 0; column < codes.length; column++) {
      row[column + 1] =
        codes[column] === code
          ? (above[column] as number) + 1
          : Math.max(above[column + 1] as number, row[column] as number);
    }
    [above, row] = [row, above];
  }
  return above[b.length] as number;
}

/** Insertions and deletions of the shortest edit script between two texts. */
export function shortestDistance(a: string, b: string): number {
  return a.length + b.length - 2 * lcsLength(a, b);
}
