import type { EntryState } from '../model/entry.js';
import type { Catalogue } from './language.js';

/** How far an entry of the apparatus has come, in a word; the same in every format. */
export const ENTRY_STATES: Catalogue<Readonly<Record<EntryState, string>>> = {
  zh: { decision: '裁定', rule: '依规则', indirect: '仅旁证', open: '待定' },
  en: { decision: 'decided', rule: 'by rule', indirect: 'indirect only', open: 'open' },
};
