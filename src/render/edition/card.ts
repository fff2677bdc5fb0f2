import type { Language } from '../../messages/language.js';
import type { Edition, EditionText } from '../../model/edition.js';
import { indexDensity } from '../prose/edition/index-density.js';
import type { IndexEdition } from '../prose/index-list.js';
import { EDITION_FILES, editionDownloads } from './files.js';

/**
 * What the index says of an edition.
 * @param name of the files of the edition, without extensions
 */
export function editionCard(edition: Edition, name: string, lang: Language): IndexEdition {
  const { title, base, witnesses, commentaries, parallels, summary } = edition;
  const siglumOf = ({ witness }: EditionText): string => witness.siglum;
  return {
    title,
    base: siglumOf(base),
    witnesses: witnesses.map(siglumOf),
    commentaries: commentaries.map(({ text }) => siglumOf(text)),
    parallels: parallels.map(({ text }) => siglumOf(text)),
    summary,
    density: indexDensity(edition),
    page: `${name}${EDITION_FILES.html}`,
    files: editionDownloads(name, [], lang).map(({ label, path }) => ({ label, path })),
  };
}
