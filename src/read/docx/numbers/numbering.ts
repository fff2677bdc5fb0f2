import type { XmlElement, XmlHandler } from '../../xml/parse.js';
import { isOn, ownEntry, valueOf, wholeNumber } from '../values.js';

/** A level of a list. */
export interface Level {
  readonly start: number;
  /** Of ST_NumberFormat. */
  readonly format: string;
  /** `第%1条`, `%1.%2`. */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** All numbers in it are printed in Arabic digits. */
  readonly isLegal: boolean;
  /** 1-based level at which this one begins anew, 0 for never; by default the one above. */
  readonly restart?: number;
  /** Paragraphs of this style are on this level. */
  readonly style?: string;
  readonly isHidden: boolean;
}

/** What several lists have in common: w:abstractNum. */
export interface ListForm {
  readonly id: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** This is the form of that numbering style. */
  readonly ofStyle?: string;
  /** The form is that of that numbering style. */
  readonly asStyle?: string;
}

/** A list that paragraphs belong to: w:num. */
export interface List {
  readonly id: string;
  readonly form: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where levels of this list begin, once. */
  readonly starts: ReadonlyMap<number, number>;
}

export interface Numbering {
  readonly forms: ReadonlyMap<string, ListForm>;
  readonly lists: ReadonlyMap<string, List>;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

interface Reading {
  readonly forms: Map<string, ListForm>;
  readonly lists: Map<string, List>;
  form?: Writable<ListForm> & { readonly levels: Map<number, Level> };
  list?: Writable<List> & { readonly levels: Map<number, Level>; readonly starts: Map<number, number> };
  /** The level of w:lvlOverride. */
  overridden: number;
  level?: Writable<Level>;
}

const DEFAULT: Level = {
  start: 0,
  format: 'decimal',
  text: '',
  suffix: 'tab',
  isLegal: false,
  isHidden: false,
};

/** Reads numbering.xml (ECMA-376 part 1, 17.9): what its handler is told goes into `numbering`. */
export function numberingReader(): { readonly handler: XmlHandler; readonly numbering: Numbering } {
  const reading: Reading = { forms: new Map(), lists: new Map(), overridden: 0 };
  return {
    numbering: reading,
    handler: {
      open: (element) => ownEntry(OPEN, element.name)?.(reading, element),
      close: (name) => {
        if (name === 'w:lvl') delete reading.level;
        if (name === 'w:abstractNum') delete reading.form;
        if (name === 'w:num') delete reading.list;
      },
      text: () => undefined,
    },
  };
}

const OPEN: Readonly<Record<string, (reading: Reading, element: XmlElement) => void>> = {
  'w:abstractNum': (reading, { attribute }) => {
    const id = attribute('abstractNumId') ?? '';
    reading.form = { id, levels: new Map() };
    reading.forms.set(id, reading.form);
  },
  'w:styleLink': ({ form }, element) => void (form && (form.ofStyle = valueOf(element))),
  'w:numStyleLink': ({ form }, element) => void (form && (form.asStyle = valueOf(element))),
  'w:num': (reading, { attribute }) => {
    const id = attribute('numId') ?? '';
    reading.list = { id, form: '', levels: new Map(), starts: new Map() };
    reading.lists.set(id, reading.list);
  },
  'w:abstractNumId': ({ list }, element) => void (list && (list.form = valueOf(element))),
  'w:lvlOverride': (reading, { attribute }) => void (reading.overridden = wholeNumber(attribute('ilvl'), 0)),
  'w:startOverride': ({ list, overridden }, { attribute }) =>
    void list?.starts.set(overridden, wholeNumber(attribute('val'), 0)),
  'w:lvl': (reading, { attribute }) => {
    reading.level = { ...DEFAULT };
    const at = wholeNumber(attribute('ilvl'), reading.overridden);
    (reading.list ?? reading.form)?.levels.set(at, reading.level);
  },
  'w:start': ({ level }, { attribute }) => void (level && (level.start = wholeNumber(attribute('val'), 0))),
  'w:numFmt': ({ level }, element) => void (level && setFormat(level, element)),
  'w:lvlText': ({ level }, element) => void (level && (level.text = valueOf(element))),
  'w:lvlRestart': ({ level }, { attribute }) =>
    void (level && (level.restart = wholeNumber(attribute('val'), 0))),
  'w:isLgl': ({ level }, element) => void (level && (level.isLegal = isOn(element))),
  'w:pStyle': ({ level }, element) => void (level && (level.style = valueOf(element))),
  'w:vanish': ({ level }, element) => void (level && (level.isHidden = isOn(element))),
  'w:suff': ({ level }, element) => {
    const suffix = valueOf(element);
    if (level && (suffix === 'space' || suffix === 'nothing')) level.suffix = suffix;
  },
};

/**
 * A format of one's own stands in a choice with the nearest usual one to fall back on:
 * `<mc:Choice><w:numFmt w:val="custom" w:format="001, 002, …"/>`, `<mc:Fallback><w:numFmt w:val="decimalZero"/>`.
 */
function setFormat(level: Writable<Level>, { attribute }: XmlElement): void {
  if (level.format.startsWith('custom:')) return;
  const format = attribute('val') ?? 'decimal';
  level.format = format === 'custom' ? `custom:${attribute('format') ?? ''}` : format;
}
