import { strToU8, zipSync, type Zippable } from 'fflate';

/** Namespaces of the transitional form. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** What a test wants in a document: the inside of the root element of each part. */
export interface DocxParts {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** By the ids that w:headerReference and w:footerReference name. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  /** Parts as they are, which may replace those made. */
  readonly raw?: Readonly<Record<string, string | Uint8Array>>;
}

const ROOTS = {
  numbering: 'numbering',
  styles: 'styles',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
};

/** The bytes of a document. */
export function docx(parts: DocxParts | string): Uint8Array {
  return zipSync(docxFiles(typeof parts === 'string' ? { body: parts } : parts), { mtime: '2026-01-01' });
}

/** The files in the zip of a document. */
export function docxFiles(parts: DocxParts): Zippable {
  const files: Record<string, string | Uint8Array> = {};
  const relations: string[] = [];
  const add = (id: string, type: string, file: string, content: string): void => {
    files[`word/${file}`] = content;
    relations.push(`<Relationship Id="${id}" Type="${R}/${type}" Target="${file}"/>`);
  };
  for (const [type, root] of Object.entries(ROOTS)) {
    const content = parts[type as keyof typeof ROOTS];
    if (content !== undefined) add(`r-${type}`, type, `${type}.xml`, rootOf(root, content));
  }
  for (const [id, content] of Object.entries(parts.headers ?? {}))
    add(id, 'header', `${id}.xml`, rootOf('hdr', content));
  for (const [id, content] of Object.entries(parts.footers ?? {}))
    add(id, 'footer', `${id}.xml`, rootOf('ftr', content));
  const all = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': rootOf('document', `<w:body>${parts.body}</w:body>`),
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
    ...files,
    ...parts.raw,
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
}

function rootOf(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${SPACES}>${content}</w:${name}>`;
}

/** A run of text. */
export function run(text: string, properties = ''): string {
  const rPr = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${rPr}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs, or of a text. */
export function p(content: string, properties = ''): string {
  const pPr = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${pPr}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;
}

/** A paragraph in a list. */
export function item(text: string, list: number, level = 0): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** A level of a list. */
export function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** A list form of such levels. */
export function form(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
}

/** A list of a form. */
export function list(id: number, of: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
}
