import type { Catalogue } from '../messages/language.js';

/** A word, and what ought to stand in its place. */
export type Replacements = Readonly<Record<string, string>>;

/** What an option may hold, by the name of its kind. */
export interface OptionValues {
  readonly number: number;
  readonly flag: boolean;
  readonly words: readonly string[];
  readonly replacements: Replacements;
}
/** The name of a kind of option. */
export type OptionKind = keyof OptionValues;

/** One option of a rule. */
export interface OptionDefinition<Kind extends OptionKind = OptionKind> {
  readonly kind: Kind;
  readonly default: OptionValues[Kind];
  /** What it does, in a line. */
  readonly doc: Catalogue<string>;
}

/** The options of a rule, by name. */
export type OptionDefinitions = Readonly<
  Record<string, { [Kind in OptionKind]: OptionDefinition<Kind> }[OptionKind]>
>;

/** The values a rule is given for its options: those of the configuration, else the defaults. */
export type OptionsOf<Definitions extends OptionDefinitions> = {
  readonly [Name in keyof Definitions]: OptionValues[Definitions[Name]['kind']];
};

/** Puts what a configuration says in the place of the defaults. Names a rule does not know are left out. */
export function optionValues<Definitions extends OptionDefinitions>(
  definitions: Definitions,
  given: Readonly<Record<string, unknown>>,
): OptionsOf<Definitions> {
  const values = Object.entries(definitions).map(([name, option]) => [name, given[name] ?? option.default]);
  return Object.fromEntries(values) as OptionsOf<Definitions>;
}
