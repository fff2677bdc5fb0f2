import type { Place } from '../../../model/finding.js';
import { uriOf } from '../prose/uri.js';

/**
 * A place as a location of SARIF: the file, the stretch of it (columns count from 1, the end is exclusive, as in a point
 * of unist) and the division it is in.
 * @param actual what stands there
 */
export function locationOf({ path, id, start, end }: Place, actual?: string): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        ...(actual !== undefined && { snippet: { text: actual } }),
      },
    },
    ...(id !== '' && { logicalLocations: [{ name: id.split('/').at(-1), fullyQualifiedName: id }] }),
  };
}
