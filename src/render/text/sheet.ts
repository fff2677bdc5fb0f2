import type { RenderOptions } from '../format.js';
import { fold } from './fold.js';
import { painter, type Span } from './span.js';

const DEFAULT_WIDTH = 80;
const NARROWEST = 24;

/** Collects the lines of a terminal report. */
export interface Sheet {
  /** Columns of a line. */
  readonly width: number;
  /** Adds a paragraph, folded; `indent` columns before its first line, `hang` before the others. */
  readonly put: (spans: readonly Span[], indent?: number, hang?: number) => void;
  /** Adds one line as it is; the caller has seen to its width. */
  readonly line: (spans: readonly Span[]) => void;
  readonly blank: () => void;
  /** Everything put so far, with a line end after each line. */
  readonly text: () => string;
}

/** An empty sheet of the width and colour the options wish for. */
export function sheetOf(options: RenderOptions): Sheet {
  const width = Math.max(NARROWEST, options.width ?? DEFAULT_WIDTH);
  const paint = painter(options.color ?? false);
  const lines: string[] = [];
  return {
    width,
    put: (spans, indent = 0, hang = indent) => {
      fold(spans, width - hang, width - indent).forEach((line, at) => {
        lines.push(`${' '.repeat(at === 0 ? indent : hang)}${paint(line)}`);
      });
    },
    line: (spans) => void lines.push(paint(spans)),
    blank: () => void lines.push(''),
    text: () => lines.map((line) => `${line}\n`).join(''),
  };
}
