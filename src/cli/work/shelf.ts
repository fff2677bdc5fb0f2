/** How many texts are kept: a base, its witness, and the next one of a chain of versions. */
const ROOM = 3;

/** Gives the text of a name, loading it unless it is one of the last few that were asked for. */
export type Shelf<Text> = (name: string, load: () => Promise<Text>) => Promise<Text>;

/** An empty shelf. A base is read once for all its comparisons, and yet two hundred trees are never kept. */
export function makeShelf<Text>(): Shelf<Text> {
  const kept = new Map<string, Promise<Text>>();
  return (name, load) => {
    const text = kept.get(name) ?? load();
    kept.delete(name);
    kept.set(name, text);
    for (const oldest of kept.keys()) {
      if (kept.size <= ROOM) break;
      kept.delete(oldest);
    }
    return text;
  };
}
