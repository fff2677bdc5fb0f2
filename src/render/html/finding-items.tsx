import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Language } from '../../messages/language.js';
import { PAGE_MESSAGES } from '../../messages/report-page.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import type { Finding, Place } from '../../model/finding.js';
import { pointText } from '../prose/point-text.js';
import { visible } from '../prose/visible.js';
import { LINE } from './view.js';

interface Props {
  readonly findings: readonly Finding[];
  readonly lang: Language;
  /** A link to a place that this page shows; nothing for others. */
  readonly hrefOf: (place: Place) => string | undefined;
  /** What else is to be said of a finding. */
  readonly remark?: (finding: Finding) => Child;
}

/** Findings one below the other, each with what stands there, what is expected, and its places. */
export function FindingItems({ findings, lang, hrefOf, remark }: Props): JSX.Element {
  return (
    <ul>
      {findings.map((finding) => (
        <FindingItem finding={finding} lang={lang} hrefOf={hrefOf}>
          {remark?.(finding)}
        </FindingItem>
      ))}
      {LINE}
    </ul>
  );
}

function FindingItem({
  finding,
  lang,
  hrefOf,
  children,
}: Pick<Props, 'lang' | 'hrefOf'> & {
  readonly finding: Finding;
  readonly children?: Child;
}): JSX.Element {
  const { severity, message, actual, expected, related = [] } = finding;
  const messages = PAGE_MESSAGES[lang];
  return (
    <>
      {LINE}
      <li class={severity}>
        <p class="message">
          <span class={`severity ${severity}`}>{REPORT_WORDS[lang].severity[severity]}</span>
          {visible(message)}
          {actual !== undefined && <Quoted label={messages.actual} text={actual} />}
          {expected !== undefined && <Quoted label={messages.expected} text={expected} />}
        </p>
        {children}
        <p class="places">
          <PlaceLink place={finding} href={hrefOf(finding)} />
          {related.map((one) => (
            <span class="related">
              <span>{visible(one.message)}</span>
              <PlaceLink place={one} href={hrefOf(one)} />
            </span>
          ))}
          <span class="rule">{visible(finding.rule)}</span>
        </p>
      </li>
    </>
  );
}

function Quoted({ label, text }: { readonly label: string; readonly text: string }): JSX.Element {
  return (
    <span class="quoted">
      {label} <q>{visible(text)}</q>
    </span>
  );
}

/** file:line:column; a link where the place is shown on this page. */
function PlaceLink({
  place,
  href,
}: {
  readonly place: Place;
  readonly href: string | undefined;
}): JSX.Element {
  const text = `${visible(place.path)}:${pointText(place.start)}`;
  if (href === undefined) return <code>{text}</code>;
  return (
    <a href={href}>
      <code>{text}</code>
    </a>
  );
}
