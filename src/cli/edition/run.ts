import { dirname, resolve } from 'node:path';
import { loadConfig, type Config } from '../../config.js';
import { editionOfPlan } from '../../corpus/edition.js';
import { configOf, editionPlans, type EditionPlan } from '../../corpus/plan.js';
import { rebased } from '../../corpus/rebase.js';
import { InputError, oneLine } from '../../errors.js';
import { HELP } from '../../messages/command-help.js';
import type { Edition } from '../../model/edition.js';
import type { Witness } from '../../model/witness.js';
import { loadEntry } from '../../pipeline.js';
import { editionFileWriter, editionWriter, isEditionFile } from '../../render/writer.js';
import { shown } from '../build/shown.js';
import type { Context } from '../command.js';
import { EXIT } from '../exit.js';
import { tellNoticesOf } from '../notices.js';
import { outputOf } from '../options.js';
import { deliver, formatOf, refuseTerminal } from '../result.js';
import type { EditionOptions } from './options.js';

const EXTENSIONS = {
  '.txt': 'text',
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.xml': 'tei',
  '.tei': 'tei',
  '.csv': 'variants',
  '.docx': 'docx',
  '.xlsx': 'xlsx',
} as const;

/**
 * Makes the edition of a corpus and writes it in one format, on another base or by another rule of choice if told so.
 * @param path a configuration, or the directory of one
 * @throws InputError for what cannot be read or written
 */
export async function runEdition(path: string, options: EditionOptions, context: Context): Promise<void> {
  const output = outputOf(options);
  const format = options.format ?? formatOf(output, EXTENSIONS, 'text');
  if (isEditionFile(format)) refuseTerminal(output, context);
  const given = await loadConfig(path);
  const config = settled(given, options);
  // A configuration has a base, and that is the first to have an edition.
  const [plan] = editionPlans(config) as [EditionPlan];
  const own = configOf(plan, config);
  const left = given.decisions.length - config.decisions.length;
  if (left > 0) context.io.stderr(`${oneLine(HELP[context.language].decisionsLeft(left, plan.base))}\n`);
  const texts = new Map<string, Witness>();
  for (const entry of own.witnesses) texts.set(entry.siglum, await loadEntry(entry));
  const edition = editionOfPlan(plan, own, texts, context.language);
  tellNoticesOf(texts.values(), context);
  tellDecisions(edition, given, context);
  const { author = config.build.author, date = config.build.date } = options;
  const wishes = {
    lang: context.language,
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
  };
  const content = isEditionFile(format)
    ? await (
        await editionFileWriter(format)
      )(edition, wishes)
    : (await editionWriter(format))(edition, { ...wishes, downloads: [] });
  await deliver(content, output, context);
}

/** What is wrong with a decision is told beside the result: an edition that does not follow one would not show it. */
function tellDecisions({ findings }: Edition, { path }: Config, { io, finish }: Context): void {
  for (const { rule, severity, message, path: file, start } of findings) {
    if (!rule.startsWith('decision-') || severity === 'note') continue;
    const place = shown(resolve(dirname(path), file));
    io.stderr(`${oneLine(`${place}:${start.line}:${start.column}: ${message}`)}\n`);
    if (severity === 'error') finish(EXIT.findings);
  }
}

function settled(config: Config, { base, choose }: EditionOptions): Config {
  const based = base === undefined ? config : rebased(config, base);
  if (!based) {
    const versions = config.witnesses.filter(({ role }) => role === 'base' || role === 'witness');
    const allowed = versions.map(({ siglum }) => siglum);
    throw new InputError('bad-value', { option: '--base', value: base ?? '', allowed });
  }
  return choose === undefined ? based : { ...based, edition: { ...based.edition, choose } };
}
