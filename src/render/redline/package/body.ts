import { escaped } from '../../word/xml.js';
import type { Prints } from '../script/link.js';
import type { Change, Step } from '../script/step.js';
import type { Comment } from './comments.js';
import type { Signature } from './signature.js';
import { slicerOf, type Slice } from './slices.js';
import { styleOf, type StyleId } from './styles.js';

/** A slice and what becomes of it; of a kept one both texts have theirs. */
interface Fate {
  readonly change: Change;
  readonly slice: Slice;
}

const TRACKED = { deleted: 'w:del', inserted: 'w:ins' } as const;

/**
 * The paragraphs of the document. Words that only one text has stand in `w:del` and `w:ins`; the end of a paragraph that
 * only one text has is marked in the properties of its paragraph (ECMA-376 Part 1, 17.13.5.15 and 17.13.5.20): without
 * it, the words before it and the paragraph behind it are one.
 * @param steps the way from the base to the witness
 * @param comments their numbers are their places in the list
 */
export function bodyOf(
  steps: readonly Step[],
  prints: Prints,
  comments: readonly Comment[],
  signature: Signature,
): string {
  const slicers = {
    base: slicerOf(prints.base, 'base', comments),
    witness: slicerOf(prints.witness, 'witness', comments),
  };
  const paragraphs: string[] = [];
  let words: Fate[] = [];
  for (const { change, base, witness, length } of steps) {
    const left = change === 'inserted' ? [] : slicers.base(base, base + length);
    const right = change === 'deleted' ? [] : slicers.witness(witness, witness + length);
    const slices = change === 'deleted' ? left : right;
    const ends = left.filter(({ text }) => text === '\n');
    for (const slice of slices) {
      if (slice.text !== '\n') words.push({ change, slice });
      else {
        const before = change === 'kept' ? ends.shift() : undefined;
        paragraphs.push(paragraph(words, { change, slice }, before, signature));
        words = [];
      }
    }
  }
  return paragraphs.join('');
}

/** @param before of a kept end, that of the base: where it was set in another way, rejecting brings that back */
function paragraph(
  words: readonly Fate[],
  end: Fate,
  before: Slice | undefined,
  signature: Signature,
): string {
  const style = styleAt(end.slice);
  const old = before ? styleAt(before) : style;
  const mark = end.change === 'kept' ? '' : `<w:rPr><${TRACKED[end.change]} ${signature.next()}/></w:rPr>`;
  const change =
    old === style ? '' : `<w:pPrChange ${signature.next()}><w:pPr>${styled(old)}</w:pPr></w:pPrChange>`;
  return `<w:p><w:pPr>${styled(style)}${mark}${change}</w:pPr>${stretches(words, signature)}</w:p>`;
}

function styleAt({ para }: Slice): StyleId {
  return para ? styleOf(para.para.type) : 'Normal';
}

function styled(style: StyleId): string {
  return `<w:pStyle w:val="${style}"/>`;
}

/** Neighbours of one fate are one change. */
function stretches(words: readonly Fate[], signature: Signature): string {
  const parts: string[] = [];
  for (let from = 0; from < words.length;) {
    const { change } = words[from] as Fate;
    let to = from + 1;
    while (words[to]?.change === change) to++;
    const slices = words.slice(from, to).map(({ slice }) => slice);
    parts.push(stretch(slices, change, signature));
    from = to;
  }
  return parts.join('');
}

function stretch(slices: readonly Slice[], change: Change, signature: Signature): string {
  const runs = slices.map((slice) => run(slice, change === 'deleted' ? 'w:delText' : 'w:t')).join('');
  if (change === 'kept') return runs;
  const tag = TRACKED[change];
  const tracked = (inner: string): string => `<${tag} ${signature.next()}>${inner}</${tag}>`;
  const opens = slices.flatMap((slice) => slice.opens).map((id) => `<w:commentRangeStart w:id="${id}"/>`);
  // The anchor of a comment is a character: it goes with the words that it is about.
  const closes = slices
    .flatMap((slice) => slice.closes)
    .map((id) => ({ id, end: `<w:commentRangeEnd w:id="${id}"/>` }));
  const body = tracked(runs);
  return opens.join('') + body + closes.map(({ id, end }) => end + tracked(anchor(id))).join('');
}

/** The hint keeps “ ” … — as wide as Chinese print has them. */
function run({ text, isLabel }: Slice, tag: 'w:t' | 'w:delText'): string {
  const style = isLabel ? '<w:rStyle w:val="ArticleNumber"/>' : '';
  const dress = `<w:rPr>${style}<w:rFonts w:hint="eastAsia"/></w:rPr>`;
  return `<w:r>${dress}<${tag} xml:space="preserve">${escaped(text)}</${tag}></w:r>`;
}

function anchor(id: number): string {
  return `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
}
