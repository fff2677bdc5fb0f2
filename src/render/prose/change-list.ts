import type { Language } from '../../messages/language.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import { TRACKED_MESSAGES } from '../../messages/tracked.js';
import type { Remark } from '../../model/remark.js';
import type { SourceText } from '../../model/source.js';
import type { TrackedChange } from '../../model/tracked.js';
import type { Collation } from './collation.js';
import { nearestPara } from './nearest-para.js';
import { placeName } from './place.js';
import type { Side } from './side.js';
import { isOneFile, type Pair } from './variant-changes.js';
import { visible } from './visible.js';

/** A change or a comment with the text in which its place is best named. */
export interface Placed<What> {
  readonly what: What;
  readonly side: Side;
  /** Id of the division or block it is in; empty in a text without any. */
  readonly id: string;
  /** As a variant is cited: 第五条第三款, 校本第七条. */
  readonly place: string;
}

/** What is noted in one text, or in the two states of one document. */
export interface NotedList<What> {
  readonly intro: string;
  readonly items: readonly Placed<What>[];
}

/** The tracked changes of both texts, a list for each document that has any. */
export function changeLists(collation: Collation, lang: Language): NotedList<TrackedChange>[] {
  const messages = TRACKED_MESSAGES[lang];
  const one = isOneFile(pairOf(collation));
  return listsOf(collation, ({ tracked }) => tracked?.changes ?? [], lang).map(({ side, items }) => {
    const { siglum, source } = side.witness;
    return {
      intro: messages.listOf(
        visible(one ? source.path : siglum),
        items.length,
        one ? undefined : source.tracked?.state,
      ),
      items,
    };
  });
}

/** The comments on both texts, a list for each document that has any. */
export function remarkLists(collation: Collation, lang: Language): NotedList<Remark>[] {
  const one = isOneFile(pairOf(collation));
  return listsOf(collation, ({ remarks = [] }) => remarks, lang).map(({ side, items }) => {
    const { siglum, source } = side.witness;
    const intro = TRACKED_MESSAGES[lang].remarksOf(visible(one ? source.path : siglum), items.length);
    return { intro, items };
  });
}

/** The words of its text that something is about, as they are in the source. */
export function slicedWords({ what, side }: Placed<TrackedChange | Remark>): string {
  return side.witness.source.text.slice(what.start, what.end);
}

/** The two texts of a collation. */
export function pairOf({ base, witness }: Collation): Pair {
  return { base: base.witness, witness: witness.witness };
}

interface SideList<What> {
  readonly side: Side;
  readonly items: readonly Placed<What>[];
}

function listsOf<What extends TrackedChange | Remark>(
  collation: Collation,
  of: (source: SourceText) => readonly What[],
  lang: Language,
): SideList<What>[] {
  const { base, witness } = collation;
  const [left, right] = [of(base.witness.source), of(witness.witness.source)];
  const single = isOneFile(pairOf(collation)) && right.length > 0;
  const lists = [
    { side: base, items: single ? [] : left.map((what) => placed(what, base, lang)) },
    {
      side: witness,
      items: right.map((what, at) => {
        const before = single ? left[at] : undefined;
        // Words that were taken out are somewhere in the text before the changes only.
        const isGone =
          what.start === what.end && before && before.start < before.end && before.text === what.text;
        return isGone ? placed(before, base, lang) : placed(what, witness, lang);
      }),
    },
  ];
  return lists.filter(({ items }) => items.length > 0);
}

function placed<What extends TrackedChange | Remark>(what: What, side: Side, lang: Language): Placed<What> {
  const { text } = side.witness.source;
  // What begins with the end of the paragraph before is about the paragraph that it opens.
  const blanks = /^\s*/u.exec(text.slice(what.start, what.end))?.[0].length ?? 0;
  const begin = what.start + blanks < what.end ? what.start + blanks : what.start;
  const id = nearestPara(side.paras, begin)?.id ?? '';
  const name = id === '' ? '' : placeName(id, side, lang);
  const place = side.which === 'witness' && name !== '' ? REPORT_WORDS[lang].ofWitness(name) : name;
  return { what, side, id, place };
}
