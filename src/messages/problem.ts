/** One line of text for each problem of a table that maps a problem's code to its parameters. */
export type ProblemLines<Problems> = {
  readonly [Code in keyof Problems]: (parameters: Problems[Code]) => string;
};
