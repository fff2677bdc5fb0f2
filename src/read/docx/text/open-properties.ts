import type { ChangeKind } from '../../../model/tracked.js';
import type { XmlElement } from '../../xml/parse.js';
import type { ChangeMark } from './change-log.js';
import { numberBefore } from '../numbers/number-before.js';
import { isOn, valueOf, wholeNumber } from '../values.js';
import { ownCopy } from './own-copy.js';
import { isInside, propertiesOf } from './paragraph.js';
import type { Reading } from './reading.js';
import { openCell } from './story.js';

/** What an element does when it opens; `skip` leaves out everything inside it. */
export type Opening = (reading: Reading, element: XmlElement) => 'skip' | undefined;

/** Changes of form: what is inside them is as it was, and no text. */
const SKIPPED = [
  'rPrChange',
  'sectPrChange',
  'tblPrChange',
  'tblPrExChange',
  'tblGridChange',
  'trPrChange',
  'tcPrChange',
];
/** Leaves out everything inside an element. */
export const skip: Opening = () => 'skip';

/** Does something when an element opens, and goes on inside it. */
export function doing(act: (reading: Reading, element: XmlElement) => void): Opening {
  return (reading, element) => {
    act(reading, element);
    return undefined;
  };
}

function change(kind: ChangeKind): Opening {
  return doing((reading, { attribute }) => {
    const date = attribute('date');
    const mark: ChangeMark = {
      kind,
      author: ownCopy(attribute('author') ?? ''),
      date: date === undefined ? undefined : ownCopy(date),
      isBlock: isInside(reading, 'w:trPr') || isInside(reading, 'w:tcPr'),
    };
    if (isInside(reading, 'w:rPr')) {
      if (isInside(reading, 'w:rPr', 'w:pPr', 'w:p')) reading.story.mark?.changes.push(mark);
    } else if (isInside(reading, 'w:numPr')) {
      if (kind === 'insertion' && reading.story.mark) reading.story.mark.isListInserted = true;
    } else {
      openChange(reading, mark);
    }
  });
}

/** Changes of one row or cell: it can be put in, taken out and moved, once each. */
const MOST_OF_BLOCK = 8;

function openChange(reading: Reading, mark: ChangeMark): void {
  const { marks, marksBefore } = reading;
  if (isInside(reading, 'm:ctrlPr')) return;
  // Nothing ends these but the end of the row: without a limit, each word would be held against all of them.
  if (mark.isBlock && marks.length - (marksBefore.at(-1) ?? 0) >= MOST_OF_BLOCK) return;
  marks.push(mark);
}

/** Whether the end of such an element ends the change: of words it does, of rows and paragraphs their own end does. */
export function endsChange(reading: Reading): boolean {
  return !['w:rPr', 'w:numPr', 'w:trPr', 'w:tcPr', 'm:ctrlPr'].some((name) => isInside(reading, name));
}

function vanish(reading: Reading, element: XmlElement): void {
  if (!isInside(reading, 'w:rPr')) return;
  const isHidden = isOn(element);
  const { mark } = reading.story;
  const run = reading.runs.at(-1);
  if (isInside(reading, 'w:rPr', 'w:r') || isInside(reading, 'w:rPr', 'm:r')) {
    if (run) run.isHidden = isHidden;
  } else if (mark && isInside(reading, 'w:rPr', 'w:pPr', 'w:p')) {
    mark.isHidden = isHidden;
  }
}

/** What paragraphs, runs, rows and cells say of themselves. */
export const PROPERTIES: Readonly<Record<string, Opening>> = {
  ...Object.fromEntries(SKIPPED.map((name) => [`w:${name}`, skip])),
  'w:ins': change('insertion'),
  'w:del': change('deletion'),
  'w:moveFrom': change('moved-from'),
  'w:moveTo': change('moved-to'),
  'w:cellIns': change('insertion'),
  'w:cellDel': change('deletion'),
  'w:pPrChange': doing(({ story: { mark } }) => void (mark && (mark.before = {}))),
  'w:pStyle': doing((reading, element) => {
    const properties = propertiesOf(reading);
    if (properties) properties.style = valueOf(element);
  }),
  'w:numId': doing((reading, element) => {
    const properties = propertiesOf(reading);
    if (properties) properties.list = valueOf(element);
  }),
  'w:ilvl': doing((reading, element) => {
    const properties = propertiesOf(reading);
    if (properties) properties.level = wholeNumber(valueOf(element), 0);
  }),
  'w:numberingChange': doing((reading, { attribute }) => {
    const properties = isInside(reading, 'w:numPr') ? propertiesOf(reading) : undefined;
    if (properties) properties.numberBefore = numberBefore(attribute('original') ?? '');
  }),
  'w:outlineLvl': doing((reading, element) => {
    const properties = propertiesOf(reading);
    if (properties) properties.outline = wholeNumber(valueOf(element), 9);
  }),
  'w:vanish': doing(vanish),
  'w:rStyle': doing((reading, element) => {
    const run = reading.runs.at(-1);
    if (run && isInside(reading, 'w:rPr', 'w:r')) run.style = valueOf(element);
  }),
  'w:gridSpan': doing(({ story }, element) => {
    const cell = openCell(story);
    if (cell) cell.span = Math.min(Math.max(wholeNumber(valueOf(element), 1), 1), MOST_COLUMNS);
  }),
  'w:headerReference': doing(askForHead),
  'w:footerReference': doing(askForHead),
};

/** Word tables have at most 63 columns. */
const MOST_COLUMNS = 63;

function askForHead({ heads }: Reading, { attribute }: XmlElement): void {
  const id = attribute('r:id');
  if (id !== undefined) heads.add(id);
}
