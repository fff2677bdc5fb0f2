import type { Comparison } from '../model/comparison.js';
import type { RenderOptions, Report } from './format.js';
import { linkTo, partAnchor } from './html/anchors.js';
import { ComparisonPart } from './html/comparison.js';
import { Contents } from './html/contents.js';
import { REPORT_CSS } from './html/css/report.js';
import { TRACKED } from './html/css/tracked.js';
import { Masthead } from './html/masthead.js';
import { Page } from './html/page.js';
import { LINE, pageMessages, viewOf } from './html/view.js';
import { collationOf } from './prose/collation.js';
import { reportTitle } from './prose/summary.js';
import { visible } from './prose/visible.js';

/** A report as one self-contained page: no script, no request, nothing but this file. */
export function htmlOf(report: Report, { lang }: RenderOptions): string {
  const { comparisons } = report;
  const messages = pageMessages(lang);
  const views = comparisons.map((one, at) => viewOf(collationOf(one), lang, at, comparisons.length));
  const title = visible(reportTitle(report.title, comparisons[0])) || messages.untitled;
  const [first] = views;
  const css = comparisons.some(isNoted) ? REPORT_CSS + TRACKED : REPORT_CSS;
  const page = (
    <Page title={`${title} · ${messages.comparison}`} lang={lang} css={css}>
      {LINE}
      {first && (
        <a class="skip" href={linkTo(partAnchor('collation', first))}>
          {messages.skip}
        </a>
      )}
      {LINE}
      <Masthead title={title} comparisons={comparisons} lang={lang} />
      {LINE}
      <Contents views={views} />
      {LINE}
      <main>
        {first === undefined && <p class="nothing">{messages.noComparisons}</p>}
        {views.map((view) => (
          <>
            {LINE}
            <ComparisonPart view={view} />
          </>
        ))}
        {LINE}
      </main>
      {LINE}
      <footer>
        <p>{messages.colophon}</p>
      </footer>
    </Page>
  );
  return `<!doctype html>\n${page.toString()}\n`;
}

/** Whether there is anything to say of a text beyond its words. */
function isNoted({ alignment: { base, witness } }: Comparison): boolean {
  return [base, witness].some(
    ({ source }) =>
      source.notices !== undefined || source.tracked !== undefined || source.remarks !== undefined,
  );
}
