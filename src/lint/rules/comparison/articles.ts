import type { RuleDescription } from '../../rule.js';

/** What becomes of whole articles between two versions. */
export const articleRules: readonly RuleDescription[] = [
  {
    id: 'no-articles',
    group: 'witnesses',
    level: 'warning',
    doc: {
      zh: {
        summary: '没有识别出条、项或者问答，只能按段落对照',
        explanation:
          '对照以条为单位。一个文本里没有“第一条”“（一）”或者“问：”这样的编号，就只能逐段对照，移动、拆分和编号的变化都看不出来。多半是编号在转换格式时丢了（如自动编号），或者文件拿错了。',
        advice: '核对原件的编号是否还在；确实没有编号的文本，在配置里写明 family。',
      },
      en: {
        summary: 'No articles recognised: compared by paragraphs',
        explanation:
          'Texts are compared article by article. Where no 第一条, （一） or 问： is found, paragraphs take their place, and nothing can be said of moves, splits and numbers. Mostly the numbers were lost when the file was converted (automatic numbering), or it is the wrong file.',
        advice:
          'Check whether the original has its numbers; for a text without any, give its family in the configuration.',
      },
    },
  },
  {
    id: 'article-split',
    group: 'witnesses',
    level: 'warning',
    doc: {
      zh: {
        summary: '一条拆为几条：底本的一条在校本里分作两条以上',
        explanation:
          '底本第五条的三款在校本里各成一条（第五条、第六条、第七条），其后的条号都要顺延。修订时这是有意的；同一版本的转录里，多半是把款误作条。只有底本这一条的文字在校本各条里都有着落才这样报告。',
        advice: '同一版本的，照底本合为一条，去掉多出的条号；修订本的，核对引用其后各条的地方。',
      },
      en: {
        summary: 'One article of the base is several in the witness',
        explanation:
          'The three paragraphs of 第五条 of the base are 第五条, 第六条 and 第七条 of the witness, and every later number shifts. A revision means it; in a transcription paragraphs were most likely taken for articles. It is reported only where all the wording of the article is accounted for.',
        advice:
          'In a transcription put the parts together again; in a revision check what refers to later articles.',
      },
    },
  },
  {
    id: 'article-merged',
    group: 'witnesses',
    level: 'warning',
    doc: {
      zh: {
        summary: '几条并为一条：底本的几条在校本里合成一条',
        explanation:
          '底本第十二条、第十三条在校本里同在第十二条之下，其后的条号都会提前。修订时这是有意的；同一版本的转录里，多半是后一条的条号脱了。',
        advice: '同一版本的，照底本补上脱落的条号；修订本的，核对引用这几条的地方。',
      },
      en: {
        summary: 'Several articles of the base are one in the witness',
        explanation:
          '第十二条 and 第十三条 of the base both stand under 第十二条 in the witness, and every later number is one less. A revision means it; in a transcription the number of the second was most likely lost.',
        advice:
          'In a transcription put the lost number back; in a revision check what refers to these articles.',
      },
    },
  },
  {
    id: 'article-moved',
    group: 'witnesses',
    level: 'warning',
    doc: {
      zh: {
        summary: '条移动了位置：文字对应的条不在原来的次序上',
        explanation:
          '底本第三十条的文字在校本里到了第十五条，前后各条的次序没有变。修订时常有这样的调整；同一版本里，可能是排版或者扫描时页序颠倒。',
        advice: '修订本的，核对引用这一条的地方；同一版本的，照底本恢复次序。',
      },
      en: {
        summary: 'An article that stands elsewhere in the witness',
        explanation:
          'The wording of 第三十条 of the base is 第十五条 of the witness, while the articles around keep their order. Revisions do this; in a transcription pages may have been put in the wrong order.',
        advice:
          'In a revision check what refers to the article; in a transcription restore the order of the base.',
      },
    },
  },
  {
    id: 'article-missing',
    group: 'witnesses',
    level: 'warning',
    doc: {
      zh: {
        summary: '校本缺条：底本的一条在校本里没有对应的条',
        explanation:
          '底本有“第十五条 落实生态环境保护责任制，应当控制开展监督检查的总量和频次”，校本里没有一条与它对应。可能是修订时删去，也可能是转录时脱漏，或者改动太大而没有对上。',
        advice: '对照底本，看校本前后各条：脱漏的，补上；其实有对应的，在配置的 align 里指定。',
      },
      en: {
        summary: 'An article of the base that the witness does not have',
        explanation:
          'The base has 第十五条 落实生态环境保护责任制，应当控制开展监督检查的总量和频次, and no article of the witness goes with it. A revision may have deleted it, a copyist may have lost it, or it was rewritten beyond recognition.',
        advice:
          'Look at the articles around it: restore what was lost; where there is a counterpart, pin it under align.',
      },
    },
  },
  {
    id: 'article-added',
    group: 'witnesses',
    level: 'warning',
    doc: {
      zh: {
        summary: '校本多出一条：校本的一条在底本里没有对应的条',
        explanation:
          '校本有“第二十一条 各地可以制定实施细则”，底本里没有一条与它对应。可能是修订时增加，也可能是转录时混入了别的文件的条文，或者改动太大而没有对上。',
        advice: '核对这一条的来历：混入的，删去；其实有对应的，在配置的 align 里指定。',
      },
      en: {
        summary: 'An article of the witness that the base does not have',
        explanation:
          'The witness has 第二十一条 各地可以制定实施细则, and no article of the base goes with it. A revision may have added it, an article of another document may have slipped in, or it was rewritten beyond recognition.',
        advice:
          'Find out where it comes from: remove what slipped in; where there is a counterpart, pin it under align.',
      },
    },
  },
];
