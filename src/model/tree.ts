import type { Position } from './point.js';

/** Kinds of text a family of rules exists for. */
export const FAMILIES = ['statute', 'outline', 'qa'] as const;
export type Family = (typeof FAMILIES)[number];

/** 编 分编 章 节 条 款 项 目, from the outside in (立法法). */
export const LEVELS = [
  'part',
  'subpart',
  'chapter',
  'section',
  'article',
  'paragraph',
  'item',
  'subitem',
] as const;
export type Level = (typeof LEVELS)[number];

/** Divisions beside the eight levels: 序言 or 引言, and the three of a question-and-answer text. */
export type DivisionType = Level | 'preamble' | 'qa' | 'question' | 'answer';

/** What surrounds or accompanies the numbered text. */
export type BlockType = 'front' | 'title' | 'note' | 'toc' | 'annex' | 'back' | 'furniture';

/** Why a block is not part of the numbered text. */
export type BlockReason =
  | 'front-matter' // YAML and comments of the file format
  | 'navigation' // a web site's own lines
  | 'lead' // newswire lead, covering notice, headline
  | 'title' // the name of the regulation
  | 'history' // 题注: adopted, promulgated, amended
  | 'contents' // 目录
  | 'annex' // 附件, 附表, 附录
  | 'after-end' // what follows the regulation on the page
  | 'signature' // 落款: who signed, and the date
  | 'page-number'
  | 'running-title' // the name of the text at the head of every page
  | 'footnote'
  | 'table'
  | 'text-box';

/**
 * A verbatim slice of the source: `value` is `source.text.slice(start.offset, end.offset)`.
 * `label` is a printed number (第一条, （一）), `heading` the words of a title, `text` the wording,
 * `markup` belongs to the file format or is a typographic bullet and is never compared.
 */
export interface Leaf {
  readonly type: 'text' | 'label' | 'heading' | 'markup';
  readonly value: string;
  /** What a reader sees, where that is not `value` (an entity such as `&lt;`). */
  readonly shown?: string;
  readonly position: Position;
}

/** A line end inside a paragraph that the parser took away. */
export interface Join {
  /** Offset of the first character after the line end. */
  readonly offset: number;
  /** False where a paragraph's end was possible, too; such joins are shown to the reader. */
  readonly certain: boolean;
  readonly because: 'no-stop' | 'comma' | 'known-word' | 'list' | 'wrapped' | 'full-line';
}

/** A numbered or numberable unit of the text, at any level. */
export interface Division {
  readonly type: DivisionType;
  /** Unique in the document: `art-12`, `art-133.1/para-2/item-3`, `art-6~2`. */
  readonly id: string;
  /** As printed, `第十二条之一`; empty for 款, which bear no number. */
  readonly label: string;
  /** `[12, 1]` for 第十二条之一; for 款 their count within the article; empty where there is no number. */
  readonly ordinal: readonly number[];
  /** The words of a heading, without the label. */
  readonly title?: string;
  readonly children: readonly Content[];
  readonly joins?: readonly Join[];
  readonly position: Position;
}

/** Text that is not part of the numbered regulation, kept whole. */
export interface Block {
  readonly type: BlockType;
  readonly id: string;
  readonly reason: BlockReason;
  readonly children: readonly Leaf[];
  readonly position: Position;
}

export type Content = Division | Block | Leaf;

/** The whole document. Its leaves, in order, are the source without white space. */
export interface Root {
  readonly type: 'root';
  readonly family: Family;
  /** The name of the regulation as printed, lines joined; empty where none was found. */
  readonly title: string;
  readonly children: readonly Content[];
  readonly position: Position;
}

export type Node = Root | Content;
