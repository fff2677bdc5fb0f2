import { viewOf } from '../view.js';

/** A stream or a storage of a compound file, as its directory lists it. */
export interface OleEntry {
  readonly name: string;
  readonly type: number;
  /** First sector. */
  readonly start: number;
  readonly size: number;
}

/** A compound file (OLE, [MS-CFB]), in which old Word, Excel and WPS documents are kept. */
export interface Ole {
  readonly entries: readonly OleEntry[];
  /** Whether every stream can be read to its end: no chain of sectors runs in a circle or out of the file. */
  readonly isSound: boolean;
  /** The first bytes of a stream; none where there is no such stream. */
  readonly head: (name: string, length: number) => Uint8Array;
  /** The bytes of a stream; none where there is no such stream. */
  readonly stream: (name: string) => Uint8Array;
}

const STREAM = 2;
const ROOT = 5;
const ENTRY = 128;
const END = 0xfffffffe;
/** Of 4,294,967,295 sector numbers the last few are marks. */
const LARGEST = 0xfffffffa;

interface Sectors {
  readonly view: DataView;
  readonly size: number;
  readonly table: readonly number[];
}

/** Reads the directory of a compound file; undefined for bytes that are none, or too damaged to have one. */
export function oleOf(bytes: Uint8Array): Ole | undefined {
  if (bytes.length < 512) return undefined;
  const view = viewOf(bytes);
  const shift = view.getUint16(0x1e, true);
  const size = 1 << shift;
  const tables = shift === 9 || shift === 12 ? tableSectors(view, size) : undefined;
  if (!tables) return undefined;
  const table = tables.flatMap((sector) => numbersOf(view, sector, size));
  const sectors: Sectors = { view, size, table };
  const directory = chainOf(sectors, view.getUint32(0x30, true));
  if (!directory) return undefined;
  const entries = directory.flatMap((sector) => entriesOf(view, sector, size));
  const small = chainOf(sectors, view.getUint32(0x3c, true))?.flatMap((sector) =>
    numbersOf(view, sector, size),
  );
  const ole = { entries, sectors, small, limit: view.getUint32(0x38, true) };
  const isSound = entries.every((entry) => isWhole(entry, ole));
  return { entries, isSound, head: headOf(bytes, ole), stream: streamOf(bytes, ole) };
}

interface Parts {
  readonly entries: readonly OleEntry[];
  readonly sectors: Sectors;
  /** The table of the small sectors, which lie in the stream of the root. */
  readonly small: readonly number[] | undefined;
  /** Streams below this size lie in small sectors. */
  readonly limit: number;
}

const HEADER_NUMBERS = 109;

/** The sectors that hold the table: 109 are named in the header, the others in sectors that name the next one. */
function tableSectors(view: DataView, size: number): number[] | undefined {
  const count = view.getUint32(0x2c, true);
  if (count > view.byteLength / size) return undefined;
  const found: number[] = [];
  for (let at = 0; at < Math.min(count, HEADER_NUMBERS); at++)
    found.push(view.getUint32(0x4c + 4 * at, true));
  let next = view.getUint32(0x44, true);
  for (let left = view.getUint32(0x48, true); found.length < count && left > 0; left--) {
    if (!isInside(view, next, size)) return undefined;
    const numbers = numbersOf(view, next, size);
    next = numbers.pop() ?? END;
    found.push(...numbers.slice(0, count - found.length));
  }
  return found.length === count && found.every((sector) => isInside(view, sector, size)) ? found : undefined;
}

function isInside(view: DataView, sector: number, size: number): boolean {
  return sector <= LARGEST && (sector + 1) * size < view.byteLength;
}

/** The numbers in a sector; one that is cut off at the end of the file has fewer. */
function numbersOf(view: DataView, sector: number, size: number): number[] {
  const from = (sector + 1) * size;
  const count = Math.max(0, Math.floor((Math.min(from + size, view.byteLength) - from) / 4));
  return Array.from({ length: count }, (_, at) => view.getUint32(from + 4 * at, true));
}

/** The sectors of a stream; undefined where they run in a circle or out of the file. */
function chainOf({ view, size, table }: Sectors, start: number): number[] | undefined {
  const chain: number[] = [];
  for (let sector = start; sector < END; sector = table[sector] ?? LARGEST) {
    if (!isInside(view, sector, size) || chain.length > table.length) return undefined;
    chain.push(sector);
  }
  return chain;
}

function entriesOf(view: DataView, sector: number, size: number): OleEntry[] {
  const made: OleEntry[] = [];
  for (
    let at = (sector + 1) * size;
    at + ENTRY <= Math.min((sector + 2) * size, view.byteLength);
    at += ENTRY
  ) {
    const length = Math.min(64, view.getUint16(at + 0x40, true));
    const units = Array.from({ length: Math.max(0, length / 2 - 1) }, (_, unit) =>
      view.getUint16(at + 2 * unit, true),
    );
    made.push({
      name: String.fromCharCode(...units),
      type: view.getUint8(at + 0x42),
      start: view.getUint32(at + 0x74, true),
      size: view.getUint32(at + 0x78, true),
    });
  }
  return made;
}

function isWhole({ type, start, size }: OleEntry, { sectors, small, limit }: Parts): boolean {
  if (type !== STREAM && type !== ROOT) return true;
  if (size === 0) return true;
  if (type === ROOT || size >= limit) return (chainOf(sectors, start)?.length ?? 0) * sectors.size >= size;
  if (!small) return false;
  let length = 0;
  for (let at = start; at < END; at = small[at] ?? LARGEST)
    if (at >= small.length || length++ > small.length) return false;
  return length * 64 >= size;
}

/** Enough for what lies at the beginning of a stream that is not small. */
function headOf(bytes: Uint8Array, { entries, sectors, limit }: Parts): Ole['head'] {
  return (name, length) => {
    const entry = entries.find((own) => own.name === name && own.type === STREAM);
    if (!entry || entry.size < Math.max(limit, length)) return new Uint8Array();
    const from = (entry.start + 1) * sectors.size;
    return bytes.subarray(from, from + length);
  };
}

const SMALL = 64;

function streamOf(bytes: Uint8Array, { entries, sectors, small, limit }: Parts): Ole['stream'] {
  const { size } = sectors;
  const large = (start: number): Buffer => {
    const chain = chainOf(sectors, start) ?? [];
    return Buffer.concat(chain.map((sector) => bytes.subarray((sector + 1) * size, (sector + 2) * size)));
  };
  return (name) => {
    const entry = entries.find((own) => own.name === name && own.type === STREAM);
    if (!entry) return new Uint8Array();
    if (entry.size >= limit) return Uint8Array.from(large(entry.start).subarray(0, entry.size));
    const all = large(entries.find(({ type }) => type === ROOT)?.start ?? END);
    const pieces: Buffer[] = [];
    // No longer than its entry says: a chain may run in a circle.
    for (let at = entry.start; at < END && pieces.length * SMALL < entry.size; at = small?.[at] ?? END)
      pieces.push(all.subarray(at * SMALL, (at + 1) * SMALL));
    return Uint8Array.from(Buffer.concat(pieces).subarray(0, entry.size));
  };
}
