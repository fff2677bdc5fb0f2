/** One thing for the base and one for the witness. */
export interface Sides<Thing> {
  readonly base: Thing;
  readonly witness: Thing;
}
