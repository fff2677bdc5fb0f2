import { DATES } from '../../messages/dates.js';
import type { Language } from '../../messages/language.js';
import { visible } from './visible.js';

/** `2025-07-29` as readers write it; what is no date stays as it is; empty where there is none. */
export function dateWords(date: string | undefined, lang: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date ?? '') ?? [];
  if (!year || !month || !day) return visible(date ?? '');
  return DATES[lang].day(Number(year), Number(month), Number(day));
}
