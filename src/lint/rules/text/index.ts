import type { TextRule } from '../../rule.js';
import { articleEnd } from './article-end.js';
import { controlCharacter } from './control-character.js';
import { cutOff } from './cut-off.js';
import { doubledMark } from './doubled-mark.js';
import { doubledWord } from './doubled-word.js';
import { foreignWord } from './foreign-word.js';
import { itemEnd } from './item-end.js';
import { mixedWidth } from './mixed-width.js';
import { nestingOfMarks } from './nesting-of-marks.js';
import { oddDocument } from './odd-document.js';
import { ocrConfusion } from './ocr-confusion.js';
import { privateUseCharacter } from './private-use-character.js';
import { radicalCharacter } from './radical-character.js';
import { replacementCharacter } from './replacement-character.js';
import { straySpace } from './stray-space.js';
import { textAfterEnd } from './text-after-end.js';
import { traditionalCharacter } from './traditional-character.js';
import { uncertainJoin } from './uncertain-join.js';
import { unreadText } from './unread-text.js';
import { unpairedMark } from './unpaired-mark.js';
import { zeroWidthCharacter } from './zero-width-character.js';

/** Rules about characters, marks and sentences. */
export const textRules: readonly TextRule[] = [
  replacementCharacter,
  privateUseCharacter,
  controlCharacter,
  zeroWidthCharacter,
  radicalCharacter,
  traditionalCharacter,
  foreignWord,
  ocrConfusion,
  unpairedMark,
  nestingOfMarks,
  mixedWidth,
  doubledMark,
  doubledWord,
  straySpace,
  articleEnd,
  itemEnd,
  cutOff,
  uncertainJoin,
  textAfterEnd,
  unreadText,
  oddDocument,
];
