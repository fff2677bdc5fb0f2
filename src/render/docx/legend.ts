import type { Paragraph } from 'docx';
import { KINDS } from '../../model/comparison.js';
import { wordRun, type Dress } from '../word/runs.js';
import { FACT, HEAD, NOTE, TEXT } from './layout.js';
import { lineOf } from './paragraphs.js';
import type { Sheet } from './sheet.js';

/** A sample in its dress, and what it means. */
type Key = readonly [sample: string, dress: Dress, meaning: string];

/** The marks and the words of the table, each in its own dress, and what it means. */
export function legendOf(sheet: Sheet): Paragraph[] {
  const { say, marking } = sheet;
  const marks = lineOfKeys(say.legend, sheet, [
    [say.sampleGone, { ...TEXT, ...marking.gone }, say.gone],
    [say.sampleNew, { ...TEXT, ...marking.fresh }, say.fresh],
    [say.sampleSmall, { ...TEXT, ...marking.small }, say.small],
    [say.added, NOTE, say.addedMeans],
    [say.deletedCell, NOTE, say.deletedMeans],
    [say.sameAsLeft, NOTE, say.sameAsLeftMeans],
  ]);
  const kinds = kindKeys(sheet);
  return kinds.length === 0 ? [marks] : [marks, lineOfKeys(say.inNotes, sheet, kinds)];
}

/** 缺 and 互乙 are words of those who collate: those that stand in the last column are explained, and no others. */
function kindKeys({ collation, words, messages, say }: Sheet): Key[] {
  const variants = collation.entries.map(({ variant }) => variant).filter(({ whole }) => !whole);
  const kinds = KINDS.filter((kind) => variants.some((variant) => variant.kind === kind));
  const keys = kinds.map((kind): Key => [words.kind[kind], NOTE, say.kindMeans[kind]]);
  const follows = variants.some(({ note }) => note !== undefined);
  return follows ? [...keys, [messages.followsRenumbering, NOTE, say.followsMeans]] : keys;
}

function lineOfKeys(label: string, { messages }: Sheet, keys: readonly Key[]): Paragraph {
  const runs = [wordRun(messages.labelled(label, ''), { ...HEAD, size: FACT.size })];
  keys.forEach(([sample, dress, meaning], at) => {
    runs.push(wordRun(sample, { ...dress, size: FACT.size }));
    runs.push(wordRun(`　${meaning}${at < keys.length - 1 ? '　　' : ''}`, FACT));
  });
  return lineOf(runs, { spacing: { line: 320, lineRule: 'atLeast', after: 60 } });
}
