/**
 * Small documents and comparisons made by hand, so that the renderers are tested on known values and not on what the
 * parser makes of a text.
 */
import { createHash } from 'node:crypto';
import { locator } from '../../src/model/locator.js';
import { numeralValue } from '../../src/model/numeral.js';
import type { Evidence, HeadingRow, HeadingUnit, Relation, Row } from '../../src/model/alignment.js';
import { RELATIONS } from '../../src/model/alignment.js';
import type { Comparison, Gap, Kind, Reading, Variant } from '../../src/model/comparison.js';
import { KINDS } from '../../src/model/comparison.js';
import type { Finding } from '../../src/model/finding.js';
import type { Pin } from '../../src/model/pin.js';
import type { Block, BlockReason, BlockType, Content, Division, Join, Leaf } from '../../src/model/tree.js';
import type { Role, Witness } from '../../src/model/witness.js';

/** A paragraph and its items; a line feed is a line end taken away, ↵ one taken away in doubt. */
export interface Para {
  readonly text: string;
  readonly items: readonly (readonly [label: string, text: string])[];
}

export type Part =
  | { readonly kind: 'block'; readonly type: BlockType; readonly reason: BlockReason; readonly text: string }
  | { readonly kind: 'chapter'; readonly label: string; readonly title: string }
  | { readonly kind: 'article'; readonly label: string; readonly paras: readonly Para[] };

export const title = (text: string): Part => ({ kind: 'block', type: 'title', reason: 'title', text });
export const note = (text: string): Part => ({ kind: 'block', type: 'note', reason: 'history', text });
export const block = (type: BlockType, reason: BlockReason, text: string): Part => ({
  kind: 'block',
  type,
  reason,
  text,
});
export const chapter = (label: string, name: string): Part => ({ kind: 'chapter', label, title: name });
export const para = (text: string, ...items: (readonly [string, string])[]): Para => ({ text, items });
export const article = (label: string, ...paras: (Para | string)[]): Part => ({
  kind: 'article',
  label,
  paras: paras.map((one) => (typeof one === 'string' ? para(one) : one)),
});

type Loose = { -readonly [Key in keyof Division]: Division[Key] } & { children: Content[] };

/** Builds a witness out of parts, one printed line for each paragraph. */
export function witness(siglum: string, role: Role, path: string, parts: readonly Part[]): Witness {
  const printer = printerOf();
  const children: Content[] = [];
  const ids = new Map<string, number>();
  let open: Content[] = children;
  for (const part of parts) {
    if (part.kind === 'block') children.push(blockOf(part, unique(part.type, ids), printer));
    else if (part.kind === 'chapter') {
      const id = unique(`chap-${numberOf(part.label)}`, ids);
      const division = divisionOf('chapter', id, part.label, part.title);
      division.children.push(printer.leaf('label', part.label), printer.leaf('heading', part.title));
      printer.newline();
      children.push(division as Division);
      open = division.children;
    } else open.push(articleOf(part, unique(`art-${numberOf(part.label)}`, ids), printer));
  }
  return finish(siglum, role, path, children, printer);
}

function numberOf(label: string): number {
  return numeralValue(label.replace(/[第章条（）()]/gu, '')) ?? 0;
}

function unique(id: string, ids: Map<string, number>): string {
  const n = (ids.get(id) ?? 0) + 1;
  ids.set(id, n);
  return n === 1 ? id : `${id}~${n}`;
}

interface Printer {
  readonly leaf: (type: Leaf['type'], text: string) => Leaf;
  readonly newline: () => void;
  readonly offset: () => number;
  readonly text: () => string;
}

const NOWHERE = { line: 1, column: 1, offset: 0 };

function printerOf(): Printer {
  let text = '';
  return {
    leaf: (type, value) => {
      const start = text.length;
      text += value;
      if (type === 'label') text += ' ';
      const position = {
        start: { ...NOWHERE, offset: start },
        end: { ...NOWHERE, offset: start + value.length },
      };
      return { type, value, position };
    },
    newline: () => void (text += '\n'),
    offset: () => text.length,
    text: () => text,
  };
}

function divisionOf(type: Division['type'], id: string, label: string, name?: string): Loose {
  const ordinal = label === '' ? [] : [numberOf(label)];
  return {
    type,
    id,
    label,
    ordinal,
    ...(name === undefined ? {} : { title: name }),
    children: [],
    position: { start: NOWHERE, end: NOWHERE },
  };
}

function articleOf(part: Extract<Part, { kind: 'article' }>, id: string, printer: Printer): Division {
  const division = divisionOf('article', id, part.label);
  division.children.push(printer.leaf('label', part.label));
  part.paras.forEach((one, at) => {
    const paragraph = { ...divisionOf('paragraph', `${id}/para-${at + 1}`, ''), ordinal: [at + 1] };
    addText(paragraph, one.text, printer);
    for (const [label, text] of one.items) {
      const item = divisionOf('item', `${paragraph.id}/item-${numberOf(label)}`, label);
      item.children.push(printer.leaf('label', label));
      addText(item, text, printer);
      paragraph.children.push(item as Division);
    }
    division.children.push(paragraph as Division);
  });
  return division as Division;
}

function addText(division: Loose, text: string, printer: Printer): void {
  const joins: Join[] = [];
  text.split(/([\n↵])/u).forEach((piece, at, all) => {
    if (at % 2 === 1) return printer.newline();
    if (at > 0) joins.push({ offset: printer.offset(), certain: all[at - 1] === '\n', because: 'no-stop' });
    if (piece !== '') division.children.push(printer.leaf('text', piece));
  });
  printer.newline();
  if (joins.length > 0) division.joins = joins;
}

function blockOf(part: Extract<Part, { kind: 'block' }>, id: string, printer: Printer): Block {
  const leaves = part.text.split('\n').map((line) => {
    const leaf = printer.leaf('text', line);
    printer.newline();
    return leaf;
  });
  return {
    type: part.type,
    id,
    reason: part.reason,
    children: leaves,
    position: { start: NOWHERE, end: NOWHERE },
  };
}

function finish(siglum: string, role: Role, path: string, children: Content[], printer: Printer): Witness {
  const text = printer.text();
  const locate = locator(text);
  const settle = (content: Content): Content => {
    if (!('children' in content)) {
      const { start, end } = content.position;
      return { ...content, position: { start: locate(start.offset), end: locate(end.offset) } };
    }
    const settled = content.children.map(settle);
    const position = { start: settled[0]!.position.start, end: settled.at(-1)!.position.end };
    return { ...content, children: settled, position } as Content;
  };
  const settled = children.map(settle);
  const found = settled.find((one) => one.type === 'title') as Block | undefined;
  const name = found?.children.map((leaf) => leaf.value).join('') ?? '';
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    siglum,
    role,
    source: { path, format: 'txt', encoding: 'utf-8', sha256, text, lines: [] },
    tree: {
      type: 'root',
      family: 'statute',
      title: name,
      children: settled,
      position: { start: locate(0), end: locate(text.length) },
    },
  };
}

/** Looks up a division or block by id. */
export function find({ tree }: Witness, id: string): Division | Block {
  const search = (contents: readonly Content[]): Division | Block | undefined => {
    for (const content of contents) {
      if (!('id' in content)) continue;
      if (content.id === id) return content;
      const inside = search(content.children);
      if (inside) return inside;
    }
    return undefined;
  };
  const found = search(tree.children);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** The first place where `words` stand in a division. */
export function reading(from: Witness, id: string, words: string): Reading {
  const { position } = find(from, id);
  const start = from.source.text.indexOf(words, position.start.offset);
  if (start < 0 || start + words.length > position.end.offset) throw new Error(`no ${words} in ${id}`);
  const locate = locator(from.source.text);
  return { id, text: words, start: locate(start), end: locate(start + words.length) };
}

/** The place right behind `words`. */
export function gap(from: Witness, id: string, words: string): Gap {
  return { id, point: reading(from, id, words).end };
}

/** The whole of a division as a reading. */
export function wholeOf(from: Witness, id: string): Reading {
  const { position } = find(from, id);
  return { id, text: from.source.text.slice(position.start.offset, position.end.offset), ...position };
}

export function variant(
  id: string,
  kind: Kind,
  base: Reading | null,
  other: Reading | null,
  more: Partial<Variant> = {},
): Variant {
  const substantive = kind !== 'punctuation' && kind !== 'orthography';
  return { id, kind, substantive, base, witness: other, whole: false, ...more };
}

const EVIDENCE: Evidence = {
  number: true,
  content: 0.9,
  coverage: { base: 0.9, witness: 0.9 },
  position: false,
};

export interface RowSpec {
  readonly base: readonly string[];
  readonly witness: readonly string[];
  readonly relation: Relation;
  readonly moved?: boolean;
  readonly renumbered?: boolean;
  readonly score?: number;
  readonly rows?: readonly RowSpec[];
  readonly pin?: Pin;
}

export interface ComparisonSpec {
  readonly base: Witness;
  readonly witness: Witness;
  readonly rows?: readonly RowSpec[];
  readonly headings?: readonly (readonly [base: string | null, witness: string | null])[];
  readonly variants?: readonly Variant[];
  readonly findings?: readonly Finding[];
}

/** Builds a comparison; the summary is counted from the rest. */
export function comparison(spec: ComparisonSpec): Comparison {
  const { base, witness: other, variants = [], findings = [] } = spec;
  const rows = (spec.rows ?? []).map((row) => rowOf(row, base, other));
  const headings = (spec.headings ?? []).map(([left, right]): HeadingRow => ({
    base: unitOf(base, left),
    witness: unitOf(other, right),
  }));
  const count = <Key extends string>(keys: readonly Key[], of: (key: Key) => number): Record<Key, number> =>
    Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, number>;
  return {
    alignment: { base, witness: other, rows, headings, pins: [] },
    variants,
    findings,
    summary: {
      articles: {
        base: rows.flatMap((row) => row.base).length,
        witness: rows.flatMap((row) => row.witness).length,
      },
      rows: rows.length,
      relations: count(RELATIONS, (relation) => rows.filter((row) => row.relation === relation).length),
      moved: rows.filter((row) => row.moved).length,
      renumbered: rows.filter((row) => row.renumbered).length,
      variants: variants.length,
      substantive: variants.filter((one) => one.substantive).length,
      followsRenumbering: variants.filter(({ note }) => note !== undefined).length,
      kinds: count(KINDS, (kind) => variants.filter((one) => one.kind === kind).length),
      findings: findings.length,
    },
  };
}

function unitOf(from: Witness, id: string | null): HeadingUnit | null {
  if (id === null) return null;
  const node = find(from, id);
  return { id, type: node.type, label: 'label' in node ? node.label : '', node };
}

function rowOf(spec: RowSpec, base: Witness, other: Witness): Row {
  return {
    base: spec.base.map((id) => find(base, id) as Division),
    witness: spec.witness.map((id) => find(other, id) as Division),
    relation: spec.relation,
    moved: spec.moved ?? false,
    renumbered: spec.renumbered ?? false,
    score: spec.score ?? (spec.relation === 'same' ? 1 : 0.9),
    evidence: EVIDENCE,
    rows: (spec.rows ?? []).map((row) => rowOf(row, base, other)),
    ...(spec.pin && { pin: spec.pin }),
  };
}
