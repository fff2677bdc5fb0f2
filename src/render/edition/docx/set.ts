import type { Family } from '../../../model/tree.js';
import { isHeadingType } from '../../prose/heading-type.js';
import type { Part } from '../../prose/runs.js';
import type { Face } from '../../word/fonts.js';
import type { Line } from './lines.js';
import type { StyleName } from './styles.js';

/** Which style a paragraph of an edition has. */
export function styleOf({ of }: Line, family: Family): StyleName {
  if (!of) return 'title';
  const { part, para, first } = of;
  switch (part.reason) {
    case 'title':
      return 'title';
    case 'history':
      return 'note';
    case 'signature':
      return 'signature';
    case undefined:
      if (!isHeading(of)) return 'body';
      return family === 'outline' ? 'heading' : 'chapter';
    default:
      return part.reason === 'annex' && first && !para.added ? 'annex' : 'plain';
  }
}

/** 编 章 节, and 序言 over the paragraphs of a preamble. */
export function isHeading({ part, para }: NonNullable<Line['of']>): boolean {
  if (isHeadingType(para.para.type)) return true;
  return part.reason === undefined && para.para.type === 'preamble';
}

/** True for the first paragraph of an article, of a question, of a numbered part of an official document. */
export function opensUnit({ tokens, of }: Line): boolean {
  if (!of || of.part.reason !== undefined || of.para.para.depth > 0 || isHeading(of)) return false;
  const words = tokens.find(({ kind }) => kind === 'words');
  if (words?.kind !== 'words' || words.part.kind !== 'label') return false;
  return !/^答/u.test(words.part.text);
}

const HAN = '[一二三四五六七八九十百千零〇]';
const ARTICLE = /^第|^[问答]/u;
const FIRST_LEVEL = new RegExp(`^${HAN}+、`, 'u');
const SECOND_LEVEL = new RegExp(`^[（(]${HAN}+[）)]`, 'u');

/**
 * The face of numbers and captions inside a paragraph: 第X条 and 一、 stand out in 黑体; （一） is 楷体 as a level of an
 * official document (GB/T 9704-2012, 7.3.3), but 仿宋 as 项 of an article; 1. and （1） are 仿宋.
 * @returns undefined for words that are set as the rest of their paragraph
 */
export function faceOfNumber({ kind, text }: Part, family: Family): Face | undefined {
  if (kind === 'text') return undefined;
  if (ARTICLE.test(text) || FIRST_LEVEL.test(text)) return 'heiti';
  return SECOND_LEVEL.test(text) && family === 'outline' ? 'kaiti' : undefined;
}
