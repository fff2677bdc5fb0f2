import { CHECK_PROBLEMS, type CheckProblems } from './check-problems.js';
import { COMMAND_PROBLEMS, type CommandProblems } from './command-problems.js';
import { CONFIG_PROBLEMS, type ConfigProblems } from './config-problems.js';
import { DECISION_PROBLEMS, type DecisionProblems } from './decision-problems.js';
import { DOCUMENT_PROBLEMS, type DocumentProblems } from './document-problems.js';
import { FILE_PROBLEMS, type FileProblems } from './file-problems.js';
import type { Catalogue } from './language.js';
import type { ProblemLines } from './problem.js';

/**
 * Everything the program refuses to work with: the code of a problem and its parameters.
 * To add a code, give it a line in one of the tables named here, once for the parameters and once in each language;
 * to add a topic, write a table of its own and name it three times below.
 */
export interface InputProblems
  extends FileProblems, DocumentProblems, ConfigProblems, DecisionProblems, CommandProblems, CheckProblems {}

/** What a line about a problem says: what, where, and what to do. */
export const INPUT_MESSAGES: Catalogue<ProblemLines<InputProblems>> = {
  zh: {
    ...FILE_PROBLEMS.zh,
    ...DOCUMENT_PROBLEMS.zh,
    ...CONFIG_PROBLEMS.zh,
    ...DECISION_PROBLEMS.zh,
    ...COMMAND_PROBLEMS.zh,
    ...CHECK_PROBLEMS.zh,
  },
  en: {
    ...FILE_PROBLEMS.en,
    ...DOCUMENT_PROBLEMS.en,
    ...CONFIG_PROBLEMS.en,
    ...DECISION_PROBLEMS.en,
    ...COMMAND_PROBLEMS.en,
    ...CHECK_PROBLEMS.en,
  },
};
