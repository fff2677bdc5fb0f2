/** Findings and the list of variants. */
export const VARIANTS = `
.findings ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 32rem), 1fr)); gap: 0.5rem; }
.findings li { padding: 0.6rem 1.25rem; background: var(--paper); border: 1px solid var(--hair); border-inline-start: 3px solid var(--line); }
.findings li.error { border-inline-start-color: var(--seal); }
.findings li.warning { border-inline-start-color: var(--swap); }
.findings details { margin-top: 0.75rem; }
.findings details ul { margin-top: 0.5rem; }
.findings summary { color: var(--seal); font: 0.9375rem/1.75 var(--hei); cursor: pointer; }
.severity { margin-inline-end: 0.75em; font: 700 0.8125rem/1.5 var(--hei); color: var(--soft); }
.severity::before { content: "○ "; }
.severity.warning { color: var(--swap); }
.severity.warning::before { content: "▲ "; }
.severity.error { color: var(--seal); }
.severity.error::before { content: "● "; }
.quoted { margin-inline-start: 1em; color: var(--soft); font-size: 0.9375rem; }
.places { display: flex; flex-wrap: wrap; gap: 0 1.5rem; font: 0.8125rem/1.75 var(--hei); color: var(--soft); }
.related { display: inline-flex; flex-wrap: wrap; gap: 0 0.5rem; }
.places a { border-bottom: 1px dotted var(--soft); }
.places a:hover { color: var(--seal); text-decoration: none; }
.rule { font: 0.75rem/1.9 var(--mono); }
.variants table { table-layout: fixed; background: var(--paper); border: 1px solid var(--line); }
.variants th, .variants td { padding: 0.6rem 0.75rem; vertical-align: top; text-align: start; }
.variants thead th { position: sticky; top: calc(var(--bar) + 1px); z-index: 3; background: var(--paper); box-shadow: inset 0 -1px var(--line); font: 700 0.8125rem/1.75 var(--hei); }
.variants thead .base { color: var(--base); }
.variants thead .witness { color: var(--witness); }
.variants tbody tr { border-top: 1px solid var(--hair); }
.variants tbody tr:target { background: var(--swap-wash); }
.variants .n { width: 3.75rem; white-space: nowrap; font-variant-numeric: tabular-nums; }
.variants tbody .n, .variants tbody .place { font: 0.875rem/1.75 var(--hei); }
.variants tbody .n a { color: var(--seal); }
.variants .place { width: 11rem; }
.variants .kind { width: 5.5rem; }
.variants .note { display: block; color: var(--soft); font: 0.75rem/1.6 var(--hei); }
.variants .source { display: block; color: var(--soft); font-size: 0.75rem; }
.figures { white-space: nowrap; }
.variants .reading { line-height: 1.85; }
.variants .context { color: var(--soft); }
.length { margin-inline-start: 0.5em; color: var(--soft); font: 0.75rem/1 var(--hei); }
`;
