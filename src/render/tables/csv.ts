import type { ReportFile } from '../format.js';
import { collationOf } from '../prose/collation.js';
import { gridCsv } from './csv-of.js';
import { numbersGrid } from './numbers-grid.js';
import { variantsGrid } from './variants-grid.js';

/** One of the two tables of a report as CSV: 勘误表, or 条号对照表 if that is asked for. */
export const tableCsv: ReportFile = async ({ comparisons }, { lang, table = 'variants' }) => {
  const collations = comparisons.map(collationOf);
  const gridOf = table === 'numbers' ? numbersGrid : variantsGrid;
  return Promise.resolve(new TextEncoder().encode(gridCsv(gridOf(collations, lang), lang)));
};
