/**
 * 统计. Every table has the measure of the page, so that all have the same edges; where the window is wide, lists of words
 * stand side by side. On a phone the rows of a table become lines.
 */
export const STATISTICS = `
.statistics h4 { margin: 1.5rem 0 0.5rem; font: 700 0.9375rem/1.75 var(--hei); }
.statistics .tally { display: flex; flex-wrap: wrap; gap: 0.35rem 1.5rem; margin-block: 0.5rem 0.75rem; font: 0.9375rem/1.75 var(--hei); color: var(--soft); }
.statistics .tally li { display: inline-flex; align-items: baseline; gap: 0.45rem; }
.statistics .tally b { color: var(--ink); font-variant-numeric: tabular-nums; }
.statistics th, .statistics td { padding-block: 0.4rem; }
.statistics tbody th { font: 1rem/1.75 var(--song); }
.statistics tbody td { font: 0.9375rem/1.75 var(--hei); }
.statistics .scroll { overflow-x: auto; }
.statistics .matrix { table-layout: fixed; min-width: 30rem; }
.statistics .matrix tbody th, .statistics .provisions tbody th { font: 700 0.875rem/1.75 var(--hei); }
.statistics .provisions tbody th { font-weight: 400; }
.statistics .number { text-align: end; font-variant-numeric: tabular-nums; }
.statistics .matrix td { font-variant-numeric: tabular-nums; }
.statistics .recurring { table-layout: fixed; }
.statistics .recurring th:first-child { width: 38%; }
.statistics .recurring .number { width: 4.5rem; }
.statistics tbody + tbody { border-top: 2px solid var(--line); }
.statistics details { margin-top: 0.5rem; }
.statistics td details { margin: 0; }
.statistics .terms { table-layout: fixed; }
.statistics .terms :is(th, td) { padding-inline: 0.6rem; }
.statistics .terms th:first-child { width: 39%; }
.statistics .terms summary { min-width: 2.5rem; font-variant-numeric: tabular-nums; }
.statistics .none { color: var(--soft); }
.statistics .sources { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 34rem), 1fr)); gap: 0 1.5rem; align-items: start; }
.statistics .sources h4 { margin-top: 0.75rem; }
.places-list { display: flex; flex-wrap: wrap; gap: 0 1.1rem; font: 0.875rem/1.75 var(--hei); }
.places-list a { display: inline-block; min-height: 1.5rem; }
.terms .places-list { display: block; }
.claims li { font: 0.9375rem/1.9 var(--hei); }
.claims b { display: inline-block; min-width: 3em; font: 700 1rem/1.75 var(--song); }
.claims .verdict { margin-inline-end: 0.5em; }
.claims .verdict::before { content: "✓ "; }
.claims .differs .verdict { color: var(--seal); font-weight: 700; }
.claims .differs .verdict::before { content: "✗ "; }
.claims .unknown .verdict { color: var(--soft); }
.claims .unknown .verdict::before { content: "? "; }
.claims a, .provisions a { text-decoration: underline dotted; text-underline-offset: 0.25em; }
.claims small { margin-inline-start: 0.75em; }
.claims small, .differing small { color: var(--soft); font: 0.75rem/1.6 var(--hei); }
.quotation, .grade { display: inline-block; padding: 0 0.45em; border: 1px solid var(--swap); border-radius: 2px; font: 0.75rem/1.5 var(--hei); color: var(--swap); }
.quotation.verbatim, .grade.strong { border-width: 2px; font-weight: 700; background: var(--swap-wash); }
.quotation.paraphrased, .grade.weak { border-style: dashed; }
.statistics tbody .differing { font-family: var(--song); }
.provisions tbody th, .provisions td:nth-child(2), .provisions td:nth-child(3) { width: 1px; white-space: nowrap; }
.provisions td:nth-child(3) { font-variant-numeric: tabular-nums; }
.differing .pair { display: inline-block; margin-inline-end: 1.1em; }
.differing del { color: var(--base); }
.differing ins { color: var(--witness); font-weight: 700; text-decoration: underline; text-underline-offset: 0.2em; }
@media screen and (max-width: 44rem) {
  .statistics :is(.terms, .provisions, .recurring) thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .statistics :is(.terms, .provisions, .recurring), .statistics :is(.terms, .provisions, .recurring) tbody { display: block; width: auto; }
  .statistics :is(.terms, .provisions, .recurring) tr { display: flex; flex-wrap: wrap; gap: 0 1.25rem; padding: 0.4rem 0.9rem; }
  .statistics :is(.terms, .provisions, .recurring) tr > * { width: auto; padding: 0; }
  .statistics .terms tr { display: grid; grid-template-columns: repeat(3, auto); gap: 0 0.75rem; justify-content: space-between; }
  .statistics .terms th:first-child, .statistics .terms td:has([open]) { grid-column: 1 / -1; width: auto; }
  .statistics .terms td { display: flex; gap: 0.4rem; color: var(--soft); font-size: 0.875rem; }
  .statistics .terms td::before { content: attr(data-siglum); }
  .statistics .recurring th:first-child { width: auto; }
  .statistics .recurring td:last-child, .statistics .differing { flex: 0 0 100%; }
  .statistics .provisions td:nth-child(3) { order: -1; margin-inline-end: -0.5rem; }
  .statistics .provisions .differing:empty { display: none; }
}
`;
