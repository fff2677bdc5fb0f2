import type { RuleDescription } from '../../rule.js';

/** How sure a link is, and what becomes of 款, 项, references and headings. */
export const partRules: readonly RuleDescription[] = [
  {
    id: 'link-by-position',
    group: 'witnesses',
    level: 'note',
    doc: {
      zh: {
        summary: '按位置对应：两条文字差别很大，只因前后各条已对上',
        explanation:
          '底本第八条和校本第八条几乎没有相同的文字，而第七条、第九条都对得上，中间只剩下这一对，所以当作同一条的改写。这样的对应没有文字作证，需要人看一眼。',
        advice: '核对这两条：确是改写的，在配置的 align 里指定，写明理由；不是的，用 not 分开。',
      },
      en: {
        summary: 'Two articles that are linked by their place alone',
        explanation:
          '第八条 of the base and 第八条 of the witness share hardly a word, but 第七条 and 第九条 match on both sides and nothing else is left between, so the one is taken for a rewriting of the other. No wording bears it out.',
        advice:
          'Read the two: pin them under align with a reason if they belong together, or keep them apart with not.',
      },
    },
  },
  {
    id: 'paragraphs-divided',
    group: 'witnesses',
    level: 'note',
    doc: {
      zh: {
        summary: '分款不同：一条的文字相同，分成的款数不同',
        explanation:
          '第四条的文字在两个文本里完全相同，底本分为两款，校本连成一款。文字没有差别，但是“第四条第二款”在校本里就没有了着落。多半是转录时多按或者漏了一个换行。',
        advice: '照底本分款；底本按页面断行的，核对是不是误断。',
      },
      en: {
        summary: 'The same wording, divided into paragraphs otherwise',
        explanation:
          '第四条 reads the same in both texts, but the base has two paragraphs and the witness one. No word differs, yet 第四条第二款 is nowhere to be found in the witness. Mostly a line end was lost or put in by the copyist.',
        advice:
          'Divide it as the base does; where the base is broken by printed lines, check whether it is broken in the right places.',
      },
    },
  },
  {
    id: 'part-moved',
    group: 'witnesses',
    level: 'note',
    doc: {
      zh: {
        summary: '款、项移动了位置：文字没有变，次序或者所在的条变了',
        explanation:
          '底本第四条第（三）项在校本里排作第（四）项，或者底本第十四条第二款到了第十六条。文字相同，所以异文表里看不出来，引用“第（三）项”的地方却会指错。',
        advice: '同一版本的，照底本恢复次序；修订本的，核对引用这一款、这一项的地方。',
      },
      en: {
        summary: 'A paragraph or item that stands elsewhere unchanged',
        explanation:
          'Item （三） of 第四条 of the base is item （四） of the witness, or 第十四条第二款 has gone to 第十六条. The wording is the same, so no variant shows it, but what refers to （三） now points at another item.',
        advice:
          'In a transcription restore the order of the base; in a revision check what refers to the part.',
      },
    },
  },
  {
    id: 'reference-target',
    group: 'witnesses',
    level: 'warning',
    doc: {
      zh: {
        summary: '引用指向旧条号：被引用的条换了编号，此处没有改',
        explanation:
          '底本写“依照本法第六十七条的规定处罚”，第六十七条在校本里已是第六十九条，校本此处仍引第六十七条，指到了另一条上。被引用的条在校本里已经没有，而条号照旧，也这样报告。修订时最容易漏改的就是这样的地方。',
        advice: '改为提示里给出的新条号；有意改引另一条的，在配置里忽略，写明理由。',
      },
      en: {
        summary: 'A reference was left pointing at the old numbering',
        explanation:
          'The base says 依照本法第六十七条的规定处罚; its 第六十七条 is 第六十九条 of the witness, which still says 第六十七条 here and so points at another article. A reference to an article that is gone is reported, too. Nothing is more easily overlooked in a revision.',
        advice:
          'Use the number that the message gives; where another article is meant, ignore it in the configuration, with a reason.',
      },
    },
  },
  {
    id: 'printed-without',
    group: 'witnesses',
    level: 'note',
    doc: {
      zh: {
        summary: '只有一个文本印有标题或者题注，没有参加比较',
        explanation:
          '底本在标题下印有“（2025年7月18日中共中央批准 2025年7月18日中共中央办公厅、国务院办公厅发布）”，校本没有。这不算异文，但是批准、发布的日期也就没有经过核对。',
        advice: '需要核对日期的，换用印有题注的来源；不需要的，不用处理。',
      },
      en: {
        summary: 'Only one text has a title or an adoption note',
        explanation:
          'Under its title the base has （2025年7月18日中共中央批准 2025年7月18日中共中央办公厅、国务院办公厅发布）, and the witness has nothing of the kind. That is no variant, but nobody has checked the dates.',
        advice:
          'To have the dates checked, find a source that was printed with them; otherwise nothing needs to be done.',
      },
    },
  },
];
