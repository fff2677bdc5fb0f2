import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { element, textElement, xmlText } from '../../../src/render/findings/junit/xml.js';
import { renderFindings, type FindingsReport } from '../../../src/render/index.js';
import { visible } from '../../../src/render/prose/visible.js';
import { hostileReport, words } from './hostile.js';
import { empty, finding, many, report } from './sample.js';

const write = (one: FindingsReport, lang: 'zh' | 'en' = 'zh'): string =>
  renderFindings('junit', one, { lang });

/** Characters of XML 1.0 (production 2). */
const CHARS = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
const TOKEN =
  /<(?<open>[a-z-]+)(?: [a-z]+="(?:[^<>&"]|&(?:amp|lt|gt|quot|apos);)*")*(?<empty>\/?)>|<\/(?<close>[a-z-]+)>|(?:[^<>&]|&(?:amp|lt|gt|quot|apos);)+/uy;

/** Whether elements are closed as they were opened, and every mark in text and attributes is written as an entity. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const text = xml.replace('<?xml version="1.0" encoding="UTF-8"?>\n', '').trimEnd();
  for (let at = 0; at < text.length;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) return false;
    const { open: name, empty: isEmpty, close } = match.groups as Record<string, string | undefined>;
    if (name !== undefined && isEmpty === '') open.push(name);
    if (close !== undefined && open.pop() !== close) return false;
    at = TOKEN.lastIndex;
  }
  return open.length === 0 && CHARS.test(xml);
}

test('the check of XML can fail', () => {
  expect(isWellFormed('<a b="1"><c/>&amp;</a>')).toBe(true);
  for (const wrong of [
    '<a>',
    '<a></b>',
    '<a>&</a>',
    '<a b="<"/>',
    '<a>\u0001</a>',
    '<a>\uffff</a>',
    '<a b=1/>',
  ])
    expect(isWellFormed(wrong)).toBe(false);
});

describe('a report', () => {
  const $ = load(write(report), { xmlMode: true });
  const attributes = (selector: string): unknown[] =>
    $(selector)
      .toArray()
      .map((one) => $(one).attr());

  test('has a suite for each text, in the order of the texts', () => {
    expect(attributes('testsuites')).toEqual([
      { name: 'jiaokan', tests: '6', failures: '1', errors: '0', skipped: '1' },
    ]);
    expect(attributes('testsuite')).toEqual([
      { name: 'corpus/xinhua.txt', tests: '1', failures: '0', errors: '0', skipped: '0' },
      { name: 'corpus/newspaper.txt', tests: '2', failures: '1', errors: '0', skipped: '0' },
      { name: 'corpus/株洲 (1).md', tests: '2', failures: '0', errors: '0', skipped: '1' },
      { name: 'corpus/qa.txt', tests: '1', failures: '0', errors: '0', skipped: '0' },
    ]);
  });

  test('has a case for each finding, and one for a text without', () => {
    expect(attributes('testcase')[0]).toEqual({ name: '没有发现问题', classname: 'corpus/xinhua.txt' });
    expect(attributes('testcase')[1]).toEqual({
      name: 'duplicate-number 12:1',
      classname: 'corpus/newspaper.txt',
      file: 'corpus/newspaper.txt',
      line: '12',
    });
  });

  test('has an error as a failure', () => {
    expect(attributes('failure')).toEqual([
      { type: 'duplicate-number', message: '“第六条”的编号重复，第2次出现' },
    ]);
    expect($('failure').text().split('\n')).toEqual([
      'corpus/newspaper.txt:12:1',
      '“第六条”的编号重复，第2次出现',
      '应为“第七条”',
      'corpus/newspaper.txt:9:1  “第六条”首次出现处',
    ]);
  });

  test('has warnings and notes as output of cases that passed, ignored ones as skipped', () => {
    expect(
      $('system-out')
        .toArray()
        .map((one) => $(one).text().split('\n')),
    ).toEqual([
      ['corpus/newspaper.txt:105:21  提醒', '中文句子里有外文词“and”', '应为“和”'],
      ['corpus/株洲 (1).md:7:30  说明', '引号没有配对', '原文“’↵党”'],
    ]);
    expect(attributes('skipped')).toEqual([{ message: '专门术语 | 国标如此' }]);
  });
});

test('a report without findings and without paths has one case that passed', () => {
  const $ = load(write(empty, 'en'), { xmlMode: true });
  expect(
    $('testcase')
      .toArray()
      .map((one) => $(one).attr()),
  ).toEqual([{ name: 'nothing found', classname: 'jiaokan' }]);
  expect($('testsuites').attr('tests')).toBe('1');
});

test('one finding', () => {
  const xml = write({ ...empty, findings: [finding({ severity: 'warning' })] });
  expect(isWellFormed(xml)).toBe(true);
  expect(load(xml, { xmlMode: true })('testsuites').attr('failures')).toBe('0');
});

test('ten thousand findings', () => {
  const xml = write(many);
  const $ = load(xml, { xmlMode: true });
  expect($('testsuites').attr()).toMatchObject({ tests: '10000', failures: '1000', skipped: '1000' });
  expect([$('testsuite').length, $('testcase').length, $('failure').length]).toEqual([100, 10_000, 1000]);
  expect(isWellFormed(xml)).toBe(true);
});

describe('escaping', () => {
  test('writes out what XML 1.0 has no way to write', () => {
    expect(xmlText('a\u0000\u001b\uffff\ud800 <&>"\'')).toBe(
      'a\\u{0}\\u{1b}\\u{ffff}\\u{d800} &lt;&amp;&gt;&quot;&apos;',
    );
  });

  test('reads back as what is seen, in an attribute and between tags', () => {
    fc.assert(
      fc.property(words, (text) => {
        const seen = visible(text).replaceAll('\ufffe', '\\u{fffe}').replaceAll('\uffff', '\\u{ffff}');
        const xml = element('a', {}, [textElement('b', { c: text }, [text])]).join('\n');
        const $ = load(xml, { xmlMode: true });
        expect($('b').attr('c')).toBe(seen);
        expect($('b').text()).toBe(seen);
        expect(isWellFormed(xml)).toBe(true);
      }),
    );
  });

  test('holds for whole reports', () => {
    fc.assert(
      fc.property(hostileReport, (one) => {
        const xml = write(one);
        expect(isWellFormed(xml)).toBe(true);
        expect(load(xml, { xmlMode: true })('testcase')).toHaveLength(Math.max(1, one.findings.length));
      }),
    );
  });
});
