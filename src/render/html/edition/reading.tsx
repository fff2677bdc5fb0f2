import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Sheet, SheetPart } from '../../prose/edition/sheet.js';
import { languageOfText, LINE } from '../view.js';
import { Colophon } from './colophon.js';
import { Outside } from './outside.js';
import { BlockPart } from './text/block.js';
import { HeadingPart } from './text/heading.js';
import { readingParts } from './text/parts.js';
import { Unit } from './text/unit.js';
import { editionMessages } from './view.js';

const HEADING = 'text-heading';

/** 整理版 and 编注版: the text as the edition prints it, its notes under each article, and what it was made from. */
export function Reading({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const messages = editionMessages(sheet.lang);
  const { text, outside } = readingParts(sheet);
  const title = text.find(isTitle);
  const { witnesses, apparatus } = sheet.edition;
  return (
    <section id="text" aria-labelledby={HEADING}>
      {LINE}
      {!title && (
        <h2 class="hidden" id={HEADING}>
          {messages.text}
        </h2>
      )}
      <div class="sheet" lang={languageOfText(sheet.lang)}>
        {LINE}
        {text.map((part) => (
          <>
            <Part part={part} sheet={sheet} isHeading={part === title} />
            {LINE}
          </>
        ))}
        {text.length === 0 && <p class="nothing">{messages.noText}</p>}
      </div>
      {LINE}
      {witnesses.length > 0 && apparatus.length === 0 && <p class="alike">{messages.noVariants}</p>}
      <Colophon sheet={sheet} />
      {LINE}
      <Outside parts={outside} sheet={sheet} />
      {LINE}
    </section>
  );
}

function isTitle({ kind, paras }: SheetPart): boolean {
  return kind === 'block' && paras[0]?.type === 'title';
}

function Part({
  part,
  sheet,
  isHeading,
}: {
  readonly part: SheetPart;
  readonly sheet: Sheet;
  readonly isHeading: boolean;
}): JSX.Element {
  if (part.kind === 'unit') return <Unit part={part} sheet={sheet} />;
  if (part.kind === 'heading') return <HeadingPart part={part} sheet={sheet} />;
  return <BlockPart part={part} sheet={sheet} {...(isHeading && { heading: HEADING })} />;
}
