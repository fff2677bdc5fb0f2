import type { Row } from '../../../model/alignment.js';
import { pinLines, pinWord } from '../../prose/pin-words.js';
import { rowName } from '../../prose/place.js';
import type { Sheet } from '../sheet.js';

/** What is to be said of a row beside its wording: 新增, 第五条拆分为第五、六、七条, 移至第十二条, 人工对应 and why. */
export function rowNotes(row: Row, sheet: Sheet): string[] {
  const { collation, lang } = sheet;
  const lines = [...relationNotes(row, sheet), ...placeNotes(row, sheet)];
  const pin = pinWord(row, lang);
  if (pin !== '') lines.push(pin);
  return [...lines, ...pinLines(row, collation.base, collation.witness, lang)];
}

function relationNotes(row: Row, sheet: Sheet): string[] {
  const { say } = sheet;
  const [from, to] = namesOf(row, sheet);
  switch (row.relation) {
    case 'inserted':
      return [say.added];
    case 'deleted':
      return [say.deleted];
    case 'split':
      return [say.split(from, to)];
    case 'merged':
      return [say.merged(from, to)];
    default:
      return [];
  }
}

/** Of an article that was divided or merged the line above says where it is. */
function placeNotes(row: Row, sheet: Sheet): string[] {
  const { say } = sheet;
  if (row.relation === 'split' || row.relation === 'merged') return [];
  const [from, to] = namesOf(row, sheet);
  if (row.moved) return [from === to ? say.reordered : say.movedTo(to)];
  return row.renumbered ? [say.renumbered(to)] : [];
}

function namesOf({ base, witness }: Row, { collation, lang }: Sheet): [string, string] {
  return [rowName(base, collation.base, lang), rowName(witness, collation.witness, lang)];
}
