import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_STATISTICS } from '../../../../messages/edition-statistics.js';
import { REPORT_MESSAGES } from '../../../../messages/report.js';
import { REPORT_WORDS } from '../../../../messages/report-words.js';
import { KINDS } from '../../../../model/comparison.js';
import { divisionsOfType } from '../../../../model/walk.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { LINE } from '../../view.js';

/** The edition in a sentence, and its apparatus by kind and by state. What does not occur is left out. */
export function Counts({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const { edition, base, lang } = sheet;
  const { summary, witnesses } = edition;
  const report = REPORT_MESSAGES[lang];
  const hasArticles = divisionsOfType(base.witness.tree, 'article').length > 0;
  return (
    <>
      <p class="sentence">
        {EDITION_STATISTICS[lang].verdict({
          articles: hasArticles ? report.articles(summary.articles) : report.units(summary.articles),
          witnesses: witnesses.length,
          entries: summary.entries,
          substantive: summary.substantive,
          open: summary.open,
        })}
      </p>
      {LINE}
      <Tally sheet={sheet} />
    </>
  );
}

function Tally({ sheet: { edition, lang } }: { readonly sheet: Sheet }): JSX.Element {
  const words = EDITION_STATISTICS[lang];
  const { summary } = edition;
  const kinds = KINDS.filter((kind) => summary.kinds[kind] > 0);
  const states = [
    [words.substantive, summary.substantive],
    [words.indirect, summary.indirect],
    [words.open, summary.open],
    [words.decided, summary.decided],
  ] as const;
  return (
    <ul class="tally">
      {kinds.map((kind) => (
        <li>
          <span class={`badge ${kind}`}>{REPORT_WORDS[lang].kind[kind]}</span>
          <b>{summary.kinds[kind]}</b>
        </li>
      ))}
      {states
        .filter(([, n]) => n > 0)
        .map(([word, n]) => (
          <li>
            {word}
            <b>{n}</b>
          </li>
        ))}
      {LINE}
    </ul>
  );
}
