import { REPORT_MESSAGES, type ReportMessages } from '../../messages/report.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import type { Comparison } from '../../model/comparison.js';
import type { RenderOptions } from '../format.js';
import { extentOf, summaryLines } from '../prose/summary.js';
import { noticesOf } from '../prose/notice-words.js';
import { shortened } from '../prose/text.js';
import { visible } from '../prose/visible.js';
import { columnsOf } from './columns.js';
import type { Sheet } from './sheet.js';
import { span } from './span.js';

const LONGEST_TITLE = 200;

/** The name of the regulation and what the two texts are. */
export function putMasthead(
  comparison: Comparison,
  title: string,
  sheet: Sheet,
  options: RenderOptions,
): void {
  const words = REPORT_MESSAGES[options.lang];
  sheet.put([span(shortened(visible(title), LONGEST_TITLE) || words.untitled, 'strong')]);
  sheet.put([span(words.subtitle, 'faint')]);
  sheet.blank();
  putTexts(comparison, sheet, options, words);
}

function putTexts(comparison: Comparison, sheet: Sheet, options: RenderOptions, words: ReportMessages): void {
  const { base, witness } = comparison.alignment;
  const { role: roles, severity } = REPORT_WORDS[options.lang];
  const heads = [
    [roles.base, visible(base.siglum)],
    [roles.witness, visible(witness.siglum)],
  ] as const;
  const [roleWidth, siglumWidth] = [0, 1].map((at) =>
    Math.max(...heads.map((head) => columnsOf(head[at] as string))),
  );
  [base, witness].forEach((text, at) => {
    const [role, siglum] = heads[at] as readonly [string, string];
    const head = `${pad(role, roleWidth as number)}  ${pad(siglum, siglumWidth as number)}  `;
    const rest = [
      span(visible(text.source.path)),
      span('  '),
      span(extentOf(comparison, at === 0 ? 'base' : 'witness', words)),
    ];
    sheet.put([span(head, at === 0 ? 'base' : 'witness'), ...rest], 0, 2);
    for (const notice of noticesOf(text.source, options.lang))
      sheet.put([span(severity.warning, 'alert'), span(`  ${notice}`)], 2, 4);
  });
}

/** The counts, in two or three lines. */
export function putSummary(comparison: Comparison, sheet: Sheet, options: RenderOptions): void {
  sheet.blank();
  sheet.put([span(REPORT_MESSAGES[options.lang].summary, 'strong')]);
  for (const line of summaryLines(comparison.summary, options.lang)) sheet.put([span(line)], 2);
}

/** A word filled up with blanks to a number of columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}
