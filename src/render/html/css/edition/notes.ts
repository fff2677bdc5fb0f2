/**
 * 编注版: under each article what is known of its wording, in smaller type behind a rule. Which view is chosen is asked of
 * the bar: to ask the body a browser looks through all of a long page, once for every picture it draws.
 */
export const NOTES = `
.notes { display: none; }
.bar:has(#view-notes:checked) ~ main .notes { display: block; }
.bar:has(.tools[hidden]) ~ main .notes:has(:target) { display: block; }
.notes {
  margin: 0.75rem 0 1.75rem; padding: 0.75rem 0 0.25rem; border-block-start: 1px solid var(--line); text-align: start;
  font: 0.875rem/1.75 var(--song); letter-spacing: 0; text-indent: 0; color: var(--ink);
}
.heading .notes, .block .notes { margin-inline: auto; }
.bar:has(#view-notes:checked) ~ main .unit { margin-bottom: 1.25rem; }
.notes > div { display: grid; grid-template-columns: 3.75rem 1fr; }
.notes:lang(en) > div { grid-template-columns: 6.25rem 1fr; }
.notes:lang(en) > div > b { letter-spacing: 0; }
.notes > div + div { margin-top: 0.5rem; }
.notes > div > b { padding-top: 0.1rem; color: var(--seal); font: 700 0.8125rem/1.75 var(--hei); letter-spacing: 0.1em; }
.notes .com > b { color: var(--swap); }
.notes .par > b { color: var(--witness); }
.notes li { position: relative; padding: 0 0 0.5rem 2.25rem; }
.notes .app li > a { position: absolute; inset-inline-start: -0.5rem; min-width: 2.375rem; padding-inline-end: 0.25rem; text-align: right; color: var(--seal); font: 0.8125rem/1.875 var(--hei); font-variant-numeric: tabular-nums; }
.notes .place, .notes .app li > i { margin-inline-end: 0.75em; color: var(--soft); font: 0.8125rem/1.75 var(--hei); border-bottom: 1px dotted var(--line); }
.notes .app li > i { border: 0; font-style: normal; }
.notes li b { font: 400 0.8125rem/1.75 var(--hei); }
.notes .indirect { border-bottom: 1px dashed var(--soft); }
.notes small { font: 0.8125rem/1.75 var(--hei); color: var(--soft); }
.notes details { display: inline; }
.notes summary { display: inline; cursor: pointer; text-decoration: underline dotted 1px; text-underline-offset: 0.25em; }
.notes details[open] { display: block; margin: 0.25rem 0; padding-inline-start: 1em; border-inline-start: 1px solid var(--line); }
.notes em { display: inline-block; margin-inline-end: 0.75rem; padding: 0 0.4em; font-style: normal; border: 1px solid currentColor; border-radius: 2px; color: var(--soft); font: 0.75rem/1.4 var(--hei); }
.notes .choice { display: block; }
.notes .choice b { color: var(--witness); font: 700 0.8125rem/1.75 var(--hei); }
.notes .choice b::before { content: "✓ "; content: "✓ " / ""; }
.notes li p { display: inline; margin-inline-end: 0.75rem; }
.notes code { margin-inline-end: 1rem; color: var(--soft); font-size: 0.6875rem; line-height: 1.6; overflow-wrap: anywhere; }
.notes .com li b, .notes .par li b { margin-inline-end: 0.75em; font-weight: 700; }
.notes .there { margin-inline-end: 0.75em; font: 0.8125rem/1.75 var(--hei); }
.notes .kind { margin-inline-end: 0.75em; padding: 0 0.4em; border: 1px solid currentColor; border-radius: 2px; color: var(--soft); font: 0.75rem/1.4 var(--hei); white-space: nowrap; }
.notes .kind.verbatim, .notes .kind.strong { color: var(--ink); }
.notes .kind.paraphrased, .notes .kind.weak { border-style: dashed; }
.notes :is(.com, .par) small { margin-inline-end: 0.75em; }
.notes .words { color: var(--soft); }
.notes .words u, .legend u.shared { color: var(--ink); text-decoration: underline 1px; text-decoration-color: var(--line); text-underline-offset: 0.3em; }
.notes .verbatim ~ .words u { text-decoration: none; }
.notes .silent { color: var(--soft); font-family: var(--kai); }
.notes .par .differing { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; }
.notes .differing i { margin: 0 0.35em; color: var(--soft); font-style: normal; }
.colophon { margin: 2.5rem 0 0; padding: 0 clamp(1.25rem, 8.5vw, 5.625rem); font: 0.9375rem/1.8 var(--song); }
.colophon::before { content: ""; display: block; height: 5px; margin-bottom: 1.5rem; border: solid var(--seal); border-width: 3px 0 1px; }
.colophon .notice { margin-bottom: 0.75rem; font: 700 1.0625rem/1.6 var(--kai); letter-spacing: 0.1em; text-align: center; }
.colophon dl { margin-top: 1rem; border-block-end: 1px solid var(--hair); }
.colophon dl > div { display: grid; grid-template-columns: 8.5rem 1fr; gap: 0 1rem; padding: 0.5rem 0; border-block-start: 1px solid var(--hair); }
.colophon:lang(en) dl > div { grid-template-columns: 11rem 1fr; }
.colophon dt { font-family: var(--hei); font-size: 0.875rem; }
.colophon .role { margin-inline-end: 0.75em; color: var(--soft); }
.colophon .role.base { color: var(--base); }
.colophon .role.witness { color: var(--witness); }
.colophon .facts { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; color: var(--soft); font: 0.8125rem/1.75 var(--hei); }
.colophon code { color: var(--soft); font-size: 0.6875rem; }
.outside { margin-top: 1rem; padding: 0.75rem 1.25rem; border: 1px solid var(--hair); color: var(--soft); font-size: 0.9375rem; }
.outside summary { color: var(--seal); font: 0.9375rem/1.75 var(--hei); cursor: pointer; }
.outside p { margin-top: 0.5rem; }
`;
