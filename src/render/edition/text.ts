import { EDITION_TEXT } from '../../messages/edition-text.js';
import type { Language } from '../../messages/language.js';
import { REPORT_MESSAGES } from '../../messages/report.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import type { Edition, EditionText } from '../../model/edition.js';
import type { ChosenPara } from '../prose/edition/chosen-paras.js';
import { sheetOf } from '../prose/edition/sheet.js';
import { isHeadingType } from '../prose/heading-type.js';
import { runText } from '../prose/text.js';
import { visible } from '../prose/visible.js';
import type { EditionOptions } from './format.js';
import { printedParts, type PrintedPart } from './printed.js';
import { nameOf, textsOf } from '../prose/edition/texts.js';

/** Two characters, as GB/T 9704 has every paragraph begin. */
const INDENT = '　　';

/**
 * 整理版 as plain text, for pasting into a document: title, 题注, headings and articles with the chosen words and no marks.
 * Read by this project's parser it has the divisions that were printed: what is not the regulation stands before its name
 * or behind 来源：, and no line there ends like a sentence, by which the parser tells a 落款 from wording.
 */
export function editionText(edition: Edition, { lang }: EditionOptions): string {
  const lines = [REPORT_MESSAGES[lang].disclaimer, ''];
  const put = (line: string, apart: boolean): void => {
    if (apart && lines.at(-1) !== '') lines.push('');
    lines.push(line);
    if (apart) lines.push('');
  };
  const parts = printedParts(sheetOf(edition, lang));
  // A text in Markdown may be named in its front matter alone.
  const name = nameOf(edition);
  if (!parts.some(({ reason }) => reason === 'title') && name !== '') put(visible(name), true);
  for (const part of parts) putPart(part, put);
  if (lines.at(-1) !== '') lines.push('');
  return `${[...lines, ...sources(edition, lang)].join('\n')}\n`;
}

function putPart({ reason, paras }: PrintedPart, put: (line: string, apart: boolean) => void): void {
  paras.forEach((one, at) => {
    const text = textOf(one);
    if (text === '') return;
    const heads = reason === 'title' || isHeadingType(one.para.type);
    put(reason || heads ? text : `${INDENT}${text}`, heads || (reason !== undefined && at === 0));
  });
}

function textOf({ runs }: ChosenPara): string {
  return runs.map(runText).join('').trim();
}

function sources(edition: Edition, lang: Language): string[] {
  const messages = EDITION_TEXT[lang];
  const lines = [
    ...textsOf(edition).map((text) => sourceLine(text, lang)),
    messages.counts(edition.summary),
    messages.rule[edition.rule],
  ];
  return [messages.sources, ...lines.map((line) => `${INDENT}${withoutStop(line)}`)];
}

function sourceLine({ witness, source, date }: EditionText, lang: Language): string {
  const facts = [source, date, witness.source.path].filter((fact) => fact !== undefined);
  return EDITION_TEXT[lang].text(
    REPORT_WORDS[lang].role[witness.role],
    visible(witness.siglum),
    facts.map((fact) => withoutStop(visible(fact))),
  );
}

function withoutStop(line: string): string {
  return line.replace(/[。！？!?…\s]+$/u, '');
}
