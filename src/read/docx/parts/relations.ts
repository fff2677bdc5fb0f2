import type { InputError } from '../../../errors.js';
import { once } from '../../../model/lists/once.js';
import { damaged } from '../../damaged.js';
import type { Zip } from '../../zip/open.js';
import type { ZipEntry } from '../../zip/directory.js';
import { parsePart } from '../../xml/parse.js';

/** How one part of a document leads to another (ECMA-376 part 2, 9.3). */
export interface Relation {
  readonly id: string;
  /** The last word of its type, which is the same in the strict form: `footnotes`. */
  readonly type: string;
  /** The part it leads to; undefined where it leads out of the document, where nobody goes. */
  readonly part: string | undefined;
}

/** Parts that a text leads to, under the names that all programs give them. */
const OTHERS = ['styles.xml', 'numbering.xml', 'footnotes.xml', 'endnotes.xml'];

/** The part of a name, in whatever case it is written (part 2, 9.1.1). */
export function partNamed(zip: Zip, name: string): ZipEntry | undefined {
  return zip.entries.get(name) ?? inAnyCase(zip).get(name.toLowerCase());
}

/** The parts by their names in lower case; of two the first. */
const inAnyCase = once(({ entries }: Zip): ReadonlyMap<string, ZipEntry> => {
  return new Map([...entries.values()].reverse().map((entry) => [entry.name.toLowerCase(), entry]));
});

function missing({ path }: Zip, part: string): InputError {
  return damaged(path, 'docx', { what: 'missing' }, { part });
}

/**
 * What a part leads to.
 * @param from the name of the part; empty for the document as a whole
 * @throws InputError if the list is damaged, or missing from among the parts it would name
 */
export function relationsOf(zip: Zip, from: string): Relation[] {
  const slash = from.lastIndexOf('/') + 1;
  const folder = from.slice(0, slash);
  const list = `${folder}_rels/${from.slice(slash)}.rels`;
  const entry = partNamed(zip, list);
  if (entry === undefined) {
    // Without the list, numbers and notes that are there would be gone, and nobody would notice.
    const isNeeded = from !== '' && OTHERS.some((name) => partNamed(zip, folder + name) !== undefined);
    if (isNeeded) throw missing(zip, list);
    return [];
  }
  const relations: Relation[] = [];
  parsePart(zip, entry, 'rel:Relationships', {
    open: ({ name, attribute }) => {
      if (name !== 'rel:Relationship') return;
      const type = attribute('Type') ?? '';
      const isOutside = /^external$/iu.test(attribute('TargetMode') ?? '');
      relations.push({
        id: attribute('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        part: isOutside ? undefined : partAt(folder, attribute('Target') ?? ''),
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
}

/** A target is a path from the folder of the part, or from the root where it begins with a slash. */
function partAt(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : folder + target).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

const USUAL = 'word/document.xml';

/**
 * The part that holds the text.
 * @throws InputError if there is none
 */
export function mainPart(zip: Zip): ZipEntry {
  const named = relationsOf(zip, '').find(
    ({ type, part }) => type === 'officeDocument' && part !== undefined,
  );
  const name = named?.part ?? USUAL;
  const entry = partNamed(zip, name);
  if (entry === undefined) throw missing(zip, name);
  return entry;
}

/**
 * A part that the text needs.
 * @returns undefined where the text names none of the type
 * @throws InputError if it is named and not there: without numbering.xml all numbers would be gone
 */
export function relatedPart(zip: Zip, relations: readonly Relation[], type: string): ZipEntry | undefined {
  const named = relations.find((relation) => relation.type === type && relation.part !== undefined)?.part;
  if (named === undefined) return undefined;
  const entry = partNamed(zip, named);
  if (entry === undefined) throw missing(zip, named);
  return entry;
}
