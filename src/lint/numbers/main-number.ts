/** 12 of 第十二条 and of 第十二条之一; 0 where there is no number. */
export function mainOf({ ordinal }: { readonly ordinal: readonly number[] }): number {
  return ordinal[0] ?? 0;
}
