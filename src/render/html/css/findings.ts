/** What was found about the texts: how grave it is, what stands there, and where. Shared by all pages. */
export const FINDINGS = `
.findings ul { columns: 32rem 2; column-gap: 0.75rem; }
.findings li { break-inside: avoid; margin-bottom: 0.75rem; padding: 0.6rem 1.25rem; background: var(--paper); border: 1px solid var(--hair); border-inline-start: 3px solid var(--line); }
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
.places a { display: inline-block; min-height: 1.5rem; border-bottom: 1px dotted var(--soft); }
.places a:hover { color: var(--seal); text-decoration: none; }
.rule { font: 0.75rem/1.9 var(--mono); }
`;
