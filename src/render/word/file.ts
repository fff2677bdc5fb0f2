import { Document, type File, type IPropertiesOptions, type IStylesOptions } from 'docx';
import { printable } from '../prose/printable.js';
import { runProperties, type Dress } from './runs.js';

/** A Word document to be made. */
export interface WordFile {
  readonly title: string;
  /** What the document is, among its properties. */
  readonly subject?: string;
  /** Who signs for it; without one the document names nobody. */
  readonly author?: string;
  /** Of everything that does not say otherwise. */
  readonly body: Dress;
  readonly sections: IPropertiesOptions['sections'];
  /** Even pages have footers of their own. */
  readonly alternatingFooters?: boolean;
  readonly footnotes?: IPropertiesOptions['footnotes'];
  readonly comments?: IPropertiesOptions['comments'];
  readonly paragraphStyles?: IStylesOptions['paragraphStyles'];
  /** In place of the defaults of Word for headings and footnotes. */
  readonly defaults?: IStylesOptions['default'];
}

/** A document without anything of Word's own taste: every style begins from the body, so that nothing falls back to Calibri. */
export function wordFile(file: WordFile): File {
  const { title, subject, author = '', body, sections, alternatingFooters = false } = file;
  const { footnotes, comments, paragraphStyles = [], defaults } = file;
  const run = runProperties(body);
  const black = { run: { ...run, color: '000000' } };
  return new Document({
    title: printable(title),
    ...(subject !== undefined && { subject: printable(subject) }),
    creator: printable(author),
    lastModifiedBy: printable(author),
    revision: 1,
    sections,
    evenAndOddHeaderAndFooters: alternatingFooters,
    ...(footnotes && { footnotes }),
    ...(comments && { comments }),
    styles: {
      default: {
        document: { run, paragraph: {} },
        title: black,
        heading1: black,
        heading2: black,
        heading3: black,
        heading4: black,
        heading5: black,
        heading6: black,
        ...defaults,
      },
      paragraphStyles: [{ id: 'Normal', name: 'Normal', quickFormat: true, run }, ...paragraphStyles],
    },
  });
}
