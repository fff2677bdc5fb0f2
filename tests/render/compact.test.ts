import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { compact } from '../../src/render/html/compact.js';

describe('what HTML lets a writer leave out', () => {
  test('quotes around plain values; empty ones, and those that need quotes, are told apart', () => {
    expect(compact('<a class="m" id="art-5/para-3.8c1f~2" href="#note/一">人</a>')).toBe(
      '<a class=m id=art-5/para-3.8c1f~2 href=#note/一>人</a>',
    );
    expect(compact('<tr class="a b" data-sub="" data-x="a=b" title="&quot;"></tr>\n')).toBe(
      '<tr class="a b" data-sub data-x="a=b" title=&quot;></tr>\n',
    );
  });

  test('the end of what the next element ends; white space never becomes part of a cell', () => {
    expect(compact('<ul><li>一</li><li>二</li></ul>')).toBe('<ul><li>一<li>二</ul>');
    expect(compact('<tr><th>一</th><td>二</td></tr>\n<tr><td>三</td></tr>\n</tbody>\n')).toBe(
      '<tr><th>一<td>二</tr>\n<tr><td>三</tr>\n\n',
    );
    expect(compact('<td><p>一</p><p>二</p></td>\n')).toBe('<td><p>一<p>二</td>\n');
    expect(compact('<p>一</p>二')).toBe('<p>一</p>二');
  });

  test('a shape closes itself, and no slash gets into a value', () => {
    expect(compact('<path class="s" d="M0"></path><input id="x"/>')).toBe(
      '<path class=s d="M0"/><input id="x"/>',
    );
  });

  test('words that only look like markup, styles and scripts stay as they are', () => {
    const style = '<style>a[b="c"] { } </td></style>';
    const script = '<script>f("<p a=\\"b\\"></p>")</script>';
    expect(compact(`${style}<p>&lt;a b="c"&gt;</p>${script}`)).toBe(
      `${style}<p>&lt;a b="c"&gt;</p>${script}`,
    );
  });

  test('a browser reads the same', () => {
    const html =
      '<!doctype html><html><head></head><body><table><tbody><tr id="a"><th>1</th><td class="x y"><p>甲</p><p>乙</p></td></tr>\n<tr><td>丙</td></tr>\n</tbody>\n</table><ul><li>丁</li></ul></body></html>';
    const [full, short] = [load(html), load(compact(html))];
    const shape = ($: typeof full): unknown[] =>
      $('*')
        .toArray()
        .map((one) => [$(one).prop('tagName'), $(one).attr(), $(one).text().replace(/\s/gu, '')]);
    expect(shape(short)).toEqual(shape(full));
  });
});
