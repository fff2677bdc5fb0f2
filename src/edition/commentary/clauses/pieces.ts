import { seenText, UNSEEN } from '../../../model/seen-text.js';
import type { Witness } from '../../../model/witness.js';
import { lettersOf, type Letters, type Worded } from '../../letters.js';
import type { Range } from '../../reuse/run.js';
import { LEAST_RUN } from '../anchors/evidence.js';
import { bare } from './formulas.js';
import { nameAt } from './own-name.js';

/** A clause of the commentary, or a part of one. */
export interface Piece extends Range {
  /** Counts the paragraphs of the commentary. */
  readonly paragraph: number;
  /** Counts its sentences; semicolons end one, too. */
  readonly sentence: number;
  /** Numbers of the articles of the base that the sentence names: `12.1` for 第十二条之一. */
  readonly cited: ReadonlySet<string>;
}

const CLAUSE_END = /[，,；;。：:！!？?\n]/u;
const SENTENCE_END = /[；;。！!？?]/u;
/** 、 ends a clause only where there is one on either side of it: 监督考核、能力建设, not 水、大气. */
const LIST_MARK = '、';
const LEAST_IN_LIST = 4;

/**
 * Cuts a commentary into clauses. Names of the text it explains (《责任制规定》, 第七条) and formulas (一是) are in none,
 * and neither are the questions of an interview: who asks does not render.
 * @param title of the text it explains
 */
export function piecesOf(commentary: Witness, title: string): readonly Piece[] {
  const letters = lettersOf(commentary);
  const pieces: Piece[] = [];
  let sentence = 0;
  letters.worded.forEach((worded, paragraph) => {
    if (worded.division.type === 'question') return;
    let cited = new Set<string>();
    sentence++;
    for (const { ends, names, ...clause } of clausesOf(worded, letters, seenText(commentary.source), title)) {
      const { from, to } = bare(letters.text, clause);
      for (const name of names) cited.add(name);
      if (to - from >= LEAST_RUN) pieces.push({ from, to, paragraph, sentence, cited });
      if (!ends) continue;
      cited = new Set();
      sentence++;
    }
  });
  return pieces;
}

interface Clause extends Range {
  /** Articles of the base that are named behind it. */
  readonly names: readonly string[];
  /** A sentence ends behind it. */
  readonly ends: boolean;
}

function clausesOf(worded: Worded, letters: Letters, source: string, title: string): Clause[] {
  const clauses: Clause[] = [];
  let from = worded.from;
  for (let at = worded.from; at < worded.to; at++) {
    const name = nameAt(at, worded, letters, source, title);
    if (name) {
      clauses.push({ from, to: at, names: name.cited, ends: false });
      [from, at] = [name.end, name.end - 1];
    }
    const between = betweenLetters(at, letters, source);
    if (at + 1 < worded.to && !isClauseEnd(between, from, at, worded, letters, source)) continue;
    clauses.push({ from, to: at + 1, names: [], ends: SENTENCE_END.test(between) });
    from = at + 1;
  }
  return clauses;
}

/** What stands in the source between a letter and the next: marks and white space, but not the tags of a web page. */
function betweenLetters(at: number, { starts, ends }: Letters, source: string): string {
  return source.slice(ends[at], starts[at + 1] ?? source.length).replaceAll(UNSEEN, '');
}

function isClauseEnd(
  between: string,
  from: number,
  at: number,
  worded: Worded,
  letters: Letters,
  source: string,
): boolean {
  if (between === '') return false;
  if (CLAUSE_END.test(between)) return true;
  if (!between.includes(LIST_MARK) || at + 1 - from < LEAST_IN_LIST) return false;
  for (let next = at + 1; next < at + LEAST_IN_LIST; next++) {
    if (next + 1 >= worded.to || betweenLetters(next, letters, source) !== '') return false;
  }
  return true;
}
