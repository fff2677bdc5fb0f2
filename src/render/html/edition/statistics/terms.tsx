import type { JSX } from 'hono/jsx/jsx-runtime';
import { EDITION_STATISTICS } from '../../../../messages/edition-statistics.js';
import type { Reading } from '../../../../model/comparison.js';
import type { Term, TermGroup } from '../../../../model/edition.js';
import type { Sheet } from '../../../prose/edition/sheet.js';
import { visible } from '../../../prose/visible.js';
import { languageOfText, LINE } from '../../view.js';
import { PlaceList, type NamedPlace } from './places.js';
import { whereIn } from './where.js';

const SOURCES = ['variant', 'given', 'parallel'] as const;
/** Groups in sight at once. */
const SHOWN = 8;
/** Groups on the page; a thorough revision has a thousand, and the JSON has them all. */
const LISTED = 40;
/** Places that are named for a word in one text. */
const MOST = 6;

/** 用词: how often each text uses each word, and where. */
export function TermTables({ sheet }: { readonly sheet: Sheet }): JSX.Element {
  const words = EDITION_STATISTICS[sheet.lang];
  const { terms } = sheet.edition;
  if (terms.length === 0) return <></>;
  return (
    <>
      <h3>{words.terms}</h3>
      {LINE}
      <p class="hint">{words.termsHint}</p>
      <div class="sources">
        {SOURCES.map((from) => (
          <Source groups={terms.filter((one) => one.from === from)} name={words.from[from]} sheet={sheet} />
        ))}
      </div>
    </>
  );
}

interface Props {
  readonly groups: readonly TermGroup[];
  /** Where the words come from. */
  readonly name: string;
  readonly sheet: Sheet;
}

function Source({ groups, name, sheet }: Props): JSX.Element {
  if (groups.length === 0) return <></>;
  const rest = groups.slice(SHOWN, LISTED);
  const left = groups.length - LISTED;
  return (
    <div>
      {LINE}
      <h4>{name}</h4>
      {LINE}
      <TermTable groups={groups.slice(0, SHOWN)} name={name} sheet={sheet} />
      {rest.length > 0 && (
        <details>
          <summary>{EDITION_STATISTICS[sheet.lang].moreGroups(rest.length)}</summary>
          <TermTable groups={rest} name={name} sheet={sheet} />
        </details>
      )}
      {left > 0 && <p class="hint">{EDITION_STATISTICS[sheet.lang].leftGroups(left)}</p>}
    </div>
  );
}

function TermTable({ groups, name, sheet }: Props): JSX.Element {
  const sigla = groups[0]?.terms[0]?.uses.map(({ siglum }) => siglum) ?? [];
  return (
    <table class="terms" aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{EDITION_STATISTICS[sheet.lang].term}</th>
          {sigla.map((siglum) => (
            <th scope="col">{visible(siglum)}</th>
          ))}
        </tr>
      </thead>
      {groups.map(({ terms }) => (
        <>
          {LINE}
          <tbody>
            {terms.map((term) => (
              <TermRow term={term} sheet={sheet} />
            ))}
            {LINE}
          </tbody>
        </>
      ))}
    </table>
  );
}

function TermRow({ term, sheet }: { readonly term: Term; readonly sheet: Sheet }): JSX.Element {
  const { lang } = sheet;
  return (
    <>
      {LINE}
      <tr>
        <th scope="row" lang={languageOfText(lang)}>
          {visible(term.text)}
        </th>
        {term.uses.map(({ siglum, places }) => (
          <td data-siglum={visible(siglum)}>
            {places.length === 0 ? (
              <span class="none">0</span>
            ) : (
              <details>
                <summary>{places.length}</summary>
                <PlaceList places={spreadOf(places, siglum, sheet)} />
              </details>
            )}
          </td>
        ))}
      </tr>
    </>
  );
}

/** Where a word is, each place once; of a word that is everywhere the first places, and how many more there are. */
function spreadOf(places: readonly Reading[], siglum: string, sheet: Sheet): NamedPlace[] {
  const known = new Map<string, Reading>();
  for (const place of places) if (!known.has(place.id)) known.set(place.id, place);
  const all = [...known.values()];
  const named = all.slice(0, MOST).map((place) => whereIn(sheet, siglum, place));
  const more = all.length - named.length;
  return more > 0 ? [...named, { text: EDITION_STATISTICS[sheet.lang].morePlaces(more) }] : named;
}
