/** Reads workbooks, so that tests see what a spreadsheet program is given. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export type Value = string | number | null;

/** A sheet as it is in the file: cells by row, empty ones null. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly Value[])[];
  readonly xml: string;
}

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of a part in the order in which they end; fails on what is not well-formed. */
function elements(xml: string): Tag[] {
  const found: Tag[] = [];
  const open: Tag[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => open.push({ name, attributes, text: '' }));
  parser.on('text', (text) => {
    for (const tag of open) tag.text += text;
  });
  parser.on('closetag', () => found.push(open.pop() as Tag));
  parser.write(xml).close();
  return found;
}

/** The parts of a package as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** `_x005F_` is how a spreadsheet writes a low line that would begin a code (ECMA-376, 22.9.2.19). */
const decoded = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** The sheets of a workbook in their order. */
export function sheetsOf(bytes: Uint8Array): ReadSheet[] {
  const parts = partsOf(bytes);
  const strings = elements(parts['xl/sharedStrings.xml']!)
    .filter(({ name }) => name === 'si')
    .map(({ text }) => decoded(text));
  return elements(parts['xl/workbook.xml']!)
    .filter(({ name }) => name === 'sheet')
    .map(({ attributes }, at) => {
      const xml = parts[`xl/worksheets/sheet${at + 1}.xml`]!;
      return { name: attributes['name']!, rows: rowsOf(xml, strings), xml };
    });
}

function rowsOf(xml: string, strings: readonly string[]): Value[][] {
  const rows: Value[][] = [];
  let row: Value[] = [];
  for (const { name, attributes, text } of elements(xml)) {
    if (name === 'f') throw new Error('a formula');
    if (name === 'c') row.push(valueOf(attributes, text, strings));
    if (name !== 'row') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function valueOf(attributes: Tag['attributes'], text: string, strings: readonly string[]): Value {
  if (text === '') return null;
  if (attributes['t'] === undefined) return Number(text);
  const value = strings[Number(text)];
  if (attributes['t'] !== 's' || value === undefined) throw new Error(`not a text: ${text}`);
  return value;
}
