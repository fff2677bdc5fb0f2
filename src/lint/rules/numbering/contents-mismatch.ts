import type { Catalogue } from '../../../messages/language.js';
import { contentsOf, headingsOf, type Heading } from '../../numbers/contents.js';
import { matchHeadings } from '../../numbers/heading-match.js';
import { numberSlips } from '../../numbers/number-slips.js';
import { textRule, type Problem, type Related } from '../../rule.js';
import { labelSpot } from '../../view/spot.js';
import type { LintText } from '../../view/text.js';

interface Messages {
  readonly notInText: (heading: string) => string;
  readonly notListed: (heading: string) => string;
  readonly number: (listed: string, heading: string) => string;
  readonly words: (listed: string, heading: string) => string;
  readonly inText: (heading: string) => string;
  readonly inContents: (heading: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    notInText: (heading) => `目录列有“${heading}”，正文没有这个标题`,
    notListed: (heading) => `正文有“${heading}”，目录没有列出`,
    number: (listed, heading) => `目录作“${listed}”，正文编号作“${heading}”`,
    words: (listed, heading) => `目录作“${listed}”，正文标题作“${heading}”`,
    inText: (heading) => `正文标题“${heading}”`,
    inContents: (heading) => `目录所列“${heading}”`,
  },
  en: {
    notInText: (heading) => `the table of contents lists “${heading}”, but the text has no such heading`,
    notListed: (heading) => `the table of contents does not list “${heading}”`,
    number: (listed, heading) =>
      `“${listed}” in the table of contents has the number “${heading}” in the text`,
    words: (listed, heading) => `“${listed}” in the table of contents reads “${heading}” in the text`,
    inText: (heading) => `heading “${heading}”`,
    inContents: (heading) => `entry “${heading}”`,
  },
};

/** A 目录 that does not agree with the headings of the text. */
export const contentsMismatch = textRule({
  id: 'contents-mismatch',
  group: 'numbering',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '目录与正文标题不一致：缺一章、编号不同或者文字不同',
      explanation:
        '目录逐一列出编、章、节的标题，编号和文字应当与正文相同。目录有“第四章　法律责任”而正文没有，或者目录作“监督管理”而正文作“监督检查”，都说明有一处抄错或者漏抄，按目录查找的人就会落空。\n\n目录只列到章的，不要求列出节；空格多少不算不同。',
      advice: '核对原件，改正有误的一处。',
    },
    en: {
      summary: 'Table of contents and headings that do not agree',
      explanation:
        'The 目录 lists the headings of parts, chapters and sections with the numbers and words they have in the text. Where 第四章 法律责任 is listed but is not in the text, or the contents have 监督管理 and the text 监督检查, one of the two was copied wrongly, and a reader who goes by the contents is misled.\n\nWhere only chapters are listed, sections need not be; spaces do not count.',
      advice: 'Compare with the original and correct the one that is wrong.',
    },
  },
  examples: [
    {
      text: '目录\n第一章 总 则\n第二章 职责\n第一章 总则\n第一条 甲。\n第二章 职责\n第二条 乙。',
      found: [],
    },
    {
      text: '目录\n第一章 总则\n第二章 职责\n第三章 附则\n第一章 总则\n第一条 甲。\n第二章 职责\n第二条 乙。',
      found: ['4:1 第三章 附则'],
    },
    {
      text: '目录\n第一章 总则\n第二章 职权\n第三章 附则\n第一章 总则\n第一条 甲。\n第二章 职责\n第二条 乙。\n第三章 附则\n第三条 丙。',
      found: ['3:1 第二章 职权'],
    },
    {
      text: '目录\n第一章 总则\n第三章 附则\n第一章 总则\n第一条 甲。\n第二章 职责\n第二条 乙。\n第三章 附则\n第三条 丙。',
      found: ['6:1 第二章 职责'],
    },
    {
      text: '目录\n第一章 总则\n第二章 职责\n第三章 附则\n第一章 总则\n第一条 甲。\n第二章 职责\n第二条 乙。\n第四章 附则\n第三条 丙。',
      found: [],
    },
  ],
  *check(text, { language }) {
    const say = MESSAGES[language];
    const listed = contentsOf(text);
    const headings = headingsOf(text);
    const matches = matchHeadings(listed, headings);
    const agreed = matches.filter((match) => match.listed && match.heading).length;
    // Where little agrees, the list is of something else.
    if (agreed * 2 < listed.length || agreed === 0) return;
    const isMisnumbered = misnumberedHeadings(text);
    // The 目录 lists one text; where another was run together with it, that is told by itself.
    const isOneText = !numberSlips(text).some(({ kind }) => kind === 'restart');
    const forms = new Set(isOneText ? listed.map(({ form }) => form) : []);
    for (const [at, { listed: entry, heading }] of matches.entries()) {
      if (entry && heading) yield* differences(entry, heading, isMisnumbered, say);
      else if (entry) yield missing(entry, matches.slice(at).find((next) => next.heading)?.heading, say);
      else if (heading && forms.has(heading.form))
        yield unlisted(heading, matches.slice(0, at).findLast((one) => one.listed)?.listed, say);
    }
  },
});

/** For asking whether it has been reported that a heading's own number is wrong, or leaves out the one that is listed. */
function misnumberedHeadings(text: LintText): Misnumbered {
  const slips = new Map(numberSlips(text).map((slip) => [labelSpot(slip.at).start, slip]));
  return (heading, entry) => {
    const slip = slips.get(heading.start);
    if (slip?.kind !== 'gap') return slip !== undefined;
    return slip.missing.some(([[from = 0], [to = 0]]) => from <= entry.number && entry.number <= to);
  };
}

type Misnumbered = (heading: Heading, entry: Heading) => boolean;

function* differences(
  entry: Heading,
  heading: Heading,
  isMisnumbered: Misnumbered,
  say: Messages,
): Iterable<Problem> {
  const related = [spot(heading, say.inText(wordsOf(heading)))];
  const span = { start: entry.start, end: entry.end };
  const expected = wordsOf(heading);
  if (entry.key !== heading.key)
    yield { ...span, message: say.words(wordsOf(entry), expected), expected, related };
  else if (entry.number !== heading.number && !isMisnumbered(heading, entry))
    yield { ...span, message: say.number(wordsOf(entry), heading.label), expected, related };
}

function missing(entry: Heading, next: Heading | undefined, say: Messages): Problem {
  const related = next && [spot(next, say.inText(wordsOf(next)))];
  return {
    start: entry.start,
    end: entry.end,
    message: say.notInText(wordsOf(entry)),
    ...(related && { related }),
  };
}

function unlisted(heading: Heading, before: Heading | undefined, say: Messages): Problem {
  const related = before && [spot(before, say.inContents(wordsOf(before)))];
  const message = say.notListed(wordsOf(heading));
  return { start: heading.start, end: heading.end, message, ...(related && { related }) };
}

function spot({ start, end }: Heading, message: string): Related {
  return { start, end, message };
}

function wordsOf({ label, title }: Heading): string {
  return title === '' ? label : `${label} ${title}`;
}
