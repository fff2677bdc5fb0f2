/** Reads a Word document back, by its parts and not by the program that wrote it. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** A part of a package as a tree; throws where it is not well-formed. */
export function partOf(bytes: Uint8Array, path: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => void open.at(-1)!.children.push(text));
  parser.on('closetag', () => void open.pop());
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`no ${path}`);
  parser.write(strFromU8(part)).close();
  return root.children.find((child): child is Element => typeof child !== 'string')!;
}

/** The elements of a name, however deep, in the order of the document; those inside one another included. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(child.name === name ? [child] : []), ...all(child, name)];
  });
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one): one is Element => typeof one !== 'string' && one.name === name);
}

export const textOf = (element: Element): string =>
  all(element, 'w:t')
    .flatMap((one) => one.children)
    .join('');

/** The paragraphs of each cell of each row of each table. */
export function tablesOf(bytes: Uint8Array): string[][][][] {
  return all(partOf(bytes, 'word/document.xml'), 'w:tbl').map((table) =>
    all(table, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => all(cell, 'w:p').map(textOf))),
  );
}

/** The words of the document outside its tables, a string for each paragraph. */
export function linesOf(bytes: Uint8Array): string[] {
  const body = child(partOf(bytes, 'word/document.xml'), 'w:body')!;
  return body.children.flatMap((one) => (typeof one !== 'string' && one.name === 'w:p' ? [textOf(one)] : []));
}

/** The words of all runs whose properties have an element, and its attribute where one is asked for. */
export function wordsWith(part: Element, property: string, attribute?: string, value?: string): string[] {
  return all(part, 'w:r')
    .filter((run) => {
      const found = child(child(run, 'w:rPr'), property);
      return found !== undefined && (attribute === undefined || found.attributes[attribute] === value);
    })
    .map(textOf);
}
