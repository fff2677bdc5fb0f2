import { deflateSync } from 'node:zlib';

/** A PDF written out by hand: one font, the pages' content streams as given. */
export interface PdfParts {
  /** Content stream of each page, operators as the specification has them (ISO 32000-1, annex A). */
  readonly pages: readonly string[];
  /** A predefined CMap; the font has no data of its own. */
  readonly encoding?: string;
  /** The collection the font's characters are numbered in; Adobe-GB1 unless given. */
  readonly ordering?: string;
  /** Bytes of a stream in place of the pages' own, with the filters that pack it. */
  readonly packed?: { readonly bytes: Uint8Array; readonly filter: string };
  /** A picture on every page. */
  readonly picture?: boolean;
}

const A4 = '/MediaBox [0 0 595 842]';
const DESCRIPTOR =
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 800 /StemV 80 >>';

/** The bytes of a PDF with its cross-reference table. Font F1 is /STSong-Light; Latin letters are half as wide as Chinese ones. */
export function pdfFile(parts: PdfParts): Uint8Array {
  const { pages, encoding = 'UniGB-UCS2-H', ordering = 'GB1', packed, picture = false } = parts;
  const first = 6;
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`);
  const resources = `<< /Font << /F1 3 0 R >> ${picture ? `/XObject << /Im ${first + 2 * pages.length} 0 R >>` : ''} >>`;
  const objects: (string | Uint8Array)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [4 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500 814 907 500 7716 [500]] >>`,
    DESCRIPTOR,
  ];
  pages.forEach((content, at) => {
    objects.push(
      `<< /Type /Page /Parent 2 0 R ${A4} /Contents ${first + 2 * at + 1} 0 R /Resources ${resources} >>`,
      packed ? stream(packed.bytes, `/Filter ${packed.filter}`) : stream(Buffer.from(content, 'latin1')),
    );
  });
  const image =
    '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8';
  if (picture) objects.push(stream(Uint8Array.of(255), image));
  return assemble(objects);
}

function stream(bytes: Uint8Array, entries = ''): Uint8Array {
  const head = Buffer.from(`<< /Length ${bytes.length} ${entries} >>\nstream\n`, 'latin1');
  return Buffer.concat([head, bytes, Buffer.from('\nendstream', 'latin1')]);
}

function assemble(objects: readonly (string | Uint8Array)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n', 'latin1')];
  let length = parts[0]?.length ?? 0;
  const offsets = objects.map((object, at) => {
    const body = typeof object === 'string' ? Buffer.from(object, 'latin1') : Buffer.from(object);
    const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    const offset = length;
    parts.push(part);
    length += part.length;
    return offset;
  });
  const size = objects.length + 1;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries}`;
  const trailer = `trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(table + trailer, 'latin1')]));
}

/** A run of text: UTF-16BE in hex, as UniGB-UCS2-H has it, at a place counted from the page's lower left. */
export function run(text: string, x: number, y: number, size = 16, matrix = '1 0 0 1'): string {
  const hex = [...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  return `BT /F1 ${size} Tf ${matrix} ${x} ${y} Tm <${hex}> Tj ET`;
}

/** Lines of text one below the other. */
export function column(lines: readonly string[], x: number, top: number, size = 16, pitch = 28): string {
  return lines
    .map((line, at) => {
      const words = line.trimStart();
      return run(words, x + (line.length - words.length) * size, top - at * pitch, size);
    })
    .join('\n');
}

/** Bytes packed by Flate again and again. */
export function deflated(bytes: Uint8Array, times = 1): Uint8Array {
  return times === 0 ? bytes : deflated(deflateSync(bytes), times - 1);
}
