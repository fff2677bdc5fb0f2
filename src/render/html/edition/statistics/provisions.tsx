import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_STATISTICS } from '../../../../messages/edition-statistics.js';
import type { Differing, Parallel, SharedProvision } from '../../../../model/edition.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { shortened } from '../../../prose/text.js';
import { visible } from '../../../prose/visible.js';
import { linkTo } from '../../anchors.js';
import { languageOfText, LINE } from '../../view.js';
import { whereIn } from './where.js';

const LONGEST = 40;
const MOST = 6;

interface Props {
  readonly parallel: Parallel;
  readonly sheet: Sheet;
}

/** Provisions that two texts share: places, words that differ, how strong the likeness is. */
export function ProvisionTable({
  provisions,
  parallel,
  sheet,
}: Props & { readonly provisions: readonly SharedProvision[] }): JSX.Element {
  const words = EDITION_STATISTICS[sheet.lang];
  const siglum = visible(parallel.text.witness.siglum);
  return (
    <table class="provisions" aria-label={`${words.shared} ${siglum}`}>
      <thead>
        <tr>
          <th scope="col">{words.base}</th>
          <th scope="col">{siglum}</th>
          <th scope="col">{words.strength}</th>
          <th scope="col">{words.differing}</th>
        </tr>
      </thead>
      <tbody>
        {provisions.map((provision) => (
          <ProvisionRow provision={provision} parallel={parallel} sheet={sheet} />
        ))}
        {LINE}
      </tbody>
    </table>
  );
}

function ProvisionRow({
  provision,
  parallel,
  sheet,
}: Props & { readonly provision: SharedProvision }): JSX.Element {
  const { lang } = sheet;
  const words = EDITION_STATISTICS[lang];
  const { base, grade, strength, differing } = provision;
  return (
    <>
      {LINE}
      <tr>
        <th scope="row">
          <a href={linkTo(base.id)}>{sheet.place(base.id)}</a>
        </th>
        <td>{whereIn(sheet, parallel.text.witness.siglum, provision.parallel).text}</td>
        <td>
          <span class={`grade ${grade}`}>{words.grade[grade]}</span> {Math.round(strength * 100)}%
        </td>
        <td class="differing" lang={languageOfText(lang)}>
          {differing.slice(0, MOST).map((one) => (
            <Difference one={one} wanting={words.wanting} />
          ))}
          {differing.length > MOST && <small>{words.more(differing.length - MOST)}</small>}
        </td>
      </tr>
    </>
  );
}

function Difference({ one, wanting }: { readonly one: Differing; readonly wanting: string }): JSX.Element {
  const shown = (text: string): string => visible(shortened(text, LONGEST)) || wanting;
  return (
    <span class="pair">
      <del>{shown(one.base)}</del> / <ins>{shown(one.parallel)}</ins>
    </span>
  );
}
