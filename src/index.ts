/**
 * 校勘: compares versions of a regulation and says where and how they differ.
 *
 * bytes ─read→ SourceText ─parse→ Root ─lint→ findings; two witnesses ─align→ Alignment ─compare→ Comparison ─render→ text
 */
export { align, type AlignOptions } from './align/index.js';
export { collateTexts, compare, type CompareOptions } from './compare/index.js';
export {
  loadConfig,
  verifyWitness,
  type BuildConfig,
  type Config,
  type ConfigDecision,
  type EditionConfig,
  type IgnoreEntry,
  type PairPins,
  type WitnessEntry,
} from './config.js';
export { editionOf, entryHash, type EditionSources } from './edition/index.js';
export { InputError, describeInputError } from './errors.js';
export {
  applyIgnores,
  lint,
  lintPair,
  rules,
  withFingerprints,
  withLevels,
  type FingerprintSource,
  type Ignore,
  type Level,
  type LintOptions,
  type ListedRule,
  type RuleSettings,
} from './lint/index.js';
export { LANGUAGES, type Language } from './messages/language.js';
export * from './model/index.js';
export { parse, type ParseOptions } from './parse/index.js';
export { regulationParse } from './plugin.js';
export { compareWith, witnessOf } from './pipeline.js';
export { read, readBytes, readText, textReader, type ReadOptions } from './read/index.js';
export {
  render,
  renderDocument,
  renderEdition,
  renderEditionFile,
  renderFile,
  renderFindings,
  renderIndex,
  type EditionFileName,
  type EditionFormatName,
  type FileOptions,
  type FindingsReport,
  type RenderOptions,
  type Report,
  type ReportFileName,
  type RuleInfo,
} from './render/index.js';
