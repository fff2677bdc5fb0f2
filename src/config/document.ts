import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import { InputError } from '../errors.js';
import type { InConfig } from '../messages/config-problems.js';

/** Steps from the top of a configuration to a value: keys of maps and indexes of lists. */
export type ConfigPath = readonly PropertyKey[];

/** A YAML document as plain values, and where each of them stands in the file. */
export interface ConfigDocument {
  readonly value: unknown;
  /** The place of a value; where there is none, that of the innermost thing that ought to hold it. */
  readonly at: (path: ConfigPath) => InConfig;
  /** The place of a key itself. */
  readonly keyAt: (path: ConfigPath, key: string) => InConfig;
}

/**
 * Parses YAML 1.2 (a date is text in it).
 * @param path for messages
 * @throws InputError with line and column if the syntax is wrong
 */
export function configDocument(text: string, path: string): ConfigDocument {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, stringKeys: true });
  const place = (offset: number): InConfig => {
    const { line, col } = counter.linePos(offset);
    return { path, line, column: col };
  };
  const [error] = document.errors;
  if (error !== undefined) throw yamlError(place(error.pos[0]), error.code, error.message);
  return {
    value: valueOf(document, place),
    at: (steps) => place(startOf(nodeAt(document.contents, steps))),
    keyAt: (steps, key) => place(startOf(keyNode(nodeAt(document.contents, steps), key))),
  };
}

function yamlError(at: InConfig, reason: string, detail: string): InputError {
  return new InputError('config-yaml', { ...at, reason, detail });
}

/** An alias without an anchor, or aliases of aliases without end, come to light only here. */
function valueOf(document: Document.Parsed, place: (offset: number) => InConfig): unknown {
  try {
    return document.toJS();
  } catch (error) {
    let offset: number | undefined;
    visit(document, { Alias: (_, alias) => void (offset ??= startOf(alias)) });
    throw yamlError(place(offset ?? 0), 'BAD_ALIAS', (error as Error).message);
  }
}

function nodeAt(root: unknown, steps: ConfigPath): unknown {
  let node = root;
  for (const step of steps) {
    const next = childOf(node, step);
    if (!isNode(next)) return node;
    node = next;
  }
  return node;
}

function childOf(node: unknown, step: PropertyKey): unknown {
  if (isSeq(node) && typeof step === 'number') return node.items[step];
  return isMap(node) ? node.get(String(step), true) : undefined;
}

function keyNode(map: unknown, key: string): unknown {
  if (!isMap(map)) return map;
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key ?? map;
}

function startOf(node: unknown): number {
  return isNode(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
}
