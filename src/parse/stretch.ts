/** Lines of a text by index; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
