import type { ApparatusEntry } from '../../../model/edition.js';

/** Anchor of the note of an entry, under its article. */
export function noteAnchor({ id }: ApparatusEntry): string {
  return `note/${id}`;
}

/** Anchor of an entry in 勘误表. */
export function variantAnchor({ id }: ApparatusEntry): string {
  return `variant/${id}`;
}
