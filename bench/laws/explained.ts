/** Why a text is not what its manifest or the order of numbers makes one expect. */
export interface Explanation {
  /** How many articles it has by reading, where the manifest counts others. */
  readonly articles?: number;
  /** Where the numbers do not follow on: `52→54`, or `→2` for the first. */
  readonly leaps?: readonly string[];
  readonly because: string;
}

/** By file. Each was read; an explanation holds only as long as it names exactly what is found. */
export const EXPLAINED: Readonly<Record<string, Explanation>> = {
  'corpus/c002.md': {
    leaps: ['→1164'],
    because: '民法典侵权责任编 by itself, numbered as in the whole code',
  },
  'corpus/c003.md': { leaps: ['→989'], because: '民法典人格权编 by itself, numbered as in the whole code' },
  'corpus/c004.md': {
    leaps: ['→1040'],
    because: '民法典婚姻家庭编 by itself, numbered as in the whole code',
  },
  'corpus/c005.md': { leaps: ['→463'], because: '民法典合同编 by itself, numbered as in the whole code' },
  'corpus/c006.md': { leaps: ['→1119'], because: '民法典继承编 by itself, numbered as in the whole code' },
  'corpus/c100.txt': { leaps: ['52→54'], because: 'the transcription lacks 第五十三条' },
  'corpus/c102.txt': {
    leaps: ['→2', '90→92'],
    because: 'the transcription lacks 第一条 and 第九十一条: each was lost with the heading before it',
  },
  'corpus/c103.txt': { leaps: ['→5'], because: 'the transcription lacks 第一条 to 第四条' },
  'corpus/c104.txt': { leaps: ['→2'], because: 'the transcription lacks 第一条' },
  'corpus/c105.txt': {
    leaps: ['→2', '60→62', '66→68', '81→84', '145→145~2'],
    because:
      'the transcription lacks 第一、六十一、六十七、八十二、八十三条 and prints its end, from 第一百四十五条 on, twice',
  },
  'corpus/c106.txt': { leaps: ['→2'], because: 'the transcription lacks 第一条' },
  'corpus/c107.txt': { leaps: ['52→54'], because: 'the transcription lacks 第五十三条' },
};
