import { foldText } from '../model/characters.js';
import type { Family } from '../model/tree.js';
import { headLabel } from './bullet.js';
import type { Line } from './line.js';
import { isHeadingForm } from './start.js';
import type { Stretch } from './stretch.js';
import { isContentsHead } from './surroundings.js';

/**
 * Finds the 目录, with the word over it or without: it ends where its first entry stands again as a heading.
 * @param first index of the first line that could begin a unit
 */
export function findContents(lines: readonly Line[], first: number, family: Family): Stretch | undefined {
  if (family === 'qa') return undefined;
  const headed = lines.findIndex((line, at) => at <= first + 1 && isContentsHead(line.text));
  const start = headed >= 0 ? headed : first;
  let entry = headed >= 0 ? headed + 1 : first;
  // `<!-- toc -->` between 目录 and its entries shows nothing.
  while (lines[entry]?.text === '') entry++;
  const key = entryKey(lines[entry]);
  if (key === '' || !(isHeadingLine(lines[entry]) || isPreambleLine(lines[entry]))) return undefined;
  const article = lines.findIndex((line, at) => at > entry && headLabel(line.text)?.label.form === 'article');
  const stop = article < 0 ? lines.length : article;
  for (let at = entry + 1; at < stop; at++) if (entryKey(lines[at]) === key) return { start, end: at };
  return headed < 0 || article < 0 ? undefined : { start, end: contentsWithoutRepeat(lines, entry, article) };
}

function isPreambleLine(line: Line | undefined): boolean {
  return /^(?:序言|前言)$/u.test(entryKey(line));
}

/** 目录 whose chapters do not stand again in the text, or not all: the text begins at the last 第一章, else at the first article. */
function contentsWithoutRepeat(lines: readonly Line[], entry: number, article: number): number {
  for (let at = article - 1; at > entry; at--) {
    const label = headLabel((lines[at] as Line).text)?.label;
    if (label && isHeadingForm(label.form) && label.form !== 'section' && label.ordinal[0] === 1) return at;
  }
  return article;
}

/** An entry without leaders and page numbers: 第一章 总则……1. */
function entryKey(line: Line | undefined): string {
  return line ? foldText(line.text).replace(/[.…·-]*[0-9]*$/u, '') : '';
}

/** A chapter, or in a judicial interpretation 一、. */
function isHeadingLine(line: Line | undefined): boolean {
  const label = line && headLabel(line.text)?.label;
  return label !== undefined && (isHeadingForm(label.form) || label.form === 'han-comma');
}
