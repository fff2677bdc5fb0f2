import type { Language } from '../../../messages/language.js';
import type { Finding, Place } from '../../../model/finding.js';
import { FINDINGS_MESSAGES } from '../../../messages/findings-report.js';
import { code, escapeMarkdown } from '../../md/escape.js';
import { shortened } from '../../prose/text.js';
import { placeText, readingsText } from '../prose/detail.js';
import { uriOf } from '../prose/uri.js';

/** Code points of a message; a rule says less. */
const LONGEST = 500;

/** A finding as a row of the table of its file: place, severity, what is wrong, rule. */
export function rowOf(finding: Finding, lang: Language): string[] {
  const { severity, start, rule } = finding;
  return [
    link(`${start.line}:${start.column}`, finding),
    FINDINGS_MESSAGES[lang].severity[severity],
    whatIsWrong(finding, lang),
    code(rule),
  ];
}

/** An ignored finding as a row: place, what is wrong, rule, the reason. */
export function ignoredRow(finding: Finding, lang: Language): string[] {
  const reason = escapeMarkdown(shortened(finding.ignored?.because ?? '', LONGEST));
  return [link(placeText(finding), finding), whatIsWrong(finding, lang), code(finding.rule), reason];
}

function whatIsWrong(finding: Finding, lang: Language): string {
  const { message, related = [] } = finding;
  const readings = readingsText(finding, lang);
  return [
    escapeMarkdown(shortened(message, LONGEST)),
    ...(readings === '' ? [] : [escapeMarkdown(readings)]),
    ...related.map(
      (one) => `${link(placeText(one), one)} ${escapeMarkdown(shortened(one.message, LONGEST))}`,
    ),
  ].join('<br>');
}

/** Where it stands, with a link to the line as a page of a repository has it. */
function link(text: string, { path, start }: Place): string {
  return `[${escapeMarkdown(text)}](${uriOf(path)}#L${start.line})`;
}
