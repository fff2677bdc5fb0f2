/**
 * 校勘: compares versions of a regulation and says where and how they differ.
 *
 * bytes ─read→ SourceText ─parse→ Root; two witnesses ─align→ Alignment ─compare→ Comparison ─render→ text
 */
export { align, type AlignOptions } from './align/index.js';
export { compare, type CompareOptions } from './compare/index.js';
export {
  loadConfig,
  verifyWitness,
  type BuildConfig,
  type Config,
  type PairPins,
  type WitnessEntry,
} from './config.js';
export { InputError, describeInputError } from './errors.js';
export { LANGUAGES, type Language } from './messages/language.js';
export * from './model/index.js';
export { parse, type ParseOptions } from './parse/index.js';
export { regulationParse } from './plugin.js';
export { compareWith, witnessOf } from './pipeline.js';
export { read, readBytes, readText, textReader, type ReadOptions } from './read/index.js';
export { render, renderDocument, renderIndex, type RenderOptions, type Report } from './render/index.js';
