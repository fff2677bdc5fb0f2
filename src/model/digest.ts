import { createHash } from 'node:crypto';

/** Twelve or so hexadecimal digits as YAML takes them for text: 123456789012 and 1234567890e1 are numbers to it. */
export function hashInYaml(hash: string): string {
  return /^\d+(?:e\d+)?$/u.test(hash) ? `'${hash}'` : hash;
}

/** SHA-256 of bytes, or of a text in UTF-8, in 64 hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
