/** 勘误表, 条号对照表, findings, downloads, and what tables share. On a narrow screen the rows of 勘误表 become cards. */
export const EDITION_TABLES = `
.errata table, .numbers table, .statistics table { background: var(--paper); border: 1px solid var(--line); }
.errata th, .errata td, .numbers th, .numbers td, .statistics th, .statistics td { padding: 0.6rem 0.75rem; vertical-align: top; text-align: start; }
.errata thead th, .numbers thead th, .statistics thead th { font: 700 0.8125rem/1.75 var(--hei); box-shadow: inset 0 -1px var(--line); }
.errata thead th, .numbers thead th { vertical-align: middle; position: sticky; top: calc(var(--bar) - 1px); z-index: 3; background: var(--paper) padding-box; }
.errata tbody tr, .numbers tbody tr, .statistics tbody tr { border-top: 1px solid var(--hair); }
.errata thead th:nth-child(4), .numbers thead .base { color: var(--base); }
.errata thead th:nth-child(5), .numbers thead .witness { color: var(--witness); }
.errata table { table-layout: fixed; }
.errata th:nth-child(1) { width: 3.75rem; white-space: nowrap; font-variant-numeric: tabular-nums; }
.errata th:nth-child(2) { width: 9rem; }
.errata th:nth-child(3) { width: 5rem; }
:lang(en) .errata th:nth-child(3) { width: 7.5rem; }
.errata th:nth-child(5) { width: 25%; }
.errata th:nth-child(6) { width: 13rem; }
.errata tbody th, .errata td:nth-child(2), .errata td:nth-child(6) { font: 0.875rem/1.75 var(--hei); }
.errata td:nth-child(2) a { color: var(--seal); }
.errata td:nth-child(2) a { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; }
.errata tbody tr:target { background: var(--swap-wash); }
.errata tr.off { display: none; }
.errata td p { line-height: 1.85; color: var(--soft); }
.errata .badge, .errata td:nth-child(3) b { display: block; width: fit-content; }
.errata td:nth-child(3) b { padding: 0 0.45em; border: 1px solid currentColor; border-radius: 2px; font: 0.75rem/1.5 var(--hei); white-space: nowrap; color: var(--seal); }
.errata [data-kind="omission"] td:nth-child(3) b { color: var(--base); border-style: dashed; }
.errata [data-kind="addition"] td:nth-child(3) b { color: var(--witness); border-bottom-width: 3px; }
.errata [data-kind="transposition"] td:nth-child(3) b { color: var(--swap); border-radius: 1em; }
.errata :is([data-kind="punctuation"], [data-kind="orthography"]) td:nth-child(3) b { color: var(--soft); border-color: var(--line); }
.errata .badge + .badge { margin-top: 0.25rem; }
.errata del, .errata ins { padding: 0.05em 0.1em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.errata del { color: var(--base); background: var(--base-wash); outline: 1px dotted var(--base); outline-offset: -1px; }
.errata [data-kind="omission"] del { text-decoration: line-through 1px; }
.errata ins {
  color: var(--witness); background: var(--witness-wash); font: 700 1em/1 var(--hei);
  text-decoration: underline solid 2px; text-underline-offset: 0.22em; text-decoration-skip-ink: none;
}
.errata [data-kind="transposition"] :is(del, ins) {
  color: var(--swap); background: var(--swap-wash); outline: 0; font: 700 1em/1 var(--song);
  text-decoration: underline wavy 1px; text-underline-offset: 0.22em; text-decoration-skip-ink: none;
}
.errata :is([data-kind="punctuation"], [data-kind="orthography"], .follows) :is(del, ins) {
  color: var(--ink); background: var(--minor-wash); font: 700 1em/1 var(--song); text-decoration: none; outline: 1px solid var(--minor); outline-offset: -1px;
}
.errata .whole :is(del, ins) { padding: 0; background: none; outline: 0; text-decoration: none; font: inherit; }
.errata .caret { margin-inline: -0.12em; color: var(--seal); font: 700 1.375em/0 var(--hei); vertical-align: -0.06em; }
.errata .none, .numbers .none { color: var(--soft); font-family: var(--kai); }
.errata small { display: inline-block; margin-inline-end: 1em; color: var(--soft); font: 0.75rem/1.9 var(--mono); overflow-wrap: anywhere; }
.errata small :is(a, i), .errata td:nth-child(3) small { font: 0.8125rem/1.75 var(--hei); }
.errata td:nth-child(3) small { display: block; margin: 0; font-size: 0.75rem; }
.errata small a { color: var(--witness); font-weight: 500; margin-inline-end: 0.25em; }
.errata small i { font-style: normal; font-weight: 500; margin-inline-end: 0.25em; }
.errata small + p { margin-top: 0.4rem; }
.errata [data-open] td:last-child { color: var(--soft); }
.errata [data-open] td:last-child::before { content: "○ "; }
.errata td:last-child b::before { content: "✓ "; color: var(--seal); }
.errata td:last-child span { display: block; color: var(--soft); font-size: 0.8125rem; }
.numbers h3, .statistics h3 { margin: 2.5rem 0 0.75rem; font-size: 1.0625rem; letter-spacing: 0.04em; }
.numbers h3::before, .statistics h3::before { content: none; }
.numbers h2 + .ribbons h3, .numbers h2 + h3 { margin-top: 1rem; }
.numbers tbody th, .numbers tbody td { padding-block: 0.4rem; font: 0.9375rem/1.75 var(--hei); }
.numbers tbody th a, .numbers td > a { display: inline-block; min-height: 1.5rem; }
.numbers tr.chapter th { padding-block: 0.9rem 0.4rem; font: 700 0.875rem/1.75 var(--kai); color: var(--soft); letter-spacing: 0.06em; }
.numbers td > a, .numbers td > .none { min-width: 9rem; margin-inline-end: 0.5rem; }
.numbers td > .none { display: inline-block; }
.numbers td .badge { margin-inline-end: 0.4rem; }
.numbers td > i { color: var(--seal); font-size: 0.8125rem; font-style: normal; }
.numbers .folded summary { display: inline-block; min-height: 1.5rem; color: var(--soft); font: 0.9375rem/1.75 var(--kai); cursor: pointer; }
.numbers .folded i { margin-inline-start: 0.4em; color: var(--seal); font-style: normal; }
.numbers .folded ul { display: flex; flex-wrap: wrap; gap: 0.1rem 1.25rem; padding: 0.25rem 0 0.4rem; font-size: 0.875rem; }
.numbers table { table-layout: fixed; }
.statistics summary, .findings summary { display: inline-block; min-height: 1.5rem; color: var(--seal); font: 0.9375rem/1.75 var(--hei); cursor: pointer; }
.statistics summary::marker, .findings summary::marker { content: none; }
.statistics summary::before, .findings summary::before, .numbers summary::before { content: "▸ "; }
.statistics [open] > summary::before, .findings [open] > summary::before, .numbers [open] > summary::before { content: "▾ "; }
.downloads ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: 0.75rem; }
.downloads li { display: grid; align-content: start; padding: 0.75rem 1.25rem; background: var(--paper); border: 1px solid var(--hair); }
.downloads li a { width: fit-content; color: var(--seal); font: 700 0.9375rem/1.75 var(--hei); text-decoration: underline; text-underline-offset: 0.25em; }
.downloads li code { color: var(--soft); font-size: 0.75rem; }
.downloads .note { color: var(--soft); font: 0.875rem/1.75 var(--hei); }
.findings .because { color: var(--soft); font: 0.875rem/1.75 var(--kai); }
@media screen and (max-width: 56rem) {
  .errata thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .errata table, .errata tbody, .errata tr, .errata tbody th, .errata td { display: block; width: auto; }
  .errata table { background: none; border: 0; }
  .errata tbody tr { margin-bottom: 0.75rem; padding: 0.75rem 0; background: var(--paper); border: 1px solid var(--line); }
  .errata tbody th, .errata td { padding: 0.1rem 1rem; }
  .errata tbody tr > :nth-child(-n + 3) { display: inline-block; width: auto; padding-inline-end: 0; }
  .errata .badge, .errata td:nth-child(3) :is(b, small) { display: inline-block; margin: 0 0.4rem 0 0; }
  .errata td:nth-child(4), .errata td:nth-child(5) { margin: 0.35rem 0.85rem; padding: 0.1rem 0.75rem; border-inline-start: 3px dotted var(--base); }
  .errata td:nth-child(5) { border-inline-start: 3px solid var(--witness); }
  .numbers td > a, .numbers td > .none { min-width: 6rem; }
}
@media screen and (max-width: 40rem) {
  .numbers :is(th, td) { padding-inline: 0.6rem; }
  .numbers thead th:first-child { width: 38%; }
  .numbers td > a, .numbers td > .none { min-width: 4.5rem; margin-inline-end: 0.25rem; }
}
@media screen and (min-width: 40.01rem) and (max-width: 56rem) {
  .errata tbody tr { display: grid; grid-template-columns: 3.5rem auto 1fr minmax(0, 46%); }
  .errata td:nth-child(4) { grid-area: 2 / 1 / 3 / 4; }
  .errata td:nth-child(5) { grid-area: 2 / 4; }
  .errata td:nth-child(6) { grid-column: 1 / -1; }
  .errata [data-open] td:nth-child(6) { grid-area: 1 / 4; text-align: end; }
}
@media print {
  .errata tr, .numbers tr { break-inside: avoid; }
  .errata thead, .numbers thead { display: table-header-group; }
  .errata thead th, .numbers thead th { position: static; }
  .errata th:nth-child(1) { width: 11mm; }
  .errata th:nth-child(2) { width: 23mm; }
  .errata th:nth-child(3) { width: 14mm; }
  .errata th:nth-child(5) { width: 26%; }
  .errata th:nth-child(6) { width: 38mm; }
  .errata tbody th, .errata td:nth-child(2), .errata td:nth-child(6) { font-size: 8.5pt; line-height: 1.6; }
  .errata td:last-child span { font-size: 8pt; }
  .errata td:nth-child(2) a, .numbers td > i { color: inherit; }
  .errata th, .errata td, .numbers th, .numbers td { padding: 1mm 1.5mm; }
  .errata td p, .numbers tbody th, .numbers tbody td { font-size: 9.5pt; line-height: 1.6; }
  .errata small, .errata small code { font-size: 7.5pt; }
  .numbers tbody th, .numbers tbody td { padding-block: 0.5mm; }
  .numbers tr.chapter { break-after: avoid; }
  .numbers summary::before { content: none; }
  .errata .hint, .numbers .hint { display: none; }
}
`;
