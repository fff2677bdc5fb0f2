import { Footer, PageNumber, Paragraph, TextRun, type IParagraphStyleOptions } from 'docx';
import { printable } from '../prose/printable.js';
import { runProperties, type Dress } from './runs.js';

/** What a footer prints: words, and the numbers that Word puts in. */
export type FooterPart = string | { readonly field: 'page' | 'pages' };

/** The style of a footer: not every program sets the numbers as it sets the words round them. */
export function footerStyle(dress: Dress): IParagraphStyleOptions {
  return { id: 'Footer', name: 'footer', basedOn: 'Normal', run: runProperties(dress) };
}

/** A centred line at the foot of every page: 第 1 页　共 16 页, or — 1 —. The document needs {@link footerStyle}. */
export function pageFooter(parts: readonly FooterPart[], dress: Dress): Footer {
  const runs = parts.map((part) => new TextRun({ children: [contentOf(part)], ...runProperties(dress) }));
  return new Footer({ children: [new Paragraph({ style: 'Footer', alignment: 'center', children: runs })] });
}

function contentOf(part: FooterPart): string {
  if (typeof part === 'string') return printable(part);
  return part.field === 'page' ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES;
}
