import { KINDS } from '../../../model/comparison.js';
import type { Finding } from '../../../model/finding.js';
import type { Remark } from '../../../model/remark.js';
import type { Band } from '../../prose/bands.js';
import { entriesOn } from '../../prose/collation.js';
import { kindWords } from '../../prose/kind-words.js';
import type { Entry, Which } from '../../prose/marks.js';
import type { Para } from '../../prose/paras.js';
import { placesName } from '../../prose/places.js';
import type { Side } from '../../prose/side.js';
import { authorOf, shownWords } from '../../prose/tracked.js';
import { visible } from '../../prose/visible.js';
import type { Sheet } from '../sheet.js';
import { changeNotes } from './change-notes.js';

/** Characters on either side of a line end that is in doubt. */
const ROOM = 6;

/** Characters of a comment; a longer one loses its middle. */
const ROOM_OF_REMARK = 200;

/**
 * What is to be said of a band: whole 款 that one text has alone, how many variants of which kinds, findings, line ends
 * in doubt, comments.
 * @param told nothing need be said of what is new or gone, because the row says it
 */
export function bandNotes(band: Band, sheet: Sheet, told: boolean): string[] {
  const { collation, concerns } = sheet;
  const { base, witness } = collation;
  const entries = entriesOn([band], base, witness);
  const concern = concerns.on(band);
  return [
    ...(told ? [] : wholeNotes(entries, sheet)),
    ...tallies(entries, sheet),
    ...changeNotes(entries, sheet),
    ...concern.findings.map((finding) => findingNote(finding, sheet)),
    ...[base, witness].flatMap((side) => band[side.which].flatMap((para) => doubts(para, side, sheet))),
    ...concern.remarks.map((remark) => remarkNote(remark, sheet)),
  ];
}

/** 错误（报纸）：第六条的条号重复，第2次出现. Two states of one document share a path, and are not named. */
function findingNote(
  { severity, message, path }: Finding,
  { collation, messages, say, sigla, words }: Sheet,
): string {
  const of = [collation.base, collation.witness].filter((side) => side.witness.source.path === path);
  const which = of.length === 1 ? of[0]?.which : undefined;
  const label = which ? say.ofText(words.severity[severity], sigla[which]) : words.severity[severity];
  return messages.labelled(label, visible(message));
}

/** 新增第五条第三款, 删去第八条第（五）项至第（八）项. */
function wholeNotes(entries: readonly Entry[], { collation, say, lang }: Sheet): string[] {
  const idsOn = (which: Which): string[] =>
    entries.flatMap(({ variant }) => (variant.whole && variant[which] ? [variant[which].id] : []));
  return [
    ...placesName(idsOn('base'), collation.base, lang).map(say.onlyBefore),
    ...placesName(idsOn('witness'), collation.witness, lang).map(say.onlyAfter),
  ];
}

/** 替换 2 处，标点 1 处, in the order of the kinds. */
function tallies(entries: readonly Entry[], { say, messages, lang }: Sheet): string[] {
  const counts = new Map<string, number>();
  const inOrder = [...entries].sort(
    (a, b) => KINDS.indexOf(a.variant.kind) - KINDS.indexOf(b.variant.kind) || a.n - b.n,
  );
  for (const { variant } of inOrder) {
    if (variant.whole) continue;
    const word = kindWords(variant, lang);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts.size === 0 ? [] : [messages.tallies([...counts].map(([word, n]) => say.tally(word, n)))];
}

function doubts(para: Para, side: Side, { say }: Sheet): string[] {
  return para.pieces.flatMap((piece, at) => {
    if (!piece.doubtful) return [];
    const before = [...(para.pieces[at - 1]?.text ?? '')].slice(-ROOM).join('');
    const after = [...piece.text].slice(0, ROOM).join('');
    return [say.doubtful(visible(side.witness.siglum), visible(before), visible(after))];
  });
}

/** 批注（张三）：请核对。 */
export function remarkNote(remark: Remark, { say, lang }: Sheet): string {
  return say.remark(authorOf(remark, lang), shownWords(remark.text, ROOM_OF_REMARK));
}
