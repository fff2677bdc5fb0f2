import type { QuotationKind, SharedProvision } from '../model/edition.js';
import { ENTRY_STATES } from './entry-states.js';
import type { Catalogue } from './language.js';
import { QUOTATION_WORDS } from './quotation-kinds.js';

/** The notes under the articles of an edition: 校勘记, 解读, 参照. */
export interface EditionReadingMessages {
  readonly apparatus: string;
  readonly commentary: string;
  readonly parallels: string;
  /** Of a mark in the text, for those who listen. */
  readonly markWhole: string;
  readonly markWanting: string;
  readonly markLeftOut: string;
  readonly doubtfulJoin: string;
  /** Closes the lemma. */
  readonly bracket: string;
  /** Between the names of several texts. */
  readonly between: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly stop: string;
  readonly colon: string;
  readonly brackets: readonly [string, string];
  readonly quotes: readonly [string, string];
  /** Behind the sigla of several texts that have the lemma. */
  readonly agree: string;
  readonly reads: string;
  readonly has: string;
  readonly lacks: string;
  readonly lacksDivision: string;
  readonly indirect: string;
  readonly times: (n: number) => string;
  /** After the words behind which something is wanting. */
  readonly behind: string;
  readonly open: string;
  readonly fromBase: string;
  readonly byRule: string;
  readonly changed: (sigla: string) => string;
  readonly leftOut: (sigla: string) => string;
  readonly supplied: (sigla: string) => string;
  readonly editorChanged: string;
  readonly editorLeftOut: string;
  readonly quotation: Readonly<Record<QuotationKind, string>>;
  /** Of a passage that is verbatim but for a word: 91直播 in the place of 国务院. */
  readonly withDifference: string;
  readonly silent: (siglum: string) => string;
  readonly grade: Readonly<Record<SharedProvision['grade'], string>>;
  readonly older: Readonly<Record<'base' | 'parallel' | 'same', string>>;
  readonly differing: string;
  readonly nothing: string;
}

/** Words of the notes. */
export const EDITION_READING: Catalogue<EditionReadingMessages> = {
  zh: {
    apparatus: '校勘记',
    commentary: '解读',
    parallels: '参照',
    markWhole: '（校本全缺此段）',
    markWanting: '（此处校本多文字）',
    markLeftOut: '（此处底本有文字，未取）',
    doubtfulJoin: '原件在此换行；是否另起一段，存疑',
    bracket: '〕',
    between: '、',
    comma: '，',
    semicolon: '；',
    stop: '。',
    colon: '：',
    brackets: ['（', '）'],
    quotes: ['“', '”'],
    agree: '同',
    reads: '作',
    has: '有',
    lacks: '无',
    lacksDivision: '全无此条款',
    indirect: '旁证',
    times: (n) => `全文 ${n} 次`,
    behind: '之后',
    open: ENTRY_STATES.zh.open,
    fromBase: '从底本',
    byRule: ENTRY_STATES.zh.rule,
    changed: (sigla) => `据${sigla}改`,
    leftOut: (sigla) => `据${sigla}删`,
    supplied: (sigla) => `据${sigla}补`,
    editorChanged: '编者改作',
    editorLeftOut: '编者删',
    quotation: QUOTATION_WORDS.zh,
    withDifference: '有异字',
    silent: (siglum) => `${siglum}于本条无说明。`,
    grade: { strong: '近同', medium: '相近', weak: '略近' },
    older: { base: '晚于底本', parallel: '早于底本', same: '与底本同日' },
    differing: '相异',
    nothing: '无',
  },
  en: {
    apparatus: 'Apparatus',
    commentary: 'Commentary',
    parallels: 'Parallels',
    markWhole: ' (a witness lacks all of this)',
    markWanting: ' (a witness has more here)',
    markLeftOut: ' (words of the base left out here)',
    doubtfulJoin: 'The source breaks the line here; it may be a new paragraph',
    bracket: '] ',
    between: ', ',
    comma: ', ',
    semicolon: '; ',
    stop: '.',
    colon: ': ',
    brackets: [' (', ')'],
    quotes: ['“', '”'],
    agree: '',
    reads: ' reads ',
    has: ' has ',
    lacks: ' has nothing',
    lacksDivision: ' lacks the division',
    indirect: 'indirect',
    times: (n) => `${n} in all`,
    behind: ' (after)',
    open: ENTRY_STATES.en.open,
    fromBase: 'base kept',
    byRule: ENTRY_STATES.en.rule,
    changed: (sigla) => `changed after ${sigla}`,
    leftOut: (sigla) => `left out after ${sigla}`,
    supplied: (sigla) => `supplied after ${sigla}`,
    editorChanged: 'the editor reads ',
    editorLeftOut: 'left out by the editor',
    quotation: QUOTATION_WORDS.en,
    withDifference: 'but for a word',
    silent: (siglum) => `${siglum} says nothing of this article.`,
    grade: { strong: 'nearly the same', medium: 'similar', weak: 'faintly similar' },
    older: { base: 'later than the base', parallel: 'earlier than the base', same: 'same day as the base' },
    differing: 'Differing',
    nothing: 'nothing',
  },
};
