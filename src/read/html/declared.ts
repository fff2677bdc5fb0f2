import type { Notice } from '../../model/notice.js';
import { encodingOf } from '../encoding/encoding.js';

/** Characters within which a page has to say what it is in; the standard asks for 1,024, and pages are late. */
export const HEAD = 8192;

const XML = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([^"'\s>]+)/iu;
const META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/iu;
const COMMENT = /<!--[\s\S]*?-->/gu;

/** The encoding that the head of a page names, as it names it; undefined where it names none. */
export function declaredEncoding(head: string): string | undefined {
  const seen = head.slice(0, HEAD).replace(COMMENT, '');
  return META.exec(seen)?.[1] ?? XML.exec(seen)?.[1];
}

/** Encodings that pages mean as one: browsers read all three as GB 18030. */
const GB: ReadonlySet<string> = new Set(['gbk', 'gb18030']);

/** What there is to say where a page names another encoding than it was read in; nothing for a page of ASCII alone. */
export function encodingNotice(text: string, encoding: string): Notice | undefined {
  const declared = declaredEncoding(text);
  const label = declared === undefined ? undefined : encodingOf(declared);
  if (declared === undefined || label === undefined || label === encoding) return undefined;
  if (GB.has(label) && GB.has(encoding)) return undefined;
  if (label.startsWith('utf-16') && encoding.startsWith('utf-16')) return undefined;
  if (!/[\u0080-\uffff]/.test(text)) return undefined;
  return { code: 'encoding-disagrees', parameters: { declared, encoding } };
}
