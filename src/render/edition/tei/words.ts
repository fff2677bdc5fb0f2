import type { Part } from '../../prose/runs.js';
import { line, type XmlChild } from './xml.js';

/** Parts of a paragraph with its printed number as a label, and the caption of an article as a segment. */
export function wordsOf(parts: readonly Part[]): XmlChild[] {
  return parts.map(({ kind, text }) => {
    if (kind === 'label') return line('label', {}, [text]);
    return kind === 'heading' ? line('seg', { type: 'heading' }, [text]) : text;
  });
}

/** The same in a heading, which is one already. */
export function headingWordsOf(parts: readonly Part[]): XmlChild[] {
  return wordsOf(parts.map((part) => (part.kind === 'heading' ? { ...part, kind: 'text' } : part)));
}

/** Words of an entry; nothing where there are none. */
export function plainWords(text: string): XmlChild[] {
  return text === '' ? [] : [text];
}
