import { FINDINGS_MESSAGES } from '../../../messages/findings-report.js';
import type { Language } from '../../../messages/language.js';
import { quoted } from '../../../messages/quoted.js';
import type { Finding, Place } from '../../../model/finding.js';
import { shortened } from '../../prose/text.js';
import { pointText } from '../../prose/point-text.js';
import { visible } from '../../prose/visible.js';

const LONGEST_READING = 60;
/** A reading this short may be in a message by chance: a comma is. */
const BY_CHANCE = 2;

/** path:line:column, as terminals and editors understand it. */
export function placeText({ path, start }: Place): string {
  return `${visible(path)}:${pointText(start)}`;
}

/**
 * What stands there and what was expected, as far as the message does not say it.
 * @returns the empty string where it says all
 */
export function readingsText({ message, actual, expected }: Finding, lang: Language): string {
  const words = FINDINGS_MESSAGES[lang];
  const parts: string[] = [];
  if (actual !== undefined && !isSaid(actual, message, lang)) parts.push(words.actual(readingText(actual)));
  if (expected !== undefined && !isSaid(expected, message, lang))
    parts.push(words.expected(readingText(expected)));
  return words.readings(parts);
}

/** A finding in lines of plain text: the message, the readings it does not give, and the related places. */
export function plainLines(finding: Finding, lang: Language): string[] {
  const readings = readingsText(finding, lang);
  return [
    visible(finding.message),
    ...(readings === '' ? [] : [readings]),
    ...(finding.related ?? []).map((one) => `${placeText(one)}  ${visible(one.message)}`),
  ];
}

function isSaid(reading: string, message: string, lang: Language): boolean {
  if (message.includes(quoted(reading, lang))) return true;
  const bare = reading.replace(/\s/gu, '');
  return bare.length > BY_CHANCE && message.replace(/\s/gu, '').includes(bare);
}

/** A reading in one line; where a printed line ends there is a ↵. */
function readingText(reading: string): string {
  return shortened(visible(reading.replace(/\r\n?|\n/gu, '↵')), LONGEST_READING);
}
