import type { Language } from '../../../messages/language.js';
import { PLACE_NAMES } from '../../../messages/place-names.js';
import { REDLINE } from '../../../messages/redline.js';
import type { Division } from '../../../model/tree.js';
import type { Collation } from '../../prose/collation.js';
import type { Entry, Which } from '../../prose/marks.js';
import { placeName, rowName } from '../../prose/place.js';
import type { Side } from '../../prose/side.js';
import { contextOf, shortened } from '../../prose/text.js';
import type { PrintedPara } from '../print/printed.js';
import type { Link } from '../script/link.js';

/** A comment (批注) on paragraphs of one text. */
export interface Comment {
  readonly on: Which;
  /** UTF-16 offsets into the printed text, `to` exclusive; at the beginning and at the end of a paragraph. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** So many changes are told in a comment, each in so many characters of both readings. */
const MOST_CHANGES = 6;
const ROOM = 40;

/**
 * What stands beside words that were moved: at the old place where they went, at the new one where they came from, and
 * what was changed in them, which the deletion and the insertion of the whole do not show.
 * @returns in the order of the base, then of the witness
 */
export function commentsOn(moved: readonly Link[], collation: Collation, lang: Language): Comment[] {
  const told = moved.filter(({ ids }) => ids.base.length > 0 && ids.witness.length > 0);
  const words = REDLINE[lang];
  const comments = told.flatMap((link): Comment[] => {
    const changes = changesIn(link, collation, lang);
    const to = words.movedTo(nameOf(link.ids.witness, collation.witness, lang));
    const from = words.movedFrom(nameOf(link.ids.base, collation.base, lang));
    return [
      { on: 'base', ...extentOf(link.base), text: to + changes },
      { on: 'witness', ...extentOf(link.witness), text: from + changes },
    ];
  });
  return comments.sort((a, b) => (a.on === b.on ? a.from - b.from : a.on === 'base' ? -1 : 1));
}

function extentOf(paras: readonly PrintedPara[]): Pick<Comment, 'from' | 'to'> {
  return { from: (paras[0] as PrintedPara).start, to: (paras.at(-1) as PrintedPara).end };
}

function nameOf(ids: readonly string[], side: Side, lang: Language): string {
  const divisions = ids.flatMap((id): Division[] => side.path(id).slice(-1));
  if (divisions.length === ids.length && divisions.every(({ type }) => type === 'article')) {
    return rowName(divisions, side, lang);
  }
  return PLACE_NAMES[lang].list(ids.map((id) => placeName(id, side, lang)));
}

function changesIn(link: Link, collation: Collation, lang: Language): string {
  const entries = new Set<Entry>();
  for (const side of [collation.base, collation.witness]) {
    for (const { para } of link[side.which]) {
      // Where words are wanting here, an article of the other text may be meant that has nothing to do with these.
      for (const { entry, start, end } of side.marks.on(para)) if (start < end) entries.add(entry);
    }
  }
  if (entries.size === 0) return REDLINE[lang].wordsAlike;
  const sorted = [...entries].sort((a, b) => a.n - b.n);
  const changes = sorted.slice(0, MOST_CHANGES).map((entry) => changeWords(entry, collation, lang));
  return REDLINE[lang].wordsChanged(changes, sorted.length - changes.length);
}

function changeWords(entry: Entry, { base, witness }: Collation, lang: Language): string {
  const [before, after] = [base, witness].map((side) =>
    shortened(contextOf(side.marks.of(entry), 0).reading, ROOM),
  ) as [string, string];
  if (before === '') return REDLINE[lang].added(after);
  return after === '' ? REDLINE[lang].omitted(before) : REDLINE[lang].replaced(before, after);
}
