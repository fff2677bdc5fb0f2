/** Validates JSON against the schemas that ship with the package. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

function schema(name: string): object {
  const url = new URL(`../../src/schemas/${name}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as object;
}

/** @param others schemas that this one refers to */
function load(name: string, ...others: string[]): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  return ajv.addSchema(others.map(schema)).compile(schema(name));
}

const validators = {
  document: load('document'),
  documents: load('documents', 'document'),
  comparison: load('comparison'),
  edition: load('edition'),
  findings: load('findings'),
  rules: load('rules'),
  baseline: load('baseline'),
} as const;

/** What is wrong with a value, as `path message`; empty where nothing is. */
export function errorsIn(value: unknown, schema: keyof typeof validators): string[] {
  const validate = validators[schema];
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/**
 * A copy of a JSON value with one place changed.
 * @param path keys and indices with `/` between them
 * @param value what stands there instead; undefined takes the place away
 */
export function changed(json: unknown, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(json);
  const keys = path.split('/');
  const last = keys.pop() as string;
  const holder = keys.reduce((at, key) => (at as Record<string, unknown>)[key], copy) as Record<
    string,
    unknown
  >;
  if (!(last in holder)) throw new Error(`nothing at ${path}`);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return copy;
}
