import { describe, expect, it } from 'vitest';
import { formatOfText } from '../../src/read/format.js';

describe('a page without the name of one', () => {
  it.each([
    ['an XML declaration', '<?xml version="1.0"?>\r\n<html>'],
    [
      'comments',
      '<!-- saved from url=(0022)http://a.cn/ -->\n<!-- > -->\n<!DOCTYPE HTML PUBLIC "-//W3C//DTD">',
    ],
    ['both, and white space', '\n <?xml version="1.0"?>\n<!-- a -->\n<!doctype html>'],
  ])('may begin with %s', (_, text) => {
    for (const path of ['a.doc', 'a', '-', 'a.txt']) expect(formatOfText(text, path)).toBe('html');
  });

  it.each([
    ['<中华人民共和国湿地保护法>'],
    ['<!-- 说明 -->\n第一条　为了保护湿地'],
    ['<?xml version="1.0"?><article>第一条</article>'],
    ['<!-- <html>'],
    [`${' '.repeat(10_000)}<html>`],
    ['<!'.repeat(100_000)],
  ])('is not what begins otherwise: %.20s', (text) => {
    expect(formatOfText(text, 'a')).toBe('txt');
  });
});
