import { createRequire } from 'node:module';
import { diffChars } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import type sequencesModule from 'diff-sequences';
import fastDiff from 'fast-diff';
import { diff as fastMyersDiff } from 'fast-myers-diff';
import { shortestEdits } from '../../src/compare/index.js';

// A CommonJS module whose `default` Node and the test runner unwrap differently; required, it is the same in both.
const { default: sequences } = createRequire(import.meta.url)('diff-sequences') as typeof sequencesModule;

/** A way of finding the differences between two texts, character by character. */
export interface Engine {
  readonly name: string;
  /** The package it comes from; empty for the project's own. */
  readonly from: string;
  /** Compares, and counts the characters that are inserted and deleted. */
  readonly distance: (a: string, b: string) => number;
}

/** The engines that are compared, the project's own first. */
export const ENGINES: readonly Engine[] = [
  { name: 'jiaokan', from: '', distance: own },
  { name: 'fast-myers-diff', from: 'fast-myers-diff', distance: byFastMyers },
  { name: 'diff-match-patch', from: 'diff-match-patch', distance: byDiffMatchPatch },
  { name: 'diff-sequences', from: 'diff-sequences', distance: byDiffSequences },
  { name: 'fast-diff', from: 'fast-diff', distance: byFastDiff },
  { name: 'jsdiff diffChars', from: 'diff', distance: byJsdiff },
];

/** More than any UTF-16 unit. */
const UNITS = 0x10000;

function own(a: string, b: string): number {
  let changed = 0;
  for (const { aStart, aEnd, bStart, bEnd } of shortestEdits(unitsOf(a), unitsOf(b), UNITS)) {
    changed += aEnd - aStart + bEnd - bStart;
  }
  return changed;
}

function unitsOf(text: string): Int32Array {
  const units = new Int32Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

function byFastMyers(a: string, b: string): number {
  let changed = 0;
  for (const [aStart, aEnd, bStart, bEnd] of fastMyersDiff(a, b)) changed += aEnd - aStart + bEnd - bStart;
  return changed;
}

/** Without its time-out it is exact; the search by lines, which is not, is left out. */
function byDiffMatchPatch(a: string, b: string): number {
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = 0;
  return changedIn(engine.diff_main(a, b, false));
}

function byFastDiff(a: string, b: string): number {
  return changedIn(fastDiff(a, b));
}

function changedIn(parts: readonly (readonly [number, string])[]): number {
  return parts.reduce((sum, [operation, text]) => sum + (operation === 0 ? 0 : text.length), 0);
}

function byDiffSequences(a: string, b: string): number {
  let common = 0;
  sequences(
    a.length,
    b.length,
    (at, other) => a.charCodeAt(at) === b.charCodeAt(other),
    (length) => {
      common += length;
    },
  );
  return a.length + b.length - 2 * common;
}

function byJsdiff(a: string, b: string): number {
  return diffChars(a, b).reduce(
    (sum, { added, removed, value }) => sum + (added || removed ? value.length : 0),
    0,
  );
}
