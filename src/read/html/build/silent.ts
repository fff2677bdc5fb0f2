import { SILENT } from '../syntax/elements.js';
import type { LineMaker } from './line-maker.js';
import type { Attributes } from '../syntax/tag.js';

/** Characters of a form, and of a note's mark with its link, that are looked at. */
const LOOKED_AT = { textarea: 4096, sup: 240 } as const;
/** A form in which a text is shown: 第一条　为了… at the head of a line. */
const HOLDS_ARTICLE = /^[^\S\r\n\u2028\u2029]*第[〇零一二三四五六七八九十百千两\d]+条\s*\S{6}/mu;
/** What wikis print behind each heading: [编辑]. */
const EDIT_LINK = /(?:^|\s)mw-editsection(?:\s|$)/u;
/** The mark of a note: ①, [1], 〔1〕, 注1, * — not the 2 of m². */
const NOTE_MARK = /^\s*(?:[①-⑳]|[[〔［（(]\s*(?:注\s*)?\d{1,3}\s*[\]〕］）)]|注\s*\d{0,3}|[*＊]{1,3})\s*$/u;
const NUMBER = /^\s*\d{1,3}\s*$/u;
const STAYS = /<a\b[^<>]{0,200}\bhref\s*=\s*["']?#/iu;

interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  /** Offset behind it. */
  readonly end: number;
}

/** Whether what stands in an element is no part of the text, by what it is called or by what it holds. */
export function isSilent({ text }: LineMaker, { name, attributes, end }: Tag): boolean {
  if (name === 'sup') return isNoteMark(insideOf(text, name, end));
  if (name === 'textarea') return !HOLDS_ARTICLE.test(insideOf(text, name, end));
  return SILENT.has(name) || (name === 'span' && EDIT_LINK.test(attributes.get('class') ?? ''));
}

function insideOf(text: string, name: keyof typeof LOOKED_AT, from: number): string {
  const inside = text.slice(from, from + LOOKED_AT[name]);
  const close = inside.search(name === 'sup' ? /<\/sup/iu : /<\/textarea/iu);
  return close < 0 ? inside : inside.slice(0, close);
}

/** A bare number is the mark of a note where it leads to one. */
function isNoteMark(inside: string): boolean {
  const words = inside.replace(/<[^<>]*>/gu, '');
  return NOTE_MARK.test(words) || (NUMBER.test(words) && STAYS.test(inside));
}
