import type { Catalogue, Language } from '../../messages/language.js';
import { grouped } from '../../model/lists/grouped.js';
import type { Problem } from '../rule.js';

/** More findings of one kind than this are told as one. */
export const MANY = 20;

interface Messages {
  readonly together: (message: string, count: number) => string;
  readonly also: string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    together: (message, count) => `${message}；同样的情形全文共${count}处`,
    also: '此处也是',
  },
  en: { together: (message, count) => `${message}; ${count} such places in the text`, also: 'here, too' },
};

/**
 * What is wrong everywhere is wrong once: of more than {@link MANY} problems only the first is left, which names the
 * next ones as its related places. Text copied from a PDF file may have a radical in every line.
 * @param problems all of one kind, in the order of the text
 */
export function together(problems: readonly Problem[], language: Language): readonly Problem[] {
  const [first, ...rest] = problems;
  if (!first || problems.length <= MANY) return problems;
  const say = MESSAGES[language];
  const related = rest.slice(0, MANY).map(({ start, end }) => ({ start, end, message: say.also }));
  return [{ ...first, message: say.together(first.message, problems.length), related }];
}

/** {@link together}, for each kind by itself; kinds in the order in which they first come. */
export function togetherBy(
  problems: Iterable<Problem>,
  kindOf: (problem: Problem) => string,
  language: Language,
): readonly Problem[] {
  return [...grouped(problems, kindOf).values()].flatMap((kind) => together(kind, language));
}
