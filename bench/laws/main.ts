/**
 * `npm run measure:laws`: how the program does on real laws.
 *
 * The laws are in `../shared/laws` beside the project, or where the first argument or the variable LAWS says.
 * `--json` prints everything as one document, `--verbose` every wrong row. Exits 1 where a promise is not kept.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { shortfalls } from './floors.js';
import { loadGold } from './gold.js';
import { lintReport, lintShortfalls } from './lint-report.js';
import { loadCorpus, loadPairs } from './manifest.js';
import { measureCorpus } from './measure-corpus.js';
import { measureLint } from './measure-lint.js';
import { measurePair, type PairMeasure } from './measure-pair.js';
import { corpusReport, goldReport, pairsTable, totalsReport } from './report.js';
import { bothTotals } from './totals.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, verbose: { type: 'boolean', default: false } },
});

const folder = resolve(positionals[0] ?? process.env['LAWS'] ?? join('..', 'shared', 'laws'));
if (existsSync(join(folder, 'pairs.jsonl'))) await measure(folder);
else
  console.log(
    `measure:laws: skipped, there are no laws in ${folder} (name another folder as argument or in LAWS)`,
  );

async function measure(laws: string): Promise<void> {
  const gold = loadGold(join(laws, 'gold'), join('tests', 'gold', 'laws'));
  const pairs: PairMeasure[] = [];
  for (const pair of loadPairs(laws)) pairs.push(await measurePair(laws, pair, gold.get(pair.id)));
  const corpus = await measureCorpus(laws, loadCorpus(laws));
  const lint = await measureLint(laws, loadCorpus(laws));
  const short = [...shortfalls(pairs, corpus), ...lintShortfalls(lint)];
  if (values.json)
    console.log(JSON.stringify({ pairs, corpus, lint, totals: bothTotals(pairs), short }, null, 2));
  else {
    const counts = pairs.flatMap((pair) => pair.counts);
    console.log(pairsTable(pairs));
    console.log('* measured against the gold that came with the laws, + against gold added by reading');
    console.log(`\n${goldReport(pairs, values.verbose)}`);
    console.log(`\n${corpusReport(corpus, counts)}`);
    console.log(`\n${lintReport(lint, values.verbose)}`);
    console.log(`\n${totalsReport(pairs)}`);
    console.log(
      short.length === 0
        ? '\nall promises kept'
        : `\nfalls short:\n${short.map((line) => `  ${line}`).join('\n')}`,
    );
  }
  process.exitCode = short.length === 0 ? 0 : 1;
}
