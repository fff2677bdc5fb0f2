/** Parts of a workflow command behind its name, in the order in which they are written. */
export type Properties = Readonly<Record<string, string | number>>;

/**
 * A workflow command of GitHub Actions: `::error file=a.txt,line=3::message`, on one line whatever it holds.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function command(name: string, properties: Properties, message: string): string {
  const parts = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${parts.join(',')}::${escapeData(message)}`;
}

/** What stands behind the last `::`. The runner puts %0D, %0A and at last %25 back. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A value before it, where a colon and a comma have a meaning, too. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
