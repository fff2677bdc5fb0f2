import type { Gap, Reading, Variant } from '../../model/comparison.js';
import type {
  ApparatusEntry,
  ApparatusReading,
  Attestation,
  EditionText,
  Stretch,
} from '../../model/edition.js';
import { locator, type Locator } from '../../model/locator.js';
import { wordsIn } from '../../model/seen-text.js';
import type { Root } from '../../model/tree.js';
import { descendants, isLeaf } from '../../model/walk.js';
import { entryHash } from './entry-hash.js';
import type { Strand } from './strand.js';
import { printedIn } from '../printed.js';
import { foldWording } from '../wording.js';
import { additionsOf } from './additions.js';
import { attestedAt, type Attested } from './attest.js';
import { entryNames } from './entry-id.js';
import { indirectAt, indirectWhole, type IndirectText } from './indirect/readings.js';
import { indirectPlaces } from './indirect/places.js';
import { occurrences } from './occurrences.js';
import { placesOf, type Place } from './places.js';
import { readingsOf } from './readings.js';

export type { IndirectText } from './indirect/readings.js';

/** What an apparatus is made from. */
export interface Sources {
  readonly base: EditionText;
  /** In the order of the edition. */
  readonly strands: readonly Strand[];
  readonly indirect: readonly IndirectText[];
}

/**
 * 校勘记: every place where a text departs from the base, with what each of them has there. Nothing is decided yet: every
 * entry prints the base.
 * @returns entries in the order of the base; the order of the witnesses orders attestations, and nothing else
 */
export function apparatusOf(sources: Sources): ApparatusEntry[] {
  const bySiglum = [...sources.strands].sort((a, b) =>
    a.text.witness.siglum < b.text.witness.siglum ? -1 : 1,
  );
  const witnessed = [...placesOf(bySiglum), ...additionsOf(bySiglum)];
  const places = [...witnessed, ...indirectPlaces(sources.indirect, witnessed)].sort(
    (a, b) => a.start - b.start || Number(b.whole) - Number(a.whole) || a.end - b.end || byWords(a, b),
  );
  const make = entryMaker(sources);
  return places.map((place, at) => ({ ...make(place), n: at + 1 }));
}

/** Articles that were put in at one place: those of one witness in its order, those of several by what they say. */
function byWords(a: Place, b: Place): number {
  const [left, right] = [a.departures[0], b.departures[0]];
  const [one, other] = [left?.variants[0]?.witness, right?.variants[0]?.witness];
  if (!one || !other) return 0;
  if (left?.strand === right?.strand) return one.start.offset - other.start.offset;
  return one.text < other.text ? -1 : 1;
}

type Draft = Omit<ApparatusEntry, 'n'>;

/** What is asked of the base again and again. */
interface Ground {
  readonly sources: Sources;
  readonly locate: Locator;
  /** Where each division and block begins and ends. */
  readonly extents: ReadonlyMap<string, Stretch>;
  readonly counted: ReturnType<typeof occurrences>;
}

function entryMaker(sources: Sources): (place: Place) => Draft {
  const { base, strands, indirect } = sources;
  const { tree, source } = base.witness;
  const ground: Ground = {
    sources,
    locate: locator(source.text),
    extents: extentsOf(tree),
    counted: occurrences([base, ...strands.map(({ text }) => text), ...indirect.map(({ text }) => text)]),
  };
  const nameOf = entryNames();
  return (place) => {
    const { at, lemma, gap } = lemmaAt(place, ground);
    const { readings, lacking } = readingsAt(place, at, { lemma, gap }, ground);
    const text = lemma?.text ?? '';
    const before = wordsIn(source, ground.extents.get(at)?.start ?? place.start, place.start);
    const words = place.whole ? (['whole', 'whole'] as const) : ([text, before] as const);
    return {
      id: nameOf(at, lemma ? foldWording(words[0]) : '', foldWording(words[1])),
      at,
      lemma,
      ...(!lemma && { gap }),
      whole: place.whole,
      readings,
      lacking,
      substantive: readings.some((reading) => reading.substantive),
      indirect: place.departures.length === 0,
      choice: { text: readings[0]?.text ?? '', reading: 0, by: 'base', because: '' },
      hash: hashOf(text, readings),
      variants: place.departures.flatMap(({ strand, variants }) =>
        variants.map(({ id }) => ({ siglum: strand.text.witness.siglum, id })),
      ),
    };
  };
}

interface Anchored {
  readonly lemma: Reading | null;
  readonly gap: Gap;
}

/** The words of the base at a place, and the division they belong to: that of the variant which begins first. */
function lemmaAt(place: Place, { sources, locate }: Ground): Anchored & { readonly at: string } {
  const { start, end } = place;
  const ids = place.departures
    .flatMap(({ variants }) => variants)
    .flatMap((variant) => idOf(variant, place) ?? [])
    .sort();
  const at = ids[0] ?? place.at ?? '';
  const text = wordsIn(sources.base.witness.source, start, end);
  const lemma = start < end ? { id: at, text, start: locate(start), end: locate(end) } : null;
  return { at, lemma, gap: { id: at, point: locate(start) } };
}

function idOf({ base, gap }: Variant, { start }: Stretch): string | undefined {
  if (base) return base.start.offset === start ? base.id : undefined;
  return gap?.point.offset === start ? gap.id : undefined;
}

/** What all texts have at a place, and which witnesses have nothing there to look at. */
function readingsAt(
  place: Place,
  at: string,
  { lemma, gap }: Anchored,
  { sources, extents, counted }: Ground,
): Pick<Draft, 'readings' | 'lacking'> {
  const { base, strands, indirect } = sources;
  const own: Attestation = {
    siglum: base.witness.siglum,
    direct: true,
    reading: lemma,
    ...(!lemma && { gap }),
  };
  const words = lemma ? printedIn(base.witness, place) : '';
  const wording = foldWording(words);
  const direct = strands.map((strand) =>
    attestedAt(place, strand, isThere(place, at, strand, extents), wording),
  );
  const attested = direct.flatMap((one) => one ?? []);
  const wordings = [wording, ...attested.map((one) => one.wording)];
  const quoted = indirect.flatMap((one) => quotedBy(one, place, wordings) ?? []);
  return {
    readings: counted(
      readingsOf({ attestation: own, words, wording, substantive: false }, [...attested, ...quoted]),
    ),
    lacking: strands.flatMap(({ text }, index) => (direct[index] ? [] : [text.witness.siglum])),
  };
}

/**
 * Whether a witness can be heard at a place. Words stand in their division; a 款 that the base lacks would stand in the
 * article, and an article that it lacks in the text, whatever the witness has of the 款 before it.
 */
function isThere(place: Place, at: string, strand: Strand, extents: Ground['extents']): boolean {
  const added = place.whole && place.start === place.end;
  if (!added) return strand.has(place, extents.get(at) ?? place);
  const unit = place.departures[0]?.variants[0]?.witness?.id ?? '';
  const isInner = unit.includes('/') && !HEADED.test(unit);
  const holder = isInner ? extents.get(at.split('/', 1)[0] ?? '') : undefined;
  return holder === undefined || strand.has(holder, holder);
}

/** A 章 or 节, which stands in the text and not in an article. */
const HEADED = /^(?:part|subpart|chap|sec)-/u;

function quotedBy(one: IndirectText, place: Place, wordings: readonly string[]): Attested | undefined {
  if (!place.whole) return indirectAt(place, one, wordings);
  return place.start < place.end ? indirectWhole(place, one, wordings[0] ?? '') : undefined;
}

function hashOf(lemma: string, readings: readonly ApparatusReading[]): string {
  return entryHash(
    lemma,
    readings.filter(hasWitness).map(({ text }) => text),
  );
}

function hasWitness({ attestations }: ApparatusReading): boolean {
  return attestations.some(({ direct }) => direct);
}

/** Where each division and block begins and ends. */
function extentsOf(tree: Root): ReadonlyMap<string, Stretch> {
  const extents = new Map<string, Stretch>();
  for (const node of descendants(tree)) {
    if (isLeaf(node)) continue;
    extents.set(node.id, { start: node.position.start.offset, end: node.position.end.offset });
  }
  return extents;
}
