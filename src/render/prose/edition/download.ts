/** A file beside the edition that a reader may take away. */
export interface Download {
  /** What it is: 整理版纯文本. */
  readonly label: string;
  /** From the page to the file, with slashes. */
  readonly path: string;
  /** For whom it is, or what it is in. */
  readonly note?: string;
}
