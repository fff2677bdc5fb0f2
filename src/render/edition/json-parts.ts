import type { ApparatusEntry } from '../../model/edition.js';
import type { ChosenPara } from '../prose/edition/chosen-paras.js';
import type { PrintedPart } from './printed.js';

/** A heading, an article or a block as it is printed. */
export function partJson({ part, reason, paras }: PrintedPart): unknown {
  const { kind, id, division, entries } = part;
  return {
    kind,
    id,
    ...(division && { type: division.type, label: division.label }),
    ...(division?.title !== undefined && { title: division.title }),
    ...(reason && { reason }),
    paragraphs: paras.map(paragraphJson),
    entries: entries.map((entry) => entry.id),
  };
}

function paragraphJson({ para, runs, added }: ChosenPara): unknown {
  const parts = runs.flatMap((run) => run.parts);
  const words = parts.findIndex(({ kind, text }) => kind !== 'label' && text.trim() !== '');
  const numbered = parts[0]?.kind === 'label';
  const cut = !numbered ? 0 : words < 0 ? parts.length : words;
  const textOf = (some: typeof parts): string =>
    some
      .map(({ text }) => text)
      .join('')
      .trim();
  return {
    id: para.id,
    type: para.type,
    label: textOf(parts.slice(0, cut)),
    text: textOf(parts.slice(cut)),
    ...(added && { added: originOf(added) }),
  };
}

/** Whose words a paragraph is that the base lacks. */
function originOf({ id, choice, readings }: ApparatusEntry): unknown {
  const reading = choice.reading === undefined ? undefined : readings[choice.reading];
  const siglum = reading?.attestations.find(({ direct }) => direct)?.siglum;
  return { entry: id, ...(siglum !== undefined && { siglum }) };
}
