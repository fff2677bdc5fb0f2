import type { JSX } from 'hono/jsx/jsx-runtime';
import type { SharedProvision } from '../../../../model/edition.js';
import type { PartProvision, Sheet, SheetPart } from '../../../prose/edition/sheet.js';
import { visible } from '../../../prose/visible.js';
import { languageOfText, LINE } from '../../view.js';
import { editionMessages, type EditionMessages } from '../view.js';
import { PlaceLink } from './place-link.js';
import { positionWords } from './positions.js';
import { SharedText } from './shared.js';

interface Props {
  readonly one: PartProvision;
  readonly part: SheetPart;
  readonly sheet: Sheet;
}

/** A provision of another text: where it stands there, how near it is, its words with the shared ones marked, what differs. */
export function ProvisionNote({ one: { parallel, provision }, part, sheet }: Props): JSX.Element {
  const messages = editionMessages(sheet.lang);
  const { siglum } = parallel.text.witness;
  const [open, close] = messages.quotes;
  return (
    <>
      {LINE}
      <li>
        <p>
          <b>{visible(siglum)}</b>
          <span class="there">{sheet.placeIn(siglum, provision.parallel.id)}</span>
          <span class={`kind ${provision.grade}`}>{messages.grade[provision.grade]}</span>
          {parallel.older && <small>{messages.older[parallel.older]}</small>}
          <PlaceLink id={provision.base.id} part={part} sheet={sheet} />
          <span class="words" lang={languageOfText(sheet.lang)}>
            {open}
            <SharedText words={provision.parallel} shared={provision.shared.map(({ other }) => other)} />
            {close}
          </span>
        </p>
        <Differences provision={provision} messages={messages} />
        {LINE}
        <code>{positionWords(siglum, provision.parallel.start, sheet)}</code>
      </li>
    </>
  );
}

/** 抓→管: the words of the base first. */
function Differences({
  provision: { differing },
  messages,
}: {
  readonly provision: SharedProvision;
  readonly messages: EditionMessages;
}): JSX.Element {
  if (differing.length === 0) return <></>;
  const word = (text: string): string => (text === '' ? `〔${messages.nothing}〕` : visible(text));
  return (
    <p class="differing">
      <small>{messages.differing}</small>
      {differing.map(({ base, parallel }) => (
        <span>
          {word(base)}
          <i aria-hidden="true">→</i>
          {word(parallel)}
        </span>
      ))}
    </p>
  );
}
