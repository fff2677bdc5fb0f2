import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/read/index.js';
import { expectCovered } from './spans.js';

const DATE = '2026-05-01T09:30:00Z';
const change = { id: 1, author: '王某', date: DATE };

const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
const row = (...texts: string[]): TableRow => new TableRow({ children: texts.map(cell) });
const numbered = (text: string, level: number): Paragraph =>
  new Paragraph({ children: [new TextRun(text)], numbering: { reference: 'law', level } });

const document = new Document({
  numbering: {
    config: [
      {
        reference: 'law',
        levels: [
          {
            level: 0,
            format: LevelFormat.CHINESE_COUNTING_THOUSAND,
            text: '第%1条',
            alignment: AlignmentType.LEFT,
          },
          { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）', alignment: AlignmentType.LEFT },
        ],
      },
    ],
  },
  comments: {
    children: [{ id: 0, author: '李某', date: new Date(DATE), children: [new Paragraph('何故？')] }],
  },
  footnotes: { 1: { children: [new Paragraph('见附表。')] } },
  sections: [
    {
      headers: {
        default: new Header({
          children: [
            new Paragraph('某某办法'),
            new Paragraph({ children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] }),
          ],
        }),
      },
      children: [
        new Paragraph({ text: '总则', heading: HeadingLevel.HEADING_1 }),
        numbered('为了规范某某活动，制定本办法。', 0),
        new Paragraph({
          numbering: { reference: 'law', level: 0 },
          children: [
            new TextRun('下列事项'),
            new InsertedTextRun({ ...change, text: '应当' }),
            new DeletedTextRun({ ...change, text: '可以' }),
            new CommentRangeStart(0),
            new TextRun('备案'),
            new CommentRangeEnd(0),
            new TextRun({ children: [new CommentReference(0)] }),
            new FootnoteReferenceRun(1),
            new TextRun('：'),
          ],
        }),
        numbered('甲；', 1),
        numbered('乙。', 1),
        new Table({ rows: [row('事项', '期限'), row('备案', '三十日')] }),
      ],
    },
  ],
});

describe('a document that the package docx writes', () => {
  it('is read with its numbers, changes, comments, notes, tables and heads', async () => {
    const source = await readBytes(await Packer.toBuffer(document), 'a.docx');
    expectCovered(source);
    const shown = source.lines
      .filter(({ spans }) => spans.length > 0)
      .map(
        ({ hint, offset, end }) => (hint === undefined ? '' : `<${hint}> `) + source.text.slice(offset, end),
      );
    expect(shown).toEqual([
      '<heading> 总则',
      '第一条　为了规范某某活动，制定本办法。',
      '第二条　下列事项应当备案：',
      '（一）甲；',
      '（二）乙。',
      '<table> 事项\t期限',
      '<table> 备案\t三十日',
      '<footnote> 见附表。',
      '<running-title> 某某办法',
    ]);
    expect(source.tracked?.changes.map(({ kind, author, text }) => [kind, author, text])).toEqual([
      ['insertion', '王某', '应当'],
      ['deletion', '王某', '可以'],
    ]);
    const [remark] = source.remarks ?? [];
    expect(remark).toMatchObject({ author: '李某', text: '何故？' });
    expect(source.text.slice(remark?.start, remark?.end)).toBe('备案');
  });
});
