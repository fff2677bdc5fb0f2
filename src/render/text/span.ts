import pc from 'picocolors';

/** What a stretch of terminal text is; colour follows from it, and is never all that tells it apart. */
export type Tone = 'plain' | 'strong' | 'faint' | 'base' | 'witness' | 'same' | 'alert';

/** A stretch of terminal text in one tone. */
export interface Span {
  readonly text: string;
  readonly tone: Tone;
  /** Keeps the stretch on one line with what is before or after it. */
  readonly glue?: 'before' | 'after';
}

/** Puts one line of spans into a string. */
export type Paint = (spans: readonly Span[]) => string;

/** A stretch of text; plain unless another tone is named. */
export function span(text: string, tone: Tone = 'plain'): Span {
  return { text, tone };
}

/**
 * How spans become terminal text.
 * @param color without it no escape sequence is written
 */
export function painter(color: boolean): Paint {
  const colors = pc.createColors(color);
  const tones: Readonly<Record<Tone, (text: string) => string>> = {
    plain: (text) => text,
    strong: colors.bold,
    faint: colors.dim,
    base: colors.red,
    witness: colors.green,
    same: colors.dim,
    alert: colors.yellow,
  };
  return (spans) => spans.map((one) => tones[one.tone](one.text)).join('');
}
