import type { JSX } from 'hono/jsx/jsx-runtime';
import type { ApparatusEntry } from '../../../../model/edition.js';
import type { Sheet, SheetPart } from '../../../prose/edition/sheet.js';
import { linkTo } from '../../anchors.js';
import { languageOfText } from '../../view.js';
import { noteAnchor } from '../anchors.js';
import { editionMessages, siglaWords } from '../view.js';
import { ChoiceWords } from './choice-words.js';
import { lemmaWords } from './lemma.js';
import { placeWithin } from './place-link.js';
import { Positions } from './positions.js';
import { ReadingWords, Support } from './reading-words.js';

interface Props {
  readonly entry: ApparatusEntry;
  readonly part: SheetPart;
  readonly sheet: Sheet;
}

/** One line of the apparatus: number, place, lemma〕 what supports it; what departs from it; the choice; the positions. */
export function EntryNote({ entry, part, sheet }: Props): JSX.Element {
  const messages = editionMessages(sheet.lang);
  const [lemma, ...others] = entry.readings;
  const place = placeWithin(entry.at, part, sheet);
  return (
    <>
      <li id={noteAnchor(entry)} data-e={entry.n}>
        <a href={linkTo(entry.id)}>{entry.n}</a>
        {place !== '' && <i>{place}</i>}
        <strong lang={languageOfText(sheet.lang)}>{lemmaWords(entry, sheet)}</strong>
        {messages.bracket}
        {lemma && <Support reading={lemma} entry={entry} sheet={sheet} />}
        {others.map((reading) => (
          <>
            {messages.semicolon}
            <ReadingWords reading={reading} entry={entry} sheet={sheet} />
          </>
        ))}
        {entry.lacking.length > 0 &&
          `${messages.semicolon}${siglaWords(entry.lacking, sheet.lang)}${messages.lacksDivision}`}
        {messages.stop}
        <ChoiceWords entry={entry} lang={sheet.lang} />
        <Positions entry={entry} />
      </li>
    </>
  );
}
