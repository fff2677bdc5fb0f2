import { levelOf, rules as allRules, type RuleSettings } from '../lint/index.js';
import { CHECK_MESSAGES } from '../messages/check.js';
import type { Language } from '../messages/language.js';
import type { Finding } from '../model/finding.js';
import type { RuleInfo } from '../render/index.js';
import { VERSION } from '../version.js';
import type { Context } from './command.js';
import { EXIT } from './exit.js';
import { FINDINGS_EXTENSIONS, type FindingsOptions } from './findings-options.js';
import { outputOf, terminalOf } from './options.js';
import { deliver, formatOf } from './result.js';

/** What was found, and how the rules were set. */
export interface Found {
  readonly findings: readonly Finding[];
  /** Texts that were looked at, as the findings name them. */
  readonly paths: readonly string[];
  readonly rules: RuleSettings;
}

/** Writes findings in the format the user asks for. @throws InputError where they cannot be written */
export async function deliverFindings(
  { findings, paths, rules }: Found,
  options: FindingsOptions,
  context: Context,
): Promise<void> {
  const output = outputOf(options);
  const format = options.format ?? formatOf(output, FINDINGS_EXTENSIONS, 'text');
  const { findingsWriter } = await import('../render/writer.js');
  const write = await findingsWriter(format);
  const infos = ruleInfos(rules, context.language);
  const report = { findings, rules: infos, files: paths.length, paths, version: VERSION };
  const wishes = { lang: context.language, ...terminalOf(options, context.io) };
  const isShown = context.io.isTerminal && output === undefined;
  // What another program reads is not folded: one finding, one line.
  const width = options.width ?? (isShown ? wishes.width : Infinity);
  await deliver(write(report, { ...wishes, width }), output, context);
}

/**
 * Tells the exit code, and where warnings alone make it one says so: no format shows them as a failure.
 */
export function judge(
  findings: readonly Finding[],
  { maxWarnings }: FindingsOptions,
  { finish, io, language }: Context,
): void {
  const { errors, warnings } = counted(findings);
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings;
  if (tooMany) io.stderr(`${CHECK_MESSAGES[language].tooManyWarnings(warnings, maxWarnings)}\n`);
  finish(errors > 0 || tooMany ? EXIT.findings : EXIT.ok);
}

/** What is ignored does not count. */
function counted(findings: readonly Finding[]): { readonly errors: number; readonly warnings: number } {
  const of = (wanted: Finding['severity']): number =>
    findings.filter(({ severity, ignored }) => severity === wanted && !ignored).length;
  return { errors: of('error'), warnings: of('warning') };
}

/** What a report says of each rule, in its language and as it is set. */
export function ruleInfos(settings: RuleSettings, language: Language): RuleInfo[] {
  return allRules.map((rule) => ({
    id: rule.id,
    group: rule.group,
    severity: levelOf(rule, settings),
    ...rule.doc[language],
  }));
}
