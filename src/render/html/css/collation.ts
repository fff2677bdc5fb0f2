/** 对照: the table of both texts. 17 px and 28 characters to the line, as GB/T 9704 sets a page. */
export const COLLATION = `
.collation table { table-layout: fixed; background: var(--paper); border: 1px solid var(--line); }
.rail-column { width: 9rem; }
.collation thead th {
  position: sticky; top: calc(var(--bar) + 1px); z-index: 3; padding: 0.5rem 1.5rem; background: var(--paper);
  box-shadow: inset 0 -1px var(--line); font: 700 0.875rem/1.75 var(--hei);
}
.collation thead .rail-head { padding-inline: 1rem; color: var(--soft); font-weight: 400; }
.collation thead .base { color: var(--base); }
.collation thead .witness { color: var(--witness); }
.collation tbody { border-top: 1px solid var(--line); }
.collation tbody.between { border-top-color: var(--hair); }
.collation tbody > tr > th { padding: 1.1rem 0.75rem 1.1rem 1rem; vertical-align: top; }
.side { padding: 0.3rem 1.5rem; vertical-align: top; font-size: 1.0625rem; line-height: 1.9; }
.side.witness { border-inline-start: 1px solid var(--hair); }
.row tr:first-of-type .side { padding-top: 1rem; }
.row tr:last-of-type .side { padding-bottom: 1rem; }
.para { text-align: justify; text-indent: 2em; }
.para.depth-1 { padding-inline-start: 4em; text-indent: -3em; }
.para.depth-2 { padding-inline-start: 5em; text-indent: -2em; }
.para .label, .para .heading, .same-as-base .label { font-family: var(--hei); font-weight: 700; }
.para.depth-1 .label, .para.depth-2 .label { display: inline-block; min-width: 3em; text-indent: 0; font-family: inherit; font-weight: inherit; }
.para.depth-2 .label { min-width: 2em; }
.rail { position: sticky; top: calc(var(--bar) + 3.75rem); display: flex; flex-direction: column; align-items: flex-start; gap: 0.3rem; font: 0.8125rem/1.5 var(--hei); }
.rail .name { font-weight: 700; font-size: 0.875rem; }
.rail .other { color: var(--soft); font-size: 0.75rem; }
.rail .count { color: var(--seal); }
.rail .score { color: var(--soft); font-size: 0.75rem; }
.rail .because { color: var(--soft); font-size: 0.75rem; overflow-wrap: anywhere; }
.row.same .rail .name { font-weight: 400; color: var(--soft); }
.row:target { outline: 2px solid var(--swap); outline-offset: -2px; }
.para:target, .same-as-base:target { background: var(--swap-wash); }
.same-as-base, .lacuna { color: var(--soft); font-family: var(--kai); }
.lacuna .mark::after { vertical-align: 0.5em; }
.row.split .side.witness, .row.merged .side.base { border-inline-start: 3px double var(--seal); }
.between th, .between .side { text-align: center; }
.between .para { text-align: center; text-indent: 0; text-wrap: balance; }
.between th { background: var(--paper); }
.between.title > tr > * { padding: 1rem 1rem 0.25rem; }
.between.title .para { font: 700 1.25rem/1.6 var(--song); }
.between.note .para { font: 1rem/1.75 var(--kai); }
.between.note { border-top: 0; }
.between.note > tr > * { padding-top: 0.25rem; }
.between.chapter .para, .between.part .para, .between.subpart .para { padding: 0.5rem 0; font: 700 1.0625rem/1.6 var(--hei); letter-spacing: 0.06em; }
.between.section .para { font: 700 1rem/1.6 var(--kai); }
.between.paragraph .para, .between.annex .para { text-align: justify; text-indent: 2em; text-wrap: wrap; }
.between.annex > tr > * { font-weight: 400; text-align: start; }
`;
