import type { RuleDescription } from '../../rule.js';
import { decisionRules } from './decisions.js';

const group = 'corpus';

/** What is found in the corpus as a whole, and by its edition; it is described here, so that it can be listed and set. */
export const corpusRules: readonly RuleDescription[] = [
  {
    id: 'source-changed',
    group,
    level: 'error',
    doc: {
      zh: {
        summary: '文件与审定时不同',
        explanation:
          '配置给每个文件记着摘要（sha256）。有人把“不得”改成“可以”而没有人核对，报告里的异文就不再是原件的异文。审定时还按行留下记号，所以能指出改动在哪几行。',
        advice:
          '核对改动：无误的，运行 jiaokan check --accept，把新的摘要记入配置；不该改的，从版本库恢复文件。',
      },
      en: {
        summary: 'A file that is not the one that was reviewed',
        explanation:
          'The configuration holds the digest (sha256) of every file. Where somebody has changed 不得 into 可以 and nobody looked, the variants in the reports are no longer those of the original. Marks of the lines were kept at the review, so the changed lines can be named.',
        advice:
          'Review the change: if it is right, run jiaokan check --accept, which records the new digest; if not, restore the file.',
      },
    },
  },
  {
    id: 'source-unsealed',
    group,
    level: 'note',
    doc: {
      zh: {
        summary: '配置里没有文件的 sha256',
        explanation:
          '配置没有记下这个文件的摘要（sha256），日后有人把“第十九条”改成“第十八条”，检查时也看不出来。',
        advice: '核对文件，无误后运行 jiaokan check --accept。',
      },
      en: {
        summary: 'A file whose sha256 is not in the configuration',
        explanation: 'Without a digest (sha256) nobody would notice that 第十九条 was changed into 第十八条.',
        advice: 'Review the file, then run jiaokan check --accept.',
      },
    },
  },
  {
    id: 'report-stale',
    group,
    level: 'error',
    doc: {
      zh: {
        summary: '报告已过时：不是由现在的语料生成的',
        explanation:
          '报告与语料一起存在版本库里。语料、配置或者程序改了而报告没有重新生成，读者看到的“第十九条”就还是改正之前的。\n\n从来没有生成过报告的，不查。',
        advice: '运行 jiaokan build，把 reports 里的改动一起提交。',
      },
      en: {
        summary: 'A report that is out of date',
        explanation:
          'Reports are kept beside the corpus. Where the corpus, the configuration or the program has changed and they were not built again, readers see 第十九条 as it was before it was corrected.\n\nWhere no reports were ever built, none are asked for.',
        advice: 'Run jiaokan build and commit what changes.',
      },
    },
  },
  {
    id: 'ignore-unmatched',
    group,
    level: 'warning',
    doc: {
      zh: {
        summary: '配置里的 ignore 没有对应的问题',
        explanation:
          '原来忽略的问题（例如原文如此的“依规依法”）已经改好，或者规则、位置写错了。留着这一项，日后真有问题也会被盖住。',
        advice: '从配置里去掉这一项，或者改正 rule、at、text。',
      },
      en: {
        summary: 'An ignore in the configuration that matches nothing',
        explanation:
          'What it was for (a 依规依法 that the original has, say) has been corrected, or its rule or place is wrong. Left where it is, it may one day hide a real problem.',
        advice: 'Take it out of the configuration, or correct its rule, at or text.',
      },
    },
  },
  {
    id: 'baseline-unmatched',
    group,
    level: 'warning',
    doc: {
      zh: {
        summary: '基线里的问题已经没有了',
        explanation:
          '基线只收现在还在、而且有人决定留着的问题。第六条的编号改好了，它的那一项却还在，日后再错就不会有人知道。',
        advice: '运行 jiaokan check --update-baseline，去掉已经没有的问题。',
      },
      en: {
        summary: 'A finding in the baseline that is gone',
        explanation:
          'A baseline is for findings that are still there and that somebody has decided to leave. Where the number of 第六条 has been corrected and its entry stays, nobody will know when it is wrong again.',
        advice: 'Run jiaokan check --update-baseline, which removes the findings that are gone.',
      },
    },
  },
  {
    id: 'baseline-unexplained',
    group,
    level: 'warning',
    doc: {
      zh: {
        summary: '基线里的问题没有写理由',
        explanation: '“依规依法”为什么留着，是原文如此，还是有待改正，几年以后的人要知道。',
        advice: '在基线文件里补上 because；记入基线时可以用 --because 一并写明。',
      },
      en: {
        summary: 'A finding in the baseline that has no reason',
        explanation:
          'Whoever reads it in a few years has to know why 依规依法 was left: because the original has it, or because it is still to be corrected.',
        advice:
          'Fill in because in the baseline file; with --because it can be given when the finding is accepted.',
      },
    },
  },
  ...decisionRules,
];
