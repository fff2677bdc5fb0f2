import { FINDINGS_MESSAGES } from '../../messages/findings-report.js';
import type { Language } from '../../messages/language.js';
import type { Finding } from '../../model/finding.js';
import type { RenderOptions } from '../format.js';
import type { FindingsReport } from './format.js';
import { element, textElement, type Attributes } from './junit/xml.js';
import { byFile } from './prose/by-file.js';
import { placeText, plainLines } from './prose/detail.js';

/**
 * JUnit XML: a test suite for each text, a test case for each finding. An error is a failure. A warning and a note are
 * cases that passed and printed something, since a service fails a build for a failure, and whether warnings are too many
 * is said by the exit code. An ignored finding is a skipped case with the reason. A text in which nothing was found has
 * one case that passed: services take a report without cases for one that was lost.
 */
export function findingsJunit({ findings, paths = [] }: FindingsReport, { lang }: RenderOptions): string {
  const files = byFile(findings);
  const names = [...new Set([...paths, ...files.keys()])];
  const suites = (names.length > 0 ? names : ['jiaokan']).map((name) => suite(name, files.get(name), lang));
  const total = tally(findings, suites.length - files.size);
  const lines = element('testsuites', { name: 'jiaokan', ...total }, suites.flat());
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...lines].join('\n')}\n`;
}

/** @param clean how many texts have nothing but their one case that passed */
function tally(findings: readonly Finding[], clean: number): Attributes {
  return {
    tests: findings.length + clean,
    failures: findings.filter(({ severity, ignored }) => severity === 'error' && !ignored).length,
    errors: 0,
    skipped: findings.filter(({ ignored }) => ignored).length,
  };
}

function suite(name: string, findings: readonly Finding[] | undefined, lang: Language): string[] {
  const cases = findings
    ? findings.flatMap((finding) => testCase(finding, lang))
    : element('testcase', { name: FINDINGS_MESSAGES[lang].clean, classname: name }, []);
  return element('testsuite', { name, ...tally(findings ?? [], findings ? 0 : 1) }, cases);
}

function testCase(finding: Finding, lang: Language): string[] {
  const { rule, path, start, ignored } = finding;
  const name = `${rule} ${start.line}:${start.column}`;
  const content = ignored ? element('skipped', { message: ignored.because }, []) : [outcome(finding, lang)];
  return element('testcase', { name, classname: path, file: path, line: start.line }, content);
}

/** What is wrong, as one entry: indented lines would have the indent in their text. */
function outcome(finding: Finding, lang: Language): string {
  const { severity, rule, message } = finding;
  const place = placeText(finding);
  const lines = plainLines(finding, lang);
  if (severity === 'error') return textElement('failure', { type: rule, message }, [place, ...lines]);
  const level = FINDINGS_MESSAGES[lang].severity[severity];
  return textElement('system-out', {}, [`${place}  ${level}`, ...lines]);
}
