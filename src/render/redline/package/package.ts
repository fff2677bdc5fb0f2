import { fontTable } from '../../word/font-table.js';
import { zipParts } from '../../word/zip.js';
import type { Comment } from './comments.js';
import {
  commentsPart,
  contentTypes,
  corePart,
  documentPart,
  documentRelations,
  footerPart,
  packageRelations,
  partNames,
  settingsPart,
  type Properties,
} from './parts.js';
import type { Signature } from './signature.js';
import { stylesPart } from './styles.js';

/** What is particular to one document. */
export interface Contents {
  /** The paragraphs. */
  readonly body: string;
  readonly comments: readonly Comment[];
  readonly properties: Properties;
}

/** The bytes of the document: no time, no chance, the same on every machine. */
export function packageOf({ body, comments, properties }: Contents, signature: Signature): Uint8Array {
  const names = partNames(comments.length > 0);
  const parts = {
    styles: stylesPart,
    settings: settingsPart,
    fontTable,
    footer: footerPart,
    comments: () => commentsPart(comments, signature),
  };
  return zipParts(
    new Map([
      ['[Content_Types].xml', contentTypes(names)],
      ['_rels/.rels', packageRelations()],
      ['docProps/core.xml', corePart(properties, signature)],
      ['word/document.xml', documentPart(body)],
      ['word/_rels/document.xml.rels', documentRelations(names)],
      ...names.map((name): [string, string] => [`word/${name}.xml`, parts[name]()]),
    ]),
  );
}
