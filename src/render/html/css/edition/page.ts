import { BADGES } from '../badges.js';
import { FINDINGS } from '../findings.js';
import { FOUNDATION } from '../foundation.js';
import { LEGEND } from '../legend.js';
import { MARKS } from '../marks.js';
import { MASTHEAD } from '../masthead.js';
import { PRINT } from '../print.js';
import { TOKENS } from '../tokens.js';
import { EDITION_COLLATION } from './collation.js';
import { DENSITY } from './density.js';
import { FRAME } from './frame.js';
import { NOTES } from './notes.js';
import { EDITION_PRINT } from './print.js';
import { RIBBONS } from './ribbons.js';
import { STATISTICS } from './statistics.js';
import { EDITION_TABLES } from './tables.js';
import { TEXT } from './text.js';
import { TOOLS } from './tools.js';

/** Everything the page of an edition is set with. */
export const EDITION_CSS = [
  TOKENS,
  FOUNDATION,
  MASTHEAD,
  BADGES,
  LEGEND,
  MARKS,
  TOOLS,
  FRAME,
  TEXT,
  NOTES,
  EDITION_COLLATION,
  FINDINGS,
  EDITION_TABLES,
  STATISTICS,
  RIBBONS,
  DENSITY,
  PRINT,
  EDITION_PRINT,
].join('');
