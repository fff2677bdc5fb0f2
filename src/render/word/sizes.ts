/** Sizes of type by their Chinese names, in half points, as Word counts them. */
export const SIZES = {
  二号: 44,
  小二: 36,
  三号: 32,
  小三: 30,
  四号: 28,
  小四: 24,
  五号: 21,
  小五: 18,
} as const;
export type SizeName = keyof typeof SIZES;
