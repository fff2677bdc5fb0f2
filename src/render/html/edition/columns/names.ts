import { EDITION_COLLATION_WORDS } from '../../../../messages/edition-collation.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { visible } from '../../../prose/visible.js';

/**
 * Names the columns of 对照版 in the style sheet, for narrow screens, where a cell stands under the name of its text: it
 * would else be said in thousands of cells. Every character is escaped, so that no siglum can end the string it is in.
 */
export function columnNames({ base, witnesses, lang }: Sheet): string {
  const { both, allTexts } = EDITION_COLLATION_WORDS[lang];
  const names = [base, ...witnesses].map(({ witness }, at) => [`c${at}`, visible(witness.siglum)] as const);
  const common = ['both', witnesses.length === 1 ? both : allTexts] as const;
  return [...names, common]
    .map(([name, text]) => `.columns .${name} { --name: "${escaped(text)}"; }\n`)
    .join('');
}

/** CSS Syntax 4.3.7: a backslash, the code point, and a space that belongs to it. */
function escaped(text: string): string {
  return Array.from(text, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `).join('');
}
