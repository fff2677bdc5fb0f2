/** Tracked changes and comments: only on pages that have some. */
export const TRACKED = `
.noted table { table-layout: fixed; background: var(--paper); border: 1px solid var(--line); }
.noted table + .hint { margin-top: 1.5rem; }
.noted th, .noted td { padding: 0.5rem 0.75rem; vertical-align: top; text-align: start; }
.noted thead th { font: 700 0.8125rem/1.75 var(--hei); box-shadow: inset 0 -1px var(--line); }
.noted tbody tr { border-top: 1px solid var(--hair); }
.noted tbody :is(.place, .change, .author, .time) { font: 0.875rem/1.75 var(--hei); }
.noted .place { width: 11rem; }
.noted .place a { display: inline-block; min-height: 1.5rem; border-bottom: 1px dotted var(--soft); }
.noted .change { width: 5.5rem; }
.noted .about { width: 14rem; color: var(--soft); }
.noted .author { width: 8rem; }
.noted .time { width: 9.5rem; font-variant-numeric: tabular-nums; }
.noted .gone, .noted del { color: var(--base); }
.noted .new, .noted ins { color: var(--witness); }
.noted del { text-decoration: line-through; }
.noted ins { text-decoration: underline; text-underline-offset: 0.2em; }
.variants .changes { display: block; color: var(--soft); font: 0.75rem/1.6 var(--hei); }
.texts .notice { display: block; color: var(--swap); font: 0.8125rem/1.6 var(--hei); }
.texts .notice::before { content: "▲ "; }
@media screen and (max-width: 56rem) {
  .noted thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .noted table, .noted tbody, .noted tr, .noted tbody th, .noted td { display: block; width: auto; }
  .noted tr { padding: 0.6rem 0; }
  .noted td, .noted tbody th { padding: 0.1rem 1rem; }
  .noted :is(.place, .change, .author, .time) { display: inline-block; width: auto; padding-inline-end: 0; }
}
@media print {
  .noted thead { display: table-header-group; }
  .noted tr { break-inside: avoid; }
  .noted .place { width: 29mm; }
  .noted .change { width: 15mm; }
  .noted .about { width: 35mm; }
  .noted .author { width: 22mm; }
  .noted .time { width: 33mm; }
  .noted thead th, .noted tbody :is(.place, .change, .author, .time) { font-size: 8.5pt; line-height: 1.6; }
  .noted .words, .noted .about { font-size: 9.5pt; line-height: 1.6; }
  .noted .place a { border: 0; }
  .variants .changes, .texts .notice { font-size: 7.5pt; }
}
`;
