import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { lint, read, witnessOf, type Finding, type Witness } from '../../src/index.js';
import { JUDGED, type Judgement } from './judged.js';
import type { LawFile } from './manifest.js';

/** What was made of a finding: a real slip, a false alarm, or nobody has read it. */
export type Verdict = 'slip' | 'false' | 'unread';

/** A finding with its verdict. */
export interface JudgedFinding {
  readonly file: string;
  readonly finding: Finding;
  readonly verdict: Verdict;
}

/** How quiet the linter is on official texts. */
export interface LintMeasure {
  readonly files: number;
  /** Errors and warnings; notes are not counted. */
  readonly findings: readonly JudgedFinding[];
  /** Judgements that stand for nothing any more. */
  readonly idle: readonly string[];
  readonly megabytesPerSecond: number;
}

/** Looks at every text of the corpus by itself, as it would be looked at without any configuration. */
export async function measureLint(folder: string, files: readonly LawFile[]): Promise<LintMeasure> {
  const findings: JudgedFinding[] = [];
  const idle: string[] = [];
  let [characters, ms] = [0, 0];
  for (const { file } of files) {
    const text = await witnessIn(join(folder, file));
    const begun = performance.now();
    const found = lint(text, { language: 'zh' }).filter(({ severity }) => severity !== 'note');
    ms += performance.now() - begun;
    characters += text.source.text.length;
    const judgements = JUDGED[file] ?? [];
    findings.push(...found.map((finding) => judged(file, finding, judgements)));
    const idleHere = judgements.filter((judgement) => !found.some((finding) => isAbout(judgement, finding)));
    idle.push(...idleHere.map(({ rule, at }) => `${file}:${at} ${rule}`));
  }
  return { files: files.length, findings, idle, megabytesPerSecond: (characters * 3) / 1000 / ms };
}

async function witnessIn(path: string): Promise<Witness> {
  return witnessOf(await read(path), { siglum: path, role: 'base' });
}

function judged(file: string, finding: Finding, judgements: readonly Judgement[]): JudgedFinding {
  const judgement = judgements.find((one) => isAbout(one, finding));
  const verdict = judgement === undefined ? 'unread' : judgement.isSlip ? 'slip' : 'false';
  return { file, finding, verdict };
}

function isAbout({ rule, at }: Judgement, { rule: found, start }: Finding): boolean {
  return rule === found && at === `${start.line}:${start.column}`;
}
