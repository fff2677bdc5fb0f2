import type { Catalogue } from '../../../messages/language.js';
import { numberSlips } from '../../numbers/number-slips.js';
import { textRule } from '../../rule.js';
import { labelSpot } from '../../view/spot.js';

interface Messages {
  readonly again: (label: string) => string;
  readonly first: (label: string) => string;
}

const MESSAGES: Catalogue<Messages> = {
  zh: {
    again: (label) => `编号从“${label}”重新开始；此后与前文重复的编号不再逐一列出`,
    first: (label) => `另一处“${label}”`,
  },
  en: {
    again: (label) => `numbering starts again at “${label}”; numbers that repeat from here on are not listed`,
    first: (label) => `the other “${label}”`,
  },
};

/** Numbering that starts again with its first number in the middle of a text. */
export const numberRestart = textRule({
  id: 'number-restart',
  group: 'numbering',
  level: 'warning',
  options: {},
  doc: {
    zh: {
      summary: '编号重新开始：正文中间又从第一条编起',
      explanation:
        '条号贯通全文，不因分章而重新编号。正文中间又从“第一条”编起，多半是两个文件接成了一个，或者附件的条文混进了正文；也有各章自行编号的文本，那样“依照第三条的规定”就不知道指哪一条。\n\n重新开始之后与前文相同的编号，不再报作重复。',
      advice:
        '核对原件：两个文件接在一起的，分开；附件混进正文的，在前面补上“附件”二字；原文就是各章自行编号的，在配置里忽略，写明理由。',
    },
    en: {
      summary: 'Numbering that starts again in the middle of the text',
      explanation:
        'Articles are numbered through the whole text, whatever chapters it has. A second 第一条 in the middle most likely means that two regulations were run together or that the articles of an annex got into the text; some texts number every chapter by itself, and then nobody knows which article 依照第三条的规定 means.\n\nNumbers that repeat after the restart are not reported as duplicates.',
      advice:
        'Compare with the original: separate two texts that were run together; put 附件 before an annex; where the original numbers each chapter by itself, ignore it in the configuration, with a reason.',
    },
  },
  examples: [
    {
      text: '第一章 总则\n第一条 甲。\n第二条 乙。\n第二章 职责\n第三条 丙。\n第四条 丁。',
      found: [],
    },
    {
      text: '第一条 甲。\n第二条 乙。\n第三条 丙。\n第一条 丁。\n第二条 戊。\n第三条 己。',
      found: ['4:1 第一条'],
    },
  ],
  *check(text, { language }) {
    const say = MESSAGES[language];
    for (const slip of numberSlips(text)) {
      if (slip.kind !== 'restart') continue;
      const related = [{ ...labelSpot(slip.of), message: say.first(slip.of.label) }];
      yield { ...labelSpot(slip.at), message: say.again(slip.at.label), related };
    }
  },
});
