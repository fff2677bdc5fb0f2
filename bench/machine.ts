import { readFileSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';

/** Where and with what the figures were measured, as a list in Markdown. */
export function machineOf(root: string, packages: readonly string[], date: Date): string {
  const cores = cpus();
  const versions = packages.map((name) => `${name} ${versionOf(join(root, 'node_modules', name))}`);
  return [
    `- machine: ${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${platform()} ${release()}`,
    `- node ${process.versions.node}, jiaokan ${versionOf(root)}`,
    `- ${versions.join(', ')}`,
    `- ${date.toISOString().slice(0, 10)}`,
  ].join('\n');
}

function versionOf(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}
