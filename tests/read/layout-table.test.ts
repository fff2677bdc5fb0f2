import { describe, expect, it } from 'vitest';
import { isLayoutTable } from '../../src/read/layout-table.js';

describe('a table that only puts text in its place', () => {
  it.each<[string, string[][][]]>([
    ['a frame round a text', [[['专栏1']], [['甲'], []], [['乙']]]],
    ['nothing at all', []],
    ['cells without words', [[[''], ['  ']]]],
    [
      'the columns of a page',
      [[['第一条　为了规范某某活动，制定本办法。'], ['第二条　本办法适用于某某活动。']]],
    ],
    [
      'a text beside a narrow picture title',
      [
        [
          ['图一'],
          ['生态环境部门应当加强监督检查，及时发现问题。', '有关部门应当配合监督检查，如实说明情况。'],
        ],
      ],
    ],
    [
      'a web page',
      [
        [['首页 > 法规'], []],
        [
          ['目录'],
          [
            '第一条　为了规范某某活动，根据某某法，制定本办法。',
            '第二条　在本省行政区域内从事某某活动，适用本办法。',
          ],
        ],
      ],
    ],
  ])('is %s', (_, rows) => {
    expect(isLayoutTable(rows)).toBe(true);
  });
});

describe('a real table', () => {
  it.each<[string, string[][][]]>([
    [
      'has rows of catchwords',
      [
        [['事项'], ['期限']],
        [['备案'], ['三十日']],
      ],
    ],
    ['has one row of catchwords', [[['备案'], ['三十日']]]],
    [
      'compares two texts, whatever its cells hold',
      [
        [['修订前'], ['修订后']],
        [['第一条　为了规范某某活动，制定本办法。'], ['第一条　为了规范和促进某某活动，制定本办法。']],
        [['第二条　本办法适用于某某活动。'], ['第三条　本办法适用于某某活动。']],
      ],
    ],
    [
      'compares two texts in one row',
      [[['第一条　为了规范某某活动，制定本办法。'], ['第一条　为了促进某某活动，制定本办法。']]],
    ],
    [
      'says who does what',
      [
        [
          ['生态环境部门'],
          ['（一）组织制定本地区生态环境保护规划和政策；', '（二）监督管理本地区污染防治工作。'],
        ],
        [['水利部门'], ['（一）指导水资源保护和河湖保护治理工作；', '（二）组织编制水资源保护规划。']],
      ],
    ],
    [
      'refers to articles',
      [
        [['第一条'], ['立法目的']],
        [['第二条'], ['适用范围']],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(isLayoutTable(rows)).toBe(false);
  });
});
