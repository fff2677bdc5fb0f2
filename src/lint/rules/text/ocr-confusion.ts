import type { Catalogue } from '../../../messages/language.js';
import { framedIn } from '../../characters/confusions/frames.js';
import { CONFUSIONS, confusionsIn } from '../../characters/confusions/index.js';
import { ANY_SIGN, SIGNS } from '../../characters/confusions/signs.js';
import { textRule, type Problem } from '../../rule.js';
import { foldedWording } from '../../view/folded.js';
import type { Passage } from '../../view/passage.js';
import { passageSpot } from '../../view/spot.js';
import type { LintText } from '../../view/text.js';

interface Messages {
  readonly word: (word: string, meant: string) => string;
  readonly elsewhere: (word: string, meant: string) => string;
  readonly sign: (sign: string, right: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    word: (word, meant) => `“${word}”应为“${meant}”，形近而误`,
    elsewhere: (word, meant) => `“${word}”在别处作“${meant}”，疑为形近而误`,
    sign: (sign, right) => `“${sign}”应为“${right}”，形近而误`,
  },
  en: {
    word: (word, meant) => `“${word}” should be “${meant}”: a character that looks alike`,
    elsewhere: (word, meant) => `“${word}” is “${meant}” elsewhere: most likely a character that looks alike`,
    sign: (sign, right) => `“${sign}” should be “${right}”: a character that looks alike`,
  },
};

/** Characters that were taken for ones that look like them. */
export const ocrConfusion = textRule({
  id: 'ocr-confusion',
  group: 'text',
  level: 'warning',
  options: {
    allowed: {
      kind: 'words',
      default: [],
      doc: { zh: '原文如此、不算误认的词', en: 'words that are right as they stand' },
    },
  },
  doc: {
    zh: {
      summary: '形近字误认：末经批准、自已、候选人作侯选人、二O二五年',
      explanation:
        '识别和录入容易把未与末、己已巳、人与入、土与士、日与曰、千干于、候与侯、予与子、今与令、0 与 O、1 与 l 弄混。“末经批准，不得开工”看上去不错，检索“未经批准”却找不到。\n\n只在不会有别的意思的词里指出：“末经”一定是“未经”，“期末”就不管；同样的前后文在别处用另一个字的，也指出来。',
      advice: '核对原件，改正这个字；原文如此的，把这个词写进 allowed。',
    },
    en: {
      summary: 'A misread character: 末经批准, 自已, 二O二五年',
      explanation:
        'Recognition and typing confuse 未 and 末, 己 已 巳, 人 and 入, 土 and 士, 日 and 曰, 千 干 于, 候 and 侯, 予 and 子, 今 and 令, 0 and O, 1 and l. 末经批准，不得开工 looks right, but a search for 未经批准 does not find it.\n\nOnly words are reported in which nothing else can be meant: 末经 must be 未经, while 期末 is left alone; and places where the same words have the other character elsewhere in the text.',
      advice: 'Compare with the original and correct the character; a word that is right goes into allowed.',
    },
  },
  examples: [
    { text: '第一条 未经批准，不得开工；期末经考核合格的，给予子女补助。', found: [] },
    { text: '第一条 末经批准，不得擅白开工。', found: ['1:5 末', '1:13 白'] },
    {
      text: '第一条 入民法院对自已的行为负责的当事入，应当子以表彰。',
      found: ['1:5 入', '1:11 已', '1:20 入', '1:24 子'],
    },
    {
      text: '第一条 本规定自二O二五年1O月l0日起施行，由第—责任人负责。',
      found: ['1:10 O', '1:15 O', '1:17 l', '1:26 —'],
    },
    { text: '第一条 提名侯选人。', options: { allowed: ['侯选人'] }, found: [] },
  ],
  *check(text, { language, options }) {
    const say = MESSAGES[language];
    const known = new Set<number>();
    for (const passage of text.passages) {
      if (passage.kind === 'outside') continue;
      for (const problem of words(passage, options.allowed, say)) {
        known.add(problem.start);
        yield problem;
      }
      if (passage.kind !== 'annex') yield* signs(passage, options.allowed, say);
    }
    for (const problem of framed(text, options.allowed, say)) if (!known.has(problem.start)) yield problem;
  },
});

function* words(passage: Passage, allowed: readonly string[], say: Messages): Generator<Problem> {
  for (const { at, right, word, meant } of confusionsIn(passage.text)) {
    if (isAllowed(passage.text, at, allowed)) continue;
    yield { ...passageSpot(passage, at, at + 1), expected: right, message: say.word(word, meant) };
  }
}

function* framed(text: LintText, allowed: readonly string[], say: Messages): Generator<Problem> {
  const folded = foldedWording(text);
  for (const { at, right, word, meant } of framedIn(folded, CONFUSIONS)) {
    if (isAllowed(folded.text, at, allowed)) continue;
    yield { ...folded.spotAt(at, at + 1), expected: right, message: say.elsewhere(word, meant) };
  }
}

function* signs(passage: Passage, allowed: readonly string[], say: Messages): Generator<Problem> {
  if (!ANY_SIGN.test(passage.text)) return;
  for (const { pattern, right } of SIGNS) {
    for (const { 0: sign, index } of passage.text.matchAll(pattern)) {
      if (isAllowed(passage.text, index, allowed)) continue;
      const expected = right.repeat(sign.length);
      yield {
        ...passageSpot(passage, index, index + sign.length),
        expected,
        message: say.sign(sign, expected),
      };
    }
  }
}

function isAllowed(text: string, at: number, allowed: readonly string[]): boolean {
  return allowed.some((word) => {
    const found = text.indexOf(word, Math.max(0, at - word.length + 1));
    return found >= 0 && found <= at;
  });
}
