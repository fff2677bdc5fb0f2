import type { ApparatusEntry } from '../../../model/edition.js';
import { isHeadingType } from '../../prose/heading-type.js';
import type { Sheet } from '../../prose/edition/sheet.js';
import type { Para } from '../../prose/paras.js';
import { textsOf } from '../../prose/edition/texts.js';
import { xmlIds } from './xml-ids.js';

/** What is asked for all over a document while it is put together. */
export interface Tei {
  readonly sheet: Sheet;
  /** `xml:id` of a text. */
  readonly textId: (siglum: string) => string;
  /** `xml:id` of an editor who decides. */
  readonly editorId: (name: string) => string;
  /** Pointers to texts, for `wit` and `source`. */
  readonly toTexts: (sigla: readonly string[]) => string;
  /** `xml:id` of a division or block of the base; not set where no element stands for it. */
  readonly placeId: (id: string) => string | undefined;
  /** `xml:id` of the paragraph itself; not set where it goes on with what began before. */
  readonly paraId: (para: Para) => string | undefined;
  /** The `xml:id` of the next element for an entry, and the one before it where there is one. */
  readonly fragment: (entry: ApparatusEntry) => { readonly id: string; readonly before?: string };
  readonly isPlaced: (entry: ApparatusEntry) => boolean;
}

/** Names are given to the texts, to the places of the base and to the entries as they come, in this order. */
export function teiContext(sheet: Sheet): Tei {
  const ids = xmlIds();
  const textId = (siglum: string): string => ids.of(`text ${siglum}`, siglum);
  for (const { witness } of textsOf(sheet.edition)) textId(witness.siglum);
  const anchors = anchorsOf(sheet, (id) => ids.of(`place ${id}`, id));
  const fragments = new Map<ApparatusEntry, string[]>();
  return {
    sheet,
    textId,
    editorId: (name) => ids.of(`editor ${name}`, 'editor'),
    toTexts: (sigla) => sigla.map((siglum) => `#${textId(siglum)}`).join(' '),
    placeId: (id) => anchors.places.get(id),
    paraId: ({ index }) => anchors.paras.get(index),
    fragment: (entry) => {
      const known = fragments.get(entry) ?? [];
      const before = known.at(-1);
      const id = ids.of(
        `entry ${entry.id} ${known.length}`,
        before ? `${entry.id}-${known.length + 1}` : entry.id,
      );
      fragments.set(entry, [...known, id]);
      return { id, ...(before !== undefined && { before }) };
    },
    isPlaced: (entry) => fragments.has(entry),
  };
}

interface Anchors {
  readonly places: ReadonlyMap<string, string>;
  /** By the index of the paragraph. */
  readonly paras: ReadonlyMap<number, string>;
}

/** A division that has no element of its own is where its first paragraph is. */
function anchorsOf({ base, parts }: Sheet, name: (id: string) => string): Anchors {
  const places = new Map<string, string>();
  const paras = new Map<number, string>();
  for (const part of parts) {
    const above = base.path(part.id).filter(({ type }) => isHeadingType(type));
    for (const { id } of above) if (!places.has(id)) places.set(id, name(id));
    if (!places.has(part.id)) places.set(part.id, name(part.id));
    for (const para of part.paras) {
      const opened = para.opens.filter((id) => !places.has(id));
      const inner = opened.at(-1);
      if (inner === undefined) continue;
      paras.set(para.index, name(inner));
      for (const id of opened) places.set(id, name(inner));
    }
  }
  return { places, paras };
}
