import { printable } from '../../prose/printable.js';

/** An element of an XML document. Text and attribute values are as they come; what writes them makes them safe. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlChild[];
  /** Its children stand on lines of their own: it holds elements only, and white space in it means nothing. */
  readonly laidOut: boolean;
}

/** What stands in an element. */
export type XmlChild = XmlElement | string;

/** Attributes in the order in which they are written; one that is not set is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const INDENT = '  ';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** An element that holds elements only; each stands on a line of its own. */
export function block(
  name: string,
  attributes: Attributes,
  children: readonly (XmlElement | undefined)[],
): XmlElement {
  return { name, attributes, children: children.filter((child) => child !== undefined), laidOut: true };
}

/** An element that holds text, or may: no white space is put into it. */
export function line(name: string, attributes: Attributes, children: readonly XmlChild[] = []): XmlElement {
  return { name, attributes, children, laidOut: false };
}

/** A document; ends with a line end. Characters XML cannot hold are written out as `visible` writes them. */
export function documentOf(root: XmlElement): string {
  return `${XML_DECLARATION}\n${written(root, '')}\n`;
}

function written({ name, attributes, children, laidOut }: XmlElement, indent: string): string {
  const tag = [name, ...Object.entries(attributes).flatMap(attributeOf)].join(' ');
  if (children.length === 0) return `<${tag}/>`;
  const inner = `${indent}${INDENT}`;
  const parts = children.map((child) => (typeof child === 'string' ? escaped(child) : written(child, inner)));
  if (!laidOut) return `<${tag}>${parts.join('')}</${name}>`;
  return `<${tag}>\n${parts.map((part) => `${inner}${part}\n`).join('')}${indent}</${name}>`;
}

function attributeOf([name, value]: [string, string | undefined]): string[] {
  return value === undefined ? [] : [`${name}="${escaped(value).replaceAll('"', '&quot;')}"`];
}

function escaped(text: string): string {
  return printable(text).replace(/[&<>]/gu, (char) => ENTITIES[char] as string);
}
