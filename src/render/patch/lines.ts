import { seenText } from '../../model/seen-text.js';
import type { Document } from '../format.js';
import { paraText } from '../prose/text.js';
import { parasOf, type Para } from '../prose/paras.js';
import { inOneDress } from './one-dress.js';

/** What is not wording of the regulation: page furniture, news lead, contents, annexes, what follows on the page. */
const LEFT_OUT: ReadonlySet<Para['type']> = new Set(['front', 'toc', 'annex', 'back', 'furniture']);

/**
 * A regulation as lines: its name, the 题注, then one line for each heading, 款, 项 and 目, the number before the words
 * (`第五条　县级以上地方党委和政府应当…`, `（一）坚持党政同责…`), in one dress, so that a line differs only where the
 * wording or the punctuation does. Empty where there is no regulation in the text.
 */
export function regulationLines({ source, tree }: Document): string[] {
  return parasOf(tree, seenText(source))
    .all.filter((para) => !LEFT_OUT.has(para.type))
    .map(lineOf)
    .filter((line) => line !== '');
}

/** 第一条 keeps its distance from its words. */
function lineOf(para: Para): string {
  const text = inOneDress(paraText(para));
  const [label, words] = para.pieces;
  const head = label?.kind === 'label' && words?.before === '　' ? inOneDress(label.text) : '';
  return head !== '' && text.startsWith(head) ? `${head}　${text.slice(head.length)}` : text;
}
