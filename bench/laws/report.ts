import { KINDS, RELATIONS } from '../../src/index.js';
import { textTable, type Cells } from '../table.js';
import type { Count } from './count.js';
import type { CorpusMeasure } from './measure-corpus.js';
import { STEPS, type PairMeasure } from './measure-pair.js';
import { ratios, relationShare, type Score } from './score.js';
import { bothTotals, type Totals } from './totals.js';

const HEAD = [
  ...['pair', 'law', 'kind', 'old', 'new'],
  ...['P', 'R', 'F1', 'rel.'],
  ...['same', 'edit', 'split', 'merge', 'ins', 'del', 'moved'],
  ...['replaced', 'omitted', 'added', 'transposed', 'punct', 'orth', 'substantive', 'findings'],
  ...[...STEPS, 'total'].map((step) => `${step} ms`),
  'lossless',
];

/** The table of all pairs, with a line of totals. */
export function pairsTable(pairs: readonly PairMeasure[]): string {
  const rows = pairs.map(pairCells);
  return textTable(HEAD, [...rows, totalCells(pairs)], [0, 1, 2]);
}

function pairCells({ id, law, kind, counts, gold, summary, ms, losses }: PairMeasure): Cells {
  return [
    ...[gold ? `${id}${gold.given ? '*' : '+'}` : id, shortened(law), kind],
    ...counts.map(countCell),
    ...(gold ? scoreCells([gold.score]) : ['', '', '', '']),
    ...RELATIONS.map((relation) => summary.relations[relation]),
    summary.moved,
    ...KINDS.map((kindOf) => summary.kinds[kindOf]),
    ...[summary.substantive, summary.findings],
    ...[...STEPS, 'total' as const].map((step) => ms[step].toFixed(0)),
    losses.length === 0 ? 'yes' : 'NO',
  ];
}

function totalCells(pairs: readonly PairMeasure[]): Cells {
  const sum = (of: (pair: PairMeasure) => number): number =>
    pairs.reduce((total, pair) => total + of(pair), 0);
  return [
    ...['total', `${pairs.length} pairs`, ''],
    ...([0, 1] as const).map((side) => sum(({ counts }) => counts[side].articles)),
    ...scoreCells(pairs.flatMap(({ gold }) => (gold ? [gold.score] : []))),
    ...RELATIONS.map((relation) => sum(({ summary }) => summary.relations[relation])),
    sum(({ summary }) => summary.moved),
    ...KINDS.map((kind) => sum(({ summary }) => summary.kinds[kind])),
    ...[sum(({ summary }) => summary.substantive), sum(({ summary }) => summary.findings)],
    ...[...STEPS, 'total' as const].map((step) => sum(({ ms }) => ms[step]).toFixed(0)),
    pairs.every(({ losses }) => losses.length === 0) ? 'yes' : 'NO',
  ];
}

function scoreCells(scores: readonly Score[]): Cells {
  const sum = (key: 'right' | 'found' | 'gold'): number =>
    scores.reduce((total, { links }) => total + links[key], 0);
  const { precision, recall, f1 } = ratios({ right: sum('right'), found: sum('found'), gold: sum('gold') });
  return [precision, recall, f1, relationShare(scores)].map((share) => share.toFixed(3));
}

function shortened(name: string): string {
  return name.length > 14 ? `${name.slice(0, 13)}…` : name;
}

function countCell({ articles, manifest, isOdd }: Count): string {
  return articles === manifest ? String(articles) : `${articles}/${manifest}${isOdd ? '!' : ''}`;
}

/** What of each gold was missed, and what was found beside it; with `verbose` the rows whose relation is wrong, too. */
export function goldReport(pairs: readonly PairMeasure[], verbose: boolean): string {
  return pairs
    .flatMap(({ id, law, gold }) => {
      if (!gold) return [];
      const { missed, extra, wrong } = gold.score;
      const rows = verbose
        ? wrong.map(
            ({ gold: row, found }) =>
              `  ${row.old.join('+')}>${row.new.join('+')}: ${row.relation}, found ${found ?? 'otherwise linked'}`,
          )
        : [];
      const lists = `missed ${missed.join(' ') || '–'}; extra ${extra.join(' ') || '–'}; wrong rows ${wrong.length}`;
      return [`${id} ${law}: ${lists}`, ...rows, ...gold.faults.map((fault) => `  gold: ${fault}`)];
    })
    .join('\n');
}

/** The texts of the corpus: what differs and why, and how fast they are parsed. */
export function corpusReport(
  { counts, losses, throughput }: CorpusMeasure,
  others: readonly Count[],
): string {
  const agreed = counts.filter(({ articles, manifest }) => articles === manifest).length;
  const different = [...counts, ...others].filter(
    ({ articles, manifest, leaps }) => articles !== manifest || leaps.length > 0,
  );
  const { megabytes, parse, readAndParse } = throughput;
  return [
    `corpus: ${counts.length} texts, ${agreed} with as many articles as the manifest counts, ${losses.length} not lossless`,
    ...different.map(differenceLine),
    `parse: ${parse.toFixed(1)} MB/s; with reading lines and Markdown ${readAndParse.toFixed(1)} MB/s (${megabytes.toFixed(2)} MB, one core)`,
  ].join('\n');
}

function differenceLine({ file, articles, manifest, leaps, because, isOdd }: Count): string {
  const count = articles === manifest ? `${articles} articles` : `${articles} articles, manifest ${manifest}`;
  const order = leaps.length > 0 ? `, numbers ${leaps.join(' ')}` : '';
  return `  ${isOdd ? '! ' : ''}${file}: ${count}${order}: ${isOdd ? 'NOT EXPLAINED' : (because ?? '')}`;
}

/** Totals over the gold: what came with the laws, and all. */
export function totalsReport(pairs: readonly PairMeasure[]): string {
  const { given, all } = bothTotals(pairs);
  return [totalsLine('given gold (*)', given), totalsLine('all gold', all)].join('\n');
}

function totalsLine(name: string, { pairs, links, f1, rows, relations, worst }: Totals): string {
  const lowest = worst ? `, worst ${worst.id} ${worst.f1.toFixed(4)}` : '';
  const relation = `relations ${(100 * relations).toFixed(2)} % of ${rows} rows`;
  return `${name}: ${pairs} pairs, ${links.gold} links, F1 ${f1.toFixed(4)}${lowest}; ${relation}`;
}
