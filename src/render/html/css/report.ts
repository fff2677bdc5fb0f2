import { BADGES } from './badges.js';
import { COLLATION } from './collation.js';
import { FINDINGS } from './findings.js';
import { FOUNDATION } from './foundation.js';
import { LEGEND } from './legend.js';
import { MARKS } from './marks.js';
import { MASTHEAD } from './masthead.js';
import { NARROW } from './narrow.js';
import { PRINT } from './print.js';
import { SUMMARY } from './summary.js';
import { TOKENS } from './tokens.js';
import { VARIANTS } from './variants.js';

/** Everything the page of a report is set with. */
export const REPORT_CSS = [
  TOKENS,
  FOUNDATION,
  MASTHEAD,
  BADGES,
  SUMMARY,
  LEGEND,
  MARKS,
  COLLATION,
  FINDINGS,
  VARIANTS,
  NARROW,
  PRINT,
].join('');
