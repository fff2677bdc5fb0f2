import { marksAs } from '../marks.js';

/** More columns than these can be seen, but not hidden. */
const HIDABLE = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/**
 * Columns that the script hides. Headings go across all columns, those that are hidden as well: every column asks for the
 * whole width, so that the ones that are seen share it and nothing is left for the others.
 */
const HIDING = `
.columns { --shown: calc(var(--of) - ${HIDABLE.map((at) => `var(--less-${at}, 0)`).join(' - ')}); }
${[2, 3, 4, 5, 6, 7, 8, 9].map((n) => `.of-${n} { --of: ${n}; }`).join('\n')}
${HIDABLE.map((at) => `.col-hide-${at} { --less-${at}: 1; } .col-hide-${at} .c${at} { display: none; }`).join('\n')}
`;

/** A table that is wider than the window moves in a frame of its own, under its head and beside its margin. */
const framed = (which: string): string => {
  const table = `.frame .columns${which}`;
  return `
  .frame:has(> .columns${which}) { position: relative; overflow: auto; max-height: calc(100vh - var(--bar) - 2rem); scroll-padding-inline-start: var(--rail); border: 1px solid var(--line); background: var(--paper); }
  ${table} { width: max(100%, var(--rail) + var(--shown) * 17rem); border: 0; }
  ${table} thead th { top: 0; }
  #collation ${table} [id] { scroll-margin-top: 3.5rem; }
  ${table} :where(thead th:first-child, tbody:not(.between) > tr > th, .free) { position: sticky; left: 0; z-index: 2; background: var(--paper); box-shadow: inset -1px 0 var(--line); }
  ${table} thead th:first-child { z-index: 4; box-shadow: inset -1px -1px var(--line); }
`;
};

/**
 * 对照版: a column for each text. GB/T 9704 sets 28 characters to the line; two columns come near it, more columns have
 * smaller type. The table is a table: groups of rows can neither be contained nor skipped, and need not be.
 */
export const EDITION_COLLATION = `
.bar:has(> .tools[hidden]) ~ main #collation#collation:has(:target) { display: block; }
#collation { --rail: 8.5rem; --side: 1.5rem; --size: 1.0625rem; }
#collation .columns :is([id], a) { scroll-margin-top: calc(var(--bar) + 3.5rem); }
#collation:has(> .frame) { --side: 1.125rem; --size: 0.9375rem; }
#collation:has(> .frame > .of-3) { --size: 1rem; }
#collation .frame { --wide: min(96rem, 100vw - 6rem); width: max(100%, var(--wide)); margin-inline: min(0px, (100% - var(--wide)) / 2); }
.columns { table-layout: fixed; border: 1px solid var(--line); background: var(--paper); }
.columns col { width: 100%; }
.columns col.rail { width: var(--rail); }
.columns thead th {
  position: sticky; top: calc(var(--bar) - 1px); z-index: 3; padding: 0.5rem var(--side); background: var(--paper); box-shadow: inset 0 -1px var(--line);
  color: var(--witness); font: 700 0.875rem/1.75 var(--hei);
}
.columns thead th:first-child { padding-inline: 1rem 0.5rem; color: var(--soft); font-weight: 400; }
.columns thead .c0 { color: var(--base); }
.columns thead time { margin-inline-start: 0.75em; color: var(--soft); font-weight: 400; font-size: 0.75rem; white-space: nowrap; }
.columns tbody { border-top: 1px solid var(--line); }
.columns tbody.between { border-top-color: var(--hair); }
.columns tbody > tr > th { padding: 1.1rem 0.5rem 1.1rem 1rem; vertical-align: top; font: 0.8125rem/1.5 var(--hei); }
.columns td { padding: 0.3rem var(--side); vertical-align: top; border-inline-start: 1px solid var(--hair); font-size: var(--size); line-height: 1.9; }
.columns :where(tbody:not(.between) > tr:first-of-type) > td { padding-top: 1rem; }
.columns :where(tbody:not(.between) > tr:last-of-type) > td { padding-bottom: 1rem; }
.columns td p { text-align: justify; text-indent: 2em; }
.columns td .depth-1 { padding-inline-start: 4em; text-indent: -3em; }
.columns td .depth-2 { padding-inline-start: 5em; text-indent: -2em; }
.columns:not(.of-2) td .depth-1 { padding-inline-start: 3em; text-indent: -3em; }
.columns:not(.of-2) td .depth-2 { padding-inline-start: 4em; text-indent: -2em; }
.columns b { font-family: var(--hei); }
.columns td [class^="depth-"] b { display: inline-block; min-width: 3em; text-indent: 0; font-family: inherit; font-weight: inherit; }
.columns td .depth-2 b { min-width: 2em; }
.columns td .same-as-base, .columns td .lacuna { color: var(--soft); font-family: var(--kai); }
.columns td .moved-note { margin-top: 0.4rem; color: var(--soft); font: 0.8125rem/1.6 var(--hei); text-indent: 0; text-align: start; }
.columns .moved-note a { text-decoration: underline dotted; text-underline-offset: 0.25em; }
.columns .moved-note a::before { content: "⇅"; content: "⇅" / ""; display: inline-block; margin-inline-end: 0.35em; }
.columns .split td:not(.c0, .ditto), .columns .merged td.c0 { border-inline-start: 3px double var(--seal); }

.columns tbody > tr > th > :is(a, small, .of, .other, .because) { display: block; width: fit-content; }
.columns tbody > tr > th > a { position: relative; padding-block: 0.15rem; font-weight: 700; font-size: 0.875rem; }
.columns .same > tr > th > a { font-weight: 400; color: var(--soft); }
.columns th > a::before { content: "¶"; content: "¶" / ""; position: absolute; inset-inline-start: -0.8em; color: var(--seal); font-weight: 400; opacity: 0; }
.columns tbody:hover th > a::before, .columns th > a:focus-visible::before { opacity: 1; }
.columns th > .badge { margin: 0.15rem 0.3rem 0.15rem 0; }
.columns th > .of { margin-top: 0.4rem; color: var(--soft); font-size: 0.75rem; }
.columns th > :is(.other, .because) { color: var(--soft); font-size: 0.75rem; overflow-wrap: anywhere; }
.columns th > small { padding-block: 0.15rem; color: var(--seal); font-size: inherit; }

${marksAs('.columns [data-e]')}
.columns [data-e] del { color: var(--base); background: var(--base-wash); outline: 1px dotted var(--base); outline-offset: -1px; }
.columns [data-e] ins {
  color: var(--witness); background: var(--witness-wash); font-family: var(--hei); font-weight: 700;
  text-decoration: underline solid 2px; text-underline-offset: 0.22em; text-decoration-skip-ink: none;
}
.columns [data-e].omission del { text-decoration: line-through 1px; }
.columns [data-e]:not(.on)::after { content: "\\2060" attr(data-e); margin: 0 0 0 0.1em; font: 0.625rem/0 var(--hei); vertical-align: 0.6em; color: var(--soft); }
.columns [data-e].decided:not(.on)::after { content: "\\2060" attr(data-e) "✓"; }
.columns [data-e].wanting:not(.near)::after { margin-inline-start: -0.35em; }
.columns [data-e].indirect del { color: inherit; background: none; outline: 0; text-decoration: underline dotted 1px var(--soft); text-underline-offset: 0.25em; }
.columns .lacuna [data-e]:target { box-shadow: 0 0 0 3px var(--swap); }
.columns .lacuna [data-e]::after { vertical-align: 0.5em; }
.columns p.all { padding-inline: 0.75rem 0.6rem; border-inline-start: 4px solid var(--witness); background: var(--witness-wash); color: var(--witness); }
.columns p.all.base { border-inline-start: 4px dotted var(--base); background: var(--base-wash); color: var(--base); }
.columns p.all.depth-1 { padding-inline-start: 3.25em; }
.columns tbody:target { outline: 2px solid var(--swap); outline-offset: -2px; }
.columns p:target { background: var(--swap-wash); }

.columns .between :is(th, td) { text-align: center; }
.columns tbody.between > tr > th { padding: 0.3rem var(--side); }
.columns .between p { text-align: center; text-indent: 0; text-wrap: balance; }
.columns tbody.between.title > tr > * { padding: 1rem 1rem 0.25rem; }
.columns .between.title p { font: 700 1.25rem/1.6 var(--song); letter-spacing: 0.06em; }
.columns tbody.between.note { border-top: 0; }
.columns .between.note p { font: calc(var(--size) - 0.0625rem)/1.75 var(--kai); }
.columns .between.note.long p { text-align: justify; text-wrap: wrap; }
.columns .between:is(.part, .subpart, .chapter) p { padding: 0.5rem 0; font: 700 var(--size)/1.6 var(--hei); letter-spacing: 0.06em; }
.columns .between.section p { font: 700 1rem/1.6 var(--kai); }
.columns .between td .lacuna { font: 0.9375rem/1.6 var(--kai); letter-spacing: 0; }
.columns .between:is(.paragraph, .preamble, .annex) p { text-align: justify; text-indent: 2em; text-wrap: wrap; font: var(--size)/1.9 var(--song); }

${HIDING}
@media screen and (min-width: 45.01rem) and (max-width: 56rem) {
  #collation, #collation:has(> .frame) { --rail: 6.5rem; --side: 0.875rem; --size: 1rem; }
  .columns thead th:first-child, .columns tbody > tr > th { padding-inline-start: 0.75rem; }
}
@media screen and (min-width: 45.01rem) and (max-width: 100rem) { ${framed(':not(.of-3)')} }
@media screen and (min-width: 100.01rem) { ${framed(':not(.of-3, .of-4)')} }
@media screen and (min-width: 45.01rem) and (max-width: 64rem) { ${framed('.of-3')} }
@media screen and (max-width: 45rem) {
  #collation, #collation:has(> .frame) { --side: 1rem; --size: 1.0625rem; }
  #collation .frame { width: auto; margin: 0; }
  .columns thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .columns, .columns tbody, .columns tr, .columns tbody th, .columns td { display: block; width: auto; }
  .columns tbody > tr > th { display: flex; flex-wrap: wrap; gap: 0.2rem 0.6rem; align-items: baseline; padding: 0.75rem 1rem 0.4rem; }
  .columns th > :is(.badge, .of) { margin: 0; }
  .columns tbody.between > tr > th { display: block; padding: 0.75rem 1rem; }
  .columns tbody > tr > th.free { display: none; }
  .columns tr > td { padding: 0.4rem 1rem 0.7rem; }
  .columns td::before { content: var(--name); display: block; color: var(--witness); font: 700 0.75rem/1.9 var(--hei); letter-spacing: 0.04em; }
  .columns td[data-s]::before { content: attr(data-s); }
  .columns td { border-inline-start: 3px solid var(--witness); }
  .columns td.c0 { border-inline-start: 3px dotted var(--base); }
  .columns td.c0::before { color: var(--base); }
  .columns td.c0.both::before { color: var(--soft); font-weight: 400; }
  .columns td.c0.both, .columns .between td { border-inline-start-color: transparent; }
  .columns .split td:not(.c0, .ditto) { border-inline-start: 5px double var(--witness); }
  .columns .merged td.c0 { border-inline-start: 5px double var(--base); }
  .columns tr > td.echo { height: 0; padding: 0; border: 0; overflow: clip; visibility: hidden; }
  .columns .same td.c0 { padding-top: 0; }
  .columns .same td.c0.both::before { display: none; }
  .columns tr + tr { border-top: 1px dashed var(--hair); }
  .columns td .depth-1 { padding-inline-start: 3em; }
  .columns td .depth-2 { padding-inline-start: 4em; }
  .columns tbody:target { outline-offset: 0; }
}
@media print {
  @page across { size: A4 landscape; }
  #collation:has(> .frame) { page: across; }
  #collation .frame { width: auto; margin: 0; }
  .columns thead { display: table-header-group; }
  .columns thead th { position: static; padding: 1.5mm 3mm; }
  .columns col.rail { width: 21mm; }
  .columns td, .frame .columns td { padding: 0.6mm 3mm; font-size: 10pt; line-height: 1.6; }
  .frame .columns:not(.of-3) td { padding-inline: 2mm; font-size: 9pt; }
  .columns tbody > tr > th { padding: 2mm 1mm 2mm 2mm; font-size: 8pt; }
  .columns :where(tbody:not(.between) > tr:first-of-type) > td { padding-top: 2mm; }
  .columns :where(tbody:not(.between) > tr:last-of-type) > td { padding-bottom: 2mm; }
  .columns p { orphans: 2; widows: 2; }
  .columns tbody.between { break-after: avoid; }
  #collation > .columns tbody.same > tr { break-inside: avoid; }
  .columns th > a::before { content: none; }
  .columns :is(p.all, del, ins) { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
