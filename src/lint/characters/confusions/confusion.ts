/**
 * Characters that recognition and input take for one another, with the words in which nothing else can be meant.
 * `words` are written as they should be; `not` are words in which the other character is right: 期末经 is no 未经.
 * `#` is any Chinese digit from 一 to 九.
 */
export interface Confusion {
  readonly wrong: string;
  readonly right: string;
  readonly words: string;
  readonly not?: string;
}
