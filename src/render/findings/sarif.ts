import type { RenderOptions } from '../format.js';
import { printJson } from '../json/print.js';
import type { FindingsReport } from './format.js';
import { resultOf } from './sarif/result.js';
import { descriptorOf, unknownDescriptor } from './sarif/rule.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LANGUAGE_TAGS = { zh: 'zh-CN', en: 'en-US' } as const;

/**
 * SARIF 2.1.0, as code scanning services read it. Paths are relative to what SARIF calls `%SRCROOT%`, the root of the
 * repository; columns count UTF-16 units, as everywhere here.
 */
export function findingsSarif({ findings, rules, version }: FindingsReport, { lang }: RenderOptions): string {
  const known = new Set(rules.map(({ id }) => id));
  const others = [...new Set(findings.map(({ rule }) => rule))].filter((id) => !known.has(id));
  const indexes = new Map([...known, ...others].map((id, index) => [id, index]));
  const language = LANGUAGE_TAGS[lang];
  const driver = {
    name: 'jiaokan',
    ...(version !== undefined && { version, semanticVersion: version }),
    language,
    rules: [...rules.map((rule) => descriptorOf(rule, lang)), ...others.map(unknownDescriptor)],
  };
  const results = findings.map((finding) => resultOf(finding, indexes.get(finding.rule) as number, lang));
  return printJson({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{ tool: { driver }, language, columnKind: 'utf16CodeUnits', results }],
  });
}
