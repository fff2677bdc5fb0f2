import type { BlockType, DivisionType } from '../../../model/tree.js';
import { FACES, LATIN_FACE, type Face } from '../../word/fonts.js';
import { SIZES, type SizeName } from '../../word/sizes.js';
import { part, WORD } from '../../word/xml.js';

/** Styles of paragraphs; `Normal` begins with an indent of two characters, `Flush` without. */
export type StyleId = 'Normal' | 'Flush' | 'Title' | 'Note' | 'Heading1' | 'Heading2' | 'Heading3';

const OF_TYPE: Readonly<Partial<Record<DivisionType | BlockType, StyleId>>> = {
  title: 'Title',
  note: 'Note',
  part: 'Heading1',
  subpart: 'Heading1',
  chapter: 'Heading2',
  section: 'Heading3',
  toc: 'Flush',
  furniture: 'Flush',
};

/** How a paragraph of a kind is set. */
export function styleOf(type: DivisionType | BlockType): StyleId {
  return OF_TYPE[type] ?? 'Normal';
}

/** A line of 3号 takes 28 points (GB/T 9704-2012, 5.2.3: 22 lines a page). */
const LINE = 560;

interface Look {
  readonly name: string;
  readonly paragraph: string;
  readonly face?: Face;
  readonly size?: SizeName;
}

const CENTRED = '<w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="center"/>';

const PARAGRAPHS: Readonly<Record<Exclude<StyleId, 'Normal'>, Look>> = {
  Flush: { name: 'Flush', paragraph: '<w:ind w:firstLineChars="0" w:firstLine="0"/>' },
  Title: {
    name: 'Title',
    paragraph: `<w:spacing w:before="0" w:after="${LINE / 2}" w:line="720" w:lineRule="exact"/>${CENTRED}`,
    face: 'biaosong',
    size: '二号',
  },
  Note: { name: 'Note', paragraph: CENTRED, face: 'kaiti' },
  Heading1: heading(1),
  Heading2: heading(2),
  Heading3: heading(3),
};

/** Titles of 编 and 章 stand free, those of 节 close to their articles. */
function heading(level: 1 | 2 | 3): Look {
  const room = level < 3 ? LINE / 2 : 0;
  const space = `<w:spacing w:before="${room}" w:after="${room}" w:line="${LINE}" w:lineRule="exact"/>`;
  return {
    name: `heading ${level}`,
    paragraph: `<w:keepNext/>${space}${CENTRED}<w:outlineLvl w:val="${level - 1}"/>`,
    face: level < 3 ? 'heiti' : 'kaiti',
  };
}

/** The styles part: 仿宋 of 3号 for the words, 小标宋 over them, 黑体 for 章 and 第X条, as statutes are printed. */
export function stylesPart(): string {
  const others = Object.entries(PARAGRAPHS).map(([id, look]) => paragraphStyle(id, look));
  return part(
    `<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts('fangsong')}${size('三号')}` +
      '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
      `<w:pPr><w:spacing w:line="${LINE}" w:lineRule="exact"/>` +
      '<w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/></w:pPr></w:style>' +
      others.join('') +
      '<w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/>' +
      `<w:pPr><w:jc w:val="left"/></w:pPr><w:rPr>${fonts('songti')}${size('小五')}</w:rPr></w:style>` +
      '<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/>' +
      `<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr>${fonts('songti')}${size('四号')}</w:rPr></w:style>` +
      '<w:style w:type="character" w:customStyle="1" w:styleId="ArticleNumber"><w:name w:val="Article Number"/>' +
      `<w:rPr>${fonts('heiti')}</w:rPr></w:style>` +
      '<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/>' +
      `<w:rPr>${size('小五')}</w:rPr></w:style></w:styles>`,
  );
}

function paragraphStyle(id: string, { name, paragraph, face, size: given }: Look): string {
  const custom = name === id && id !== 'Title' ? ' w:customStyle="1"' : '';
  const run = `${face ? fonts(face) : ''}${given ? size(given) : ''}`;
  return (
    `<w:style w:type="paragraph"${custom} w:styleId="${id}"><w:name w:val="${name === 'Title' ? 'Title' : name}"/>` +
    `<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr>${run && `<w:rPr>${run}</w:rPr>`}</w:style>`
  );
}

function fonts(face: Face): string {
  return `<w:rFonts w:ascii="${LATIN_FACE}" w:hAnsi="${LATIN_FACE}" w:eastAsia="${FACES[face]}" w:cs="${LATIN_FACE}"/>`;
}

function size(name: SizeName): string {
  return `<w:sz w:val="${SIZES[name]}"/><w:szCs w:val="${SIZES[name]}"/>`;
}
