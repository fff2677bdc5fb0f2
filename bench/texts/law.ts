import { hanNumber } from '../../src/messages/han-number.js';
import { between, type Random } from '../random.js';
import { editedText } from './edits.js';
import type { Writer } from './prose.js';

/** A law as the wording of its articles without their numbers; one line for each 款 and 项. */
export type Law = readonly string[];

/** An invented law. Articles have 50 to 300 characters in one 款 to three; one in six has a list of 项. */
export function inventedLaw(articles: number, random: Random, write: Writer): Law {
  return Array.from({ length: articles }, () => inventedArticle(random, write));
}

function inventedArticle(random: Random, write: Writer): string {
  const paragraphs = between(random, 1, 3);
  const size = Math.floor(between(random, 50, 300) / paragraphs);
  const lines = Array.from({ length: paragraphs }, () => sentence(write, size));
  if (between(random, 1, 6) > 1) return lines.join('\n');
  const items = Array.from(
    { length: between(random, 2, 6) },
    (_, at) => `（${hanNumber(at + 1)}）${clause(write, 16)}；`,
  );
  return [`${clause(write, 20)}，有下列情形之一的：`, ...items, ...lines.slice(1)].join('\n');
}

function sentence(write: Writer, size: number): string {
  return `${tidy(write(size - 1))}。`;
}

function clause(write: Writer, size: number): string {
  return tidy(write(size)).replace(/\p{P}/gu, '');
}

/** Nothing that a parser might take for a number or a heading. */
function tidy(words: string): string {
  return words.replace(/[第章节条（）()]/gu, '').replace(/^\p{P}+|\p{P}+$/gu, '');
}

/** The law as it would be printed, with a heading over every forty articles. */
export function printedLaw(title: string, law: Law): string {
  const lines = law.flatMap((body, at) => {
    const article = `第${hanNumber(at + 1)}条　${body}`;
    return at % 40 === 0
      ? [`第${hanNumber(at / 40 + 1)}章　${HEADINGS[(at / 40) % HEADINGS.length] ?? ''}`, article]
      : [article];
  });
  return `${[title, ...lines].join('\n\n')}\n`;
}

const HEADINGS = ['总则', '职责', '监督管理', '保障措施', '考核', '法律责任'];

/**
 * What a revision makes of a law: half of the articles worded a little differently, one in forty taken out, one in
 * thirty put in, so that all numbers shift, and four blocks of up to three articles moved to another place.
 */
export function revisedLaw(law: Law, random: Random, write: Writer): Law {
  const kept = law.flatMap((body) => {
    const draw = random();
    if (draw < 1 / 40) return [];
    const own = draw < 0.5 ? mildlyEdited(body, random, write) : body;
    return random() < 1 / 30 ? [own, inventedArticle(random, write)] : [own];
  });
  for (let block = 0; block < 4; block++) {
    const moved = kept.splice(between(random, 0, kept.length - 4), between(random, 1, 3));
    kept.splice(between(random, 0, kept.length), 0, ...moved);
  }
  return kept;
}

/** One article with about a twelfth of its characters edited; lines stay lines. */
export function mildlyEdited(body: string, random: Random, write: Writer): string {
  const words: Writer = (length) => write(length).replace(/[^\p{Script=Han}]/gu, '的');
  return body
    .split('\n')
    .map((line) => {
      const label = /^（[^）]*）/u.exec(line)?.[0] ?? '';
      return label + editedText(line.slice(label.length, -1), 1 / 12, random, words) + line.slice(-1);
    })
    .join('\n');
}
