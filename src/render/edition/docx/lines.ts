import type { ApparatusEntry } from '../../../model/edition.js';
import type { ChosenPara } from '../../prose/edition/chosen-paras.js';
import type { Sheet } from '../../prose/edition/sheet.js';
import { nameOf } from '../../prose/edition/texts.js';
import type { Part } from '../../prose/runs.js';
import { visible } from '../../prose/visible.js';
import { footnotesOf, type Footnotes } from '../footnotes.js';
import { printedParts, type PrintedPart } from '../printed.js';
import { inOrder } from './in-order.js';
import type { Token } from './token.js';

/** A paragraph that an edition prints: a line of its plain text, with the marks of its footnotes. */
export interface Line {
  readonly tokens: readonly Token[];
  /** Not set for a name of the regulation that the base does not print. */
  readonly of?: {
    readonly part: PrintedPart;
    readonly para: ChosenPara;
    /** The part begins with it. */
    readonly first: boolean;
  };
}

type Growing = Omit<Line, 'tokens'> & { tokens: Token[] };

/**
 * The paragraphs of an edition in their order; those that say nothing are left out, as in the plain text. The footnote of
 * what is left out stands at the end of the paragraph before: the note itself says which 款 or 条 it is about.
 */
export function printedLines(sheet: Sheet): readonly Line[] {
  const parts = printedParts(sheet);
  const notes = footnotesOf(parts, sheet);
  const lines = untitledName(parts, sheet);
  const early: Token[] = [];
  const put = (entry: ApparatusEntry): void => {
    (lines.at(-1)?.tokens ?? early).push({ kind: 'mark', entry });
  };
  for (const part of parts) {
    const rest = [...notes.without(part)];
    let first = true;
    for (const para of part.paras) {
      const last = notes.last(para);
      while (rest[0] && rest[0].n < last) put(rest.shift() as ApparatusEntry);
      const tokens = trimmed(tokensOf(para, notes));
      if (tokens.some(({ kind }) => kind === 'words')) {
        lines.push({ tokens, of: { part, para, first } });
        first = false;
      } else for (const token of tokens) if (token.kind === 'mark') put(token.entry);
    }
    rest.forEach(put);
  }
  lines[0]?.tokens.unshift(...early);
  const ordered = inOrder(
    lines.map(({ tokens }) => tokens),
    sheet.edition.apparatus,
  );
  return lines.map((line, at) => ({ ...line, tokens: ordered[at] ?? [] }));
}

/** A text may be named in the matter before it, or in the configuration alone. */
function untitledName(parts: readonly PrintedPart[], { edition }: Sheet): Growing[] {
  const name = nameOf(edition);
  if (name === '' || parts.some(({ reason, paras }) => reason === 'title' && paras.length > 0)) return [];
  const part: Part = { kind: 'text', text: visible(name), doubtful: false };
  return [{ tokens: [{ kind: 'words', part }] }];
}

function tokensOf(para: ChosenPara, notes: Footnotes): Token[] {
  return para.runs.flatMap(({ parts }, run): Token[] => [
    ...parts.map((part) => ({ kind: 'words', part }) as const),
    ...notes.behind(para, run).map((entry) => ({ kind: 'mark', entry }) as const),
  ]);
}

/** Without the white space before its first and behind its last words. */
function trimmed(tokens: readonly Token[]): Token[] {
  const isSaid = (token: Token): boolean => token.kind === 'words' && token.part.text.trim() !== '';
  const [from, to] = [tokens.findIndex(isSaid), tokens.findLastIndex(isSaid)];
  return tokens.flatMap((token, at): Token[] => {
    if (token.kind === 'mark') return [token];
    if (at < from || at > to) return [];
    let { text } = token.part;
    if (at === from) text = text.trimStart();
    if (at === to) text = text.trimEnd();
    return [{ kind: 'words', part: { ...token.part, text } }];
  });
}
