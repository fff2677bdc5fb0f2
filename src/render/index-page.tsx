import type { Language } from '../messages/language.js';
import { INDEX_MESSAGES } from '../messages/report-index.js';
import { REPORT_MESSAGES } from '../messages/report.js';
import { INDEX_CSS } from './html/css/index-page.js';
import { IndexComparisons } from './html/index-comparisons.js';
import { IndexEditions } from './html/index-editions.js';
import { IndexTexts } from './html/index-texts.js';
import { Page } from './html/page.js';
import { LINE } from './html/view.js';
import type { IndexPage } from './prose/index-list.js';
import { visible } from './prose/visible.js';

/** The page that leads to all reports of a corpus, one self-contained file. */
export function renderIndex(index: IndexPage, { lang }: { readonly lang: Language }): string {
  const messages = REPORT_MESSAGES[lang];
  const title = visible(index.title) || messages.untitled;
  const page = (
    <Page title={title} lang={lang} css={INDEX_CSS}>
      {LINE}
      <header class="masthead">
        <p class="kicker">{INDEX_MESSAGES[lang].kicker}</p>
        {LINE}
        <h1>{title}</h1>
        {LINE}
        <p class="disclaimer">{messages.disclaimer}</p>
      </header>
      {LINE}
      <main>
        <IndexEditions editions={index.editions} lang={lang} />
        {LINE}
        <IndexTexts texts={index.texts} lang={lang} />
        {LINE}
        {(index.comparisons.length > 0 || index.editions.length === 0) && (
          <IndexComparisons comparisons={index.comparisons} lang={lang} />
        )}
        {LINE}
      </main>
      {LINE}
      <footer>
        <p>{INDEX_MESSAGES[lang].colophon}</p>
      </footer>
    </Page>
  );
  return `<!doctype html>\n${page.toString()}\n`;
}
