/** A run of text as a page has it. Lengths are in points; x grows to the right, y downwards. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
  /** Name that pdf.js gives the font, the same on all pages. */
  readonly font: string;
}

/** What a page holds of text. */
export interface PageText {
  readonly width: number;
  readonly height: number;
  /** Runs that go with the page's own direction of reading, which is made to run to the right. */
  readonly fragments: readonly Fragment[];
  /** Runs that go another way: watermarks, stamps, notes up the margin. */
  readonly turned: readonly Fragment[];
}

/** The x behind the last character of a run. */
export function endOf(fragment: Fragment): number {
  return fragment.x + fragment.width;
}
