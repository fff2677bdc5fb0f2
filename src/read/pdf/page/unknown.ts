import { foldText } from '../../../model/characters.js';
import { chineseEvidence } from '../../encoding/evidence.js';
import type { Fragment, PageText } from './fragment.js';

/** Pages in which what cannot be known stands as U+FFFD. */
export interface Known {
  readonly pages: readonly PageText[];
  /** Characters that are not known. */
  readonly count: number;
  /** Numbers of the pages they are on. */
  readonly on: readonly number[];
}

const UNKNOWN = '\uFFFD';
/** What no printed page shows: controls and code points without a character. */
const NOTHING = /[\p{Cc}\p{Cn}\p{Cs}]/gu;
/** Fewer different characters of a font say nothing of it. */
const SAMPLE = 24;
/** Least evidence, and most of what is in no Chinese or Western text, in a font that says what its characters are. */
const LEAST_EVIDENCE = 0.25;
const MOST_FOREIGN = 0.2;
const FOREIGN =
  /[^\p{Script=Han}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Common}\p{Script=Inherited}\p{Co}]/gu;

/**
 * A font that does not say what its characters are (no ToUnicode) gives the numbers of its glyphs for characters: Arabic
 * and Tamil letters, or rare ideographs. They are read as U+FFFD, so that nobody takes them for the text.
 */
export function markUnknown(pages: readonly PageText[]): Known {
  const silent = silentFonts(pages.flatMap(({ fragments, turned }) => [...fragments, ...turned]));
  let count = 0;
  const on: number[] = [];
  const marked = pages.map((page, at) => {
    const before = count;
    const mark = (fragment: Fragment): Fragment => {
      const text = marks(fragment.text, silent.has(fragment.font));
      count += text.split(UNKNOWN).length - 1;
      return text === fragment.text ? fragment : { ...fragment, text };
    };
    const made = { ...page, fragments: page.fragments.map(mark), turned: page.turned.map(mark) };
    if (count > before) on.push(at + 1);
    return made;
  });
  return { pages: marked, count, on };
}

function marks(text: string, silent: boolean): string {
  return silent ? text.replace(/\S/gu, UNKNOWN) : text.replace(NOTHING, UNKNOWN);
}

function silentFonts(fragments: readonly Fragment[]): Set<string> {
  const samples = new Map<string, string>();
  for (const { font, text } of fragments) {
    const sample = samples.get(font) ?? '';
    if (sample.length < 4096) samples.set(font, sample + text.replace(/\s/gu, ''));
  }
  return new Set([...samples].filter(([, sample]) => isSilent(sample)).map(([font]) => font));
}

/** A font of few characters, be they ever so frequent, may hold anything: Chromium makes one for each five or six. */
function isSilent(text: string): boolean {
  const sample = [...new Set(foldText(text))].join('');
  if (sample.length < SAMPLE) return false;
  const foreign = (sample.match(FOREIGN)?.length ?? 0) + (sample.match(NOTHING)?.length ?? 0);
  if (foreign > sample.length * MOST_FOREIGN) return true;
  const han = sample.replace(/[^\p{Script=Han}]/gu, '');
  return han.length >= SAMPLE && chineseEvidence(han) < LEAST_EVIDENCE;
}
