import type { IStylesOptions } from 'docx';
import { runProperties, type Dress } from '../../word/runs.js';
import { LINE, TRACKING } from './page.js';

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];
type Setting = NonNullable<ParagraphStyle['paragraph']>;

/** How a paragraph of the Word form is set; a style of that name is in the document, so that it can be changed at once. */
export interface Style {
  readonly id: string;
  /** As Word lists it. */
  readonly name: string;
  readonly dress: Dress;
  readonly paragraph: Setting;
}

/** Every line takes one of the 22 of its page, whatever stands in it. */
const SPACING = { before: 0, after: 0, line: LINE, lineRule: 'exact' } as const;
/** Two characters, GB/T 9704-2012, 7.3.3. The twips are for programs that cannot count in characters. */
const INDENT = { firstLineChars: 200, firstLine: 640 } as const;
const HALF_LINE = Math.floor(LINE / 2);
const FOOTNOTE_LINE = 240;

const body: Dress = { face: 'fangsong', size: '三号' };
const heading: Dress = { face: 'heiti', size: '三号' };

/** The styles of an edition, by what they are for. */
export const STYLES = {
  /** 2号小标宋, centred, 7.3.1. */
  title: {
    id: 'Title',
    name: 'Title',
    dress: { face: 'biaosong', size: '二号' },
    paragraph: { alignment: 'center', spacing: { ...SPACING, after: HALF_LINE } },
  },
  /** 题注, as statutes print it; its lines belong together. */
  note: {
    id: 'EditionNote',
    name: '题注',
    dress: { face: 'kaiti', size: '三号' },
    paragraph: {
      alignment: 'center',
      spacing: { ...SPACING, after: HALF_LINE },
      contextualSpacing: true,
    },
  },
  /** 编 章 节 of a statute. */
  chapter: {
    id: 'EditionChapter',
    name: '章节标题',
    dress: heading,
    paragraph: {
      alignment: 'center',
      spacing: { ...SPACING, before: HALF_LINE, after: HALF_LINE },
      keepNext: true,
    },
  },
  /** 一、 of an official document, 7.3.3. */
  heading: {
    id: 'EditionHeading',
    name: '公文一级标题',
    dress: heading,
    paragraph: { spacing: SPACING, indent: INDENT, keepNext: true },
  },
  body: {
    id: 'EditionBody',
    name: '公文正文',
    dress: body,
    paragraph: { alignment: 'both', spacing: SPACING, indent: INDENT },
  },
  /** 附件 at the head of its page, 7.3.7; headings of the tables as well. */
  annex: {
    id: 'EditionAnnex',
    name: '附件标题',
    dress: heading,
    paragraph: { spacing: { ...SPACING, after: HALF_LINE }, keepNext: true },
  },
  /** Lines of annexes and tables of which nothing is known but that they are lines. */
  plain: {
    id: 'EditionPlain',
    name: '附件正文',
    dress: body,
    paragraph: { spacing: SPACING },
  },
  /** 落款, two characters from the edge, 7.3.5.2. */
  signature: {
    id: 'EditionSignature',
    name: '落款',
    dress: body,
    paragraph: { alignment: 'right', spacing: SPACING, indent: { right: 640 } },
  },
  /** Over a table. */
  figures: {
    id: 'EditionFigures',
    name: '表格说明',
    dress: { face: 'fangsong', size: '五号' },
    paragraph: { spacing: { ...SPACING, after: 120, line: 320 } },
  },
  /** Between the table at the head and the text. */
  gap: {
    id: 'EditionGap',
    name: '空行',
    dress: body,
    paragraph: { spacing: { ...SPACING, line: HALF_LINE } },
  },
  cell: {
    id: 'EditionCell',
    name: '表格文字',
    dress: { face: 'songti', size: '小五' },
    paragraph: { spacing: { ...SPACING, line: 260 } },
  },
} as const satisfies Readonly<Record<string, Style>>;

/** Which of the styles. */
export type StyleName = keyof typeof STYLES;

/** The dress of footnotes; their lines are set close, not on the grid of the text. */
const FOOTNOTE: Dress = { face: 'songti', size: '小五' };

/** The styles as a Word document declares them. */
export function paragraphStyles(): readonly ParagraphStyle[] {
  const own: readonly Style[] = Object.values(STYLES);
  return own
    .filter(({ id }) => id !== STYLES.title.id)
    .map(({ id, name, dress, paragraph }) => ({
      id,
      name,
      basedOn: 'Normal',
      quickFormat: true,
      run: styleRun(dress),
      paragraph,
    }));
}

/** 28 characters of 3号 fill a line. */
function styleRun(dress: Dress): NonNullable<ParagraphStyle['run']> {
  return { ...runProperties(dress), ...(dress.size === '三号' && { characterSpacing: TRACKING }) };
}

/** What takes the place of Word's own styles of titles and footnotes. */
export function ownDefaults(): NonNullable<IStylesOptions['default']> {
  const { dress, paragraph } = STYLES.title;
  const run = runProperties(FOOTNOTE);
  return {
    title: { run: runProperties(dress), paragraph },
    footnoteText: {
      run,
      paragraph: { alignment: 'both', spacing: { ...SPACING, line: FOOTNOTE_LINE }, indent: {} },
    },
    footnoteTextChar: { run },
    footnoteReference: { run: { superScript: true } },
  };
}
