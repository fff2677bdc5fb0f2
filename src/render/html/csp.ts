import { createHash } from 'node:crypto';

/**
 * The content security policy of a page: nothing is loaded, and nothing runs but the page's own script, if it has one. The
 * one style element and the script are named by their digests.
 * @param css text of the style element, to the letter
 * @param script text of the script element, to the letter
 */
export function contentSecurityPolicy(css: string, script?: string): string {
  return [
    "default-src 'none'",
    ...(script === undefined ? [] : [`script-src '${digestOf(script)}'`]),
    `style-src '${digestOf(css)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
