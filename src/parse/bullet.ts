import { readLabel, type Label } from './label.js';

/**
 * A printer's dot before a numbered item, as in `- （一）对本地区生态环境质量依法负责。`; before a number of Chinese form it
 * needs no space.
 */
const BULLET = /^(?:[-–—•●·*▪◆■□○➢◇]\s+|[•●·*▪◆■□➢◇](?=[第（(]))/u;

const BULLETS = '-–—•●·*▪◆■□○➢◇';

/** A label at the head of a line, behind a bullet if there is one. */
export interface HeadLabel {
  readonly label: Label;
  /** Visible offset of the label. */
  readonly from: number;
  /** Visible offset of the wording. */
  readonly after: number;
  /** White space, or nothing at all, follows the label. */
  readonly spaced: boolean;
  /** The wording. */
  readonly rest: string;
}

/** Reads the label a line begins with. */
export function headLabel(text: string): HeadLabel | undefined {
  const from = BULLETS.includes(text.charAt(0)) ? (BULLET.exec(text)?.[0].length ?? 0) : 0;
  const label = readLabel(from === 0 ? text : text.slice(from));
  if (!label) return undefined;
  const behind = text.slice(from + label.length);
  const rest = behind.trimStart();
  return {
    label,
    from,
    after: text.length - rest.length,
    spaced: rest.length < behind.length || rest === '',
    rest,
  };
}
