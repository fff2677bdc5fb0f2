import type { IFontAttributesProperties } from 'docx';

/** The Chinese faces of a Word document, by the part they play; where one is wanting, Word takes an alternative. */
export const FACES = {
  /** Body of an official document: 3号仿宋 by GB/T 9704-2012, 5.2.2. */
  fangsong: '仿宋_GB2312',
  kaiti: '楷体_GB2312',
  heiti: '黑体',
  songti: '宋体',
  /** Over an official document: 2号小标宋, 7.3.1. */
  biaosong: '方正小标宋简体',
} as const;
export type Face = keyof typeof FACES;

/** Letters and digits inside Chinese text; beside 黑体 they have no serifs either, so that a new number is seen to be new. */
export const LATIN_FACE = 'Times New Roman';
export const LATIN_HEITI = 'Arial';

/** Where a face is not installed: 仿宋_GB2312 came with old systems only, 小标宋 is sold by its foundry. */
export const ALTERNATIVES: Readonly<Record<string, readonly string[]>> = {
  仿宋_GB2312: ['仿宋', 'FangSong', '华文仿宋'],
  楷体_GB2312: ['楷体', 'KaiTi', '华文楷体'],
  黑体: ['SimHei', '华文黑体'],
  宋体: ['SimSun', '华文宋体'],
  方正小标宋简体: ['方正小标宋_GBK', '华文中宋', '宋体'],
  'Times New Roman': [],
  Arial: [],
};

/**
 * The fonts of a run. Without the hint Word sets “ ” ‘ ’ … — in the Latin face, half as wide as Chinese print has them.
 */
export function fontsOf(face: Face): IFontAttributesProperties {
  const latin = face === 'heiti' ? LATIN_HEITI : LATIN_FACE;
  return { ascii: latin, hAnsi: latin, eastAsia: FACES[face], cs: latin, hint: 'eastAsia' };
}

/** Digits of paths and digests need no Chinese face, but a Chinese file name among them does. */
export const LANGUAGE_OF_RUNS = { value: 'en-US', eastAsia: 'zh-CN' } as const;
