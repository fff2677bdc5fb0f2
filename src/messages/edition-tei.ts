import type { Catalogue } from './language.js';

/** What the header of an edition in TEI says, beside the words of a report. */
export interface EditionTeiMessages {
  readonly edition: string;
  readonly publication: string;
  /** What an editor did whose name is given. */
  readonly decided: string;
  readonly language: string;
  /** How the document is to be read, a paragraph each. */
  readonly principles: readonly string[];
}

/** Words of the header of an edition in TEI. */
export const EDITION_TEI: Catalogue<EditionTeiMessages> = {
  zh: {
    edition: '整理版（编者整理，非正式版本）',
    publication: '据所列各本整理，供查考，不代替正式文本。',
    decided: '裁定异文',
    language: '中文',
    principles: [
      '校勘记随文排列（parallel segmentation）：lem 为整理版所取文字，rdg 为未取的文字；wit 指明各本，底本也在其中。',
      '异文的类别（type）相对于底本：substitution 替换，omission 缺，addition 多，transposition 互乙，punctuation 标点，orthography 字形；indirect 为解读引述的旁证，lacking 为该本没有这一条款，conjecture 为编者自拟。cause="renumbering" 为随条号改动。',
      'app 的 type 分为 substantive（实质性）、formal（非实质性）、indirect（仅旁证）；subtype 分为 open（待定，从底本）、indirect（仅旁证，从底本）、rule（依规则）、decision（裁定）。跨段的异文分为几个 app，后者以 prev 指向前者，各本文字只见于第一个。',
      '款用 p，项、目用 ab，按原文顺序并列；印出的序号在 label 中，条、项的序号从底本，校本另编的序号不作异文，见 note type="concordance"。witDetail 记各本的行列位置（position）和该文字在该本出现的次数（frequency）。',
      '换行和多余空白不保留；XML 不能容纳的字符和不可见的控制字符写作 \\u{…}。',
    ],
  },
  en: {
    edition: 'Consolidated edition (edited, not an official version)',
    publication: 'Edited from the texts listed, for reference; it does not replace the official text.',
    decided: 'decided on variants',
    language: 'Chinese',
    principles: [
      'The apparatus is encoded by parallel segmentation: lem is what the edition prints, rdg what it does not; wit names the texts, the base text among them.',
      'The type of a reading is relative to the base text: substitution, omission, addition, transposition, punctuation, orthography; indirect is the evidence of a commentary that quotes, lacking a text without the provision, conjecture the words of an editor. cause="renumbering" follows a change of article numbers.',
      'The type of an app is substantive, formal or indirect (only a commentary departs); its subtype is open (nobody has decided, the base stands), indirect (there is nothing to decide), rule or decision. A variant that runs over paragraphs has several app, the later ones pointing back with prev; the readings are in the first.',
      'A 款 is a p, a 项 or 目 an ab, side by side in the order of the text; the printed number is in label. Numbers are those of the base text; where a text numbers an article otherwise a note of type concordance says so. witDetail gives the line and column in the source (position), and how often the words stand in that text (frequency).',
      'Line ends and surplus white space are not kept; characters XML cannot hold, and controls that are not seen, are written as \\u{…}.',
    ],
  },
};
