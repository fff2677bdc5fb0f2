import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_STATISTICS } from '../../../../messages/edition-statistics.js';
import { QUOTATION_KINDS, type Commentary, type CountCheck } from '../../../../model/edition.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { namedStretches } from '../../../prose/edition/unit-names.js';
import { visible } from '../../../prose/visible.js';
import { linkTo } from '../../anchors.js';
import { languageOfText, LINE } from '../../view.js';
import { PlaceList } from './places.js';
import { whereIn } from './where.js';

interface Props {
  readonly commentary: Commentary;
  readonly sheet: Sheet;
}

/** What a commentary renders and how closely, whether its counts are right, and on what it is silent. */
export function CommentaryPart({ commentary, sheet }: Props): JSX.Element {
  const { base, lang } = sheet;
  const words = EDITION_STATISTICS[lang];
  const { quotations, silent, text } = commentary;
  return (
    <>
      {LINE}
      <h3>{words.commentary(visible(text.witness.siglum))}</h3>
      {LINE}
      <ul class="tally">
        {QUOTATION_KINDS.map((kind) => (
          <li>
            <span class={`quotation ${kind}`}>{words.quotation[kind]}</span>
            <b>{quotations.filter((one) => one.kind === kind).length}</b>
          </li>
        ))}
      </ul>
      {LINE}
      <Claims commentary={commentary} sheet={sheet} />
      {LINE}
      <h4>{words.silent}</h4>
      {silent.length === 0 ? (
        <p class="nothing">{words.silentNone}</p>
      ) : (
        <PlaceList
          places={namedStretches(silent, base, lang).map(({ id, name }) => ({
            text: name,
            href: linkTo(id),
          }))}
        />
      )}
    </>
  );
}

function Claims({ commentary, sheet }: Props): JSX.Element {
  const words = EDITION_STATISTICS[sheet.lang];
  const { counts, text } = commentary;
  if (counts.length === 0) return <></>;
  return (
    <>
      <h4>{words.countsChecked}</h4>
      {LINE}
      <p class="hint">{words.countsHint}</p>
      {LINE}
      <ul class="claims">
        {counts.map((check) => (
          <Claim check={check} siglum={text.witness.siglum} sheet={sheet} />
        ))}
        {LINE}
      </ul>
    </>
  );
}

function Claim({
  check,
  siglum,
  sheet,
}: {
  readonly check: CountCheck;
  readonly siglum: string;
  readonly sheet: Sheet;
}): JSX.Element {
  const { lang } = sheet;
  const words = EDITION_STATISTICS[lang];
  const { claim, result, within, stated, counted } = check;
  const verdict = {
    agrees: words.agrees,
    differs: words.differs(stated, counted.length),
    unknown: words.unknown,
  }[result];
  return (
    <>
      {LINE}
      <li class={result}>
        <b lang={languageOfText(lang)}>{visible(claim.text)}</b> <span class="verdict">{verdict}</span>{' '}
        {result !== 'unknown' &&
          (within === '' ? words.wholeText : <a href={linkTo(within)}>{sheet.place(within)}</a>)}{' '}
        <small>{whereIn(sheet, siglum, claim).text}</small>
      </li>
    </>
  );
}
