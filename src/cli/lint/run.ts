import { applyIgnores } from '../../lint/index.js';
import type { RuleSettings } from '../../lint/index.js';
import type { Finding } from '../../model/finding.js';
import type { Context } from '../command.js';
import { deliverFindings, judge } from '../findings.js';
import { checkInputs, filesOf, textInput } from '../input.js';
import { outputOf } from '../options.js';
import type { TextInput } from '../work/inputs.js';
import { runAll } from '../work/run.js';
import type { LintCommandOptions } from './options.js';
import { settingsFrom, type TextSettings } from './settings.js';

/**
 * Looks at each text by itself and lists what is wrong with it.
 * @throws InputError for what cannot be read or written
 */
export async function runLint(
  paths: readonly string[],
  options: LintCommandOptions,
  context: Context,
): Promise<void> {
  await checkInputs(paths, outputOf(options));
  const settingsOf = settingsFrom(options.config);
  const texts: { readonly text: TextInput; readonly settings: TextSettings }[] = [];
  for (const path of paths) {
    const settings = await settingsOf(path);
    texts.push({ text: withEntry(await textInput(path, context.io, options), settings), settings });
  }
  const pieces = texts.map(({ text, settings }) => ({
    input: { text, language: context.language, rules: settings.rules },
    name: text.path,
    files: filesOf([text]),
  }));
  const results = await runAll('lint', pieces, context, options.jobs);
  const findings = results.flatMap((found, at) => ignoring(found, texts[at]?.settings, paths[at] ?? ''));
  const rules: RuleSettings = Object.assign({}, ...texts.map(({ settings }) => settings.rules));
  await deliverFindings({ findings, paths, rules }, options, context);
  judge(findings, options, context);
}

/** What the command line says goes before what the configuration says. */
function withEntry(text: TextInput, { entry }: TextSettings): TextInput {
  const own = {
    ...(entry?.encoding !== undefined && { encoding: entry.encoding }),
    ...(entry?.family !== undefined && { family: entry.family }),
    ...(entry?.revision !== undefined && { revision: entry.revision }),
  };
  return { ...own, ...text };
}

/** An ignore that matches nothing here may be about a comparison: `jiaokan check` knows. */
function ignoring(found: readonly Finding[], settings: TextSettings | undefined, path: string): Finding[] {
  const ignores = (settings?.ignore ?? []).map((entry) => ({ ...entry, path }));
  return applyIgnores(found, ignores).findings;
}
