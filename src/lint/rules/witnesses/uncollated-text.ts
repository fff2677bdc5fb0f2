import type { Catalogue } from '../../../messages/language.js';
import { isBlock } from '../../../model/walk.js';
import { reusedIn } from '../../pairs/reuse.js';
import { pairRule } from '../../rule.js';
import { foldedWording, foldWords } from '../../view/folded.js';
import type { Passage } from '../../view/passage.js';
import { articleOf, type LintText } from '../../view/text.js';

interface Messages {
  readonly outside: (words: string, article: string) => string;
  readonly inBase: (article: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    outside: (words, article) => `“${words}”是底本${article}的文字，在校本落在条文之外，没有参加对校`,
    inBase: (article) => `底本${article}`,
  },
  en: {
    outside: (words, article) =>
      `“${words}” is wording of ${article} of the base; the witness has it only outside its articles, where nothing is collated`,
    inBase: (article) => `${article} of the base`,
  },
};

/** Shorter stretches are formulas that any text may have. */
const LEAST = 12;
const SHOWN = 16;

/** Wording of the regulation that the witness has only outside its articles. */
export const uncollatedText = pairRule({
  id: 'uncollated-text',
  group: 'witnesses',
  level: 'warning',
  options: {
    characters: {
      kind: 'number',
      default: LEAST,
      doc: {
        zh: '与底本条文至少连续相同几个字才报',
        en: 'how many characters in a row must be those of an article of the base to be reported',
      },
    },
  },
  doc: {
    zh: {
      summary: '底本的文字落在校本条文之外，没有参加对校',
      explanation:
        '报纸转版、网页分栏会把条文的一句挤到别处，例如“本规定由生态环境部商中央组织部解释”排在全文结束之后的下一篇里。这样的文字不在任何一条之内，对校时看不见，底本相应的条就成了缺文。\n\n底本的标题、题注，以及校本条文里也有的文字，不算。',
      advice: '对照底本，把这些文字移回所属的条；确属另一篇文字的，在配置里忽略，写明理由。',
    },
    en: {
      summary: 'Wording of the base that stands outside the articles',
      explanation:
        'A newspaper that goes on in another column, or a page with a side bar, may carry a sentence of an article away, such as 本规定由生态环境部商中央组织部解释 after the end of the text. It stands in no article, no comparison sees it, and the article of the base seems to be missing.\n\nTitle and note of the base, and wording that the articles of the witness have as well, are left alone.',
      advice:
        'Compare with the base and move the words back into their article; where they belong to another text, ignore it in the configuration, with a reason.',
    },
  },
  examples: [
    {
      base: '某规定\n第一条 建设单位应当公开信息。\n第二条 生态环境部门应当每年向社会公布监督检查的结果。\n第三条 本规定自公布之日起施行。',
      other:
        '某规定\n第一条 建设单位应当公开信息。\n第二条 生态环境部门。\n第三条 本规定自公布之日起施行。\n\n新华社北京7月29日电\n\n应当每年向社会公布监督检查的结果。',
      found: ['8:1 应当每年向社会公布监督检查的结果'],
    },
    {
      base: '某规定\n第一条 建设单位应当公开信息。\n第二条 生态环境部门应当每年向社会公布监督检查的结果。\n第三条 本规定自公布之日起施行。',
      other:
        '某规定\n第一条 建设单位应当公开信息。\n第二条 生态环境部门应当每年向社会公布监督检查的结果。\n第三条 本规定自公布之日起施行。\n\n新华社北京7月29日电\n\n应当每年向社会公布监督检查的结果。',
      found: [],
    },
  ],
  *check({ base, other, comparison }, { options, language }) {
    const outside = comparison ? other.passages.filter(isOutside) : [];
    if (outside.length === 0) return;
    const say = MESSAGES[language];
    const strays = foldWords(outside);
    const theirs = foldedWording(base);
    const ours = foldedWording(other);
    for (const { start, end, at } of reusedIn(strays.text, theirs.text, Math.max(2, options.characters))) {
      const words = strays.text.slice(start, end);
      if (ours.text.includes(words)) continue;
      const there = theirs.spotAt(at, at + words.length);
      const article = articleName(theirs.passageAt(at), base);
      yield {
        in: 'other',
        ...strays.spotAt(start, end),
        message: say.outside(words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words, article),
        related: [{ in: 'base', ...there, message: say.inBase(article) }],
      };
    }
  },
});

function articleName({ node }: Passage, text: LintText): string {
  const division = isBlock(node) ? undefined : node;
  return (division && articleOf(division, text)?.label) ?? '';
}

function isOutside({ kind }: Passage): boolean {
  return kind === 'outside';
}
