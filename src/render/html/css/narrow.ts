/** Telephones: the two sides stand one below the other, each under the name of its text. */
export const NARROW = `
@media screen and (max-width: 56rem) {
  .collation thead, .variants thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .collation table, .collation tbody, .collation tr, .collation tbody th, .collation td,
  .variants table, .variants tbody, .variants tr, .variants tbody th, .variants td { display: block; width: auto; }
  .collation tbody > tr > th { padding: 0.75rem 1rem 0.5rem; }
  .collation .between > tr > th { padding: 1rem; }
  .collation tbody > tr > th.rail-free { display: none; }
  .rail { position: static; flex-direction: row; flex-wrap: wrap; align-items: baseline; gap: 0.3rem 0.6rem; }
  .side, .row tr:first-of-type .side, .row tr:last-of-type .side { padding: 0.5rem 1rem 0.75rem; }
  .side.witness, .row.split .side.witness { border-inline-start: 0; }
  .side::before, .reading::before {
    content: attr(data-siglum); display: block; font: 700 0.75rem/1.9 var(--hei); letter-spacing: 0.04em; color: var(--base);
  }
  .side.witness::before, .reading.witness::before { color: var(--witness); }
  .side.base { border-inline-start: 3px dotted var(--base); }
  .side.witness { border-inline-start: 3px solid var(--witness); }
  .row.split .side.witness { border-inline-start: 5px double var(--witness); }
  .row.merged .side.base { border-inline-start: 5px double var(--base); }
  .row.same .side.base, .row.same .side.witness { border-inline-start: 0; padding-block: 0.25rem; }
  .row.same .side.base::before, .row.same .side.witness { display: none; }
  .row.same.moved .side.witness { display: block; }
  .row tr + tr { border-top: 1px dashed var(--hair); }
  .between .side { border-inline-start: 0; }
  .para.depth-1 { padding-inline-start: 3em; }
  .para.depth-2 { padding-inline-start: 4em; }
  .side.alike::before { content: attr(data-both); color: var(--soft); font-weight: 400; }
  .side.base.alike { border-inline-start-color: transparent; }
  .side.witness.alike { display: none; }
  .variants tr { padding: 0.6rem 0; }
  .variants td, .variants tbody th { padding: 0.1rem 1rem; }
  .variants .n, .variants .place, .variants .kind { display: inline-block; width: auto; padding-inline-end: 0; }
  .variants td.reading { padding-block: 0.35rem; }
  .row:target { outline-offset: 0; }
}
@media screen and (max-width: 36rem) {
  .texts tr { display: grid; grid-template-columns: auto 1fr auto; gap: 0 0.75rem; padding: 0.6rem 0; }
  .texts tr + tr { border-top: 1px solid var(--hair); }
  .texts td, .texts th, .texts tr + tr > * { padding: 0; border: 0; }
  .texts .name { grid-area: 2 / 1 / 3 / 4; }
  .legend ul { gap: 0 1.1rem; }
}
@media screen and (max-width: 26rem) {
  body { padding-inline: 0.75rem; }
  .side { font-size: 1rem; }
}
`;
