import type { ChoiceRule } from '../model/edition.js';
import type { Catalogue } from './language.js';
import { quoted } from './quoted.js';

/** Numbers of {@link EditionTextMessages.counts}. */
export interface EditionCounts {
  readonly entries: number;
  readonly substantive: number;
  readonly decided: number;
  readonly open: number;
}

/** What the plain formats of an edition say, beside the words of a report: `report.ts`, `report-words.ts`. */
export interface EditionTextMessages {
  /** Over the texts an edition rests on; 来源： is where this project's own parser takes a regulation to end. */
  readonly sources: string;
  readonly errata: string;
  readonly numbers: string;
  readonly basis: string;
  readonly counts: (counts: EditionCounts) => string;
  /** How an open variant is printed. */
  readonly rule: Readonly<Record<ChoiceRule, string>>;
  /** A text in the list of sources; what is not known of it is not in `facts`. */
  readonly text: (role: string, siglum: string, facts: readonly string[]) => string;
  /** A text that reads so: `indirect` of one that only quotes, `times` how often the words stand in it, 0 where unknown. */
  readonly siglum: (name: string, indirect: boolean, times: number) => string;
  /** A reading with the texts that have it; `words` is empty where they have none, `kind` for the lemma. */
  readonly reading: (words: string, sigla: string, kind: string) => string;
  /** What texts that only quote read. */
  readonly reads: (sigla: string, words: string) => string;
  /** Texts that have nothing of the division. */
  readonly lackingIn: (sigla: string) => string;
  /** In place of words where a text has none; where it has nothing of the division. */
  readonly none: string;
  readonly lacking: string;
  /** What is printed, empty where there are no words, and who says so; `had`: the base has some. */
  readonly printed: (words: string, state: string, had: boolean) => string;
  /** A reason with the name of the editor and the date, as far as they are known. */
  readonly because: (reason: string, by: readonly string[]) => string;
  readonly list: (parts: readonly string[]) => string;
  /** Sentences one after another. */
  readonly sentences: (parts: readonly string[]) => string;
  readonly yes: string;
  readonly no: string;
  readonly substantive: string;
  readonly wordsOfBase: string;
  readonly indirect: string;
  readonly chosen: string;
  readonly reason: string;
  readonly state: string;
  readonly title: string;
  readonly source: string;
  readonly date: string;
  /** Title of a column about one text. */
  readonly column: (siglum: string, what: string) => string;
}

/** Words of the plain formats of an edition. */
export const EDITION_TEXT: Catalogue<EditionTextMessages> = {
  zh: {
    sources: '来源：',
    errata: '勘误表',
    numbers: '条号对照表',
    basis: '依据',
    counts: ({ entries, substantive, decided, open }) =>
      entries === 0
        ? '各本文字相同，没有异文'
        : `异文 ${entries} 处，其中实质性 ${substantive} 处；已定 ${decided} 处，待定 ${open} 处`,
    rule: {
      base: '未经裁定的异文，从底本',
      majority: '未经裁定的异文，从多',
      latest: '未经裁定的异文，从新',
    },
    text: (role, siglum, facts) => `${role}　${siglum}${facts.length > 0 ? `：${facts.join('，')}` : ''}`,
    siglum: (name, indirect, times) => `${name}${indirect ? '（引）' : ''}${times > 1 ? `×${times}` : ''}`,
    reading: (words, sigla, kind) =>
      `${words === '' ? '无此文字' : quoted(words, 'zh')}：${sigla}${kind === '' ? '' : `（${kind}）`}`,
    reads: (sigla, words) => `${sigla}：${words}`,
    lackingIn: (sigla) => `${sigla}无此文`,
    none: '〔无〕',
    lacking: '〔全缺〕',
    printed: (words, state, had) =>
      `${words !== '' ? `取${quoted(words, 'zh')}` : had ? '删去' : '不取'}（${state}）`,
    because: (reason, by) => `${reason}${by.length > 0 ? `（${by.join('，')}）` : ''}`,
    list: (parts) => parts.join('；'),
    sentences: (parts) => parts.map((part) => `${part}。`).join(''),
    yes: '是',
    no: '否',
    substantive: '实质性',
    wordsOfBase: '底本文字',
    indirect: '旁证',
    chosen: '选定',
    reason: '理由',
    state: '状态',
    title: '名称',
    source: '来源',
    date: '日期',
    column: (siglum, what) => `${siglum}·${what}`,
  },
  en: {
    sources: 'Sources / 来源：',
    errata: 'Errata',
    numbers: 'Table of article numbers',
    basis: 'Sources',
    counts: ({ entries, substantive, decided, open }) =>
      entries === 0
        ? 'The texts read the same: there are no variants'
        : `${entries} ${entries === 1 ? 'variant' : 'variants'}, ${substantive} of substance; ${decided} settled, ${open} open`,
    rule: {
      base: 'Where nobody has decided, the base stands',
      majority: 'Where nobody has decided, most texts are followed',
      latest: 'Where nobody has decided, the latest text is followed',
    },
    text: (role, siglum, facts) => `${role}: ${[siglum, ...facts].join(', ')}`,
    siglum: (name, indirect, times) =>
      `${name}${indirect ? ' (quoting)' : ''}${times > 1 ? ` ×${times}` : ''}`,
    reading: (words, sigla, kind) =>
      `${words === '' ? 'no such words' : quoted(words, 'en')}: ${sigla}${kind === '' ? '' : ` (${kind})`}`,
    reads: (sigla, words) => `${sigla}: ${words}`,
    lackingIn: (sigla) => `not in ${sigla}`,
    none: '[none]',
    lacking: '[wholly lacking]',
    printed: (words, state, had) =>
      `${words !== '' ? `printed: ${quoted(words, 'en')}` : had ? 'left out' : 'not put in'} (${state})`,
    because: (reason, by) => `${reason}${by.length > 0 ? ` (${by.join(', ')})` : ''}`,
    list: (parts) => parts.join('; '),
    sentences: (parts) => parts.map((part) => `${part}.`).join(' '),
    yes: 'yes',
    no: 'no',
    substantive: 'Of substance',
    wordsOfBase: 'Base reads',
    indirect: 'Indirect evidence',
    chosen: 'Printed',
    reason: 'Reason',
    state: 'State',
    title: 'Title',
    source: 'Source',
    date: 'Date',
    column: (siglum, what) => `${siglum}: ${what}`,
  },
};
