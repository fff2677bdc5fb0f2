/** The parts of a Word document, taken apart for looking at. */
import { load, type CheerioAPI } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { editionDocx } from '../../../src/render/edition/docx.js';
import type { Edition } from '../../../src/model/edition.js';
import type { FileOptions } from '../../../src/render/format.js';

/** A paragraph of the body, outside of tables. */
export interface WordParagraph {
  readonly style: string;
  /** Without the marks of footnotes. */
  readonly text: string;
  /** Ids of the footnotes it refers to, in order. */
  readonly notes: readonly number[];
  readonly level: number | undefined;
  /** The Chinese face and the words of each run that has words. */
  readonly runs: readonly (readonly [face: string | undefined, text: string])[];
}

/** What a Word document holds. */
export interface WordDocument {
  readonly bytes: Uint8Array;
  /** Text of each part by its name. */
  readonly parts: ReadonlyMap<string, string>;
  readonly part: (name: string) => CheerioAPI;
  readonly paragraphs: readonly WordParagraph[];
  /** Words of the footnotes by their ids, separators left out. */
  readonly footnotes: ReadonlyMap<number, string>;
  /** Rows of each table, each a list of the words of its cells. */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

/** Writes an edition and takes it apart again. */
export async function wordOf(edition: Edition, options: Partial<FileOptions> = {}): Promise<WordDocument> {
  const bytes = await editionDocx(edition, { lang: 'zh', ...options });
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const part = (name: string): CheerioAPI => load(parts.get(name) ?? '', { xml: true });
  const $ = part('word/document.xml');
  const notes = part('word/footnotes.xml');
  return {
    bytes,
    parts,
    part,
    paragraphs: $('w\\:body > w\\:p')
      .toArray()
      .map((node) => paragraphOf($, $(node))),
    footnotes: new Map(
      notes('w\\:footnote')
        .toArray()
        .map((node): [number, string] => [
          Number(notes(node).attr('w:id')),
          notes(node).find('w\\:t').text().trim(),
        ])
        .filter(([id]) => id > 0),
    ),
    tables: $('w\\:tbl')
      .toArray()
      .map((table) =>
        $(table)
          .find('w\\:tr')
          .toArray()
          .map((row) =>
            $(row)
              .find('w\\:tc')
              .toArray()
              .map((cell) => $(cell).find('w\\:t').text()),
          ),
      ),
  };
}

function paragraphOf($: CheerioAPI, node: ReturnType<CheerioAPI>): WordParagraph {
  const level = node.find('w\\:outlineLvl').attr('w:val');
  const runs = node
    .find('w\\:r')
    .toArray()
    .map((run) => [$(run).find('w\\:rFonts').attr('w:eastAsia'), $(run).find('w\\:t').text()] as const);
  return {
    style: node.find('w\\:pStyle').attr('w:val') ?? '',
    text: node.find('w\\:t').text(),
    notes: node
      .find('w\\:footnoteReference')
      .toArray()
      .map((mark) => Number($(mark).attr('w:id'))),
    level: level === undefined ? undefined : Number(level),
    runs: runs.filter(([, text]) => text !== ''),
  };
}

/** What a document prints of the regulation: up to the tables behind it, without empty paragraphs. */
export function regulationOf({ paragraphs }: WordDocument): readonly WordParagraph[] {
  const end = paragraphs.findIndex(({ text }) => /^附录(?:一| \/)/u.test(text));
  return paragraphs.slice(0, end < 0 ? undefined : end).filter(({ text }) => text !== '');
}
