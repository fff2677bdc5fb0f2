import type { RuleDescription } from '../../rule.js';

const group = 'corpus';

/** What becomes of the decisions of editors about readings; the stage edition finds it. */
export const decisionRules: readonly RuleDescription[] = [
  {
    id: 'decision-unmatched',
    group,
    level: 'error',
    doc: {
      zh: {
        summary: '编者的决定没有照办：找不到这处异文，或者所选的文本没有文字可取',
        explanation:
          'decisions.yaml 里写着 at: art-5、lemma: 依规依法，底本第五条却已改作“依法依规”；或者选了报纸的文字，报纸却没有这一条。决定落了空，整理版印的就不是编者要的文字。',
        advice: '按提示里的原因改正 at、lemma、nth 或者 choose；异文已经没有了的，删去这一项。',
      },
      en: {
        summary: 'A decision of an editor that could not be followed',
        explanation:
          'decisions.yaml says at: art-5, lemma: 依规依法, and 第五条 of the base reads 依法依规 by now; or it chooses the newspaper, which lacks the article. The decision came to nothing, and the edition does not print what the editor wanted.',
        advice:
          'Correct at, lemma, nth or choose as the message says; where the variant is gone, delete the decision.',
      },
    },
  },
  {
    id: 'decision-ambiguous',
    group,
    level: 'error',
    doc: {
      zh: {
        summary: '编者的决定可以指几处异文：没有写明是哪一处',
        explanation:
          '第五条里“依规依法”出现两次，两处报纸都作“依法依规”，决定只写了 at: art-5、lemma: 依规依法。猜是哪一处都不妥，所以一处也没有照办。',
        advice: '用 nth 写明是第几处，或者把 at 写到款、项（art-5/para-2）；几处都要定的，各写一项。',
      },
      en: {
        summary: 'A decision of an editor that could mean several variants',
        explanation:
          '依规依法 stands twice in 第五条, the newspaper has 依法依规 both times, and the decision says no more than at: art-5, lemma: 依规依法. Nothing is guessed, so it is followed nowhere.',
        advice:
          'Say which with nth, or write the paragraph or item as at (art-5/para-2); to decide on all, write one decision for each.',
      },
    },
  },
  {
    id: 'decision-repeated',
    group,
    level: 'error',
    doc: {
      zh: {
        summary: '同一处异文有两个决定：后面的没有照办',
        explanation:
          'decisions.yaml 先对 art-5 的“依规依法”选了新华社，后面又对 art-5/para-3 的“依规依法”选了报纸，其实是同一处。以前一个为准，但是编者可能正是要改掉它。',
        advice: '留下要照办的一项，删去另一项。',
      },
      en: {
        summary: 'Two decisions about one variant: the second is not followed',
        explanation:
          'decisions.yaml chooses 新华社 for 依规依法 at art-5, and further down the newspaper for 依规依法 at art-5/para-3, which is the same place. The first one stands, though the second may have been meant to replace it.',
        advice: 'Keep the one that is to be followed and delete the other.',
      },
    },
  },
  {
    id: 'decision-stale',
    group,
    level: 'warning',
    doc: {
      zh: {
        summary: '编者作出决定之后文字有改动：与当时记下的 hash 不符',
        explanation:
          '决定从“依规依法”“依法依规”中选前者时记下了 hash，此后有一个文本的文字改了，或者多了一个作“依纪依法”的文本。决定仍然照办，但是当初的理由可能已经不成立。',
        advice: '重读这一处的各本文字；仍然成立的，把 hash 改为提示里给出的值。',
      },
      en: {
        summary: 'A decision of an editor whose readings have changed since',
        explanation:
          'When 依规依法 was preferred to 依法依规 their hash was written down; since then one of the texts has changed, or one was added that reads 依纪依法. The decision is still followed, but its reason may no longer hold.',
        advice:
          'Read the texts again at this place; if it still holds, write the hash that the message gives.',
      },
    },
  },
  {
    id: 'decision-unsealed',
    group,
    level: 'note',
    doc: {
      zh: {
        summary: '编者的决定没有 hash：日后文字有改动也不会提醒',
        explanation:
          'decisions.yaml 从“依规依法”“依法依规”中选了前者，没有写 hash。各本的文字日后改动，这个决定会一直照办下去，没有人会想到再看一眼。',
        advice: '把提示里给出的 hash 写进这一项。',
      },
      en: {
        summary: 'A decision of an editor without a hash of the readings',
        explanation:
          'decisions.yaml prefers 依规依法 to 依法依规 and gives no hash. Should a text change, the decision would be followed all the same, and nobody would look at it again.',
        advice: 'Put the hash that the message gives into the decision.',
      },
    },
  },
  {
    id: 'edition-numbering',
    group,
    level: 'warning',
    doc: {
      zh: {
        summary: '整理版的取舍牵动编号：编号没有重排，要核对',
        explanation:
          '底本有第四条，编者又从校本补进一条“第四条”，整理版就有两个第四条；所取的文字跨了（一）（二）两项，项的编号也可能缺一个。整理版只按决定取舍文字，不改编号。',
        advice: '逐处核对；要改编号的，用 text 写明改定的文字，或者换一个底本（jiaokan edition --base）。',
      },
      en: {
        summary: 'Choices of the edition touch numbers, which are not made anew',
        explanation:
          'The base has a 第四条, and another one is put in from a witness: the edition has two of them. Where words are chosen that run over （一） and （二）, the number of an item may be lost. The edition follows the choices and changes no number.',
        advice:
          'Check each place; write the wording you want as text, or take another base (jiaokan edition --base).',
      },
    },
  },
];
