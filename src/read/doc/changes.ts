import { viewOf } from '../view.js';

/** Words that were put in (sprmCFRMarkIns) and taken out (sprmCFRMarkDel) with changes tracked ([MS-DOC] 2.6.1). */
const PUT_IN = 0x0801;
const TAKEN_OUT = 0x0800;

/** Places in the head of a document ([MS-DOC] 2.5.6): where the table of pages of formats lies, and which stream has it. */
const FORMATS = 0xfa;
const FLAGS = 0x0a;
const SECOND_TABLE = 0x0200;
const PAGE = 512;

/**
 * How many tracked changes a .doc has: stretches of words whose form says that they were put in or taken out. What lies
 * outside of the file counts as none.
 * @param streamOf the streams of the compound file, by name
 */
export function countChanges(streamOf: (name: string) => Uint8Array): number {
  const text = streamOf('WordDocument');
  if (text.length < FORMATS + 8) return 0;
  const view = viewOf(text);
  const isSecond = (view.getUint16(FLAGS, true) & SECOND_TABLE) !== 0;
  const table = streamOf(isSecond ? '1Table' : '0Table');
  const from = view.getUint32(FORMATS, true);
  const count = (view.getUint32(FORMATS + 4, true) - 4) / 8;
  let changes = 0;
  let before = 0;
  for (const page of pagesOf(table, from, count)) {
    for (const kind of kindsOn(text.subarray(page * PAGE, (page + 1) * PAGE))) {
      if (kind !== 0 && kind !== before) changes++;
      before = kind;
    }
  }
  return changes;
}

/** The numbers of the pages of formats (PlcBteChpx, [MS-DOC] 2.8.5); 22 bits of each count. */
function pagesOf(table: Uint8Array, from: number, count: number): number[] {
  const view = viewOf(table);
  const first = from + (count + 1) * 4;
  if (!Number.isInteger(count) || count < 0 || first + count * 4 > table.length) return [];
  return Array.from({ length: count }, (_, at) => view.getUint32(first + at * 4, true) & 0x3fffff);
}

/** For each stretch of words on a page of formats (ChpxFkp, [MS-DOC] 2.9.33) the change on it, or 0. */
function kindsOn(page: Uint8Array): number[] {
  const stretches = page[PAGE - 1] ?? 0;
  return Array.from({ length: stretches }, (_, at) => {
    const place = (page[(stretches + 1) * 4 + at] ?? 0) * 2;
    return place === 0 ? 0 : changeIn(page.subarray(place + 1, place + 1 + (page[place] ?? 0)));
  });
}

/** Lengths of operands by the three highest bits of a form; 0 where the operand says it itself ([MS-DOC] 2.2.5.1). */
const LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3];

function changeIn(forms: Uint8Array): number {
  const view = viewOf(forms);
  for (let at = 0; at + 2 < forms.length;) {
    const form = view.getUint16(at, true);
    if ((form === PUT_IN || form === TAKEN_OUT) && forms[at + 2] === 1) return form;
    at += 2 + (LENGTHS[form >> 13] || 1 + (forms[at + 2] ?? 0));
  }
  return 0;
}
