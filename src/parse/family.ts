import type { Family } from '../model/tree.js';
import { isAnswer, isQuestion } from './families/qa.js';
import { isReferenceTail } from './label.js';
import type { Line } from './line.js';

/**
 * Chooses the family of a text by what it holds: questions with answers, articles, or an outline.
 * A decision quotes articles inside its numbered instructions and is an outline all the same.
 */
export function familyOf(lines: readonly Line[]): Family {
  const articles = lines.filter(isArticleLine).length;
  const questions = lines.filter((line) => isQuestion(line.text)).length;
  const answers = lines.filter((line) => isAnswer(line.text)).length;
  if (questions > 0 && answers > 0 && articles < questions + answers) return 'qa';
  if (articles === 0) return hasRunInArticles(lines) ? 'statute' : 'outline';
  return isDecision(lines) ? 'outline' : 'statute';
}

function isArticleLine(line: Line): boolean {
  const head = line.head;
  return head?.label.form === 'article' && (head.spaced || !isReferenceTail(head.rest));
}

/** 一、将第八条修改为：“…”: the numbered lines are instructions. */
const INSTRUCTION = /修改为|改为|增加|删去|删除|废止|移至|合并/u;

function isDecision(lines: readonly Line[]): boolean {
  const numbered = lines.filter((line) => line.head?.label.form === 'han-comma');
  const instructions = numbered.filter((line) => INSTRUCTION.test(line.text));
  const first = lines.findIndex((line) => isArticleLine(line));
  const instructed = lines.findIndex((line) => line === instructions[0]);
  return instructions.length > 0 && instructions.length >= numbered.length / 2 && instructed < first;
}

/** 第一条 and 第二条 inside a line: a text without line ends. */
function hasRunInArticles(lines: readonly Line[]): boolean {
  return lines.some((line) => /第一条[\s\u3000].*[。；]\s*第二条[\s\u3000]/u.test(line.text));
}
