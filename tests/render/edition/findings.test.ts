import { describe, expect, test } from 'vitest';
import { load } from 'cheerio';
import type { Finding } from '../../../src/model/finding.js';
import { editionPage } from '../../../src/render/html/edition/page.js';
import { base, edition, other } from './sample.js';
import { pageOf } from './page.js';

const point = { line: 1, column: 1, offset: 0 };
const finding = (path: string, severity: Finding['severity'], offset: number, id = 'art-2'): Finding => ({
  rule: 'rule',
  severity,
  message: `${severity} ${path} ${offset}`,
  path,
  id,
  start: { ...point, offset },
  end: { ...point, offset },
});
const [xinhua, paper] = [base.source.path, other.source.path];

describe('findings', () => {
  const ignored = { because: '版面如此', by: 'configuration' } as const;
  const $ = pageOf({
    ...edition,
    findings: [
      finding(paper, 'warning', 3),
      finding(xinhua, 'note', 1),
      { ...finding(paper, 'error', 9), ignored },
      finding(paper, 'error', 5),
      finding(xinhua, 'error', 7),
      finding(paper, 'error', 2),
      finding('decisions.yaml', 'error', 1, ''),
    ],
  });

  test('come by severity, then in the order of the texts', () => {
    const messages = $('#findings > ul .message').toArray();
    expect(messages.map((one) => $(one).text())).toEqual([
      `错误error ${xinhua} 7`,
      `错误error ${paper} 2`,
      `错误error ${paper} 5`,
      '错误error decisions.yaml 1',
      `提醒warning ${paper} 3`,
      `说明note ${xinhua} 1`,
    ]);
  });

  test('lead to the text, to the column of the witness, or nowhere', () => {
    const places = $('#findings > ul .places').toArray();
    expect(places.map((one) => decodeURI($(one).find('a').attr('href') ?? ''))).toEqual([
      '#art-2',
      '#报纸/art-2',
      '#报纸/art-2',
      '',
      '#报纸/art-2',
      '#art-2',
    ]);
  });

  test('those let stand come last, with the reason', () => {
    const details = $('#findings > details');
    expect(details.find('summary').text()).toBe('已决定不改的 1 项');
    expect(details.find('.because').text()).toBe('不改的理由：版面如此');
  });

  test('none', () => {
    expect(pageOf({ ...edition, findings: [] })('#findings .nothing').text()).toBe('没有结构上的提示。');
  });
});

describe('downloads', () => {
  test('lead to files beside the page, and nowhere else', () => {
    const $ = load(
      editionPage(edition, {
        lang: 'zh',
        downloads: [
          { label: 'JSON', path: 'x-edition.json', note: '供程序读取' },
          { label: '<b>', path: 'javascript:alert(1)' },
        ],
      }),
    );
    const links = $('#downloads a').toArray();
    expect(links.map(({ attribs }) => attribs.href)).toEqual(['./x-edition.json', './javascript%3Aalert(1)']);
    expect(links.map((one) => $(one).text())).toEqual(['JSON', '<b>']);
    expect($('#downloads .note').text()).toBe('供程序读取');
  });

  test('none', () => {
    expect(pageOf(edition)('#downloads .nothing').text()).toBe('没有可以下载的文件。');
  });
});
