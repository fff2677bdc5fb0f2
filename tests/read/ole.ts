/** Makes a compound file ([MS-CFB]) with streams of some names, each 4,096 bytes long and filled with zeros. */
export function compoundFile(names: readonly string[]): Uint8Array {
  const SECTOR = 512;
  const PER_STREAM = 8;
  const directory = 1 + names.length * PER_STREAM;
  const sectors = directory + Math.ceil((names.length + 1) / 4);
  const file = Buffer.alloc((sectors + 1) * SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(9, 0x1e);
  file.writeUInt16LE(6, 0x20);
  file.writeUInt32LE(1, 0x2c);
  file.writeUInt32LE(directory, 0x30);
  file.writeUInt32LE(4096, 0x38);
  for (const at of [0x3c, 0x44]) file.writeUInt32LE(0xfffffffe, at);
  file.writeUInt32LE(0, 0x4c);
  // The first sector is the table: each stream and the directory are chains of neighbouring sectors.
  const ends = new Set([...names.map((_, at) => (at + 1) * PER_STREAM), sectors - 1]);
  for (let at = 1; at < sectors; at++)
    file.writeUInt32LE(ends.has(at) ? 0xfffffffe : at + 1, SECTOR + 4 * at);
  ['Root Entry', ...names].forEach((name, at) => {
    const entry = (directory + 1) * SECTOR + at * 128;
    file.write(name, entry, 'utf16le');
    file.writeUInt16LE(2 * (name.length + 1), entry + 0x40);
    file.writeUInt8(at === 0 ? 5 : 2, entry + 0x42);
    file.writeUInt32LE(at === 0 ? 0xfffffffe : 1 + (at - 1) * PER_STREAM, entry + 0x74);
    file.writeUInt32LE(at === 0 ? 0 : PER_STREAM * SECTOR, entry + 0x78);
  });
  return Uint8Array.from(file);
}
