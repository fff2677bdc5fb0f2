import { LINE_ENDS } from '../../lines.js';
import { instruct } from './field.js';
import { endsChange } from './open-properties.js';
import { closeParagraph, closeStory, endPending } from './paragraph.js';
import { addWords, isShownNow, popStory, type Reading } from './reading.js';
import { isIn } from './change-log.js';

/** What an element does when it closes; `path` ends with its parent by then. */
type Closing = (reading: Reading) => void;

/** White space of XML, which Word drops at either end of a run unless told to keep it. */
const BLANKS: ReadonlySet<string> = new Set(' \t\r\n');

/** By steps, not by a pattern: one would try each blank of a long gap as the first of those at the end. */
function withoutEnds(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && BLANKS.has(text.charAt(from))) from++;
  while (to > from && BLANKS.has(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

function takeCharacters(reading: Reading): string {
  const text = (reading.characters ?? []).join('');
  reading.characters = undefined;
  return (reading.keepsSpace ? text : withoutEnds(text)).replace(LINE_ENDS, ' ');
}

const closeText: Closing = (reading) => {
  const text = takeCharacters(reading);
  if (reading.runs.at(-1)?.isNoteMark !== true) addWords(reading, text);
};

const closeInstructions: Closing = (reading) => {
  const text = (reading.characters ?? []).join('');
  reading.characters = undefined;
  instruct(reading.story.fields, text);
};

const closeChange: Closing = (reading) => {
  if (endsChange(reading)) reading.marks.pop();
};

const closeDrawing: Closing = (reading) => {
  if (reading.drawings.pop() !== 'shapes' && isShownNow(reading)) reading.pictures++;
};

const closeTextBox: Closing = (reading) => {
  closeStory(reading);
  const { blocks } = popStory(reading);
  const { story } = reading;
  const anchor = story.paragraph ?? story.pending?.paragraph;
  if (anchor === undefined) for (const block of blocks) story.target.push(block);
  else if (blocks.length > 0) anchor.boxes.push(blocks);
};

const closeCell: Closing = (reading) => {
  endPending(reading);
  endMarks(reading);
};

const closeRow: Closing = (reading) => {
  const { story, marks, state } = reading;
  const row = story.tables.at(-1)?.rows.at(-1);
  if (row) row.isShown = isIn(state, marks);
  endMarks(reading);
};

/** Changes of a row or a cell end with it. */
function endMarks({ marks, marksBefore }: Reading): void {
  marks.length = Math.min(marks.length, marksBefore.pop() ?? 0);
}

const closeTable: Closing = (reading) => {
  endPending(reading);
  const { story } = reading;
  const table = story.tables.pop();
  if (table === undefined) return;
  story.target = table.outer;
  story.target.push({ type: 'table', rows: table.rows });
};

/** The counterpart of the openings. */
export const CLOSING: Readonly<Record<string, Closing>> = {
  'w:p': closeParagraph,
  'w:r': ({ runs }) => void runs.pop(),
  'm:r': ({ runs }) => void runs.pop(),
  'w:t': closeText,
  'w:delText': closeText,
  'm:t': closeText,
  'w:instrText': closeInstructions,
  'w:delInstrText': closeInstructions,
  'w:fldSimple': ({ story }) => void story.fields.pop(),
  'w:ins': closeChange,
  'w:del': closeChange,
  'w:moveFrom': closeChange,
  'w:moveTo': closeChange,
  'w:drawing': closeDrawing,
  'w:pict': closeDrawing,
  'w:object': closeDrawing,
  'w:txbxContent': closeTextBox,
  'v:textpath': closeTextBox,
  'mc:AlternateContent': ({ choices }) => void choices.pop(),
  'w:tc': closeCell,
  'w:tr': closeRow,
  'w:tbl': closeTable,
};
