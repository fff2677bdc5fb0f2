import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/read/index.js';
import { utf8 } from './encode.js';

const notices = async (markdown: string): Promise<unknown> =>
  (await readBytes(utf8(markdown), 'a.md')).notices;

const row = (number: string, before: string, after: string): string =>
  `| 第${number}条　${before} | 第${number}条　${after} |\n`;
const TABLE =
  '| 修订前 | 修订后 |\n| --- | --- |\n' +
  row('一', '为了管理，制定本办法。', '为了服务，制定本办法。') +
  row('二', '各级政府负责。', '各级党委负责。') +
  row('三', '本办法自发布之日起施行。', '本办法自公布之日起施行。');

describe('articles in a table', () => {
  it('are told of where no line of the text has any', async () => {
    expect(await notices(`# 修订对照表\n\n${TABLE}`)).toEqual([
      { code: 'articles-in-table', parameters: { articles: 3 } },
    ]);
  });

  it('are nothing to speak of beside articles, or where they are only cited', async () => {
    expect(await notices(`第一条　收费标准见附件。\n\n附件\n\n${TABLE}`)).toBeUndefined();
    expect(await notices('# 罚款\n\n| 条 | 元 |\n| --- | --- |\n| 违反第三条 | 10 |\n')).toBeUndefined();
  });
});
