import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Band } from '../prose/bands.js';
import { wholeEntries } from '../prose/whole.js';
import { isHeadingType } from '../prose/heading-type.js';
import type { BlockType } from '../../model/tree.js';
import type { Entry } from '../prose/marks.js';
import type { Side } from '../prose/side.js';
import { entryAnchor, linkTo, markAnchor } from './anchors.js';
import { ParaText } from './para.js';
import { languageOfText, siglumOf, type View } from './view.js';

interface Props {
  readonly band: Band;
  readonly side: Side;
  readonly view: View;
  /** Both sides read the same: a narrow screen need not show them twice. */
  readonly alike?: boolean;
}

/** One side of a band: its paragraphs, or a note that the text has nothing here. */
export function Cell({ band, side, view, alike = false }: Props): JSX.Element {
  const paras = band[side.which];
  return (
    <td
      class={`side ${side.which}${paras.length === 0 ? ' empty' : ''}${alike ? ' alike' : ''}`}
      lang={languageOfText(view.lang)}
      data-siglum={tagOf(side, view)}
      data-both={alike && side.which === 'base' ? view.messages.both : undefined}
    >
      {paras.map((para) => (
        <ParaText para={para} side={side} view={view} />
      ))}
      {paras.length === 0 && <Lacuna band={band} side={side} view={view} />}
    </td>
  );
}

/** What stands over a side on a narrow screen, where the two are not beside one another. */
export function tagOf(side: Side, view: View): string {
  return view.messages.labelled(view.words.role[side.which], siglumOf(side));
}

function Lacuna({ band, side, view }: Props): JSX.Element {
  const entries = wholeEntries(band, side.which === 'base' ? view.collation.witness : view.collation.base);
  if (entries.length === 0) return <p class="lacuna">{view.messages.lacks(siglumOf(side), '')}</p>;
  return (
    <>
      {entries.map((entry) => (
        <p class="lacuna">
          <a
            class="mark"
            id={markAnchor(entry, side.which, view)}
            href={linkTo(entryAnchor(entry, view))}
            data-n={entry.n}
          >
            {view.messages.lacks(siglumOf(side), nameOfLack(entry, view))}
          </a>
        </p>
      ))}
    </>
  );
}

/** 款, 项, 条, 标题, 题注: what the text has not got. */
function nameOfLack({ variant }: Entry, { collation, words }: View): string {
  const [reading, side] = variant.base
    ? [variant.base, collation.base]
    : [variant.witness, collation.witness];
  const para = side.paras.of(reading?.id ?? '')[0];
  const type = side.path(reading?.id ?? '').at(-1)?.type;
  if (type) return isHeadingType(type) ? words.block.title : words.division[type];
  return para && para.type in words.block ? words.block[para.type as BlockType] : '';
}
