import type { Catalogue } from './language.js';

/** What is wrong with a damaged document, with what there is to say of it. */
export interface DamageParameters {
  /** A part that another one names. */
  readonly missing: object;
  /** Two parts of one name. */
  readonly repeated: object;
  /** A part that is packed in a way nobody packs documents; `method` as the zip counts them. */
  readonly packing: { readonly method: number };
  /** A part that is longer or shorter than the zip says. */
  readonly size: object;
  readonly checksum: object;
  /** A part that holds something else: its first element, and the one it ought to be. */
  readonly root: { readonly found: string; readonly wanted: string };
  /** Bytes that are wrong in UTF-8 or UTF-16; the line is that of the part, from 1. */
  readonly encoding: { readonly line: number };
  /** More characters without a tag than anybody writes. */
  readonly endless: { readonly line: number; readonly limit: number };
  /** A mark that stands at the head of every such file: `%PDF-`. */
  readonly head: { readonly mark: string };
  /** A mark that stands at its end: `%%EOF`. */
  readonly end: { readonly mark: string };
  /** Something begins behind the mark of the end, and is not all there. */
  readonly 'behind-end': { readonly mark: string };
  /** A stream of a PDF that does not unpack, by the offset of its first byte, and what zlib said of it. */
  readonly stream: { readonly offset: number; readonly said: string };
  /** What a library said of it, in its own words: those are English. */
  readonly said: { readonly said: string };
}

/** Something that is wrong with a damaged document. */
export type Damage = {
  readonly [Code in keyof DamageParameters]: { readonly what: Code } & DamageParameters[Code];
}[keyof DamageParameters];

type Words = { readonly [Code in keyof DamageParameters]: (of: DamageParameters[Code]) => string };

const ZH: Words = {
  missing: () => '缺少这一部分',
  repeated: () => '有两个同名的部分',
  packing: ({ method }) => `压缩方法 ${method} 不是文档用的`,
  size: () => '长度不符',
  checksum: () => '校验和不符',
  root: ({ found, wanted }) => `根元素是 ${found}，应当是 ${wanted}`,
  encoding: ({ line }) => `第 ${line} 行的编码有误`,
  endless: ({ line, limit }) => `第 ${line} 行有超过 ${limit} 个字符没有标签`,
  head: ({ mark }) => `开头没有 ${mark}`,
  end: ({ mark }) => `末尾没有 ${mark}`,
  'behind-end': ({ mark }) => `${mark} 之后的内容不完整`,
  stream: ({ offset, said }) => `第 ${offset} 字节起的数据无法解压：${said}`,
  said: ({ said }) => said,
};

const EN: Words = {
  missing: () => 'missing',
  repeated: () => 'there are two of this name',
  packing: ({ method }) => `packed by method ${method}, as no document is`,
  size: () => 'its length is wrong',
  checksum: () => 'its checksum is wrong',
  root: ({ found, wanted }) => `its root is ${found}, not ${wanted}`,
  encoding: ({ line }) => `line ${line}: wrong bytes for its encoding`,
  endless: ({ line, limit }) => `line ${line}: more than ${limit} characters without a tag`,
  head: ({ mark }) => `no ${mark} at its beginning`,
  end: ({ mark }) => `no ${mark} at its end`,
  'behind-end': ({ mark }) => `cut off behind ${mark}`,
  stream: ({ offset, said }) => `the stream at byte ${offset} does not unpack: ${said}`,
  said: ({ said }) => said,
};

function sayingOf(words: Words): (damage: Damage) => string {
  return (damage) => (words[damage.what] as (of: Damage) => string)(damage);
}

/** What is wrong with a document, as part of a line. */
export const DAMAGES: Catalogue<(damage: Damage) => string> = { zh: sayingOf(ZH), en: sayingOf(EN) };
