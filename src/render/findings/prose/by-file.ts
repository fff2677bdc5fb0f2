import type { Finding } from '../../../model/finding.js';

/** Findings file by file, in the order in which the files and the findings in them come. */
export function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const those = files.get(finding.path);
    if (those) those.push(finding);
    else files.set(finding.path, [finding]);
  }
  return files;
}
