import type { Line } from '../line.js';
import type { Start } from '../start.js';
import type { FamilyRules } from './family.js';

/** Questions and answers: 问：…答：…. */
export const qa: FamilyRules = { starts };

const QUESTION = /^[【[（(]?\s*(?:问|记者问|记者|提问|Q)\s*[0-9０-９]{0,2}\s*[】\])）]?\s*[:：]/u;
const ANSWER = /^[【[（(]?\s*(?:答|回答|负责人|负责同志|A)\s*[】\])）]?\s*[:：]/u;

/** True for a line that begins with 问： or 记者：. */
export function isQuestion(text: string): boolean {
  return QUESTION.test(text);
}

/** True for a line that begins with 答：. */
export function isAnswer(text: string): boolean {
  return ANSWER.test(text);
}

function starts(lines: readonly Line[]): (Start | undefined)[] {
  let question = 0;
  return lines.map((line) => {
    const asked = QUESTION.exec(line.text)?.[0];
    if (asked !== undefined) return spoken('question', asked, ++question, line);
    const answered = ANSWER.exec(line.text)?.[0];
    return answered === undefined ? undefined : spoken('answer', answered, question, line);
  });
}

function spoken(type: 'question' | 'answer', printed: string, number: number, line: Line): Start {
  const rest = line.text.slice(printed.length).trimStart();
  return {
    type,
    rank: 2,
    label: { form: 'spoken', text: printed.trimEnd(), ordinal: [number], length: printed.length },
    from: 0,
    after: line.text.length - rest.length,
    heading: false,
  };
}
