/**
 * A path as a relative reference of RFC 3986: `/` between its steps, every other character that is not unreserved in
 * percents. So a path can be neither absolute by a drive letter nor end a link of Markdown.
 * @param path relative, with `/` or `\` between its steps
 */
export function uriOf(path: string): string {
  const steps = path.toWellFormed().split(/[\\/]/u);
  return steps
    .filter((step) => step !== '.')
    .map((step) => encodeURIComponent(step).replace(/[!'()*]/gu, percent))
    .join('/');
}

function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
