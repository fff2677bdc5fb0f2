/**
 * Variants inside the text. Base: dotted box. Witness: heavy type and underline. Transposed: wavy line. Punctuation,
 * orthography and the new numbers of cited articles: thin box. Nothing there: ‸. The form alone is enough on a black-and-white print.
 */
export const MARKS = `
.mark { color: inherit; border-radius: 1px; }
.mark:hover { text-decoration: none; }
.mark[data-n]::after { content: "\\2060" attr(data-n); margin: 0 0 0 0.1em; font: 0.625rem/0 var(--hei); vertical-align: 0.6em; color: var(--soft); }
.mark del, .mark ins, .mark .words { padding: 0.05em 0.1em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.mark.base del, .mark.base .words { color: var(--base); background: var(--base-wash); outline: 1px dotted var(--base); outline-offset: -1px; }
.mark.base.omission del { text-decoration: line-through 1px; }
.mark.witness ins, .mark.witness .words {
  color: var(--witness); background: var(--witness-wash); font-family: var(--hei); font-weight: 700;
  text-decoration: underline solid 2px; text-underline-offset: 0.22em; text-decoration-skip-ink: none;
}
.mark.transposition del, .mark.transposition ins, .mark.transposition .words {
  color: var(--swap); background: var(--swap-wash); outline: 0; font-weight: 700;
  text-decoration: underline wavy 1px; text-underline-offset: 0.22em; text-decoration-skip-ink: none;
}
.mark.punctuation del, .mark.punctuation ins, .mark.punctuation .words,
.mark.orthography del, .mark.orthography ins, .mark.orthography .words,
.mark.follows del, .mark.follows ins, .mark.follows .words {
  color: var(--ink); background: var(--minor-wash); font-family: inherit; font-weight: 700; text-decoration: none; outline: 1px solid var(--minor); outline-offset: -1px;
}
.mark.follows del, .mark.follows ins, .mark.follows .words { font-weight: inherit; }
.mark.wanting .caret { margin-inline: -0.12em; color: var(--seal); font: 700 1.375em/0 var(--hei); vertical-align: -0.06em; }
.mark.wanting[data-n]:has(.caret)::after { margin-inline-start: -0.35em; }
.mark.whole.base del, .mark.whole.witness ins { padding: 0; background: none; outline: 0; text-decoration: none; font-weight: inherit; font-family: inherit; }
.mark:target del, .mark:target ins, .mark:target .caret, .lacuna .mark:target { box-shadow: 0 0 0 3px var(--swap); }
.para.all { padding-inline: 0.75rem 0.6rem; border-inline-start: 4px solid var(--witness); background: var(--witness-wash); color: var(--witness); }
.para.all.base { border-inline-start: 4px dotted var(--base); background: var(--base-wash); color: var(--base); }
.join::before { content: "↵"; margin: 0 0.15em; font: 0.75em/1 var(--mono); color: var(--soft); cursor: help; }
`;
