import type { JSX } from 'hono/jsx/jsx-runtime';
import { CLIENT } from '../../../generated/client.js';
import type { Language } from '../../../messages/language.js';
import type { Edition } from '../../../model/edition.js';
import type { Download } from '../../prose/edition/download.js';
import { sheetOf, type Sheet } from '../../prose/edition/sheet.js';
import { visible } from '../../prose/visible.js';
import { linkTo } from '../anchors.js';
import { EDITION_CSS } from '../css/edition/page.js';
import { compact } from '../compact.js';
import { Page } from '../page.js';
import { LINE } from '../view.js';
import { Bar } from './bar.js';
import { EditionCollation } from './collation.js';
import { columnNames } from './columns/names.js';
import { Density } from './density.js';
import { Downloads } from './downloads.js';
import { EditionFindings } from './findings.js';
import { EditionMasthead } from './masthead.js';
import { Numbers } from './numbers.js';
import { Reading } from './reading.js';
import { Statistics } from './statistics.js';
import { Errata } from './variants.js';
import { editionMessages } from './view.js';

/** What the page of an edition is written with. */
export interface EditionPageOptions {
  readonly lang: Language;
  /** Files beside the page. */
  readonly downloads: readonly Download[];
}

/** An edition as one self-contained page: three views of one text, and everything that is known of its wording. */
export function editionPage(edition: Edition, { lang, downloads }: EditionPageOptions): string {
  const sheet = sheetOf(edition, lang);
  const messages = editionMessages(lang);
  const title = visible(edition.title || edition.base.witness.tree.title) || messages.untitled;
  const page = (
    <Page
      title={`${title} · ${messages.edition}`}
      lang={lang}
      css={`
        ${EDITION_CSS}${columnNames(sheet)}
      `}
      script={CLIENT}
    >
      {LINE}
      <a class="skip" href={linkTo('text')}>
        {messages.skip}
      </a>
      {LINE}
      <EditionMasthead sheet={sheet} title={title} />
      {LINE}
      <Bar sheet={sheet} />
      {LINE}
      <Sections sheet={sheet} downloads={downloads} />
      {LINE}
      <Density sheet={sheet} />
      {LINE}
      <footer>
        <p>{messages.footer}</p>
      </footer>
    </Page>
  );
  return `<!doctype html>\n${compact(page.toString())}\n`;
}

/** The text in its views, and what is known of it. */
function Sections({
  sheet,
  downloads,
}: {
  readonly sheet: Sheet;
  readonly downloads: readonly Download[];
}): JSX.Element {
  return (
    <main>
      {LINE}
      <Reading sheet={sheet} />
      {LINE}
      <EditionCollation sheet={sheet} />
      {LINE}
      <Errata sheet={sheet} />
      {LINE}
      <Numbers sheet={sheet} />
      {LINE}
      <Statistics sheet={sheet} />
      {LINE}
      <EditionFindings sheet={sheet} />
      {LINE}
      <Downloads sheet={sheet} downloads={downloads} />
      {LINE}
    </main>
  );
}
