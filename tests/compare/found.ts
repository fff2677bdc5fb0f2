import { align } from '../../src/align/index.js';
import { compare } from '../../src/compare/index.js';
import type { Comparison, Variant } from '../../src/model/comparison.js';
import { parse } from '../../src/parse/index.js';
import { textReader } from '../../src/read/index.js';
import type { Witness } from '../../src/model/witness.js';
import { witness } from '../properties/witness.js';

/** Two plain texts compared. */
export function compared(base: string, other: string): Comparison {
  return compare(align(witness(base, 'base'), witness(other)));
}

/** Two Markdown texts compared. */
export async function comparedMarkdown(base: string, other: string): Promise<Comparison> {
  const reader = await textReader('md');
  const made = (text: string): Witness => {
    const source = reader(text);
    return { siglum: 'md', role: 'witness', source, tree: parse(source) };
  };
  return compare(align(made(base), made(other)));
}

/** A variant in short: `substitution 有关 → 相关`, `omission 、支持 → ∅`. */
export function short({ kind, base, witness: other }: Variant): string {
  return `${kind} ${base?.text ?? '∅'} → ${other?.text ?? '∅'}`;
}

/** The variants of two plain texts in short. */
export function variants(base: string, other: string): string[] {
  return compared(base, other).variants.map(short);
}

/** The variants of one article's wording. */
export function inArticle(base: string, other: string): string[] {
  return variants(`第一条　${base}`, `第一条　${other}`);
}
