import { createHash } from 'node:crypto';

/**
 * The content security policy of a page: nothing is loaded, nothing runs; the one style element is named by its digest.
 * @param css text of the style element, to the letter
 */
export function contentSecurityPolicy(css: string): string {
  const digest = createHash('sha256').update(css, 'utf8').digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${digest}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
