import type { XmlElement } from '../../xml/parse.js';
import { isTrue } from '../values.js';
import { instructionsOf, printedByItself } from './field.js';
import { endPending, isInside, openParagraph } from './paragraph.js';
import { doing, PROPERTIES, skip, type Opening } from './open-properties.js';
import { addWords, isHidden, isShownNow, pushStory, type NoteReference, type Reading } from './reading.js';
import { emptyStory, placeIn } from './story.js';
import { symbolCharacter } from '../numbers/symbols.js';

/** Elements with nothing that is printed. */
const SKIPPED = [
  'rt',
  'rubyPr',
  'fldData',
  'ffData',
  'sdtPr',
  'sdtEndPr',
  'smartTagPr',
  'customXmlPr',
  'numPicBullet',
];
const SHAPES = [
  'wps:wsp',
  'v:line',
  'v:rect',
  'v:roundrect',
  'v:oval',
  'v:arc',
  'v:curve',
  'v:polyline',
  'v:shape',
];

const printing = (text: string): Opening => doing((reading) => addWords(reading, text));

const openText = doing((reading, { attribute }) => {
  reading.characters = [];
  reading.keepsSpace = attribute('xml:space') === 'preserve';
});

const openRun = doing(({ runs }) => void runs.push({ isNoteMark: false }));

const openDrawing = doing(({ drawings }) => void drawings.push('unknown'));

/** The red line under the head of a document is no picture, nor is the frame of a text box. */
const openShape = doing(({ drawings }) => {
  if (drawings.at(-1) === 'unknown') drawings[drawings.length - 1] = 'shapes';
});

const openPicture = doing(({ drawings }) => {
  if (drawings.length > 0) drawings[drawings.length - 1] = 'picture';
});

function noteReference(list: (reading: Reading) => NoteReference[]): Opening {
  return doing((reading, { attribute }) => {
    const id = attribute('id');
    if (id === undefined) return;
    list(reading).push({ id, place: placeIn(reading.story), isShown: isShownNow(reading) });
    const run = reading.runs.at(-1);
    if (run && isTrue(attribute('customMarkFollows'))) run.isNoteMark = true;
  });
}

function openTextBox(reading: Reading): 'skip' | undefined {
  const { story } = reading;
  reading.drawings.forEach((known, at) => {
    if (known === 'unknown') reading.drawings[at] = 'shapes';
  });
  reading.hidden.goesOn = false;
  const hides = isHidden(reading);
  pushStory(reading, emptyStory(isShownNow(reading) && !hides, placeIn(story), hides));
  return undefined;
}

/** Letters in the form of a picture (艺术字), which heads of documents and watermarks are: a text box. */
const openLetters = doing((reading, { attribute }) => {
  openTextBox(reading);
  openParagraph(reading);
  addWords(reading, attribute('string') ?? '');
});

function openChoice(reading: Reading, { name, attribute, knows }: XmlElement): 'skip' | undefined {
  const isTaken = reading.choices.pop() ?? false;
  const isWanted = !isTaken && (name === 'mc:Fallback' || knows(attribute('Requires') ?? ''));
  reading.choices.push(isTaken || isWanted);
  if (!isWanted) return 'skip';
  return undefined;
}

/** Fields inside one another; Word allows twenty. */
const DEEPEST_FIELDS = 100;

const fieldCharacter = doing((reading, { attribute }) => {
  const { fields } = reading.story;
  const type = attribute('fldCharType');
  if (type === 'begin') {
    fields.push({ phase: 'instructions', instructions: '', hasResult: false });
    if (fields.length > DEEPEST_FIELDS) fields.shift();
  }
  if (type === 'end') endField(reading);
  const field = fields.at(-1);
  if (type === 'separate' && field) {
    field.phase = 'result';
    field.hasResult = true;
  }
});

/** A field that has no result may print something by itself. */
function endField(reading: Reading): void {
  const field = reading.story.fields.pop();
  if (field !== undefined) addWords(reading, printedByItself(field));
}

function range(end: 'start' | 'end' | 'point'): Opening {
  return doing(({ ranges, story }, { attribute }) => {
    const id = attribute('id');
    if (id !== undefined) ranges.set(id, { ...ranges.get(id), [end]: placeIn(story) });
  });
}

const openTable = doing((reading) => {
  const { story } = reading;
  endPending(reading);
  story.tables.push({ rows: [], outer: story.target });
});

const openRow = doing(({ story, marks, marksBefore }) => {
  marksBefore.push(marks.length);
  story.tables.at(-1)?.rows.push({ cells: [], isShown: true });
});

const openCell = doing((reading) => {
  const { story, marks, marksBefore } = reading;
  endPending(reading);
  marksBefore.push(marks.length);
  const row = story.tables.at(-1)?.rows.at(-1);
  if (row === undefined) return;
  const cell = { blocks: [], span: 1 };
  row.cells.push(cell);
  story.target = cell.blocks;
});

/** What each element does when it opens; of all others only what is inside them counts. */
export const OPENING: Readonly<Record<string, Opening>> = {
  ...PROPERTIES,
  ...Object.fromEntries(SKIPPED.map((name) => [`w:${name}`, skip])),
  'w:p': doing(openParagraph),
  'w:r': openRun,
  'm:r': openRun,
  'w:t': openText,
  'w:delText': openText,
  'm:t': openText,
  'w:instrText': openText,
  'w:delInstrText': openText,
  'w:tab': doing((reading) => {
    if (!isInside(reading, 'w:tabs')) addWords(reading, '\t');
  }),
  'w:ptab': printing('\t'),
  'w:cr': printing('\n'),
  'w:br': doing((reading, { attribute }) => {
    if (!/^(?:page|column)$/u.test(attribute('type') ?? '')) addWords(reading, '\n');
  }),
  'w:noBreakHyphen': printing('-'),
  'w:sym': doing((reading, { attribute }) => {
    const code = Number.parseInt(attribute('char') ?? '', 16);
    addWords(reading, symbolCharacter(attribute('font') ?? '', Number.isNaN(code) ? 0 : code));
  }),
  'w:fldChar': fieldCharacter,
  'w:fldSimple': doing(({ story: { fields } }, { attribute }) => {
    fields.push({ phase: 'result', instructions: instructionsOf(attribute('instr') ?? ''), hasResult: true });
  }),
  'w:footnoteReference': noteReference(({ footnotes }) => footnotes),
  'w:endnoteReference': noteReference(({ endnotes }) => endnotes),
  'w:commentRangeStart': range('start'),
  'w:commentRangeEnd': range('end'),
  'w:commentReference': range('point'),
  'w:drawing': openDrawing,
  'w:pict': openDrawing,
  'w:object': openDrawing,
  ...Object.fromEntries(SHAPES.map((name) => [name, openShape])),
  'v:imagedata': openPicture,
  'a:blip': openPicture,
  'o:OLEObject': openPicture,
  'v:textpath': openLetters,
  'w:altChunk': doing((reading) => void reading.pictures++),
  'm:oMath': doing((reading) => {
    if (isShownNow(reading)) reading.pictures++;
  }),
  'w:txbxContent': openTextBox,
  'mc:AlternateContent': doing(({ choices }) => void choices.push(false)),
  'mc:Choice': openChoice,
  'mc:Fallback': openChoice,
  'w:tbl': openTable,
  'w:tr': openRow,
  'w:tc': openCell,
};
