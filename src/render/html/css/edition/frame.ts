/** The tools in a row of their own: on narrow screens, and where the words of the page are long. */
const twoRows = (page: string): string => `
  :root${page}:has(.tools:not([hidden])) { --bar: 7.75rem; }
  :root${page} .bar { grid-template: "views sections" 2.875rem "tools tools" auto "legend legend" auto / max-content 1fr; }
  :root${page} .bar .tools { padding-bottom: 0.375rem; }
`;

/**
 * The head of the page and the bar that stays at the top of the window. `--bar` is how high the bar is. The parts of the
 * page are contained: when an article comes near the window and takes its place, what is in the parts behind it moves as
 * one, and need not be looked at row by row. Long tables are laid out when the reader comes near them.
 */
export const FRAME = `
:root { --bar: 5.125rem; }
html { overflow-x: clip; scroll-padding-top: 0; }
main :is([id], a, button, summary, input), main :target { scroll-margin-top: calc(var(--bar) + 1.5rem); }
.masthead .texts td, .masthead .texts th { padding-block: 0.5rem; }
.masthead .texts th { min-width: 5.5em; }
.masthead .texts .date { white-space: nowrap; color: var(--soft); }
.masthead .texts .file { display: table-cell; text-align: right; white-space: nowrap; }
.masthead .texts .file code { margin-inline-start: 1rem; font-size: 0.75rem; }
@media (min-width: 40.01rem) and (max-width: 60rem) {
  .masthead .texts th { white-space: nowrap; }
  .masthead .texts .file code { display: block; margin: 0; }
}
.bar {
  position: sticky; top: 0; z-index: 5; display: grid; grid-template: "views tools sections" 2.875rem "legend legend legend" auto / max-content 1fr auto;
  align-items: center; gap: 0 1.25rem; margin: 2rem calc(50% - 50vw) 0; padding: 0 calc(50vw - 50%);
  background: var(--ground); border-block: 1px solid var(--line); font: 0.875rem/1.5 var(--hei);
}
.views { grid-area: views; display: flex; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 3px; background: var(--paper); min-width: 0; }
.views label { position: relative; display: flex; align-items: center; min-height: 1.875rem; padding: 0 1rem; white-space: nowrap; cursor: pointer; }
.views label + label { border-inline-start: 1px solid var(--line); }
.views label:hover { color: var(--seal); }
.views label:has(:checked) { background: var(--seal); color: var(--paper); font-weight: 700; }
.views label:has(:focus-visible) { outline: 2px solid var(--seal); outline-offset: 2px; }
.bar .tools { grid-area: tools; flex-wrap: nowrap; min-width: 0; }
.sections { grid-area: sections; display: flex; gap: 0 1.25rem; justify-content: safe end; min-width: 0; overflow-x: auto; scrollbar-width: none; }
.sections::-webkit-scrollbar { display: none; }
.sections a { display: block; padding: 0.35rem 0; color: var(--seal); white-space: nowrap; }
.bar .legend { position: static; grid-area: legend; min-width: 0; height: 2.125rem; margin: 0; padding: 0; border-block: 1px solid var(--hair); border-block-end: 0; background: none; overflow-x: auto; scrollbar-width: none; }
.bar .legend::-webkit-scrollbar { display: none; }
.bar .legend ul { height: 100%; gap: 0 1.375rem; overflow: visible; font-size: 0.75rem; }
.bar .legend .sample { font-size: 0.9375rem; }
.bar:has(#view-collation:checked) .legend .of-text, .bar:not(:has(#view-collation:checked)) .legend .of-columns { display: none; }
.bar:not(:has(#view-notes:checked)) .legend .Shared { display: none; }
@media (max-width: 84rem) {${twoRows('')}}
${twoRows(':lang(en)')}@media (max-width: 40rem) {
  :root:root:root { --bar: 4.625rem; }
  :root:root:root:has(.tools:not([hidden])) { --bar: 7.5rem; }
  .masthead { padding-top: 1.5rem; }
  .masthead .texts, .masthead .texts tbody { display: block; }
  .masthead .texts tr { display: flex; flex-wrap: wrap; gap: 0 0.75rem; padding: 0.5rem 0; }
  .masthead .texts td, .masthead .texts th { padding: 0; min-width: 0; max-width: none; }
  .masthead .texts .name { flex: 0 0 100%; }
  .masthead .texts .date:empty { display: none; }
  .masthead .texts tr + tr > * { border-top: 0; }
  .masthead .texts tr + tr { border-top: 1px solid var(--hair); }
  .masthead .texts .file { display: flex; gap: 0 0.75rem; }
  .masthead .texts .file code { margin: 0; }
  :root:root:root .bar { top: -2.5rem; grid-template: "sections" 2.5rem "views" 2.625rem "tools" auto "legend" auto / 100%; }
  .bar .legend { height: 2rem; }
  .sections { justify-content: start; }
  .bar:has(#view-collation:checked) .filter [role="status"] { display: none; }
  .views label { flex: 1; justify-content: center; padding: 0; }
}
@media screen {
  main > section { contain: layout style; }
  .errata, .numbers, .statistics { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
}
@media (max-width: 56rem) {
  .sections:lang(en) { gap: 0 0.875rem; font-size: 0.8125rem; }
  .bar .legend { mask-image: linear-gradient(to right, #000 calc(100% - 2.5rem), transparent); }
  .bar .legend ul { width: max-content; padding-inline-end: 2.5rem; }
}
@media print {
  html { overflow-x: visible; }
  body { padding: 0 0.3mm; }
  #statistics, #findings, #downloads { display: none; }
  .masthead .texts .file { display: none; }
  .masthead .texts th { white-space: nowrap; }
  .bar { position: static; display: block; margin: 4mm 0 0; padding: 0; border: 0; }
  .bar > :not(.legend) { display: none; }
  .bar .legend { height: auto; border: 0; overflow: visible; }
  .bar .legend ul { height: auto; }
}
`;
