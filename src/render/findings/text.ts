import { FINDINGS_MESSAGES } from '../../messages/findings-report.js';
import type { Language } from '../../messages/language.js';
import type { Finding, Related } from '../../model/finding.js';
import type { RenderOptions } from '../format.js';
import { pointText } from '../prose/point-text.js';
import { visible } from '../prose/visible.js';
import { columnsOf } from '../text/columns.js';
import { pad } from '../text/masthead.js';
import { SEVERITY_TONES } from '../text/severity-tones.js';
import { sheetOf, type Sheet } from '../text/sheet.js';
import { span } from '../text/span.js';
import type { FindingsReport } from './format.js';
import { byFile } from './prose/by-file.js';
import { countedOf, SEVERITIES, summaryLine } from './prose/counts.js';
import { placeText, readingsText } from './prose/detail.js';

const INDENT = 4;

/**
 * Findings for the terminal, file by file: the place at the beginning of a line, where a click opens it, what is wrong,
 * and the rule. Ignored ones are only counted. The last line says how many there are.
 */
export function findingsText(report: FindingsReport, options: RenderOptions): string {
  const sheet = sheetOf(options);
  const counted = countedOf(report.findings);
  for (const findings of byFile(counted).values()) {
    putFile(findings, sheet, options.lang);
    sheet.blank();
  }
  const worst = SEVERITIES.find((one) => counted.some(({ severity }) => severity === one));
  const tone = worst === undefined ? 'witness' : worst === 'note' ? 'plain' : SEVERITY_TONES[worst];
  sheet.put([span(summaryLine(report, options.lang), tone)]);
  return sheet.text();
}

/** Places of one file are filled up to one width, so that what is wrong begins in one column. */
function putFile(findings: readonly Finding[], sheet: Sheet, lang: Language): void {
  const words = FINDINGS_MESSAGES[lang].severity;
  const severityWidth = Math.max(...SEVERITIES.map((one) => columnsOf(words[one])));
  const places = findings.map(placeText);
  const widest = places.reduce((most, place) => Math.max(most, columnsOf(place)), 0);
  const isWide = widest * 2 > sheet.width;
  findings.forEach((finding, at) => {
    const { severity, message, rule, related = [] } = finding;
    const place = places[at] as string;
    const said = [
      span(pad(words[severity], severityWidth), SEVERITY_TONES[severity]),
      span(`  ${visible(message)}  `),
      span(visible(rule), 'faint'),
    ];
    // A path that is folded is none: what is too long for the line stands by itself, as long as it is.
    if (isWide) {
      sheet.line([span(place)]);
      sheet.put(said, INDENT);
    } else sheet.put([span(`${pad(place, widest)}  `), ...said], 0, INDENT);
    const readings = readingsText(finding, lang);
    if (readings !== '') sheet.put([span(readings)], INDENT);
    for (const alike of runsOf(related)) putRelated(alike, sheet);
  });
}

/** Places that follow each other in one file and of which the same is said. */
function runsOf(related: readonly Related[]): Related[][] {
  const runs: Related[][] = [];
  for (const one of related) {
    const run = runs.at(-1);
    const [last] = run ?? [];
    if (run && last && last.message === one.message && last.path === one.path) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** a.txt:3:1 5:2 7:4  here, too */
function putRelated([first, ...rest]: readonly Related[], sheet: Sheet): void {
  if (!first) return;
  const place = placeText(first);
  const others = rest.map(({ start }) => ` ${pointText(start)}`).join('');
  const said = `${others}  ${visible(first.message)}`;
  if (columnsOf(place) + INDENT > sheet.width) {
    sheet.line([span(`${' '.repeat(INDENT)}${place}`, 'faint')]);
    sheet.put([span(said.trimStart(), 'faint')], INDENT + 2);
  } else sheet.put([span(`${place}${said}`, 'faint')], INDENT, INDENT + 2);
}
