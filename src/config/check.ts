import { stat } from 'node:fs/promises';
import { InputError } from '../errors.js';
import { encodingOf } from '../read/index.js';
import type { ConfigDocument } from './document.js';
import type { ConfigForm } from './schema.js';

/**
 * Checks what the parts of a configuration have to do with each other and with the files.
 * @param resolvePath gives the absolute path of a file named in the configuration
 * @throws InputError with line and column for the first thing that is wrong
 */
export async function checkConfig(
  form: ConfigForm,
  document: ConfigDocument,
  resolvePath: (file: string) => string,
): Promise<void> {
  checkSigla(form, document);
  checkBase(form, document);
  checkPairs(form, document);
  for (const [index, { file, encoding }] of form.witnesses.entries()) {
    const at = (key: string): ReturnType<ConfigDocument['at']> => document.at(['witnesses', index, key]);
    if (encoding !== undefined && encodingOf(encoding) === undefined) {
      throw new InputError('config-encoding', { ...at('encoding'), label: encoding });
    }
    if (!(await isFile(resolvePath(file))))
      throw new InputError('config-file-missing', { ...at('file'), file });
  }
}

/** Sigla that differ only in case would give one file name on some systems. */
function checkSigla({ witnesses }: ConfigForm, document: ConfigDocument): void {
  const seen = new Map<string, number>();
  for (const [index, { siglum }] of witnesses.entries()) {
    const at = document.at(['witnesses', index, 'siglum']);
    const first = seen.get(siglum.toLowerCase());
    if (first !== undefined) throw new InputError('config-siglum-repeated', { ...at, siglum, first });
    seen.set(siglum.toLowerCase(), at.line);
  }
}

function checkBase({ witnesses }: ConfigForm, document: ConfigDocument): void {
  const [first, second] = witnesses.flatMap(({ role, siglum }, index) =>
    role === 'base' ? [{ siglum, index }] : [],
  );
  if (first === undefined) throw new InputError('config-base-missing', document.keyAt([], 'witnesses'));
  if (second === undefined) return;
  const at = document.at(['witnesses', second.index, 'role']);
  throw new InputError('config-base-repeated', { ...at, siglum: first.siglum, other: second.siglum });
}

function checkPairs({ witnesses, build }: ConfigForm, document: ConfigDocument): void {
  const known = witnesses.map(({ siglum }) => siglum);
  const seen = new Map<string, number>();
  for (const [index, pair] of (build.compare ?? []).entries()) {
    for (const [side, siglum] of pair.entries()) {
      const at = document.at(['build', 'compare', index, side]);
      if (!known.includes(siglum)) throw new InputError('config-siglum-unknown', { ...at, siglum, known });
    }
    const at = document.at(['build', 'compare', index]);
    if (pair[0] === pair[1]) throw new InputError('config-pair-same', { ...at, siglum: pair[0] });
    const first = seen.get(pair.join('\n'));
    if (first !== undefined) throw new InputError('config-pair-repeated', { ...at, first });
    seen.set(pair.join('\n'), at.line);
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
