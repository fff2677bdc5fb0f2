import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_STATISTICS } from '../../../../messages/edition-statistics.js';
import type { Parallel, SharedProvision } from '../../../../model/edition.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { namedStretches } from '../../../prose/edition/unit-names.js';
import { textSide } from '../../../prose/side.js';
import { visible } from '../../../prose/visible.js';
import { linkTo } from '../../anchors.js';
import { LINE } from '../../view.js';
import { PlaceList } from './places.js';
import { ProvisionTable } from './provisions.js';

const GRADES = ['strong', 'medium', 'weak'] as const;
const SHOWN = 12;

interface Props {
  readonly parallel: Parallel;
  readonly sheet: Sheet;
}

/** What a parallel text has in common with the base, which is older, and what either has alone. */
export function ParallelPart({ parallel, sheet }: Props): JSX.Element {
  const words = EDITION_STATISTICS[sheet.lang];
  const { provisions, text } = parallel;
  return (
    <>
      {LINE}
      <h3>{words.parallel(visible(text.witness.siglum))}</h3>
      {LINE}
      <p>{ageOf(parallel, sheet)}</p>
      {LINE}
      {provisions.length === 0 ? (
        <p class="nothing">{words.sharedNone}</p>
      ) : (
        <Shared parallel={parallel} sheet={sheet} />
      )}
      {LINE}
      <Alone parallel={parallel} sheet={sheet} />
    </>
  );
}

function ageOf({ older, text }: Parallel, { edition, lang }: Sheet): string {
  const words = EDITION_STATISTICS[lang];
  if (older === undefined) return words.ageUnknown;
  if (older === 'same') return words.sameAge;
  const one = older === 'base' ? edition.base : text;
  return words.older(visible(one.witness.siglum), visible(one.date ?? ''));
}

function Shared({ parallel, sheet }: Props): JSX.Element {
  const words = EDITION_STATISTICS[sheet.lang];
  const rank = ({ grade }: SharedProvision): number => GRADES.indexOf(grade);
  const sorted = [...parallel.provisions].sort((a, b) => rank(a) - rank(b) || b.strength - a.strength);
  return (
    <>
      <ul class="tally">
        {GRADES.map((grade) => (
          <li>
            <span class={`grade ${grade}`}>{words.grade[grade]}</span>
            <b>{sorted.filter((one) => one.grade === grade).length}</b>
          </li>
        ))}
      </ul>
      {LINE}
      <ProvisionTable provisions={sorted.slice(0, SHOWN)} parallel={parallel} sheet={sheet} />
      {LINE}
      {sorted.length > SHOWN && (
        <details>
          <summary>{words.more(sorted.length - SHOWN)}</summary>
          <ProvisionTable provisions={sorted.slice(SHOWN)} parallel={parallel} sheet={sheet} />
        </details>
      )}
    </>
  );
}

function Alone({ parallel: { alone, text }, sheet }: Props): JSX.Element {
  const { base, lang } = sheet;
  const words = EDITION_STATISTICS[lang];
  const inBase = namedStretches(alone.base, base, lang).map(({ id, name }) => ({
    text: name,
    href: linkTo(id),
  }));
  const inOther = namedStretches(alone.parallel, textSide(text.witness), lang);
  const lists = [
    [base.witness.siglum, inBase],
    [text.witness.siglum, inOther.map(({ name }) => ({ text: name }))],
  ] as const;
  return (
    <>
      {lists.map(([siglum, places]) => (
        <>
          {LINE}
          <h4>{words.alone(visible(siglum))}</h4>
          {places.length === 0 ? <p class="nothing">{words.aloneNone}</p> : <PlaceList places={places} />}
        </>
      ))}
    </>
  );
}
