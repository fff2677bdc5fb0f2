import { InputError } from '../errors.js';
import { REDLINE } from '../messages/redline.js';
import type { Comparison } from '../model/comparison.js';
import type { Witness } from '../model/witness.js';
import type { ReportFile } from './format.js';
import { collationOf } from './prose/collation.js';
import { reportTitle } from './prose/summary.js';
import { bodyOf } from './redline/package/body.js';
import { commentsOn } from './redline/package/comments.js';
import { packageOf } from './redline/package/package.js';
import { signatureOf } from './redline/package/signature.js';
import { printedOf } from './redline/print/printed.js';
import { linksOf } from './redline/script/links.js';
import { scriptOf } from './redline/script/script.js';

/**
 * A Word document with tracked changes (修订) from the base to the witness: rejecting all gives the base, accepting all
 * the witness, in words, marks and white space; see {@link printedOf} for what a paragraph is, and `printable` for the
 * characters that are written out. `redline/print` lays both texts out in paragraphs, `redline/script` finds the way from
 * one to the other, `redline/package` writes it down for Word. What was moved is deleted and inserted, with a comment (批注) at both places.
 * @throws InputError if there is not exactly one comparison: a document has one text to go from and one to go to
 */
export const redlineOf: ReportFile = async ({ title, comparisons }, { lang, author, date }) => {
  const [comparison] = comparisons;
  if (!comparison || comparisons.length > 1) {
    throw new InputError('redline-several', { witnesses: comparisons.length });
  }
  const collation = collationOf(comparison);
  const { base, witness } = collation;
  const prints = {
    base: printedOf(base.witness, base.paras),
    witness: printedOf(witness.witness, witness.paras),
  };
  const links = linksOf(collation, prints);
  const comments = commentsOn(links.moved, collation, lang);
  const signature = signatureOf(author, date, comments.length);
  const body = bodyOf(scriptOf(links, collation, prints), prints, comments, signature);
  const words = REDLINE[lang];
  const properties = {
    title: words.title(reportTitle(title, comparison)),
    description: words.sources(...filesOf(comparison)),
  };
  return packageOf({ body, comments, properties }, signature);
};

function filesOf({ alignment }: Comparison): [base: string, witness: string] {
  return [alignment.base, alignment.witness].map(fileOf) as [string, string];
}

function fileOf({ source }: Witness): string {
  return `${source.path} (SHA-256 ${source.sha256})`;
}
