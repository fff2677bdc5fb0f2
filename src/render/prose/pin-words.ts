import type { Language } from '../../messages/language.js';
import { PLACE_NAMES } from '../../messages/place-names.js';
import { REPORT_MESSAGES } from '../../messages/report.js';
import type { Row } from '../../model/alignment.js';
import { placeName } from './place.js';
import type { TextSide } from './side.js';
import { visible } from './visible.js';

/** 人工对应 of a row that a person made; empty for a row that was found. */
export function pinWord({ pin, base, witness }: Row, lang: Language): string {
  if (!pin) return '';
  const { linkedByHand, aloneByHand } = REPORT_MESSAGES[lang];
  return base.length > 0 && witness.length > 0 ? linkedByHand : aloneByHand;
}

/**
 * Why a person made a row, and the 款 and 项 inside it, a line each: 理由：第四十九条分为两条, and with the places
 * 第一条第一款 → 第一条第二款 人工对应：两款互换.
 * @returns nothing for rows that were found
 */
export function pinLines(row: Row, base: TextSide, witness: TextSide, lang: Language): string[] {
  const { labelled, because } = REPORT_MESSAGES[lang];
  const inner = row.rows.flatMap((part) => partLines(part, base, witness, lang));
  return row.pin ? [labelled(because, visible(row.pin.because)), ...inner] : inner;
}

function partLines(row: Row, base: TextSide, witness: TextSide, lang: Language): string[] {
  const inner = row.rows.flatMap((part) => partLines(part, base, witness, lang));
  if (!row.pin) return inner;
  const places = [
    row.base.map(({ id }) => placeName(id, base, lang)),
    row.witness.map(({ id }) => placeName(id, witness, lang)),
  ].filter((names) => names.length > 0);
  const names = places.map(PLACE_NAMES[lang].list).join(' → ');
  const { labelled } = REPORT_MESSAGES[lang];
  return [labelled(`${names} ${pinWord(row, lang)}`, visible(row.pin.because)), ...inner];
}
