/** The list of variants. */
export const VARIANTS = `
.variants table { table-layout: fixed; background: var(--paper); border: 1px solid var(--line); }
.variants th, .variants td { padding: 0.6rem 0.75rem; vertical-align: top; text-align: start; }
.variants thead th { position: sticky; top: calc(var(--bar) + 1px); z-index: 3; background: var(--paper); box-shadow: inset 0 -1px var(--line); font: 700 0.8125rem/1.75 var(--hei); }
.variants thead .base { color: var(--base); }
.variants thead .witness { color: var(--witness); }
.variants tbody tr { border-top: 1px solid var(--hair); }
.variants tbody tr:target { background: var(--swap-wash); }
.variants .n { width: 3.75rem; white-space: nowrap; font-variant-numeric: tabular-nums; }
.variants tbody .n, .variants tbody .place { font: 0.875rem/1.75 var(--hei); }
.variants tbody .n a { color: var(--seal); text-decoration: underline 1px; text-underline-offset: 0.25em; }
.variants .place { width: 11rem; }
.variants .kind { width: 5.5rem; }
.variants .note { display: block; color: var(--soft); font: 0.75rem/1.6 var(--hei); }
.variants .source { display: block; color: var(--soft); font-size: 0.75rem; }
.figures { white-space: nowrap; }
.variants .reading { line-height: 1.85; }
.variants .context { color: var(--soft); }
.length { margin-inline-start: 0.5em; color: var(--soft); font: 0.75rem/1 var(--hei); }
`;
