import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Sheet, SheetPart } from '../../../prose/edition/sheet.js';
import { LINE } from '../../view.js';
import { editionMessages } from '../view.js';
import { EntryNote } from './entry-note.js';
import { ProvisionNote } from './provision-note.js';
import { QuotationNote } from './quotation-note.js';

interface Props {
  readonly part: SheetPart;
  readonly sheet: Sheet;
}

/** What is known of the wording of a part: 校勘记, 解读, 参照. Nothing where there is nothing to say. */
export function Notes({ part, sheet }: Props): JSX.Element {
  const messages = editionMessages(sheet.lang);
  const { entries, quotations, provisions, silent } = part;
  if (entries.length + quotations.length + provisions.length + silent.length === 0) return <></>;
  return (
    <div class="notes" lang={sheet.lang === 'zh' ? undefined : sheet.lang}>
      {LINE}
      <Group name="app" title={messages.apparatus} items={entries.length}>
        {entries.map((entry) => (
          <EntryNote entry={entry} part={part} sheet={sheet} />
        ))}
      </Group>
      <Group name="com" title={messages.commentary} items={quotations.length + silent.length}>
        {quotations.map((one) => (
          <QuotationNote one={one} part={part} sheet={sheet} />
        ))}
        {silent.map((siglum) => (
          <li class="silent">{messages.silent(siglum)}</li>
        ))}
      </Group>
      <Group name="par" title={messages.parallels} items={provisions.length}>
        {provisions.map((one) => (
          <ProvisionNote one={one} part={part} sheet={sheet} />
        ))}
      </Group>
    </div>
  );
}

function Group({
  name,
  title,
  items,
  children,
}: {
  readonly name: string;
  readonly title: string;
  readonly items: number;
  readonly children?: Child;
}): JSX.Element {
  if (items === 0) return <></>;
  return (
    <>
      <div class={name}>
        <b>{title}</b>
        <ul>{children}</ul>
      </div>
      {LINE}
    </>
  );
}
