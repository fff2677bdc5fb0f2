import type { Finding } from '../model/finding.js';
import type { RuleSettings } from './settings.js';

/**
 * Sets findings that other stages have made as a configuration wants them: those of rules that are off are left out, the
 * others get the severity their rule is set to. A rule that the configuration does not name keeps what the stage says.
 */
export function withLevels(findings: readonly Finding[], settings: RuleSettings): Finding[] {
  return findings.flatMap((finding) => {
    const level = settings[finding.rule]?.level ?? finding.severity;
    return level === 'off' ? [] : [{ ...finding, severity: level }];
  });
}
