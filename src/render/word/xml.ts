const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Namespace of the words of a Word document, in its transitional form, which every version reads. */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Characters of a text as XML has them, in an element or between double quotation marks; see `prose/printable.ts` for what XML has not. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (char) => ENTITIES[char] as string);
}

/** A part of the package. @param root its outermost element */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
