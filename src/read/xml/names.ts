const XML = 'http://www.w3.org/XML/1998/namespace';

/**
 * Namespaces, each with the prefix that the specifications write it with. The same words are in a namespace for the
 * transitional form of Office Open XML and in another for the strict one (ECMA-376 parts 1 and 4).
 */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  [XML]: 'xml',
};

/** Namespaces whose drawings and text boxes are read; what asks for another has something to fall back on. */
const KNOWN =
  /^http:\/\/(?:schemas\.microsoft\.com\/office|schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\//u;

/** The prefixes that hold inside an element. */
export interface Scope {
  /** Prefix in the file to namespace. */
  readonly spaces: ReadonlyMap<string, string>;
  /** Names of elements and of attributes met so far: `ns0:p` is `w:p`. */
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
}

/** What holds outside of the root element. */
export const OUTSIDE: Scope = scopeOf(new Map([['xml', XML]]));

function scopeOf(spaces: ReadonlyMap<string, string>): Scope {
  return { spaces, elements: new Map(), attributes: new Map() };
}

/** The scope inside an element; the same one where the element declares nothing. */
export function scopeWithin(outer: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let spaces: Map<string, string> | undefined;
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    spaces ??= new Map(outer.spaces);
    spaces.set(name.slice(6), attributes[name] ?? '');
  }
  return spaces === undefined ? outer : scopeOf(spaces);
}

/** The name of an element with the usual prefix; `?:name` for one of a namespace that is of no concern. */
export function elementName(scope: Scope, written: string): string {
  let name = scope.elements.get(written);
  if (name === undefined) scope.elements.set(written, (name = nameIn(scope, written, '')));
  return name;
}

/** The name of an attribute with the usual prefix; one without any belongs to its element. */
export function attributeName(scope: Scope, written: string): string {
  let name = scope.attributes.get(written);
  if (name === undefined) {
    name = written.includes(':') ? nameIn(scope, written, '?') : written;
    scope.attributes.set(written, name);
  }
  return name;
}

function nameIn({ spaces }: Scope, written: string, none: string): string {
  const colon = written.indexOf(':');
  const space = spaces.get(colon < 0 ? '' : written.slice(0, colon)) ?? '';
  const prefix = space === '' ? none : (PREFIXES[space] ?? '?');
  return `${prefix}:${written.slice(colon + 1)}`;
}

/** Whether all prefixes in a list (`wps w14`) stand for namespaces that a reader of Word documents knows. */
export function areKnown({ spaces }: Scope, prefixes: string): boolean {
  return prefixes
    .split(/\s+/u)
    .filter((prefix) => prefix !== '')
    .every((prefix) => KNOWN.test(spaces.get(prefix) ?? ''));
}
