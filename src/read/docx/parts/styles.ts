import type { XmlElement, XmlHandler } from '../../xml/parse.js';
import { isOn, isTrue, ownEntry, valueOf, wholeNumber } from '../values.js';

/** What a paragraph or a style says of lists and headings; what it leaves out is as in the style it is based on. */
export interface Properties {
  style?: string | undefined;
  list?: string | undefined;
  /** 0-based. */
  level?: number | undefined;
  /** 0 to 8, and 9 for text that is no heading. */
  outline?: number | undefined;
  isHidden?: boolean | undefined;
  /** The printed number before a tracked change of it. */
  numberBefore?: string | undefined;
}

interface Style extends Properties {
  basedOn?: string;
  name: string;
}

/** The styles of a document. */
export interface Styles {
  /** The properties of a style with those it is based on, and which style said which list it is in. */
  readonly resolve: (style: string | undefined) => Properties & { readonly names: readonly string[] };
  /** Whether a style of characters hides them. */
  readonly hides: (style: string | undefined) => boolean;
}

/** Styles based on one another; Word allows eleven. */
const LONGEST_CHAIN = 100;

/** Reads styles.xml: what its handler is told goes into `styles`. */
export function stylesReader(): { readonly handler: XmlHandler; readonly styles: Styles } {
  const all = new Map<string, Style>();
  const reading: Reading = { all };
  const resolved = new Map<string, ReturnType<Styles['resolve']>>();
  const resolve: Styles['resolve'] = (asked) => {
    const id = asked !== undefined && all.has(asked) ? asked : (reading.standard ?? '');
    let found = resolved.get(id);
    if (found === undefined) resolved.set(id, (found = merged(all, id)));
    return found;
  };
  return {
    handler: {
      open: (element) => ownEntry(OPEN, element.name)?.(reading, element),
      close: (name) => {
        if (name === 'w:style') delete reading.style;
      },
      text: () => undefined,
    },
    styles: { resolve, hides: (id) => id !== undefined && all.has(id) && resolve(id).isHidden === true },
  };
}

interface Reading {
  readonly all: Map<string, Style>;
  /** The style of paragraphs that name none. */
  standard?: string;
  style?: Style;
}

const OPEN: Readonly<Record<string, (reading: Reading, element: XmlElement) => void>> = {
  'w:style': (reading, { attribute }) => {
    const id = attribute('styleId') ?? '';
    reading.style = { name: '' };
    reading.all.set(id, reading.style);
    if (isTrue(attribute('default')) && attribute('type') === 'paragraph') reading.standard = id;
  },
  'w:name': ({ style }, element) => void (style && (style.name = valueOf(element))),
  'w:basedOn': ({ style }, element) => void (style && (style.basedOn = valueOf(element))),
  'w:numId': ({ style }, element) => void (style && (style.list = valueOf(element))),
  'w:ilvl': ({ style }, { attribute }) => void (style && (style.level = wholeNumber(attribute('val'), 0))),
  'w:outlineLvl': ({ style }, { attribute }) =>
    void (style && (style.outline = wholeNumber(attribute('val'), 9))),
  'w:vanish': ({ style }, element) => void (style && (style.isHidden = isOn(element))),
};

function merged(all: ReadonlyMap<string, Style>, id: string): ReturnType<Styles['resolve']> {
  const names: string[] = [];
  const properties: Properties & { names: readonly string[] } = { names };
  let at: string | undefined = id;
  for (let steps = 0; at !== undefined && steps < LONGEST_CHAIN; steps++) {
    const style = all.get(at);
    if (style === undefined) break;
    names.push(at);
    properties.list ??= style.list;
    properties.level ??= style.level;
    properties.outline ??= style.outline ?? outlineOfName(style.name);
    properties.isHidden ??= style.isHidden;
    at = style.basedOn;
  }
  return properties;
}

/** The built-in headings are headings even where a document leaves out their level. */
function outlineOfName(name: string): number | undefined {
  const level = /^(?:heading|标题|標題)\s*([1-9])$/iu.exec(name.trim())?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}
