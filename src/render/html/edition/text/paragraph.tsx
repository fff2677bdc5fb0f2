import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Language } from '../../../../messages/language.js';
import type { ApparatusEntry } from '../../../../model/edition.js';
import { formOf, stateOf } from './form.js';
import type { LaidPara, LaidRun } from './layout.js';
import { EntryMark, LooseMark } from './mark.js';
import { Words } from './words.js';

interface Props {
  readonly para: LaidPara;
  readonly lang: Language;
  /** Link of the article, for the paragraph that bears its number. */
  readonly permalink?: string;
}

/** A 款, 项 or 目 of the edition. */
export function Paragraph({ para, lang, permalink }: Props): JSX.Element {
  const names = [
    ...(para.depth > 0 ? [`depth-${para.depth}`] : []),
    ...(para.added ? ['added'] : []),
    ...(para.behind.some(isWanting) ? ['wanting'] : []),
    ...(para.runs.length === 0 ? ['bare'] : []),
  ];
  return (
    <p class={names.join(' ') || undefined} id={para.ids.at(-1)}>
      <Line
        para={{ ...para, ids: para.ids.slice(0, -1) }}
        lang={lang}
        {...(permalink !== undefined && { permalink })}
      />
    </p>
  );
}

/** A witness lacks the whole of it, and nobody has decided. */
function isWanting(entry: ApparatusEntry): boolean {
  return entry.lemma !== null && formOf(entry) !== 'left-out' && stateOf(entry) !== 'decided';
}

/** What stands in a paragraph or a heading: its words, its marks, and anchors for what begins with it. */
export function Line({ para, lang, permalink }: Props): JSX.Element {
  return (
    <>
      {para.ids.map((id) => (
        <span id={id}></span>
      ))}
      {para.runs.map((run) =>
        isMarked(run) ? (
          <EntryMark run={run} lang={lang} />
        ) : (
          <Words parts={run.parts} lang={lang} {...(permalink !== undefined && { permalink })} />
        ),
      )}
      {para.behind.map((entry) => (
        <LooseMark entry={entry} lang={lang} />
      ))}
    </>
  );
}

function isMarked(run: LaidRun): run is LaidRun & { readonly entry: ApparatusEntry } {
  return run.entry !== undefined;
}
