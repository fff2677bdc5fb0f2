import { Packer, type File } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { withDefaults } from './default-styles.js';
import { fontTable } from './font-table.js';
import { withThinBreaks } from './section-ends.js';
import { chineseSettings } from './settings.js';
import { zipParts } from './zip.js';

const CORE = 'docProps/core.xml';
const DOCUMENT = 'word/document.xml';
const SETTINGS = 'word/settings.xml';
const STYLES = 'word/styles.xml';
const TIMES = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu;

/**
 * The bytes of a Word document; the same for the same document on every machine and at every time.
 *
 * The `docx` package writes the present time into its archive and into the properties of the document; both are taken
 * out here. It gives a link to the outside (`ExternalHyperlink`) an id by chance, and a comment without a date the present
 * one: use no such link, and date every comment.
 * @param document made by {@link wordFile}
 * @param date when the document was made, `YYYY-MM-DD`; without one it does not say
 * @param restyle changes the styles part
 */
export async function packWord(
  document: File,
  date?: string,
  restyle: (styles: string) => string = (styles) => styles,
): Promise<Uint8Array> {
  const packed = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const parts = new Map<string, Uint8Array | string>();
  for (const [path, bytes] of Object.entries(packed)) {
    if (path.endsWith('/')) continue;
    if (path === CORE) parts.set(path, dated(strFromU8(bytes), date));
    else if (path === DOCUMENT) parts.set(path, withThinBreaks(strFromU8(bytes)));
    else if (path === STYLES) parts.set(path, restyle(withDefaults(strFromU8(bytes))));
    else if (path === SETTINGS) parts.set(path, chineseSettings(strFromU8(bytes)));
    else parts.set(path, bytes);
  }
  parts.set('word/fontTable.xml', fontTable());
  return zipParts(parts);
}

function dated(core: string, date: string | undefined): string {
  return core.replace(TIMES, (_, which: string) =>
    date === undefined
      ? ''
      : `<dcterms:${which} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${which}>`,
  );
}
