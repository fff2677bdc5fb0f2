import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.js';
import { readBytes, readText } from '../../src/read/index.js';
import type { SourceLine } from '../../src/model/source.js';
import { docx, p, run } from './docx-file.js';
import { bareTree } from './same-tree.js';
import { expectCovered } from './spans.js';

const read = (body: string): ReturnType<typeof readBytes> => readBytes(docx(body), 'a.docx');
const seen = ({ hint, spans }: SourceLine): string =>
  `${hint === undefined ? '' : `<${hint}> `}${spans.map(({ shown }) => shown).join('')}`;
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const O = 'xmlns:o="urn:schemas-microsoft-com:office:office"';
const drawn = (inner: string): string => `<w:r><w:drawing>${inner}</w:drawing></w:r>`;
const pict = (inner: string): string => `<w:r><w:pict>${inner}</w:pict></w:r>`;
const box = (inner: string): string =>
  pict(`<v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape>`);

describe('a drawing', () => {
  it('of lines and shapes, as under the red head of a document, is nothing that was left out', async () => {
    const line = drawn(`<a:graphic ${A}><wps:wsp><wps:bodyPr/></wps:wsp></a:graphic>`);
    const { notices } = await read(p(run('某某省人民政府文件')) + p(line) + p(pict('<v:line/>')) + p('甲'));
    expect(notices).toBeUndefined();
  });

  it.each([
    ['a picture', drawn(`<a:blip ${A}/>`)],
    ['a shape filled with a picture', drawn(`<wps:wsp><a:blip ${A}/></wps:wsp>`)],
    ['an old picture', pict('<v:shape><v:imagedata/></v:shape>')],
    ['an embedded sheet', `<w:r><w:object><v:shape/><o:OLEObject ${O}/></w:object></w:r>`],
    ['a diagram', drawn('<x:relIds xmlns:x="urn:diagram"/>')],
    [
      'a picture beside a text box',
      pict('<v:shape><v:imagedata/></v:shape><w:txbxContent><w:p/></w:txbxContent>'),
    ],
  ])('that is %s is counted', async (_, drawing) => {
    const { notices } = await read(p(run('甲') + drawing));
    expect(notices).toEqual([{ code: 'pictures-left-out', parameters: { count: 1 } }]);
  });

  it('of letters is a text box with the words', async () => {
    const letters = pict('<v:shape><v:textpath style="x" string="某某市人民政府文件"/></v:shape>');
    const { lines, notices } = await read(p(run('甲'.repeat(40)) + letters));
    expect(lines.map(seen)).toEqual(['甲'.repeat(40), '<text-box> 某某市人民政府文件']);
    expect(notices).toBeUndefined();
  });
});

describe('text boxes that hold nearly all of the text', () => {
  const text = '某某办法\n第一条　为了规范某某活动，制定本办法。\n第二条　本办法自发布之日起施行。';
  const paragraphs = text.split('\n').map((line) => p(line));

  it.each([
    ['one for each line', paragraphs.map((line) => p(box(line))).join('')],
    ['one for the page', p(box(paragraphs.join('')))],
    ['in a table', `<w:tbl><w:tr><w:tc>${p(box(paragraphs.join('')))}</w:tc></w:tr></w:tbl>`],
    ['in one another', p(box(p(box(paragraphs.join('')))))],
  ])('are the text: %s', async (_, body) => {
    const source = await read(body);
    expectCovered(source);
    expect(bareTree(parse(source))).toEqual(bareTree(parse(readText(text))));
  });

  it('stay beside it where they hold less', async () => {
    // 26 signs outside, 4 inside.
    const { lines } = await read(paragraphs.join('') + p(box(p('内部资料'))));
    expect(lines.map(seen).at(-1)).toBe('<text-box> 内部资料');
  });
});

describe('hidden words', () => {
  const hidden = (text: string): string => run(text, '<w:vanish/>');

  it('are one place however many runs they are in', async () => {
    const body = p(
      run('甲') + hidden('这是') + hidden('隐藏的') + hidden(' 文字') + run('乙') + hidden('丙'),
    );
    const { notices } = await read(body);
    expect(notices).toEqual([{ code: 'hidden-text', parameters: { count: 2, sample: '这是隐藏的 文字' } }]);
  });

  it('of a text box are shown as the sample', async () => {
    const secret = box(p('框里的秘密') + p('还有一段')).replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>');
    const { text, notices } = await read(p(run('甲') + secret));
    expect(text).toBe('甲\n');
    expect(notices).toEqual([{ code: 'hidden-text', parameters: { count: 2, sample: '框里的秘密' } }]);
  });
});
