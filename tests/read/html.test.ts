import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Content, Division, Root } from '../../src/model/tree.js';
import { isBlock, isDivision, isLeaf, leavesOf } from '../../src/model/walk.js';
import { parse } from '../../src/parse/index.js';
import { read, readBytes, textReader } from '../../src/read/index.js';
import { bytes, encoderOf, utf16, utf8 } from './encode.js';
import { expectCovered } from './spans.js';
import { SIMPLIFIED, TRADITIONAL } from './statutes.js';

const gbk = encoderOf('gb18030');
const big5 = encoderOf('big5');
const html = await textReader('html');
const at = (name: string): string => fileURLToPath(new URL(`../fixtures/html/${name}`, import.meta.url));

/** A tree in lines: type, id, label and words of each division, and of the title and its note. */
function outline(root: Root): string[] {
  const made: string[] = [root.family, root.title];
  const walk = (children: readonly Content[]): void => {
    for (const child of children) {
      if (isLeaf(child)) continue;
      if (isDivision(child))
        made.push([child.type, child.id, child.label, child.title, words(child)].join(' | '));
      else if (child.type === 'title' || child.type === 'note') made.push(`${child.type} | ${words(child)}`);
      if (isDivision(child)) walk(child.children);
    }
  };
  walk(root.children);
  return made;
}

function words(node: Division | Exclude<Content, Division>): string {
  if (isLeaf(node)) return '';
  const leaves = (node.children as readonly Content[]).filter(isLeaf).filter(({ type }) => type !== 'markup');
  return leaves
    .map(({ shown, value }) => shown ?? value)
    .join('')
    .replace(/\s+/gu, '');
}

/** Words of the blocks that are not part of the regulation. */
function surroundings(root: Root): string {
  const made: string[] = [];
  const walk = (children: readonly Content[]): void => {
    for (const child of children) {
      if (isLeaf(child)) continue;
      if (isBlock(child)) made.push(words(child));
      else walk(child.children);
    }
  };
  walk(root.children);
  return made.join('|');
}

describe('one regulation on many pages', () => {
  it.each([
    [
      'government.html',
      'utf-8',
      ['政务服务', '来源：市司法局', '王某某', '一图读懂湿地保护', '云ICP备05000001号'],
    ],
    ['ministry-gb2312.html', 'gb18030', ['行政法规', '关闭窗口', '版权所有']],
    ['news.html', 'utf-8', ['本报讯近日', '特惠', '下一页', '护鸟人', '地球之肾', '地铁三号线']],
    ['saved-wrong-meta.html', 'gb18030', ['主办：云岭市司法局']],
    ['word-export.html', 'gb18030', []],
    ['articles-apart.html', 'utf-8', ['高级检索', '白鹭洲湿地']],
    ['minimal.html', 'utf-8', []],
    ['row-for-article.html', 'utf-8', []],
    ['wiki.html', 'utf-8', ['维基文库', '目录', '作者：云岭市人民政府', '本作品来自中华人民共和国']],
    ['notes.html', 'utf-8', ['职责由市林业局细化']],
    ['tabs.html', 'utf-8', ['第一章第二章第三章第四章', '政务公开']],
    ['database.html', 'utf-8', ['国家法律法规数据库', '第一章总则第二章保护与利用']],
    ['form.html', 'utf-8', ['政务公开', '关于我们']],
    ['saved.html', 'utf-8', ['浏览次数：123', '附件下载', '下一篇：没有了']],
    ['for-print.html', 'utf-8', ['关于我们']],
    ['broken-lines.html', 'utf-8', []],
  ])('%s has the tree of the plain text', async (name, encoding, around) => {
    const source = await read(at(name));
    expect(source).toMatchObject({ format: 'html', encoding });
    expectCovered(source);
    const tree = parse(source);
    expect(outline(tree)).toEqual(outline(parse(await read(at('regulation.txt')))));
    for (const found of around) expect(surroundings(tree)).toContain(found);
  });

  it.each([
    ['government.html', ['hidden-text']],
    ['ministry-gb2312.html', undefined],
    ['saved-wrong-meta.html', ['encoding-disagrees']],
    ['articles-apart.html', undefined],
  ])('%s: what there is to say of it', async (name, codes) => {
    const { notices } = await read(at(name));
    expect(notices?.map(({ code }) => code)).toEqual(codes);
  });

  it('positions are those of the file', async () => {
    const source = await read(at('saved-wrong-meta.html'));
    const file = source.text.split('\n');
    const labels = leavesOf(parse(source)).filter(({ type }) => type === 'label');
    expect(labels.find(({ value }) => value === '第十条')?.position).toMatchObject({
      start: { line: file.findIndex((line) => line.includes('第十条')) + 1, column: '<div>　　'.length + 1 },
      end: { column: '<div>　　第十条'.length + 1 },
    });
  });
});

describe('where the text of a page stands', () => {
  const hinted = (page: string): string[] =>
    html(page)
      .lines.filter(({ hint }) => hint === 'navigation')
      .map(({ spans }) => spans.map(({ kind, shown }) => (kind === 'text' ? shown : '')).join(''));
  const article = (n: string): string => `第${n}条　为了加强湿地保护，制定本办法。`;

  it('nothing is marked where no text is', () => {
    expect(hinted('<nav><a href=/>首页</a></nav><div class=share>分享</div><p>通知</p>')).toEqual([]);
  });

  it('an article is never navigation, whatever it stands in', () => {
    expect(
      hinted(`<div class=nav><p>${article('一')}</div><div class=footer><p>${article('二')}</div>`),
    ).toEqual([]);
  });

  it('a block named like a button may hold the text', () => {
    const page = `<div id=print><div class=tools>字号：大 中 小</div><p>${article('一')}<p>${article('二')}</div>`;
    expect(hinted(`<div>首页</div>${page}`)).toEqual(['首页', '字号：大 中 小']);
  });

  it('paragraphs outside the block are kept', () => {
    const page = `<div><a href=/>首页</a><a href=/x>新闻</a></div><div><p>${article('一')}<p>${article('二')}</div>`;
    expect(
      hinted(
        `${page}<p>本办法由市林业局负责解释，具体工作由其委托的单位承担。</p><div>附件：名录</div><p>ICP备1号`,
      ),
    ).toEqual(['首页新闻', 'ICP备1号']);
  });

  it('links to other places of the page are no links', () => {
    const toc = ['一', '二', '三'].map((n) => `<p><a href="#a${n}">第${n}章　总则</a></p>`).join('');
    const body = `<p>${article('一')}<p>${article('二')}`;
    expect(hinted(`<div><a href=/>首页</a></div><div>${toc}${body}</div>`)).toEqual(['首页']);
  });
});

describe('encodings of pages', () => {
  const page = (charset: string, text: string): string =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><p>${text}</p>`;
  const readPage = (content: Uint8Array, name = 'a.html'): ReturnType<typeof readBytes> =>
    readBytes(content, name);

  it.each([
    ['gb2312', gbk(page('gb2312', SIMPLIFIED[0])), 'gb18030'],
    ['big5', big5(page('big5', TRADITIONAL[0])), 'big5'],
    ['utf-16', utf16(page('utf-16', SIMPLIFIED[0]), 'le'), 'utf-16le'],
    ['UTF-8', utf8(page('UTF-8', SIMPLIFIED[0])), 'utf-8'],
  ])('%s, as the page says: nothing to remark', async (_, content, encoding) => {
    const source = await readPage(content);
    expect(source.encoding).toBe(encoding);
    expect(source.notices).toBeUndefined();
  });

  it.each([
    ['utf-8', gbk(page('utf-8', SIMPLIFIED[0])), 'gb18030'],
    ['gb2312', utf8(page('gb2312', SIMPLIFIED[0])), 'utf-8'],
    ['big5', gbk(page('big5', SIMPLIFIED[0])), 'gb18030'],
    ['iso-8859-1', gbk(page('iso-8859-1', SIMPLIFIED[0])), 'gb18030'],
  ])('against a page that says %s', async (declared, content, encoding) => {
    const source = await readPage(content);
    expect(source.encoding).toBe(encoding);
    expect(source.notices).toEqual([{ code: 'encoding-disagrees', parameters: { declared, encoding } }]);
  });

  it('the mark at the head of the file overrules the page', async () => {
    const source = await readPage(bytes([0xef, 0xbb, 0xbf], utf8(page('gbk', '第一条'))));
    expect(source.encoding).toBe('utf-8');
  });

  it('ten characters among ASCII are enough', async () => {
    const filler = '<script src="/js/jquery.min.js"></script>\n'.repeat(500);
    const source = await readPage(gbk(`${filler}<p>关于印发管理办法的通知</p>${filler}`));
    expect(source).toMatchObject({ encoding: 'gb18030', format: 'html' });
  });

  it('where the bytes say nothing, the page is believed', async () => {
    // “Règlement” in windows-1252, which no Chinese encoding explains.
    const content = bytes(
      utf8('<meta charset="windows-1252"><p>R'),
      [0xe8],
      utf8('glement d'),
      [0xe9],
      utf8('j'),
      [0xe0],
    );
    const source = await readPage(content);
    expect(source).toMatchObject({ encoding: 'windows-1252' });
    expect(source.text).toContain('Règlement déjà');
  });

  it('a page of which nothing is seen is empty', async () => {
    await expect(readPage(utf8('<html><!-- <p>第一条'))).rejects.toMatchObject({ code: 'document-empty' });
  });

  it('a Word document that is a page in truth is read as one', async () => {
    expect((await readPage(utf8('<html xmlns:o="urn:x"><body><p>第一条</p></html>'), 'a.doc')).format).toBe(
      'html',
    );
  });
});
