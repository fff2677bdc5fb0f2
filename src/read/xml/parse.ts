import { SaxesParser } from 'saxes';
import { InputError } from '../../errors.js';
import type { Damage } from '../../messages/document-damages.js';
import { damaged } from '../damaged.js';
import type { ZipEntry } from '../zip/directory.js';
import type { Zip } from '../zip/open.js';
import { unpack } from '../zip/unpack.js';
import { areKnown, attributeName, elementName, OUTSIDE, scopeWithin, type Scope } from './names.js';

/** An element as it opens. */
export interface XmlElement {
  /** With the prefix of the specifications, whatever the file writes: `w:p`. */
  readonly name: string;
  /** An attribute by its name, of the namespace of Word or of none: `val`; others with their prefix: `r:id`. */
  readonly attribute: (name: string) => string | undefined;
  /** Whether all of the prefixes in a list stand for namespaces that are known. */
  readonly knows: (prefixes: string) => boolean;
}

/** What is told of an XML file, in its order. Nobody has to keep more of it than he wants. */
export interface XmlHandler {
  readonly open: (element: XmlElement) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Elements inside one another; the deepest tables of honest documents come to some hundred. */
const NESTING_LIMIT = 2000;

/**
 * Reads a part of a document as XML while it is being unpacked.
 * @param root the element that the part has to be: one in the place of another would be read as empty
 * @throws InputError if it is not well-formed, has another root, declares a document type (entities that unfold to
 * gigabytes need one), or is nested beyond reason; what the handler throws
 */
export function parsePart(zip: Zip, entry: ZipEntry, root: string, handler: XmlHandler): void {
  const { path } = zip;
  const part = entry.name;
  const parser = new SaxesParser({ xmlns: false });
  const fault = (damage: Damage): InputError => damaged(path, 'docx', damage, { part });
  parser.on('error', ({ message }) => {
    throw fault({ what: 'said', said: message });
  });
  parser.on('doctype', () => {
    throw new InputError('document-unsafe', { path, kind: 'docx', part, what: 'entity' });
  });
  listen(parser, rooted(handler, root, fault), () => {
    throw new InputError('document-excessive', {
      path,
      kind: 'docx',
      what: 'nesting',
      limit: NESTING_LIMIT,
      part,
    });
  });
  const decode = decoder(() => fault({ what: 'encoding', line: parser.line }));
  const measure = pieceMeter(() => fault({ what: 'endless', line: parser.line, limit: LONGEST_PIECE }));
  unpack(zip, entry, (bytes) => parser.write(measure(decode(bytes, true))));
  parser.write(decode(new Uint8Array(), false));
  parser.close();
}

function listen(parser: SaxesParser<{ xmlns: false }>, handler: XmlHandler, tooDeep: () => never): void {
  const scopes: Scope[] = [];
  let scope = OUTSIDE;
  parser.on('opentag', ({ name, attributes }) => {
    if (scopes.length >= NESTING_LIMIT) tooDeep();
    scopes.push(scope);
    scope = scopeWithin(scope, attributes);
    const within = scope;
    handler.open({
      name: elementName(scope, name),
      attribute: (wanted) => attributeOf(within, attributes, wanted),
      knows: (prefixes) => areKnown(within, prefixes),
    });
  });
  parser.on('closetag', ({ name }) => {
    handler.close(elementName(scope, name));
    scope = scopes.pop() ?? OUTSIDE;
  });
  parser.on('text', handler.text);
  parser.on('cdata', handler.text);
}

/** The same handler, for a part with the right root. */
function rooted(handler: XmlHandler, root: string, fault: (damage: Damage) => InputError): XmlHandler {
  let isBelow = false;
  const open: XmlHandler['open'] = (element) => {
    if (!isBelow && element.name !== root) throw fault({ what: 'root', found: element.name, wanted: root });
    isBelow = true;
    handler.open(element);
  };
  return { ...handler, open };
}

/** Characters of one text or one attribute, which the parser keeps until it ends; a picture in the text is the longest. */
const LONGEST_PIECE = 16 * 1024 * 1024;

function pieceMeter(fault: () => InputError): (text: string) => string {
  let length = 0;
  return (text) => {
    const tag = text.lastIndexOf('<');
    length = tag < 0 ? length + text.length : text.length - tag;
    if (length > LONGEST_PIECE) throw fault();
    return text;
  };
}

function attributeOf(
  scope: Scope,
  attributes: Readonly<Record<string, string>>,
  wanted: string,
): string | undefined {
  for (const written in attributes) {
    const name = attributeName(scope, written);
    if (name === wanted || name === `w:${wanted}`) return attributes[written];
  }
  return undefined;
}

/** Parts are in UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4), and UTF-16 has a byte-order mark. */
function decoder(fault: () => InputError): (bytes: Uint8Array, more: boolean) => string {
  let decoding: InstanceType<typeof TextDecoder> | undefined;
  return (bytes, more) => {
    const [first, second] = bytes;
    if (bytes.length >= 2 && decoding === undefined) {
      const low = first === 0xff && second === 0xfe;
      const high = first === 0xfe && second === 0xff;
      decoding = new TextDecoder(low ? 'utf-16le' : high ? 'utf-16be' : 'utf-8', { fatal: true });
    }
    decoding ??= new TextDecoder('utf-8', { fatal: true });
    try {
      return decoding.decode(bytes, { stream: more });
    } catch {
      throw fault();
    }
  };
}
