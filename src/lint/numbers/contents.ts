import { foldText } from '../../model/characters.js';
import { ARABIC_NUMERAL, HAN_NUMERAL, numeralValue } from '../../model/numeral.js';
import type { Spot } from '../rule.js';
import type { Passage } from '../view/passage.js';
import { passageSpot } from '../view/spot.js';
import type { LintText } from '../view/text.js';
import { mainOf } from './main-number.js';
import { labelForm } from './number-label.js';

/** A heading, as the 目录 lists it or as it stands in the text. */
export interface Heading extends Spot {
  readonly label: string;
  /** What kind of number it has: 编, 分编, 章, 节, or that of 一、. */
  readonly form: string;
  readonly number: number;
  /** Its words as printed, leaders and page number taken off. */
  readonly title: string;
  /** Its words without white space, for comparing. */
  readonly key: string;
}

const NUMERAL = `[${HAN_NUMERAL}${ARABIC_NUMERAL}]`;
const LABEL = new RegExp(`第\\s*${NUMERAL}{1,6}\\s*(?:分[编編]|[编編]|章|[节節])`, 'gu');
const CAPTION = new RegExp(`^(${NUMERAL}{1,3})、`, 'u');
/** Other things a 目录 lists, and its own name. */
const OTHER = /^(?:目\s*[录錄次]|序\s*言|前\s*言|附\s*[则則件录錄表]|总\s*则|<!--|第?\s*[0-9]+\s*页?$)/u;
const LEADERS = /[\s.．…·⋯•—\-_]*[（(]?[0-9０-９]*[）)]?\s*$/u;

/** The headings that the 目录 of a text lists, in its order; each once, where collections repeat the outer ones. */
export function contentsOf({ passages }: LintText): Heading[] {
  const found: Heading[] = [];
  const open = new Map<string, Heading>();
  for (const passage of passages) {
    if (passage.kind !== 'contents') continue;
    const entries = entriesOf(passage);
    if (entries.length === 0) goOn(found, passage);
    for (const entry of entries) {
      const same = open.get(entry.form);
      if (same && same.number === entry.number && same.key === entry.key) continue;
      open.set(entry.form, entry);
      found.push(entry);
    }
  }
  return found;
}

/** The entries of a line; a whole 目录 may stand in one. */
function entriesOf(passage: Passage): Heading[] {
  const { text } = passage;
  const starts = [...text.matchAll(LABEL)].map(({ index, 0: label }) => ({ index, label }));
  const caption = starts.length === 0 ? CAPTION.exec(text) : undefined;
  if (caption) starts.push({ index: 0, label: caption[0] });
  return starts.map(({ index, label }, at) => {
    const rest = text.slice(index, starts[at + 1]?.index ?? text.length);
    const words = starts.length > 1 ? rest.replace(/附\s*件.*$|(?<=附\s*则)\S.*$/u, '') : rest;
    const end = words.replace(LEADERS, '').length;
    const title = words.slice(label.length, Math.max(end, label.length)).trim();
    return { ...passageSpot(passage, index, index + Math.max(end, label.length)), ...named(label, title) };
  });
}

function named(label: string, title: string): Omit<Heading, keyof Spot> {
  const numeral = label.replace(/[^\p{Script=Han}0-9０-９]|[第分编編章节節]/gu, '');
  return { label, form: labelForm(label), number: numeralValue(numeral) ?? 0, title, key: foldText(title) };
}

/** The second line of an entry that did not fit into one. */
function goOn(found: Heading[], { text, offsetAt }: Passage): void {
  const last = found.at(-1);
  const words = text.replace(LEADERS, '').trim();
  if (!last || words === '' || OTHER.test(words)) return;
  const title = last.title + words;
  const end = offsetAt(text.indexOf(words) + words.length - 1) + 1;
  found[found.length - 1] = { ...last, end, title, key: foldText(title) };
}

/** The headings of the text itself that bear a number. */
export function headingsOf({ divisions }: LintText): Heading[] {
  return divisions.flatMap((division) => {
    const { type, label, title = '', children } = division;
    if (!/^(?:part|subpart|chapter|section)$/u.test(type) || label === '') return [];
    const own = children.filter((child) => child.type === 'label' || child.type === 'heading');
    const start = own[0]?.position.start.offset ?? division.position.start.offset;
    const end = own.at(-1)?.position.end.offset ?? start;
    const number = mainOf(division);
    return [{ start, end, label, form: labelForm(label), number, title, key: foldText(title) }];
  });
}
