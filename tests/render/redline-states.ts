/**
 * What a Word document with tracked changes reads like when all of them are accepted, or all rejected, by the letter of
 * ECMA-376 Part 1, 17.13.5: written from the standard, so that nothing of the writer is in it.
 */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

export type State = 'accepted' | 'rejected';

/** Element that marks what a state is without: 17.13.5.14 del, 17.13.5.18 ins; of paragraph marks 17.13.5.15 and .20. */
const WITHOUT = { accepted: 'w:del', rejected: 'w:ins' } as const;

/** A part of the document as text. */
export function partOf(bytes: Uint8Array, path: string): string | undefined {
  const part = unzipSync(bytes)[path];
  return part && strFromU8(part);
}

/** The paragraphs of the document in one of its states. */
export function paragraphsIn(bytes: Uint8Array, state: State): string[] {
  const without = WITHOUT[state];
  const paragraphs: string[] = [];
  const path: string[] = [];
  let [text, lost, markIsLost] = ['', 0, false];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }: SaxesTagPlain) => {
    if (name === without && path.at(-1) === 'w:rPr' && path.at(-2) === 'w:pPr') markIsLost = true;
    else if (name === without) lost++;
    path.push(name);
  });
  parser.on('text', (characters: string) => {
    const tag = path.at(-1);
    if ((tag === 'w:t' || tag === 'w:delText') && lost === 0) text += characters;
  });
  parser.on('closetag', ({ name }: SaxesTagPlain) => {
    path.pop();
    if (name === without && path.at(-1) !== 'w:rPr') lost--;
    if (name !== 'w:p') return;
    // Without its mark the words of a paragraph are the beginning of the next one.
    if (!markIsLost) {
      paragraphs.push(text);
      text = '';
    }
    markIsLost = false;
  });
  parser.write(partOf(bytes, 'word/document.xml') ?? '').close();
  // The last paragraph cannot lose its mark: words that were left over would be in no paragraph.
  if (text !== '') throw new Error(`the last paragraph has no end: ${text}`);
  return paragraphs;
}

/** Every element of a name in a part of the document, by its attributes. */
export function elementsOf(bytes: Uint8Array, path: string, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag: SaxesTagPlain) => {
    if (tag.name === name) found.push({ ...tag.attributes });
  });
  parser.write(partOf(bytes, path) ?? '').close();
  return found;
}
