import { emptyParagraph, type Paragraph } from '../lines/block.js';
import { isIn, logWords } from './change-log.js';
import { withGap } from '../numbers/counter.js';
import type { Reading } from './reading.js';
import { endStory, settle, type ParagraphMark, type Story } from './story.js';
import type { Properties } from '../parts/styles.js';

/** Begins a w:p, which may go on with a paragraph whose end is not in this text. */
export function openParagraph(reading: Reading): void {
  const { story } = reading;
  if (story.paragraph !== undefined) closeParagraph(reading);
  const paragraph = story.pending?.paragraph ?? emptyParagraph();
  delete story.pending;
  story.paragraph = paragraph;
  const from = paragraph.length;
  story.mark = { properties: {}, isListInserted: false, changes: [], isHidden: false, from };
}

/** Ends a w:p, and the paragraph with it if its end is in this text. */
export function closeParagraph(reading: Reading): void {
  const { story, marks, log, state } = reading;
  const { paragraph, mark } = story;
  if (paragraph === undefined || mark === undefined) return;
  delete story.paragraph;
  delete story.mark;
  reading.hidden.goesOn = false;
  // Instructions that have no end would take the rest of the text with them.
  while (story.fields.at(-1)?.phase === 'instructions') story.fields.pop();
  const at = paragraph.length;
  const changes = [...marks, ...mark.changes];
  const isEnded = isIn(state, mark.changes) && !mark.isHidden;
  if (at > mark.from) paragraph.properties ??= propertiesIn(reading, mark);
  if (changes.length > 0) {
    const isInText = isEnded && isIn(state, changes);
    logWords(log, changes, '\n', { paragraph, at }, { paragraph, at: isInText ? at + 1 : at });
  }
  if (isEnded) finish(reading, paragraph, mark);
  else story.pending = { paragraph, mark };
}

/** Ends what waits for a paragraph to go on with, where there will be none: at the end of a cell or of a text. */
export function endPending(reading: Reading): void {
  if (reading.story.paragraph !== undefined) closeParagraph(reading);
  const { pending } = reading.story;
  if (pending === undefined) return;
  delete reading.story.pending;
  const { paragraph, mark } = pending;
  if (paragraph.length > 0 || paragraph.boxes.length > 0) finish(reading, paragraph, mark);
  else settle(reading.story, paragraph, false);
}

/** Ends the story that is being read. */
export function closeStory(reading: Reading): Story {
  endPending(reading);
  endStory(reading.story);
  return reading.story;
}

function finish(reading: Reading, paragraph: Paragraph, mark: ParagraphMark): void {
  const { story, marks, state } = reading;
  const isShown = story.isShown && isIn(state, marks);
  // The words of a paragraph keep their form where the paragraph behind is joined to them; where they are gone
  // altogether, what is left is the paragraph behind.
  const properties = paragraph.properties ?? propertiesIn(reading, mark);
  paragraph.parts = [paragraph.parts.join('')];
  delete paragraph.properties;
  if (isShown) dress(reading, paragraph, properties);
  settle(story, paragraph, isShown);
}

/** Before a change of a paragraph's form, it had the old one. */
function propertiesIn({ state }: Reading, { properties, before, isListInserted }: ParagraphMark): Properties {
  if (state === 'accepted') return properties;
  if (before !== undefined) return before;
  return isListInserted ? { ...properties, list: undefined, level: undefined } : properties;
}

/** Number and heading come from the paragraph itself or from its style. */
function dress({ styles, counter, state }: Reading, paragraph: Paragraph, own: Properties): void {
  const style = styles.resolve(own.style);
  const list = own.list ?? style.list;
  if (list !== undefined && list !== '0') {
    const linked = own.list === undefined ? levelOfStyles(list, style.names, counter) : undefined;
    paragraph.prefix = counter.next(list, own.level ?? linked ?? style.level ?? 0);
    if (state === 'original' && own.numberBefore !== undefined) paragraph.prefix = withGap(own.numberBefore);
  }
  const outline = own.outline ?? style.outline ?? NO_HEADING;
  paragraph.isHeading = outline < NO_HEADING && isShortTitle(paragraph.parts.join(''));
}

/** The level of a list that names the style, or one that the style is based on. */
function levelOfStyles(
  list: string,
  styles: readonly string[],
  { levelOfStyle }: Reading['counter'],
): number | undefined {
  for (const style of styles) {
    const level = levelOfStyle(list, style);
    if (level !== undefined) return level;
  }
  return undefined;
}

const NO_HEADING = 9;
const LONGEST_HEADING = 60;

/** People give a whole text the form of a heading, to have it large; a sentence is none. */
function isShortTitle(text: string): boolean {
  const title = text.trim();
  return title !== '' && title.length <= LONGEST_HEADING && !/[。；：;:，、,]$/u.test(title);
}

/** Whether an element is the first of `names` inside the second, and so on outwards. */
export function isInside({ path }: Reading, ...names: readonly string[]): boolean {
  return names.every((name, at) => path[path.length - 1 - at] === name);
}

/** The properties that an element inside w:pPr speaks of: those of now, or those of before. */
export function propertiesOf({ story, path }: Reading): Properties | undefined {
  const isBefore = path.lastIndexOf('w:pPrChange') > path.lastIndexOf('w:p');
  return isBefore ? story.mark?.before : story.mark?.properties;
}
