import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../src/read/document.js';
import { readDocx } from '../../src/read/docx.js';
import type { Revision } from '../../src/model/tracked.js';
import { docx, p, run, type DocxParts } from './docx-file.js';

const DATE = '2026-05-01T09:30:00Z';

function mark(
  kind: 'ins' | 'del' | 'moveFrom' | 'moveTo' | 'cellIns' | 'cellDel',
  inner = '',
  author = '王',
): string {
  return `<w:${kind} w:id="1" w:author="${author}" w:date="${DATE}">${inner}</w:${kind}>`;
}
const gone = (text: string): string => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
const ins = (text: string, author?: string): string => mark('ins', run(text), author);
const del = (text: string, author?: string): string => mark('del', gone(text), author);
/** A paragraph whose end was put in or taken out. */
const ended = (kind: 'ins' | 'del' | 'moveFrom' | 'moveTo', content: string): string =>
  p(content, `<w:rPr>${mark(kind)}</w:rPr>`);

const state = (parts: DocxParts | string, revision: Revision): Promise<ReadDocument> =>
  readDocx(docx(parts), 'a.docx', { revision });

/** Both texts, line ends shown as `/`. */
async function both(parts: DocxParts | string): Promise<{ accepted: string; original: string }> {
  const [accepted, original] = await Promise.all([state(parts, 'accepted'), state(parts, 'original')]);
  // The same changes; those of a note that is in one text only stand at different places.
  const bare = ({ tracked }: ReadDocument): unknown =>
    tracked?.changes.map(({ kind, author, date, text }) => [kind, author, date, text].join(' ')).sort();
  expect(bare(accepted)).toEqual(bare(original));
  expect(accepted.notices).toEqual([]);
  return {
    accepted: accepted.text.trimEnd().replaceAll('\n', '/'),
    original: original.text.trimEnd().replaceAll('\n', '/'),
  };
}

describe('tracked changes are two texts', () => {
  it.each<[string, string, string, string]>([
    ['words', p(run('甲') + ins('乙') + del('丙') + run('丁')), '甲乙丁', '甲丙丁'],
    ['moved words', p(mark('moveFrom', run('甲')) + run('乙') + mark('moveTo', run('甲'))), '乙甲', '甲乙'],
    [
      'words put in and taken out again',
      p(run('甲') + mark('ins', run('乙') + mark('del', gone('丙'), '李')) + run('丁')),
      '甲乙丁',
      '甲丁',
    ],
    ['a paragraph put in', p('甲') + ended('ins', ins('乙')) + p('丙'), '甲/乙/丙', '甲/丙'],
    ['a paragraph taken out', p('甲') + ended('del', del('乙')) + p('丙'), '甲/丙', '甲/乙/丙'],
    [
      'several paragraphs taken out',
      p('甲') + ended('del', del('乙')) + ended('del', del('丙')) + p('丁'),
      '甲/丁',
      '甲/乙/丙/丁',
    ],
    ['two paragraphs joined', ended('del', run('甲')) + p('乙'), '甲乙', '甲/乙'],
    ['a paragraph parted in two', ended('ins', run('甲')) + p('乙'), '甲/乙', '甲乙'],
    ['the last paragraph taken out', p('甲') + ended('del', del('乙')), '甲', '甲/乙'],
    [
      'a paragraph moved',
      p('甲') +
        ended('moveFrom', mark('moveFrom', run('乙'))) +
        p('丙') +
        ended('moveTo', mark('moveTo', run('乙'))) +
        p('丁'),
      '甲/丙/乙/丁',
      '甲/乙/丙/丁',
    ],
    [
      'a change of form, which is none',
      p(run('甲', `<w:rPrChange w:id="1" w:author="王"><w:rPr><w:vanish/></w:rPr></w:rPrChange>`)),
      '甲',
      '甲',
    ],
    ['a change within a link', p(`<w:hyperlink>${run('甲') + ins('乙')}</w:hyperlink>`), '甲乙', '甲'],
    [
      'a field taken out',
      p(
        run('甲') +
          mark(
            'del',
            `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText>REF</w:delInstrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${gone('乙')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
          ),
      ),
      '甲',
      '甲乙',
    ],
  ])('of %s', async (_, body, accepted, original) => {
    expect(await both(body)).toEqual({ accepted, original });
  });

  const cell = (content: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const row = (properties: string, ...cells: string[]): string =>
    `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
  const table = (...rows: string[]): string =>
    `<w:tbl>${row('', cell(p('事项')), cell(p('期限')))}${rows.join('')}</w:tbl>`;

  it.each<[string, string, string, string]>([
    [
      'put in',
      table(row(mark('ins'), cell(p(ins('备案'))), cell(p('三十日')))),
      '事项\t期限/备案\t三十日',
      '事项\t期限',
    ],
    [
      'taken out',
      table(row(mark('del'), cell(p(del('备案'), `<w:rPr>${mark('del')}</w:rPr>`)), cell(p('三十日')))),
      '事项\t期限',
      '事项\t期限/备案\t三十日',
    ],
    [
      'with a cell put in',
      table(row('', cell(p('备案')), cell(p('三十日')), cell(p('新'), mark('cellIns')))),
      '事项\t期限/备案\t三十日\t新',
      '事项\t期限/备案\t三十日\t',
    ],
  ])('of a row %s', async (_, body, accepted, original) => {
    const texts = await both(body);
    expect({ accepted: texts.accepted.trimEnd(), original: texts.original.trimEnd() }).toEqual({
      accepted,
      original: original.trimEnd(),
    });
  });

  it('of a row are one change with the words in it', async () => {
    const body = table(row(mark('ins'), cell(p(ins('备案'))), cell(p('三十日'))));
    const { tracked } = await state(body, 'accepted');
    expect(tracked?.changes.map(({ kind, text }) => [kind, text])).toEqual([['insertion', '备案\n三十日\n']]);
  });

  it('of notes, which go with the words that refer to them', async () => {
    const ref = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const parts = {
      body: p(run('甲') + ref(1) + mark('del', ref(2) + gone('乙')) + mark('ins', ref(3))),
      footnotes: `<w:footnote w:id="1">${p(run('一') + ins('新'))}</w:footnote><w:footnote w:id="2">${p(del('二'))}</w:footnote><w:footnote w:id="3">${p(ins('三'))}</w:footnote>`,
    };
    expect(await both(parts)).toEqual({ accepted: '甲/一新/三', original: '甲乙/一/二' });
  });

  it('of text boxes', async () => {
    const box = (content: string): string =>
      `<w:r><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></w:r>`;
    const body = p(run('甲') + box(p(run('框') + ins('新'))) + mark('del', box(p('旧框')))) + p('乙');
    expect(await both(body)).toEqual({ accepted: '甲/框新/乙', original: '甲/框/旧框/乙' });
  });
});

describe('a list of tracked changes', () => {
  it('says what, who, when and where; neighbouring runs are one', async () => {
    const body =
      p(run('甲') + ins('乙') + ins('丙') + del('丁') + del('戊', '李') + run('己')) +
      ended('ins', ins('庚')) +
      p('辛');
    const { text, tracked } = await state(body, 'accepted');
    expect(text).toBe('甲乙丙己\n庚\n辛\n');
    expect(tracked).toEqual({
      state: 'accepted',
      changes: [
        { kind: 'insertion', author: '王', date: DATE, text: '乙丙', start: 1, end: 3 },
        { kind: 'deletion', author: '王', date: DATE, text: '丁', start: 3, end: 3 },
        { kind: 'deletion', author: '李', date: DATE, text: '戊', start: 3, end: 3 },
        { kind: 'insertion', author: '王', date: DATE, text: '庚\n', start: 5, end: 7 },
      ],
    });
    const before = await state(body, 'original');
    expect(before.text).toBe('甲丁戊己\n辛\n');
    expect(before.tracked?.changes.map(({ start, end }) => [start, end])).toEqual([
      [1, 1],
      [1, 2],
      [2, 3],
      [5, 5],
    ]);
  });

  it('has an insertion with all its words, and what another took out of it', async () => {
    const { tracked } = await state(
      p(run('甲') + mark('ins', run('乙') + mark('del', gone('丙'), '李'))),
      'accepted',
    );
    expect(tracked?.changes.map(({ kind, author, text }) => [kind, author, text])).toEqual([
      ['insertion', '王', '乙丙'],
      ['deletion', '李', '丙'],
    ]);
  });

  it('is announced where nobody has asked for one of the texts', async () => {
    const bytes = docx(p(run('甲') + ins('乙') + del('丙')));
    const { text, notices } = await readDocx(bytes, 'a.docx', {});
    expect(text).toBe('甲乙\n');
    expect(notices).toEqual([{ code: 'tracked-changes', parameters: { state: 'accepted', changes: 2 } }]);
  });

  it('points into words behind an automatic number', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="第%1条"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body = p('') + p(run('甲') + ins('乙'), '<w:numPr><w:numId w:val="1"/></w:numPr>');
    const { text, tracked } = await state({ body, numbering }, 'accepted');
    const [change] = tracked?.changes ?? [];
    expect(text).toBe('\n第一条　甲乙\n');
    expect(text.slice(change?.start, change?.end)).toBe('乙');
  });
});
