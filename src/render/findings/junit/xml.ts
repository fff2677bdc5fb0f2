import { printable } from '../../prose/printable.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * One line of text in XML 1.0, between tags or in an attribute. Controls and lone surrogates are written out, as
 * everywhere; so are U+FFFE and U+FFFF, which XML 1.0 does not allow either (production 2, Char).
 */
export function xmlText(text: string): string {
  return printable(text).replace(/[&<>"']/gu, (char) => ENTITIES[char] as string);
}

/** Attributes of an element, in their order. */
export type Attributes = Readonly<Record<string, string | number>>;

/** An element with what is in it, as lines. @param content lines of XML */
export function element(name: string, attributes: Attributes, content: readonly string[]): string[] {
  const open = `<${name}${written(attributes)}`;
  if (content.length === 0) return [`${open}/>`];
  return [`${open}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
}

/** An element that holds nothing but text. @param lines plain text */
export function textElement(name: string, attributes: Attributes, lines: readonly string[]): string {
  return `<${name}${written(attributes)}>${lines.map(xmlText).join('\n')}</${name}>`;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}
