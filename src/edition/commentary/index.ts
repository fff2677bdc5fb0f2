import type { Commentary, CountCheck, EditionText, Quotation } from '../../model/edition.js';
import { seenText } from '../../model/seen-text.js';
import { divisionsOfType } from '../../model/walk.js';
import type { Witness } from '../../model/witness.js';
import { lettersOf } from '../letters.js';
import { lettersIn } from '../wording.js';
import { candidatesIn } from './anchors/candidates.js';
import { weighing } from './anchors/evidence.js';
import { passagesOf } from './anchors/passages.js';
import { anchorsOf } from './anchors/path.js';
import { anchorUnits, type Unit } from './anchors/units.js';
import { piecesOf } from './clauses/pieces.js';
import { splitAtUnits } from './clauses/split.js';
import { quotationOf } from './quotations/quotation.js';
import { commentaryWeights } from './weights.js';

/**
 * Finds what a commentary says about a regulation: the passages that quote, shorten or paraphrase it, by the words
 * that both have, each anchored to a 条 款 项; and the articles it is silent on.
 *
 * The way through: the commentary is cut into clauses (`clauses/`), each is anchored to a unit of the base or to none
 * (`anchors/`), clauses in a row that render one unit are a quotation of some kind (`quotations/`). What the apparatus asks
 * of a commentary afterwards, as an indirect witness, is in `witness/`.
 * @param counts what was found of the counts it states
 */
export function commentaryOf(base: Witness, text: EditionText, counts: readonly CountCheck[]): Commentary {
  const anchored = quotationsIn(base, text.witness);
  // Who says that 第六条 has four items has spoken of it.
  const rendered = new Set([
    ...anchored.map(({ unit }) => unit.within),
    ...counts.map(({ within }) => within),
  ]);
  return {
    text,
    quotations: anchored.map(({ quotation }) => quotation),
    counts,
    silent: divisionsOfType(base.tree, 'article')
      .map(({ id }) => id)
      .filter((id) => !rendered.has(id)),
  };
}

interface Anchored {
  readonly unit: Unit;
  readonly quotation: Quotation;
}

function quotationsIn(base: Witness, commentary: Witness): readonly Anchored[] {
  const units = anchorUnits(base);
  const [ours, theirs] = [lettersOf(base), lettersOf(commentary)];
  const title = lettersIn(base.tree.title);
  const weights = commentaryWeights([ours, theirs], title);
  const candidates = candidatesIn(units, ours, theirs, weights);
  const weigh = weighing(units, ours, theirs, weights);
  const pieces = piecesOf(commentary, title).flatMap((piece) => splitAtUnits(piece, candidates, weigh));
  const anchors = anchorsOf(pieces, units, candidates, weigh);
  const texts = { base: ours, other: theirs, weights, source: seenText(base.source) };
  return passagesOf(pieces, anchors, weigh).flatMap((passage) => {
    const unit = units[passage.unit] as Unit;
    const quotation = quotationOf(passage, unit, base, commentary, texts);
    return quotation ? [{ unit, quotation }] : [];
  });
}
