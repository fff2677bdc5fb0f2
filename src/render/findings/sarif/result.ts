import { FINDINGS_MESSAGES } from '../../../messages/findings-report.js';
import type { Language } from '../../../messages/language.js';
import type { Finding } from '../../../model/finding.js';
import { readingsText } from '../prose/detail.js';
import { locationOf } from './location.js';
import { messageOf } from './message.js';

/**
 * A finding as a result of SARIF. Every result has `suppressions`, empty or not: either all of a run have to have them
 * or none (3.27.23).
 * @param ruleIndex place of the rule among those of the driver
 */
export function resultOf(finding: Finding, ruleIndex: number, lang: Language): object {
  const { rule, severity, message, actual, related = [], fingerprint, ignored } = finding;
  const readings = readingsText(finding, lang);
  const text = readings === '' ? message : FINDINGS_MESSAGES[lang].more(message, readings);
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: messageOf(text),
    locations: [locationOf(finding, actual)],
    ...(related.length > 0 && {
      relatedLocations: related.map((one, id) => ({
        id,
        message: messageOf(one.message),
        ...locationOf(one),
      })),
    }),
    ...(fingerprint !== undefined && { partialFingerprints: { 'jiaokan/v1': fingerprint } }),
    suppressions: ignored ? [{ kind: 'external', justification: ignored.because }] : [],
  };
}
