import type { JSX } from 'hono/jsx/jsx-runtime';
import { INDEX_MESSAGES } from '../../messages/report-index.js';
import type { Language } from '../../messages/language.js';
import { REPORT_MESSAGES } from '../../messages/report.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import type { IndexText } from '../prose/index-list.js';
import { visible } from '../prose/visible.js';
import { LINE } from './view.js';

/** The texts of a corpus: what each is, where it comes from, how to check that it is the same file. */
export function IndexTexts({
  texts,
  lang,
}: {
  readonly texts: readonly IndexText[];
  readonly lang: Language;
}): JSX.Element {
  const messages = INDEX_MESSAGES[lang];
  return (
    <section aria-labelledby="texts-heading">
      {LINE}
      <h2 id="texts-heading">{messages.texts}</h2>
      {LINE}
      {texts.length === 0 && <p class="nothing">{messages.noTexts}</p>}
      <ul class="cards">
        {texts.map((text) => (
          <Text text={text} lang={lang} />
        ))}
        {LINE}
      </ul>
      {LINE}
    </section>
  );
}

function Text({ text, lang }: { readonly text: IndexText; readonly lang: Language }): JSX.Element {
  const report = REPORT_MESSAGES[lang];
  const messages = INDEX_MESSAGES[lang];
  const facts = [
    [messages.source, text.source],
    [messages.date, text.date],
    [report.extent, text.articles ? report.articles(text.units) : report.units(text.units)],
  ] as const;
  return (
    <>
      {LINE}
      <li class={`card ${text.role}`}>
        <p class="head">
          <span class={`role ${text.role}`}>{REPORT_WORDS[lang].role[text.role]}</span>
          <b>{visible(text.siglum)}</b>
        </p>
        <p class="name">{visible(text.title) || report.untitled}</p>
        <dl>
          {facts.map(
            ([label, value]) => value !== undefined && <Fact label={label} value={visible(value)} />,
          )}
          <div>
            <dt>{report.file}</dt>
            <dd>
              <code>{visible(text.path)}</code>
            </dd>
          </div>
          <div>
            <dt>SHA-256</dt>
            <dd>
              <code title={text.sha256}>{text.sha256.slice(0, 16)}</code>
            </dd>
          </div>
        </dl>
      </li>
    </>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }): JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
