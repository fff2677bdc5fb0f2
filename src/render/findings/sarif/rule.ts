import { FINDINGS_MESSAGES } from '../../../messages/findings-report.js';
import type { Language } from '../../../messages/language.js';
import { escapeLine } from '../../md/escape.js';
import type { RuleInfo } from '../format.js';
import { messageOf } from './message.js';

/** A rule as a reporting descriptor of SARIF; its group is a tag, by which services filter. */
export function descriptorOf(rule: RuleInfo, lang: Language): object {
  const { id, severity, summary, explanation, advice, group } = rule;
  const { advice: heading } = FINDINGS_MESSAGES[lang];
  const markdown = [...paragraphs(explanation), `**${heading}**`, ...paragraphs(advice)].join('\n\n');
  return {
    id,
    name: nameOf(id),
    shortDescription: messageOf(summary),
    fullDescription: messageOf(explanation),
    help: {
      ...messageOf(`${explanation}\n\n${heading}\n\n${advice}`),
      markdown: messageOf(markdown).text,
    },
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: severity },
    properties: { tags: [group] },
  };
}

/** A rule of which nothing but the id is known; services want a description. */
export function unknownDescriptor(id: string): object {
  return { id, name: nameOf(id), shortDescription: messageOf(id) };
}

/** `duplicate-number` as DuplicateNumber. */
function nameOf(id: string): string {
  return id
    .split('-')
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join('');
}

/** Plain text as Markdown that shows it, paragraph by paragraph. */
function paragraphs(text: string): string[] {
  return text.split(/\n{2,}/u).map((paragraph) => paragraph.split('\n').map(escapeLine).join('\n'));
}
