import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/read/docx.js';
import type { ReadDocument } from '../../src/read/document.js';
import { readBytes } from '../../src/read/index.js';
import { docx, p, run, type DocxParts } from './docx-file.js';
import { expectCovered, short } from './spans.js';

const readParts = (parts: DocxParts | string): Promise<ReadDocument> => readDocx(docx(parts), 'a.docx', {});

/** The lines, with hints in front; empty ones are left out. */
async function shown(parts: DocxParts | string): Promise<string[]> {
  const { text, lines } = await readParts(parts);
  return lines
    .filter(({ spans }) => spans.length > 0)
    .map(({ hint, offset, end }) => (hint === undefined ? '' : `<${hint}> `) + text.slice(offset, end));
}

const field = (instructions: string, result?: string): string => {
  const character = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const made = result === undefined ? '' : character('separate') + run(result);
  return `${character('begin')}<w:r><w:instrText> ${instructions} </w:instrText></w:r>${made}${character('end')}`;
};

const heading = (level: number): string =>
  `<w:style w:type="paragraph" w:styleId="${level}"><w:name w:val="heading ${level}"/></w:style>`;

describe('a Word document', () => {
  it('is a line for each paragraph', async () => {
    const source = await readBytes(docx(p('某某办法') + p('') + p(run('第一条') + run('　为了'))), 'a.docx');
    expect(source).toMatchObject({ format: 'docx', encoding: 'utf-8', text: '某某办法\n\n第一条　为了\n' });
    expect(source.lines.map(short)).toEqual([['t 某某办法'], [], ['t 第一条　为了']]);
    expectCovered(source);
    expect(source.notices).toBeUndefined();
    expect(source.tracked).toBeUndefined();
    expect(source.remarks).toBeUndefined();
  });

  it('is read by namespaces, whatever the prefixes, in both forms', async () => {
    const body = '<doc:body><doc:p><doc:r><doc:t>第一条</doc:t></doc:r></doc:p></doc:body>';
    const strict = `<doc:document xmlns:doc="http://purl.oclc.org/ooxml/wordprocessingml/main">${body}</doc:document>`;
    expect(await shown({ body: '', raw: { 'word/document.xml': strict } })).toEqual(['第一条']);
    const plain = strict.replaceAll('doc:', '').replace('xmlns:doc', 'xmlns');
    expect(await shown({ body: '', raw: { 'word/document.xml': plain } })).toEqual(['第一条']);
    const other = strict.replace('ooxml/wordprocessingml', 'ooxml/other');
    await expect(shown({ body: '', raw: { 'word/document.xml': other } })).rejects.toThrow(
      '根元素是 ?:document',
    );
  });

  it('is found through the relations of the package', async () => {
    const main = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('正文')}</w:body></w:document>`;
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/text/main.xml"/></Relationships>';
    const types =
      '<Types><Override PartName="/text/main.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
    const parts = { '_rels/.rels': relations, 'text/main.xml': main, '[Content_Types].xml': types };
    const bytes = docx({ body: p('别的'), raw: parts });
    expect((await readDocx(bytes, '-', {})).text).toBe('正文\n');
  });

  it('is read in UTF-16, too', async () => {
    const xml = `\uFEFF<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('第一条')}</w:body></w:document>`;
    const raw = { 'word/document.xml': new Uint8Array(Buffer.from(xml, 'utf16le')) };
    expect(await shown({ body: '', raw })).toEqual(['第一条']);
  });
});

describe('the words of a paragraph', () => {
  it('are those of its runs, links, controls and marked words', async () => {
    const body = p(
      run('甲') +
        `<w:hyperlink>${run('乙')}</w:hyperlink><w:smartTag><w:smartTagPr><w:attr w:val="x"/></w:smartTagPr>${run('丙')}</w:smartTag>` +
        `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run('丁')}</w:sdtContent></w:sdt>` +
        '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>wù</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>戊</w:t></w:r></w:rubyBase></w:ruby></w:r>',
    );
    expect(await shown(body)).toEqual(['甲乙丙丁戊']);
  });

  it('keep white space where told to, and lose it at their ends where not', async () => {
    expect(
      (await readParts('<w:p><w:r><w:t xml:space="preserve"> 甲 </w:t><w:t>\n 乙  丙\n</w:t></w:r></w:p>'))
        .text,
    ).toBe(' 甲 乙  丙\n');
  });

  it('have breaks, tabs, hyphens and signs', async () => {
    const body = p(
      '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:br w:type="page"/><w:t>丁</w:t><w:cr/><w:t>戊</w:t>' +
        '<w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings" w:char="F081"/>' +
        '<w:sym w:font="Wingdings" w:char="F0FF"/><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="宋体" w:char="25CB"/></w:r>',
      '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>',
    );
    expect(await shown(body)).toEqual(['甲\t乙', '丙丁', '戊-☑①\uFFFD≥○']);
  });

  it('of fields are what the field made', async () => {
    const body =
      p(
        run('见') +
          field('REF _Ref1 \\h', '第三条') +
          run('，') +
          field('EQ \\o\\ac(○,3)') +
          field('ADVANCE \\x 10') +
          run('。'),
      ) +
      p(`<w:fldSimple w:instr="DATE">${run('2026年5月1日')}</w:fldSimple>`) +
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>${field('PAGE', '9')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('甲')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      );
    expect(await shown(body)).toEqual(['见第三条，③。', '2026年5月1日', '甲']);
  });

  it('come back behind a field that has no end', async () => {
    const body =
      p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>') +
      p('第二条');
    expect(await shown(body)).toEqual(['第二条']);
  });

  it('of a contents field go over several paragraphs', async () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const body =
      p(begin + run('第一章 总则') + '<w:r><w:tab/></w:r>' + field('PAGEREF _Toc1', '1')) +
      p(run('第二章 附则') + '<w:r><w:tab/></w:r>' + field('PAGEREF _Toc2', '9')) +
      p('<w:r><w:fldChar w:fldCharType="end"/></w:r>');
    expect(await shown(body)).toEqual(['第一章 总则\t1', '第二章 附则\t9']);
  });

  it('that are hidden are told of', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="yin"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>';
    const body = p(
      run('甲') +
        run('密一', '<w:vanish/>') +
        run('密二', '<w:rStyle w:val="yin"/>') +
        run('乙', '<w:vanish w:val="0"/>'),
    );
    const { text, notices } = await readParts({ body, styles });
    expect(text).toBe('甲乙\n');
    expect(notices).toEqual([{ code: 'hidden-text', parameters: { count: 1, sample: '密一密二' } }]);
  });

  it('of formulas are words, and pictures are counted', async () => {
    const formula = '<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>';
    const { text, notices } = await readParts(
      p(run('甲') + formula + '<w:r><w:drawing/></w:r><w:r><w:object/></w:r>'),
    );
    expect(text).toBe('甲a+b\n');
    expect(notices).toEqual([{ code: 'pictures-left-out', parameters: { count: 3 } }]);
  });
});

describe('a heading', () => {
  const styles =
    heading(1) +
    heading(2) +
    '<w:style w:type="paragraph" w:styleId="z"><w:name w:val="章"/><w:basedOn w:val="1"/></w:style>';

  it('is a paragraph with an outline level, its own or that of its style', async () => {
    const body =
      p('总则', '<w:pStyle w:val="1"/>') +
      p('附则', '<w:pStyle w:val="z"/>') +
      p('甲', '<w:outlineLvl w:val="2"/>') +
      p('乙', '<w:outlineLvl w:val="9"/>') +
      p('丙', '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>') +
      p('丁');
    expect(await shown({ body, styles })).toEqual([
      '<heading> 总则',
      '<heading> 附则',
      '<heading> 甲',
      '乙',
      '丙',
      '丁',
    ]);
  });

  it('is no sentence, and none of a text that is styled as one', async () => {
    const long = '为了规范某某活动'.repeat(10);
    const body = [`${long}。`, long, '本办法自发布之日起施行。', '第一条 应当遵循下列原则：']
      .map((text) => p(text, '<w:pStyle w:val="2"/>'))
      .join('');
    expect((await shown({ body, styles })).filter((line) => line.startsWith('<'))).toEqual([]);
  });
});

const BOX = `<w:txbxContent>${p('框中')}</w:txbxContent>`;

describe('what stands beside the text', () => {
  it('is a text box behind its paragraph, once, although files hold it in two forms', async () => {
    const choice = `<mc:Choice Requires="wps"><w:drawing><wps:txbx>${BOX}</wps:txbx></w:drawing></mc:Choice>`;
    const fallback = `<mc:Fallback><w:pict><v:textbox>${BOX}</v:textbox></w:pict></mc:Fallback>`;
    const box = (inner: string): string => `<w:r><mc:AlternateContent>${inner}</mc:AlternateContent></w:r>`;
    const body = p(run('甲') + box(choice + fallback) + run('乙')) + p('丙');
    expect(await shown(body)).toEqual(['甲乙', '<text-box> 框中', '丙']);
    expect(await shown(p(run('甲') + box(fallback)))).toEqual(['甲', '<text-box> 框中']);
    const unknown = choice.replace('wps"', 'v2"').replace('<mc:Choice', '<mc:Choice xmlns:v2="urn:later"');
    expect(await shown(p(run('甲') + box(unknown.replace('框中', '后来') + fallback)))).toEqual([
      '甲',
      '<text-box> 框中',
    ]);
  });

  it('is no text box of a run that is hidden', async () => {
    const hidden = `<w:r><w:rPr><w:vanish/></w:rPr><w:pict>${BOX}</w:pict></w:r>`;
    const { text, notices } = await readParts(p(run('甲') + hidden + run('密', '<w:vanish/>')));
    expect(text).toBe('甲\n');
    expect(notices).toEqual([{ code: 'hidden-text', parameters: { count: 2, sample: '框中' } }]);
  });

  it('is notes at the end of the text, in the order they are referred to', async () => {
    const ref = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const note = (kind: string, id: number, text: string): string =>
      `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${run(text)}</w:p></w:${kind}>`;
    const body =
      p(run('甲') + ref('footnote', 3) + run('乙')) + p(run('丙') + ref('endnote', 1) + ref('footnote', 2));
    const footnotes =
      `<w:footnote w:type="separator" w:id="0">${p('——')}</w:footnote>` +
      note('footnote', 2, '后') +
      note('footnote', 3, '先') +
      note('footnote', 9, '无');
    const endnotes = note('endnote', 1, '尾');
    expect(await shown({ body, footnotes, endnotes })).toEqual([
      '甲乙',
      '丙',
      '<footnote> 先',
      '<footnote> 后',
      '<footnote> 尾',
    ]);
  });

  it('is a mark of its own that a footnote has, which is no text', async () => {
    const body = p(
      run('甲') +
        '<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r>' +
        run('乙'),
    );
    expect(await shown({ body, footnotes: `<w:footnote w:id="1">${p('注')}</w:footnote>` })).toEqual([
      '甲乙',
      '<footnote> 注',
    ]);
  });

  it('is heads and feet, each text once and without its page numbers', async () => {
    const ask = (ids: string[]): string =>
      `<w:sectPr>${ids.map((id) => `<w:headerReference r:id="${id}"/>`).join('')}</w:sectPr>`;
    const foot = p(run('第') + field('PAGE', '3') + run('页 共') + field('NUMPAGES', '9') + run('页'));
    const parts = {
      body: p('甲') + ask(['h1', 'h2', 'h3', 'f1', 'f2']),
      headers: { h1: p('某某办法'), h2: p('某某办法'), h3: p(''), h4: p('不用的') },
      footers: { f1: foot, f2: p(field('PAGE', '3')) },
    };
    expect(await shown(parts)).toEqual(['甲', '<running-title> 某某办法', '<page-number> 第页 共页']);
  });

  it('is nothing where a foot has dashes round its page number', async () => {
    const parts = {
      body: p('甲') + '<w:sectPr><w:footerReference r:id="f"/></w:sectPr>',
      footers: { f: p(run('—　') + field('PAGE', '3') + run('　—')) + p('内部资料') },
    };
    expect(await shown(parts)).toEqual(['甲', '<running-title> 内部资料']);
  });

  it('is comments, with the words they are about', async () => {
    const mark = (name: string, id: number): string => `<w:comment${name} w:id="${id}"/>`;
    const body =
      p(run('第一条') + mark('RangeStart', 1) + run('为了')) +
      p(
        run('规范') +
          mark('RangeEnd', 1) +
          `<w:r>${mark('Reference', 1)}</w:r>` +
          run('某某') +
          `<w:r>${mark('Reference', 2)}</w:r>`,
      );
    const comments =
      `<w:comment w:id="2" w:author="李">${p('此处')}</w:comment>` +
      `<w:comment w:id="1" w:author="王" w:date="2026-05-01T09:30:00Z">${p('何故')}${p('？')}</w:comment>` +
      `<w:comment w:id="7" w:author="无">${p('无处')}</w:comment>`;
    const { text, remarks } = await readParts({ body, comments });
    expect(text).toBe('第一条为了\n规范某某\n');
    expect(remarks).toEqual([
      { author: '王', date: '2026-05-01T09:30:00Z', text: '何故\n？', start: 3, end: 8 },
      { author: '李', text: '此处', start: 10, end: 10 },
    ]);
  });
});

const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;

describe('a table', () => {
  it('is a line for each row, its cells parted by tabs', async () => {
    const body =
      p('前') +
      table(row(cell(p('事项')), cell(p('期限'))), row(cell(p('备案') + p('登记')), cell(p('三十日')))) +
      p('后');
    expect(await shown(body)).toEqual(['前', '<table> 事项\t期限', '<table> 备案 登记\t三十日', '后']);
  });

  it('keeps the columns of cells that are joined', async () => {
    const wide = cell(p('甲'), '<w:gridSpan w:val="2"/>');
    const body = table(
      row(wide, cell(p('乙'))),
      row(cell(p('丙'), '<w:vMerge w:val="restart"/>'), cell(p('丁')), cell(p('戊'))),
      row(cell(p(''), '<w:vMerge/>'), cell(p('己')), cell(p('庚'))),
    );
    const { text } = await readParts(body);
    expect(text).toBe('甲\t\t乙\n丙\t丁\t戊\n\t己\t庚\n');
  });

  it('that is a frame round a text is its paragraphs', async () => {
    const inner = table(row(cell(p('事项')), cell(p('期限'))), row(cell(p('备案')), cell(p('三十日'))));
    const body = table(row(cell(p('第一条　为了规范某某活动，制定本办法。') + inner + p('第二条　略。'))));
    expect(await shown(body)).toEqual([
      '第一条　为了规范某某活动，制定本办法。',
      '<table> 事项\t期限',
      '<table> 备案\t三十日',
      '第二条　略。',
    ]);
  });

  it('inside a cell of another is words of that cell', async () => {
    const inner = table(row(cell(p('乙')), cell(p('丙'))));
    expect(
      await shown(table(row(cell(p('甲')), cell(inner + p(''))), row(cell(p('丁')), cell(p('戊'))))),
    ).toEqual(['<table> 甲\t乙 丙', '<table> 丁\t戊']);
  });

  it('has the places of comments in its cells', async () => {
    const marked = p(
      run('三十') + '<w:commentRangeStart w:id="1"/>' + run('日') + '<w:commentRangeEnd w:id="1"/>',
    );
    const body =
      p('前') + table(row(cell(p('备案')), cell(p('限') + marked)), row(cell(p('甲')), cell(p('乙'))));
    const { text, remarks } = await readParts({
      body,
      comments: `<w:comment w:id="1" w:author="王">${p('？')}</w:comment>`,
    });
    const [remark] = remarks ?? [];
    expect(text.slice(remark?.start, remark?.end)).toBe('日');
  });
});
