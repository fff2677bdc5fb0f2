import type { Fragment, PageText } from './fragment.js';

/** A run as pdf.js gives it; see its TextItem. */
export interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** What pdf.js says of the runs of a page. */
export interface Content {
  readonly items: readonly (Item | { readonly type: string })[];
  readonly styles: Readonly<Record<string, { readonly vertical?: boolean } | undefined>>;
}

/** A page as it is seen: turned upright, its origin at the top left. */
export interface View {
  readonly width: number;
  readonly height: number;
  /** From the coordinates of the file to those of the view. */
  readonly transform: readonly number[];
}

type Matrix = readonly [number, number, number, number, number, number];

/** A run with the direction it is read in, in degrees: 0 to the right, 90 downwards. */
interface Directed extends Fragment {
  readonly direction: number;
}

/** Directions closer than this are one: pages are scanned askew. */
const ASKEW = 5;
/** Points. No page is larger than 200 inches. */
const LARGEST = 14_400 * 2;

/**
 * The runs of a page in one system of coordinates. The direction in which most of the page is read becomes the one to
 * the right: pages are scanned sideways, and set in columns from right to left.
 */
export function pageText(content: Content, view: View): PageText {
  const runs = content.items.flatMap((item) => ('str' in item ? directed(item, content, view) : []));
  const direction = mainDirection(runs);
  const along = (run: Directed): boolean => apart(run.direction, direction) <= ASKEW;
  const upright = direction % 180 === 0;
  return {
    width: upright ? view.width : view.height,
    height: upright ? view.height : view.width,
    fragments: runs.filter(along).map((run) => turn(run, direction)),
    turned: runs.filter((run) => !along(run)),
  };
}

function directed(item: Item, { styles }: Content, view: View): Directed[] {
  if (item.str.trim() === '') return [];
  const [a, b, c, d, x, y] = times(view.transform as Matrix, item.transform as unknown as Matrix);
  const vertical = styles[item.fontName]?.vertical === true;
  const size = Math.hypot(c, d);
  const width = vertical ? item.height : item.width;
  // A font of size 0, or a page that says it is nowhere: nothing to be seen, nothing to be reckoned with.
  if (![x, y, size, width].every((value) => Math.abs(value) < LARGEST) || size === 0) return [];
  const turned = (Math.atan2(b, a) * 180) / Math.PI;
  const direction = vertical ? turned + 90 : turned;
  return [{ text: printed(item.str), x, y, width, size, font: item.fontName, direction }];
}

/** Marks as fonts for vertical setting have them, from U+FE10 and from U+FE30 on, and what they are. */
const UPRIGHT_FE10 = '，、。：；！？〖〗…';
const UPRIGHT_FE30 = '‥—–__（）｛｝〔〕【】《》〈〉「」『』';
const TURNED = /[\uFE10-\uFE19\uFE30-\uFE44]/gu;

/** Brackets that are the same characters as 〈 and 〉 (NFC), by which Chromium names their glyphs. */
const SAME: Readonly<Record<string, string>> = { '\u2329': '〈', '\u232A': '〉' };

/** What a run says: fonts turn marks for vertical setting, and join f and i. */
function printed(text: string): string {
  return text
    .replace(/[\u2329\u232A]/gu, (mark) => SAME[mark] as string)
    .replace(TURNED, (mark) => {
      const code = mark.charCodeAt(0);
      return code < 0xfe30 ? UPRIGHT_FE10.charAt(code - 0xfe10) : UPRIGHT_FE30.charAt(code - 0xfe30);
    })
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'));
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The quarter in which most characters are read. */
function mainDirection(runs: readonly Directed[]): number {
  const weights = [0, 90, 180, 270].map((direction) => {
    const along = runs.filter((run) => apart(run.direction, direction) <= ASKEW);
    return { direction, weight: along.reduce((sum, { text }) => sum + text.length, 0) };
  });
  return weights.reduce((best, next) => (next.weight > best.weight ? next : best)).direction;
}

/** Degrees between two directions. */
function apart(one: number, other: number): number {
  const difference = Math.abs(one - other) % 360;
  return Math.min(difference, 360 - difference);
}

/** Coordinates in which the direction runs to the right. */
function turn({ text, x, y, width, size, font }: Directed, direction: number): Fragment {
  const radians = (direction * Math.PI) / 180;
  const [cos, sin] = [Math.round(Math.cos(radians)), Math.round(Math.sin(radians))];
  return { text, x: x * cos + y * sin, y: y * cos - x * sin, width, size, font };
}
