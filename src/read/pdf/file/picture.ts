import type { PdfDocument } from './open.js';

type Page = Awaited<ReturnType<PdfDocument['getPage']>>;

/** Of a page's area, what a picture covers at least that may hold text. */
const SHARE = 0.1;
/** Shapes of a page whose characters were all turned into outlines. */
const MANY_SHAPES = 50;

/**
 * Whether a page without text shows something that may hold text: a scan, or outlines of characters. Pictures are not
 * decoded, and pdf.js leaves them out of its list; but what is left is where each was to be put.
 */
export async function isPicture(page: Page): Promise<boolean> {
  const { OPS } = await import('unpdf/pdfjs');
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const area = Math.abs((right - left) * (top - bottom)) * SHARE;
  const scale = [1];
  let shapes = 0;
  for (const [at, operator] of fnArray.entries()) {
    if (operator === OPS.save) scale.push(scale.at(-1) as number);
    if (operator === OPS.restore && scale.length > 1) scale.pop();
    if (operator === OPS.constructPath) shapes++;
    if (operator !== OPS.transform) continue;
    const [a, b, c, d] = argsArray[at] as [number, number, number, number];
    scale[scale.length - 1] = (scale.at(-1) as number) * Math.abs(a * d - b * c);
    // A picture is one unit wide and high: only for it is the page drawn so large.
    if ((scale.at(-1) as number) >= area) return true;
  }
  return shapes >= MANY_SHAPES;
}
