import type { Para } from '../../prose/paras.js';
import { paraText } from '../../prose/text.js';

/** No longer than this, words are a heading. */
const HEADING = 12;

/**
 * True for paragraphs that are not to end a page: 有下列情形之一的： does not stand there without its first 项, nor the heading
 * of an article without its words, nor a question without its answer.
 */
export function leadsOn(paras: readonly Para[]): boolean {
  if (paras.length > 0 && paras.every((para) => para.type === 'question')) return true;
  const texts = paras.map((para) => paraText(para).trimEnd());
  return texts.some((text) => /[:：]$/u.test(text)) || texts.every((text) => text.length <= HEADING);
}
