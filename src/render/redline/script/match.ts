/** A stretch that base and witness have alike, character by character; UTF-16 offsets and length. */
export interface Match {
  readonly base: number;
  readonly witness: number;
  readonly length: number;
}

/** Puts a match behind others; one that goes on where the last ended becomes part of it. */
export function addMatch(matches: Match[], match: Match): void {
  const last = matches.at(-1);
  if (match.length === 0) return;
  if (last && last.base + last.length === match.base && last.witness + last.length === match.witness) {
    matches[matches.length - 1] = { ...last, length: last.length + match.length };
  } else matches.push(match);
}
