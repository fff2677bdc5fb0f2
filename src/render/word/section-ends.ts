const BREAK = '<w:p><w:pPr><w:sectPr>';

/** Off the grid of the page, which would make a line of it again; in the order of ECMA-376 Part 1, 17.3.1.26. */
const THIN =
  '<w:p><w:pPr><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr>';

/**
 * The `docx` package ends a section with an empty paragraph of its own. As high as a line it would make a page with nothing on
 * it where the text fills the last one; here it is a point high.
 * @param document the main part
 */
export function withThinBreaks(document: string): string {
  return document.replaceAll(BREAK, THIN);
}
