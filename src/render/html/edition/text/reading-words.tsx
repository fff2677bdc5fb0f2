import type { JSX } from 'hono/jsx/jsx-runtime';
import type { ApparatusEntry, ApparatusReading, Attestation } from '../../../../model/edition.js';
import { REPORT_WORDS } from '../../../../messages/report-words.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { visible } from '../../../prose/visible.js';
import { editionMessages, type EditionMessages } from '../view.js';
import { Long } from './long.js';

interface Props {
  readonly reading: ApparatusReading;
  readonly sheet: Sheet;
}

/** 新华社（全文 6 次）、答记者问（旁证，全文 2 次）同; where the base lacks what others have, 新华社无. */
export function Support({
  reading: { attestations },
  entry,
  sheet,
}: Props & { readonly entry: ApparatusEntry }): JSX.Element {
  const messages = editionMessages(sheet.lang);
  return (
    <>
      <Sigla attestations={attestations} messages={messages} withTimes />
      {verdict(entry, attestations.length, messages)}
    </>
  );
}

/** Of a whole 款 a commentary may have no more than a part: it has it, but does not read the same. */
function verdict({ lemma, whole }: ApparatusEntry, texts: number, messages: EditionMessages): string {
  if (!lemma) return messages.lacks;
  if (whole) return messages.has.trimEnd();
  return texts > 1 ? messages.agree : '';
}

/** 报纸作“依法依规”（互乙，全文 6 次） */
export function ReadingWords({
  reading,
  entry,
  sheet,
}: Props & { readonly entry: ApparatusEntry }): JSX.Element {
  const messages = editionMessages(sheet.lang);
  const [open, close] = messages.quotes;
  const verb = reading.text === '' ? messages.lacks : entry.lemma ? messages.reads : messages.has;
  return (
    <>
      <Sigla attestations={reading.attestations} messages={messages} />
      {verb}
      {reading.text !== '' && (
        <>
          {open}
          <Long text={visible(reading.text)} />
          {close}
        </>
      )}
      <Remarks words={remarks(reading, sheet, messages)} messages={messages} />
    </>
  );
}

/** What kind it is, and how often each of its texts has the words. */
function remarks(reading: ApparatusReading, sheet: Sheet, messages: EditionMessages): readonly string[] {
  const { kind, note, attestations } = reading;
  const counted = attestations.filter(({ times = 0 }) => times > 0);
  return [
    ...(kind ? [REPORT_WORDS[sheet.lang].kind[kind]] : []),
    ...(note ? [messages.followsRenumbering] : []),
    ...counted.map(({ siglum, times = 0 }) =>
      attestations.length > 1 ? `${visible(siglum)} ${messages.times(times)}` : messages.times(times),
    ),
  ];
}

function Sigla({
  attestations,
  messages,
  withTimes = false,
}: {
  readonly attestations: readonly Attestation[];
  readonly messages: EditionMessages;
  readonly withTimes?: boolean;
}): JSX.Element {
  return (
    <>
      {attestations.map(({ siglum, direct, times = 0 }, at) => (
        <>
          {at > 0 && messages.between}
          <b class={direct ? undefined : 'indirect'}>{visible(siglum)}</b>
          <Remarks
            words={[
              ...(direct ? [] : [messages.indirect]),
              ...(withTimes && times > 0 ? [messages.times(times)] : []),
            ]}
            messages={messages}
          />
        </>
      ))}
    </>
  );
}

function Remarks({
  words,
  messages: { brackets, comma },
}: {
  readonly words: readonly string[];
  readonly messages: EditionMessages;
}): JSX.Element {
  if (words.length === 0) return <></>;
  return <small>{`${brackets[0]}${words.join(comma)}${brackets[1]}`}</small>;
}
