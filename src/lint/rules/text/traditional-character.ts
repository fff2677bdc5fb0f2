import type { Catalogue } from '../../../messages/language.js';
import { SIMPLIFIED } from '../../characters/traditional.js';
import { textRule, type Problem } from '../../rule.js';
import { togetherBy } from '../../view/many.js';
import { matchesOf } from '../../view/matches.js';

const MESSAGES: Catalogue<(char: string, simplified: string) => string> = {
  zh: (char, simplified) => `简体文本里夹着繁体字或者异体字“${char}”，应为“${simplified}”`,
  en: (char, simplified) =>
    `the traditional or variant character “${char}” in a simplified text; it should be “${simplified}”`,
};

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');
/** A text with more of them than one in fifty characters is printed in traditional characters. */
const MOST = 0.02;

/** Single traditional characters in a simplified text. */
export const traditionalCharacter = textRule({
  id: 'traditional-character',
  group: 'text',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '简体文本里夹着繁体字、异体字：国務院、调査',
      explanation:
        '法规用规范汉字。“国務院”“调査”里个别的繁体字、异体字或者日文字形，多半是识别或者转换留下的，看上去差不多，却检索不到。\n\n全文用繁体字的文本不算；人名、地名里可以用的字不算。',
      advice: '换成规范汉字；人名、书名里有意保留的，在配置里忽略，写明理由。',
    },
    en: {
      summary: 'A traditional or variant character in a simplified text',
      explanation:
        'Regulations are printed in standard characters. Single traditional, variant or Japanese ones (国務院, 调査) are most often left by recognition or conversion: they look almost alike, and no search finds them.\n\nTexts in traditional characters, and characters that names may keep, are left alone.',
      advice:
        'Use the standard character; where a name keeps the other on purpose, ignore it in the configuration, with a reason.',
    },
  },
  examples: [
    { text: '第一条 国务院生态环境主管部门负责，乾县、於潜镇按照执行。', found: [] },
    {
      text: '第一条 国務院生态环境主管部门负责全国生态环境保护工作的统一监督管理，依法组织调査处理，县级以上地方人民政府有关部门按照职责分工负责。',
      found: ['1:6 務', '1:41 査'],
    },
    { text: '第一條 國務院環境保護主管部門負責。', found: [] },
  ],
  check(text, { language }) {
    const say = MESSAGES[language];
    const found = [...matchesOf(text, TRADITIONAL)];
    if (found.length > 2 && found.length > text.witness.source.text.length * MOST) return [];
    const problems = found.map(({ shown, start, end }): Problem => {
      const expected = SIMPLIFIED.get(shown) as string;
      return { start, end, actual: shown, expected, message: say(shown, expected) };
    });
    return togetherBy(problems, ({ actual = '' }) => actual, language);
  },
});
