import type { Language } from '../messages/language.js';
import { INDEX_MESSAGES } from '../messages/report-index.js';
import { REPORT_MESSAGES } from '../messages/report.js';
import type { Summary } from '../model/comparison.js';
import type { Role } from '../model/witness.js';
import { INDEX_CSS } from './html/css/index-page.js';
import { IndexComparisons } from './html/index-comparisons.js';
import { IndexTexts } from './html/index-texts.js';
import { Page } from './html/page.js';
import { LINE } from './html/view.js';
import { visible } from './prose/visible.js';

/** A text as the index lists it. */
export interface IndexText {
  readonly siglum: string;
  readonly role: Role;
  readonly path: string;
  /** The name as the text prints it. */
  readonly title: string;
  /** Where the text was taken from, in the words of the configuration. */
  readonly source?: string;
  readonly date?: string;
  readonly sha256: string;
  /** How many articles, or units where there are none. */
  readonly units: number;
  /** The units are articles. */
  readonly articles: boolean;
}

/** A comparison as the index lists it. */
export interface IndexComparison {
  readonly base: string;
  readonly witness: string;
  readonly summary: Summary;
  /** Files beside the index: the page, and what else was written. */
  readonly page: string;
  readonly files?: readonly { readonly label: string; readonly path: string }[];
}

/** What `jiaokan build` has made. */
export interface IndexPage {
  readonly title: string;
  readonly texts: readonly IndexText[];
  readonly comparisons: readonly IndexComparison[];
}

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
        <IndexComparisons comparisons={index.comparisons} lang={lang} />
        {LINE}
        <IndexTexts texts={index.texts} lang={lang} />
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
