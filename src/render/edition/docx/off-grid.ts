/** `spacing` is behind `snapToGrid` in ECMA-376 Part 1, 17.3.1.26, and every style with exact lines has it. */
const EXACT_LINES = /<w:spacing [^>]*w:lineRule="exact"[^>]*\/>/gu;

/**
 * Styles of a document whose lines have an exact height keep off the grid of their page, which the `docx` package cannot
 * say.
 * @param styles the styles part
 */
export function offGrid(styles: string): string {
  return styles.replace(EXACT_LINES, '<w:snapToGrid w:val="0"/>$&');
}
