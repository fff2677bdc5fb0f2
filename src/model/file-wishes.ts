/** How changes are marked in a Word document: 黑体 and shading, in colour, or by lines alone. */
export const PROFILES = ['mono', 'red', 'underline'] as const;
export type Profile = (typeof PROFILES)[number];

/** Tables that a report can be taken away as: 勘误表 and 条号对照表. */
export const TABLES = ['variants', 'numbers'] as const;
export type Table = (typeof TABLES)[number];
