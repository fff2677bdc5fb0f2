import { INVISIBLE_CHARACTERS } from '../../model/characters.js';
import { numeralValue } from '../../model/numeral.js';
import type { SourceLine } from '../../model/source.js';
import type { DivisionType } from '../../model/tree.js';
import { once } from '../../model/lists/once.js';
import type { Spot } from '../rule.js';
import type { LintText } from '../view/text.js';
import { isWrittenWell } from './written-well.js';

/** A number at the head of a line that is not written as a number is. */
export interface OddLabel extends Spot {
  readonly type: DivisionType;
  /** As printed: 第十一一条, （十十）. */
  readonly label: string;
  /** 110 for 第一百零十条; undefined where nobody can tell. */
  readonly value: number | undefined;
}

/** Numerals, and what stands for them in text out of a scanner: 第12l条, 第ー条, 第+二条. */
const DIGIT = '〇零○一二两三四五六七八九十百千廿卅卌壹贰叁肆伍陆柒捌玖拾佰0-9０-９';
const MISREAD = 'lIiOoQZSＯｌＩ|｜丨ー—―–＋+士土干人入匕囚ニ二日口';
const NUMERAL = `(?:[${DIGIT}${MISREAD}]|\\s|${INVISIBLE_CHARACTERS}){0,12}`;
const UNIT = new RegExp(`^([第笫弟])(${NUMERAL})([条條章节節编編])((?:\\3(?=\\s))?)`, 'u');
const BRACKETED = /^[（(]\s*([〇零○一二两三四五六七八九十百廿卅ー—―–＋+士土ニ]{1,6})\s*[）)]/u;
/** What nearly every label is: 第三条, 第十二条, 第一百三十二条, （三）. */
const WELL =
  /^\s*(?:第(?:[一二三四五六七八九]百[一二三四五六七八九]十|[二三四五六七八九]?十)?[一二三四五六七八九][条章节编](?![条章节编])|（[一二三四五六七八九]）)/u;
const ANY_DIGIT = new RegExp(`[${DIGIT}]`, 'u');
const TYPE: Readonly<Record<string, DivisionType>> = {
  条: 'article',
  條: 'article',
  章: 'chapter',
  节: 'section',
  節: 'section',
  编: 'part',
  編: 'part',
};
/** The rest of a reference: 第二二条的规定. */
const REFERENCE = /^(?:[的第、，,款项]|规定|所)/u;
/** 违反本法 | 第二二条: the line before breaks off in a sentence. */
const BREAKS_OFF = /[^。；：！？.;:!?…”’）)》\s]\s*$/u;

/**
 * Labels that are not well-formed numerals, in the order of the text, whether the parser has read them or not. What is
 * printed so throughout (第一一条, 第一二条 … in old collections) is a manner of writing, not a slip.
 */
export const oddLabels = once((text: LintText): readonly OddLabel[] => {
  const { lines } = text.witness.source;
  const found: OddLabel[] = [];
  for (const [at, line] of lines.entries()) {
    const label = labelAt(line);
    if (label && mayBegin(label, lineBefore(lines, at), text)) found.push(label);
    if (found.length > MOST) return [];
  }
  return found;
});

/** More than so many are meant. */
const MOST = 4;

/** What is seen of the last line before one. */
function lineBefore(lines: readonly SourceLine[], at: number): string {
  for (let before = at - 1; before >= 0; before--) {
    const shown = shownOf(lines[before] as SourceLine);
    if (shown !== '') return shown;
  }
  return '';
}

function shownOf({ spans }: SourceLine): string {
  return spans
    .filter(({ kind }) => kind === 'text')
    .map(({ shown }) => shown)
    .join('')
    .trim();
}

const LONGEST_LABEL = 24;

function labelAt(line: SourceLine): OddLabel | undefined {
  if (line.hint !== undefined && line.hint !== 'heading') return undefined;
  const span = line.spans.find(({ kind }) => kind === 'text');
  if (!span || !/^\s*[第笫弟（(]/u.test(span.shown)) return undefined;
  if (WELL.test(span.shown)) return undefined;
  const shown = shownOf(line);
  const indent = span.shown.length - span.shown.trimStart().length;
  const read = oddUnit(shown) ?? oddBracket(shown);
  if (!read) return undefined;
  const start = span.offset + indent;
  return { ...read, start, end: start + read.label.length };
}

type Read = Omit<OddLabel, 'start' | 'end'>;

function oddUnit(shown: string): Read | undefined {
  const match = UNIT.exec(shown.slice(0, LONGEST_LABEL));
  if (!match) return undefined;
  const [label, first, inside, unit, again] = match as unknown as [string, string, string, string, string];
  const numeral = inside.replace(/\s/gu, '');
  const behind = shown.slice(label.length);
  // 第八条条 and 笫八条 are numbers but for what stands around them.
  const isSound = first === '第' && again === '';
  if (isSound && isWrittenWell(numeral)) return undefined;
  // 第条 and 第人条 could be words; a number that is one is followed by a space.
  const certain = first === '第' && ANY_DIGIT.test(numeral);
  if (!certain && !/^\s/u.test(behind)) return undefined;
  if (REFERENCE.test(behind)) return undefined;
  return { type: TYPE[unit] as DivisionType, label, value: valueOf(numeral) };
}

function oddBracket(shown: string): Read | undefined {
  const match = BRACKETED.exec(shown.slice(0, LONGEST_LABEL));
  const numeral = match?.[1];
  if (!match || numeral === undefined || isWrittenWell(numeral)) return undefined;
  const value = valueOf(numeral);
  // （二〇二四） is a year.
  return value !== undefined && value > 999 ? undefined : { type: 'item', label: match[0], value };
}

function valueOf(numeral: string): number | undefined {
  const value = numeralValue(numeral);
  return value !== undefined && value > 0 ? value : undefined;
}

/** Inside the regulation, and not within a sentence. */
function mayBegin({ start }: OddLabel, before: string, { idAt }: LintText): boolean {
  const goesOn = before.length < LONGEST_HEADING ? /[，、,]$/u.test(before) : BREAKS_OFF.test(before);
  return !goesOn && !/^(?:toc|annex|back|front|furniture|note|title)/u.test(idAt(start));
}

/** Longer lines are no headings. */
const LONGEST_HEADING = 40;
