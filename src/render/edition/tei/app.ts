import type { ApparatusEntry, ApparatusReading } from '../../../model/edition.js';
import { entryState } from '../../../model/entry.js';
import { printsOther } from '../../../model/entry.js';
import { choiceNote, entryNote, witnessDetails } from './app-notes.js';
import type { Tei } from './context.js';
import { plainWords } from './words.js';
import { block, line, type Attributes, type XmlChild, type XmlElement } from './xml.js';

/** What stands in the elements of an entry. */
export interface AppContent {
  /** What the base has here. */
  readonly own: readonly XmlChild[];
  /** What other texts, or an editor, have there, paragraphs or words. */
  readonly words: (text: string, reading?: ApparatusReading) => readonly XmlChild[];
  /** The readings are whole paragraphs or articles. */
  readonly whole: boolean;
}

/** Words in a running paragraph. */
export function appOfWords(entry: ApparatusEntry, own: readonly XmlChild[], tei: Tei): XmlElement {
  return appOf(entry, { own, words: plainWords, whole: false }, tei);
}

/**
 * An entry where it lies: `lem` is what the edition prints, `rdg` what it does not. Where the lemma goes on, behind
 * something else or in the next paragraph, a further `app` points back with `prev`; the other readings stand in the first.
 */
export function appOf(entry: ApparatusEntry, content: AppContent, tei: Tei): XmlElement {
  const { id, before } = tei.fragment(entry);
  const goesOn = before !== undefined;
  const given = goesOn ? { ...content, words: () => [] } : content;
  const attributes: Attributes = {
    'xml:id': id,
    n: String(entry.n),
    type: entry.indirect ? 'indirect' : entry.substantive ? 'substantive' : 'formal',
    subtype: entryState(entry),
    ...(before !== undefined && { prev: `#${before}` }),
  };
  const readings = readingsOf(entry, given, tei, !goesOn);
  const notes = goesOn ? [] : [choiceNote(entry, tei), entryNote(entry, tei)];
  return block('app', attributes, [...readings, ...lackingOf(entry, tei), ...notes]);
}

function readingsOf(entry: ApparatusEntry, content: AppContent, tei: Tei, detailed: boolean): XmlElement[] {
  const { readings, choice } = entry;
  const chosen = printsOther(entry) ? choice.reading : 0;
  const printed = chosen === undefined ? undefined : readings[chosen];
  const voices = readings.flatMap((reading) => voicesOf(reading));
  const first = voices.find(({ reading }) => reading === printed);
  const make = (name: 'lem' | 'rdg', voice: Voice): XmlElement[] => {
    const { reading, sigla, direct } = voice;
    const isOwn = reading === readings[0] && direct;
    const inner = isOwn
      ? content.own
      : direct
        ? content.words(reading.text, reading)
        : content.words(reading.text);
    const one = element(name, { wit: tei.toTexts(sigla), ...kindOf(voice) }, inner, content.whole);
    return detailed ? [one, ...witnessDetails(reading, sigla, tei)] : [one];
  };
  const lem = first ? make('lem', first) : [conjecture(entry, content, tei)];
  return [...lem, ...voices.filter((one) => one !== first).flatMap((one) => make('rdg', one))];
}

/** The texts that read so themselves, or those that only quote it. */
interface Voice {
  readonly reading: ApparatusReading;
  readonly direct: boolean;
  readonly sigla: readonly string[];
}

function voicesOf(reading: ApparatusReading): Voice[] {
  return [true, false].flatMap((direct) => {
    const own = reading.attestations.filter((one) => one.direct === direct);
    return own.length === 0 ? [] : [{ reading, direct, sigla: own.map(({ siglum }) => siglum) }];
  });
}

function kindOf({ reading, direct }: Voice): Attributes {
  return {
    type: direct ? reading.kind : 'indirect',
    ...(!direct && { subtype: reading.kind }),
    ...(reading.note && { cause: 'renumbering' }),
  };
}

/** An editor's own words. */
function conjecture({ choice }: ApparatusEntry, content: AppContent, tei: Tei): XmlElement {
  const { editor, text } = choice;
  const resp = editor === undefined ? undefined : `#${tei.editorId(editor)}`;
  return element('lem', { type: 'conjecture', resp }, content.words(text), content.whole);
}

/** Texts that have nothing of the division. */
function lackingOf({ lacking }: ApparatusEntry, tei: Tei): XmlElement[] {
  return lacking.length === 0 ? [] : [line('rdg', { wit: tei.toTexts(lacking), type: 'lacking' })];
}

function element(
  name: string,
  attributes: Attributes,
  inner: readonly XmlChild[],
  whole: boolean,
): XmlElement {
  const blocks = inner.filter((child) => typeof child !== 'string');
  return whole && blocks.length === inner.length
    ? block(name, attributes, blocks)
    : line(name, attributes, inner);
}
