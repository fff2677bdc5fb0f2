import type { Point } from '../../model/point.js';

/**
 * A place as terminals and editors understand it, `12:5`; of a text that has pages with the page, `12:5 p.2`, since
 * nobody counts the lines of a PDF.
 */
export function pointText({ line, column, page }: Pick<Point, 'line' | 'column' | 'page'>): string {
  return page === undefined ? `${line}:${column}` : `${line}:${column} p.${page}`;
}
