import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Language } from '../../messages/language.js';
import { PLACE_NAMES } from '../../messages/place-names.js';
import { INDEX_MESSAGES } from '../../messages/report-index.js';
import { REPORT_MESSAGES } from '../../messages/report.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import type { IndexEdition } from '../prose/index-list.js';
import { visible } from '../prose/visible.js';
import { fileHref } from './href.js';
import { IndexDensity } from './index-density.js';
import { LINE } from './view.js';

/** The editions of a corpus, each with its texts, its figures and the way to its page. */
export function IndexEditions({
  editions,
  lang,
}: {
  readonly editions: readonly IndexEdition[];
  readonly lang: Language;
}): JSX.Element {
  if (editions.length === 0) return <></>;
  return (
    <section aria-labelledby="editions-heading">
      {LINE}
      <h2 id="editions-heading">{INDEX_MESSAGES[lang].editions}</h2>
      {LINE}
      <ul class="cards">
        {editions.map((edition) => (
          <Card edition={edition} lang={lang} />
        ))}
        {LINE}
      </ul>
      {LINE}
    </section>
  );
}

interface Props {
  readonly edition: IndexEdition;
  readonly lang: Language;
}

function Card({ edition, lang }: Props): JSX.Element {
  const { title, page, files, density = [] } = edition;
  return (
    <>
      {LINE}
      <li class="card edition">
        <h3>
          <a href={fileHref(page)}>{visible(title) || REPORT_MESSAGES[lang].untitled}</a>
        </h3>
        {LINE}
        <Sigla edition={edition} lang={lang} />
        {LINE}
        <Figures edition={edition} lang={lang} />
        {LINE}
        <IndexDensity spots={density} label={INDEX_MESSAGES[lang].density} />
        {LINE}
        <p class="files">
          <a class="open" href={fileHref(page)}>
            {INDEX_MESSAGES[lang].openEdition}
          </a>
          {files.map(({ label, path }) => (
            <a href={fileHref(path)}>{visible(label)}</a>
          ))}
        </p>
      </li>
    </>
  );
}

function Sigla({ edition, lang }: Props): JSX.Element {
  const { role } = REPORT_WORDS[lang];
  const groups = [
    ['base', [edition.base]],
    ['witness', edition.witnesses],
    ['commentary', edition.commentaries],
    ['parallel', edition.parallels],
  ] as const;
  return (
    <dl class="sigla">
      {groups.map(
        ([name, sigla]) =>
          sigla.length > 0 && (
            <div>
              <dt class={`role ${name}`}>{role[name]}</dt>
              <dd>{PLACE_NAMES[lang].list(sigla.map(visible))}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Figures({ edition: { summary }, lang }: Props): JSX.Element {
  const messages = INDEX_MESSAGES[lang];
  const figures = [
    [messages.articles, summary.articles],
    [messages.entries, summary.entries],
    [messages.substantive, summary.substantive],
    [messages.undecided, summary.open],
  ] as const;
  return (
    <dl class="figures">
      {figures.map(([label, n]) => (
        <div>
          <dt>{label}</dt>
          <dd>{n}</dd>
        </div>
      ))}
    </dl>
  );
}
