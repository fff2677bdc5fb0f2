import { InputError } from '../errors.js';
import type { Decision } from '../model/decision.js';
import { decisionKeys, decisionsSchema, type DecisionForm } from './decision-schema.js';
import { configDocument, type ConfigDocument, type ConfigPath } from './document.js';
import { textIfThere } from './optional.js';
import { firstProblem } from './problem.js';

/** Name of the file beside a configuration that holds what the editors have decided. */
export const DECISIONS_NAME = 'decisions.yaml';

/** A decision, and for which edition it was made. */
export interface ConfigDecision extends Decision {
  /** Siglum of the base text of that edition. */
  readonly base: string;
}

/** The texts that decisions may name. */
export interface DecisionTexts {
  /** Sigla of all texts of the configuration. */
  readonly known: readonly string[];
  /** Sigla of the base texts; at least one. */
  readonly bases: readonly string[];
}

/**
 * Reads a file of decisions.
 * @param path the file to open
 * @param name the file as the configuration has it, which is where the decisions say they are written
 * @returns those of the file in its order; undefined where there is no such file
 * @throws InputError with line and column for the first thing that is wrong
 */
export async function loadDecisions(
  path: string,
  name: string,
  texts: DecisionTexts,
): Promise<readonly ConfigDecision[] | undefined> {
  const text = await textIfThere(path);
  if (text === undefined) return undefined;
  const document = configDocument(text, path);
  const parsed = decisionsSchema.safeParse(document.value);
  if (!parsed.success) throw firstProblem(parsed.error.issues, document, decisionKeys);
  return (parsed.data ?? []).map((form, index) => decisionOf(form, [index], document, name, texts));
}

function decisionOf(
  form: DecisionForm,
  path: ConfigPath,
  document: ConfigDocument,
  name: string,
  texts: DecisionTexts,
): ConfigDecision {
  const { at, because, nth, by, date, hash } = form;
  const { line, column } = document.at(path);
  return {
    at,
    lemma: wordsOf(form.lemma, 'lemma', path, document),
    ...(nth !== undefined && { nth }),
    choose: choiceOf(form, path, document, texts.known),
    because,
    ...(by !== undefined && { by }),
    ...(date !== undefined && { date }),
    ...(hash !== undefined && { hash }),
    base: baseOf(form, path, document, texts),
    written: { path: name, line, column },
  };
}

function wordsOf(
  words: string | null,
  key: 'lemma' | 'text',
  path: ConfigPath,
  document: ConfigDocument,
): string {
  if (words === null) throw new InputError('decision-words', { ...document.at([...path, key]), key });
  return words;
}

function choiceOf(
  { choose, text }: DecisionForm,
  path: ConfigPath,
  document: ConfigDocument,
  known: readonly string[],
): Decision['choose'] {
  if (choose !== undefined && text !== undefined)
    throw new InputError('decision-choice', document.keyAt(path, 'text'));
  if (text !== undefined) return { text: wordsOf(text, 'text', path, document) };
  if (choose === undefined) throw new InputError('decision-choice', document.at(path));
  if (typeof choose !== 'string') return choose;
  if (known.includes(choose)) return { siglum: choose };
  throw new InputError('config-siglum-unknown', {
    ...document.at([...path, 'choose']),
    siglum: choose,
    known,
  });
}

/** Only where there is one base goes without saying which is meant. */
function baseOf(
  { base }: DecisionForm,
  path: ConfigPath,
  document: ConfigDocument,
  { bases }: DecisionTexts,
): string {
  if (base === undefined) {
    const [only, another] = bases as [string, ...string[]];
    if (another === undefined) return only;
    throw new InputError('decision-base', { ...document.at(path), bases });
  }
  if (bases.includes(base)) return base;
  throw new InputError('decision-base-unknown', { ...document.at([...path, 'base']), siglum: base, bases });
}
