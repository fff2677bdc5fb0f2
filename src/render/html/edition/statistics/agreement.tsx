import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_STATISTICS } from '../../../../messages/edition-statistics.js';
import { agreementOf } from '../../../prose/edition/agreement.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { visible } from '../../../prose/visible.js';
import { LINE } from '../../view.js';

/** Two texts alone agree nowhere in an apparatus. */
const FEWEST = 3;

/** 各本异同: how many entries each pair of texts reads alike. */
export function AgreementTable({ sheet: { edition, lang } }: { readonly sheet: Sheet }): JSX.Element {
  const words = EDITION_STATISTICS[lang];
  const { sigla, between } = agreementOf(edition);
  if (sigla.length < FEWEST) return <></>;
  return (
    <>
      <h3 id="agreement">{words.agreement}</h3>
      {LINE}
      <p class="hint">{words.agreementHint}</p>
      {LINE}
      <div class="scroll" role="group" aria-labelledby="agreement" tabindex={0}>
        <table class="matrix" aria-labelledby="agreement">
          <thead>
            <tr>
              <th scope="col">{words.text}</th>
              {sigla.map((siglum) => (
                <th scope="col">{visible(siglum)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sigla.map((one) => (
              <>
                {LINE}
                <tr>
                  <th scope="row">{visible(one)}</th>
                  {sigla.map((other) => {
                    const { alike, of } = between(one, other);
                    return one === other ? <td>—</td> : <td>{words.alike(alike, of)}</td>;
                  })}
                </tr>
              </>
            ))}
            {LINE}
          </tbody>
        </table>
      </div>
    </>
  );
}
