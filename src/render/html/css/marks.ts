/**
 * Variants inside the text. Base: dotted box. Witness: heavy type and underline. Transposed: wavy line. Punctuation,
 * orthography and the new numbers of cited articles: thin box. Nothing there: ‸. The form alone is enough on a black-and-white print.
 */
export const MARKS = `
.mark[data-n]::after { content: "\\2060" attr(data-n); margin: 0 0 0 0.1em; font: 0.625rem/0 var(--hei); vertical-align: 0.6em; color: var(--soft); }
.mark.base del, .mark.base .words { color: var(--base); background: var(--base-wash); outline: 1px dotted var(--base); outline-offset: -1px; }
.mark.base.omission del { text-decoration: line-through 1px; }
.mark.witness ins, .mark.witness .words {
  color: var(--witness); background: var(--witness-wash); font-family: var(--hei); font-weight: 700;
  text-decoration: underline solid 2px; text-underline-offset: 0.22em; text-decoration-skip-ink: none;
}
${marksAs('.mark')}
.mark.wanting[data-n]:has(.caret)::after { margin-inline-start: -0.35em; }
.mark.whole.base del, .mark.whole.witness ins { padding: 0; background: none; outline: 0; text-decoration: none; font-weight: inherit; font-family: inherit; }
.lacuna .mark:target { box-shadow: 0 0 0 3px var(--swap); }
.para.all { padding-inline: 0.75rem 0.6rem; border-inline-start: 4px solid var(--witness); background: var(--witness-wash); color: var(--witness); }
.para.all.base { border-inline-start: 4px dotted var(--base); background: var(--base-wash); color: var(--base); }
.join::before { content: "↵"; margin: 0 0.15em; font: 0.75em/1 var(--mono); color: var(--soft); cursor: help; }
`;

/** What all marks have in common, and the forms that are the same on either side. @param name selects a mark */
export function marksAs(name: string): string {
  const words = (of: string): string => `${name}${of} :is(del, ins, .words)`;
  return `
${name} { color: inherit; border-radius: 1px; }
${name}:hover { text-decoration: none; }
${words('')} { padding: 0.05em 0.1em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
${words('.transposition')} {
  color: var(--swap); background: var(--swap-wash); outline: 0; font-weight: 700;
  text-decoration: underline wavy 1px; text-underline-offset: 0.22em; text-decoration-skip-ink: none;
}
${words(':is(.punctuation, .orthography, .follows)')} {
  color: var(--ink); background: var(--minor-wash); font-family: inherit; font-weight: 700; text-decoration: none; outline: 1px solid var(--minor); outline-offset: -1px;
}
${words('.follows')} { font-weight: inherit; }
${name}.wanting .caret { margin-inline: -0.12em; color: var(--seal); font: 700 1.375em/0 var(--hei); vertical-align: -0.06em; }
${name}:target :is(del, ins, .caret) { box-shadow: 0 0 0 3px var(--swap); }
`;
}
