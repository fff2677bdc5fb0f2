import { printable } from '../../prose/printable.js';
import { CHINESE_LAYOUT } from '../../word/settings.js';
import { escaped, part, WORD } from '../../word/xml.js';
import type { Comment } from './comments.js';
import { signed, type Signature } from './signature.js';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A4 with the margins of GB/T 9704-2012 (5.2.1): 37 mm above, 28 mm on the left, 156 × 225 mm for the words. */
const PAGE =
  '<w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1587" w:gutter="0"/>';

/** The main part. @param paragraphs see `bodyOf` */
export function documentPart(paragraphs: string): string {
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="footer"/>${PAGE}</w:sectPr>`;
  const names = `xmlns:w="${WORD}" xmlns:r="${RELATIONS}"`;
  return part(`<w:document ${names}><w:body>${paragraphs}${section}</w:body></w:document>`);
}

/** The comments part. */
export function commentsPart(comments: readonly Comment[], signature: Signature): string {
  const who = `w:initials="${escaped(signature.initials)}" ${signed(signature)}`;
  const reference = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>';
  const all = comments.map(
    ({ text }, id) =>
      `<w:comment w:id="${id}" ${who}><w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>${reference}` +
      `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p></w:comment>`,
  );
  return part(`<w:comments xmlns:w="${WORD}">${all.join('')}</w:comments>`);
}

/** The foot of every page: — 1 —, as official documents have it. */
export function footerPart(): string {
  return part(
    `<w:ftr xmlns:w="${WORD}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r>` +
      '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>' +
      '<w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>',
  );
}

/** The settings part: laid out as East Asian text, and all changes to be seen. */
export function settingsPart(): string {
  return part(
    `<w:settings xmlns:w="${WORD}"><w:revisionView w:markup="1" w:comments="1" w:insDel="1"/>` +
      `${CHINESE_LAYOUT}</w:settings>`,
  );
}

/** What the document says of itself. */
export interface Properties {
  readonly title: string;
  readonly description: string;
}

/** The properties part; it tells no time that the caller did not tell. */
export function corePart({ title, description }: Properties, { author, time }: Signature): string {
  const names =
    `xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  const created =
    time === undefined ? '' : `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`;
  return part(
    `<cp:coreProperties ${names}><dc:title>${escaped(printable(title))}</dc:title>` +
      `<dc:creator>${escaped(author)}</dc:creator><dc:description>${escaped(printable(description))}</dc:description>` +
      `${created}</cp:coreProperties>`,
  );
}

/** Parts that the main part needs, by their names: what they are. */
const TYPES = ['styles', 'settings', 'fontTable', 'footer', 'comments'] as const;
type PartName = (typeof TYPES)[number];

/** The names of the parts that go with the main part; each is `word/NAME.xml`. */
export function partNames(hasComments: boolean): PartName[] {
  return TYPES.filter((name) => name !== 'comments' || hasComments);
}

/** The list of the types of all parts (ECMA-376 Part 2, 10.1.2.3). */
export function contentTypes(names: readonly PartName[]): string {
  const override = (path: string, type: string): string =>
    `<Override PartName="/${path}" ContentType="${type}+xml"/>`;
  return part(
    `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('word/document.xml', `${WORD_PART}.document.main`) +
      names.map((name) => override(`word/${name}.xml`, `${WORD_PART}.${name}`)).join('') +
      override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties') +
      '</Types>',
  );
}

/** How the package leads to its main part and its properties. */
export function packageRelations(): string {
  return relations([
    ['document', `${RELATIONS}/officeDocument`, 'word/document.xml'],
    ['core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);
}

/** How the main part leads to the others. */
export function documentRelations(names: readonly PartName[]): string {
  return relations(names.map((name) => [name, `${RELATIONS}/${name}`, `${name}.xml`]));
}

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const one = ([id, type, target]: (typeof all)[number]): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  return part(`<Relationships xmlns="${PACKAGE}/relationships">${all.map(one).join('')}</Relationships>`);
}
