import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Language } from '../../messages/language.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import type { Witness } from '../../model/witness.js';
import type { Comparison } from '../../model/comparison.js';
import { extentOf } from '../prose/summary.js';
import type { Which } from '../prose/marks.js';
import { noticesOf } from '../prose/notice-words.js';
import { visible } from '../prose/visible.js';
import { LINE, pageMessages } from './view.js';

interface Props {
  readonly title: string;
  readonly comparisons: readonly Comparison[];
  readonly lang: Language;
}

/** The head of a page: what regulation, which texts, and that this is no official edition. */
export function Masthead({ title, comparisons, lang }: Props): JSX.Element {
  const messages = pageMessages(lang);
  const [first] = comparisons;
  return (
    <header class="masthead">
      {LINE}
      <p class="kicker">{messages.comparison}</p>
      {LINE}
      <h1>{title}</h1>
      {LINE}
      <p class="disclaimer">{messages.disclaimer}</p>
      {LINE}
      {first && (
        <table class="texts" aria-label={messages.texts}>
          <thead class="hidden">
            <tr>
              {[messages.role, messages.siglum, messages.nameAndFile, messages.extent].map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            <TextRow comparison={first} which="base" lang={lang} />
            {comparisons.map((comparison) => (
              <TextRow comparison={comparison} which="witness" lang={lang} />
            ))}
            {LINE}
          </tbody>
        </table>
      )}
      {LINE}
    </header>
  );
}

function TextRow({
  comparison,
  which,
  lang,
}: {
  readonly comparison: Comparison;
  readonly which: Which;
  readonly lang: Language;
}): JSX.Element {
  const text: Witness = comparison.alignment[which];
  const messages = pageMessages(lang);
  return (
    <>
      {LINE}
      <tr>
        <td class={`role ${which}`}>{REPORT_WORDS[lang].role[which]}</td>
        <th scope="row">{visible(text.siglum)}</th>
        <td class="name">
          {visible(text.tree.title) || messages.untitled}
          <span class="file">
            <code>{visible(text.source.path)}</code>{' '}
            <code title={text.source.sha256}>{`SHA-256 ${text.source.sha256.slice(0, 12)}`}</code>
          </span>
          {noticesOf(text.source, lang).map((notice) => (
            <span class="notice">{notice}</span>
          ))}
        </td>
        <td class="extent">{extentOf(comparison, which, messages)}</td>
      </tr>
    </>
  );
}
