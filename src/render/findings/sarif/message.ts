/** A message of SARIF. */
export interface Message {
  readonly text: string;
}

/**
 * Text as a message string, which may hold placeholders and links (SARIF 2.1.0, 3.11.5 and 3.11.6): a brace is written
 * twice, and brackets with parentheses behind them are taken apart, since a link to a place that is not there would
 * make the whole log invalid.
 */
export function messageOf(text: string): Message {
  return { text: text.replace(/[{}]/gu, '$&$&').replaceAll('](', '] (') };
}
