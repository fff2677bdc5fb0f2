import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Language } from '../../messages/language.js';
import { INDEX_MESSAGES } from '../../messages/report-index.js';
import type { IndexComparison } from '../prose/index-list.js';
import { summaryLines } from '../prose/summary.js';
import { visible } from '../prose/visible.js';
import { fileHref } from './href.js';
import { LINE } from './view.js';

interface Props {
  readonly comparisons: readonly IndexComparison[];
  readonly lang: Language;
}

/** The comparisons of a corpus, each with its counts and the way to its page. */
export function IndexComparisons({ comparisons, lang }: Props): JSX.Element {
  const messages = INDEX_MESSAGES[lang];
  return (
    <section aria-labelledby="comparisons-heading">
      {LINE}
      <h2 id="comparisons-heading">{messages.comparisons}</h2>
      {LINE}
      {comparisons.length === 0 && <p class="nothing">{messages.noComparisons}</p>}
      <ul class="cards">
        {comparisons.map((comparison) => (
          <Card comparison={comparison} lang={lang} />
        ))}
        {LINE}
      </ul>
      {LINE}
    </section>
  );
}

function Card({
  comparison,
  lang,
}: {
  readonly comparison: IndexComparison;
  readonly lang: Language;
}): JSX.Element {
  const { base, witness, page, files = [], summary } = comparison;
  return (
    <>
      {LINE}
      <li class="card comparison">
        <h3>
          <a href={fileHref(page)}>
            <span class="base">{visible(base)}</span>
            <span class="arrow" aria-hidden="true">
              {' '}
              →{' '}
            </span>
            <span class="witness">{visible(witness)}</span>
          </a>
        </h3>
        {summaryLines(summary, lang).map((line) => (
          <p>{line}</p>
        ))}
        <p class="files">
          <a href={fileHref(page)}>{INDEX_MESSAGES[lang].open}</a>
          {files.map(({ label, path }) => (
            <a href={fileHref(path)}>{visible(label)}</a>
          ))}
        </p>
      </li>
    </>
  );
}
