import type { RuleDescription } from '../../rule.js';

/** What becomes of the links that a person has decided on. */
export const pinRules: readonly RuleDescription[] = [
  {
    id: 'pin-unmatched',
    group: 'witnesses',
    level: 'error',
    doc: {
      zh: {
        summary: '人工对应没有照办：指定的条款不存在，或者对不成',
        explanation:
          '配置的 align 里写着 base: art-5、witness: [art-5, art-6]，校本却没有 art-6；或者指定的款所在的两条没有对在一起。编者的决定落了空，对照表与他的意思不符。',
        advice: '按提示里的原因改正配置：更正编号，或者先指定款所在的条。',
      },
      en: {
        summary: 'A pinned link that could not be followed',
        explanation:
          'Under align the configuration says base: art-5, witness: [art-5, art-6], and the witness has no art-6; or it links paragraphs whose articles are not in one row. The decision of the editor came to nothing.',
        advice: 'Change the configuration as the message says: correct the id, or pin the articles first.',
      },
    },
  },
  {
    id: 'pin-stale',
    group: 'witnesses',
    level: 'warning',
    doc: {
      zh: {
        summary: '人工对应之后文字有改动：与指定时记下的 hash 不符',
        explanation:
          '指定底本第五条与校本第五条、第六条对应时记下了 hash，此后其中一条的文字改了。决定仍然照办，但是当初的理由可能已经不成立。',
        advice: '重读这几条；仍然成立的，把 hash 改为提示里给出的值。',
      },
      en: {
        summary: 'A pinned link whose wording has changed since',
        explanation:
          'When 第五条 of the base was linked with 第五条 and 第六条 of the witness its hash was written down, and since then one of them has changed. The decision is still followed, but its reason may no longer hold.',
        advice: 'Read the articles again; if it still holds, write the hash that the message gives.',
      },
    },
  },
  {
    id: 'pin-unsealed',
    group: 'witnesses',
    level: 'note',
    doc: {
      zh: {
        summary: '人工对应没有 hash：日后文字有改动也不会提醒',
        explanation:
          '配置的 align 里指定了底本第五条与校本第五条、第六条对应，没有写 hash。条文日后改动，这个决定会一直照办下去，没有人会想到再看一眼。',
        advice: '把提示里给出的 hash 写进配置。',
      },
      en: {
        summary: 'A pinned link without a hash of its wording',
        explanation:
          'The configuration links 第五条 of the base with 第五条 and 第六条 of the witness and gives no hash. Should the wording change, the decision would be followed all the same, and nobody would look at it again.',
        advice: 'Put the hash that the message gives into the configuration.',
      },
    },
  },
];
