/** The tools of the edition page, and what they do to it. Quiet until they are used; gone on paper. */
export const TOOLS = `
.tools { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: center; font: 0.8125rem/1.5 var(--hei); color: var(--soft); }
.tools[hidden], .tools [hidden] { display: none; }
.tools button, .tools summary, .tools input[type="search"] {
  min-height: 1.75rem; padding: 0.125rem 0.6rem; border: 1px solid transparent; border-radius: 3px; background: none; color: var(--soft);
  font: inherit; white-space: nowrap;
}
.tools button, .tools summary { cursor: pointer; }
.tools button:hover, .tools summary:hover { color: var(--ink); border-color: var(--line); background: var(--paper); }
.tools summary { display: flex; gap: 0.5em; align-items: center; list-style: none; }
.tools summary::-webkit-details-marker { display: none; }
.tools summary::after { content: ""; width: 0.4em; height: 0.4em; border: solid currentColor; border-width: 0 1.5px 1.5px 0; transform: translateY(-0.15em) rotate(45deg); }
.tools details { position: relative; }
.tools .on summary, .tools [aria-pressed="true"], .tools [aria-pressed="true"]:hover { color: var(--seal); border-color: currentColor; }
.tools kbd { margin-inline-start: 0.5em; padding: 0 0.35em; border: 1px solid var(--line); border-radius: 3px; font: 0.6875rem/1.5 var(--mono); color: var(--soft); }
.tools output, .tools .at, .tools [role="status"] { font-variant-numeric: tabular-nums; white-space: nowrap; }
.tools .moves, .tools .find { display: flex; align-items: center; gap: 0.25rem; }
.tools .sign { color: var(--seal); font: 700 1rem/1 var(--hei); }
.tools .moves button { display: inline-flex; gap: 0.4em; align-items: center; }
.tools .moves kbd { margin: 0; }
.tools .at { min-width: 4em; text-align: center; }
.tools input[type="search"] { width: 8rem; border-color: var(--line); background: var(--paper); color: var(--ink); }
.tools input[type="search"]::placeholder { color: var(--soft); opacity: 1; }
.tools .find { position: relative; }
.tools .find output { position: absolute; inset-inline-end: 0.5rem; padding-inline-start: 0.25rem; background: var(--paper); color: var(--soft); pointer-events: none; }
.tools .find:has(output:not(:empty)) input { padding-inline-end: 4.5em; }
.tools input[type="search"]::-webkit-search-cancel-button { display: none; }
.tools .help { min-width: 1.75rem; }
.tools .copied:empty { display: none; }
.tools .copied { color: var(--seal); }
.tools .panel {
  position: absolute; z-index: 6; inset-block-start: calc(100% + 0.375rem); inset-inline-start: 0; width: max-content; max-width: min(26rem, 86vw);
  max-height: calc(100vh - var(--bar) - 1.5rem); overflow-y: auto; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 3px;
  background: var(--paper); color: var(--ink);
  box-shadow: 0 6px 20px rgb(0 0 0 / 12%);
}
.tools fieldset { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0; padding: 0; border: 0; }
.tools fieldset + fieldset, .tools fieldset + button { margin-top: 0.5rem; }
.tools legend { padding: 0; color: var(--soft); font-size: 0.75rem; }
.tools label { display: inline-flex; align-items: center; gap: 0.4em; min-height: 1.75rem; overflow-wrap: anywhere; }
.tools input[type="checkbox"] { width: 1rem; height: 1rem; margin: 0; accent-color: var(--seal); }
.tools .panel button { border-color: var(--line); }
.bar:not(:has(#view-collation:checked)) .of-collation, .bar:not(:has(.legend)) :is(.moves, .filter) { display: none; }
@media (min-width: 56.01rem) { .tools .few { display: none; } }

.tools .keys { padding: 0; border: 1px solid var(--line); border-radius: 3px; background: var(--paper); color: var(--ink); font: 0.9375rem/1.75 var(--hei); }
.tools .keys::backdrop { background: rgb(0 0 0 / 35%); }
.tools .keys .list { display: grid; gap: 0.75rem; padding: 1.25rem 1.5rem; max-width: 30rem; }
.tools .keys .heading { font-weight: 700; letter-spacing: 0.08em; }
.tools .keys dl > div { display: flex; gap: 1rem; }
.tools .keys dt { flex: 0 0 10.5rem; }
.tools .keys dt kbd { margin: 0; font-size: 0.8125rem; white-space: nowrap; }
.tools .keys button { justify-self: end; border-color: var(--line); }

[data-e].here { background: var(--swap-wash); border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
a[data-e]:focus-visible { outline-offset: 0; }
:is(a, span).here:not(:focus-visible) { outline: 2px solid var(--swap); outline-offset: 0; }
:is(a, span).off::after { content: none; }
:is(a, span).off, :is(a, span).off :is(del, ins, u, .words) {
  padding: 0; color: inherit; background: none; border: 0; outline: 0; box-shadow: none; font: inherit; text-decoration: none;
}
:is(a, span).off [aria-hidden], tr.off, .notes .off, .density .off { display: none; }
#collation .folded { display: none; }
#collation .fold td { border-inline-color: transparent; padding: 0.25rem; background: var(--ground); text-align: center; }
#collation .fold button { min-height: 2rem; padding: 0 2rem; border: 0; background: none; color: var(--soft); font: 0.8125rem/1.5 var(--hei); cursor: pointer; }
#collation .fold button:hover { color: var(--seal); }
.sort { display: inline-flex; align-items: center; min-height: 1.75rem; padding: 0; border: 0; background: none; color: inherit; font: inherit; letter-spacing: inherit; cursor: pointer; }
.sort::after { content: "⇅"; margin-inline-start: 0.4em; color: var(--soft); font: 400 0.75rem/1 var(--mono); content: "⇅" / ""; }
[aria-sort="ascending"] .sort::after { content: "▲" / ""; color: var(--seal); }
[aria-sort="descending"] .sort::after { content: "▼" / ""; color: var(--seal); }
::highlight(found) { background-color: var(--swap-wash); color: var(--ink); text-decoration: underline 2px var(--swap); }
::highlight(found-here) { background-color: var(--swap); color: var(--paper); }
@media (pointer: coarse) {
  .tools button, .tools summary, .tools input[type="search"], .tools label, .sort, #collation .fold button { min-height: 2.75rem; }
  .tools button { min-width: 2.75rem; justify-content: center; }
  .tools kbd, .tools .help { display: none; }
}
.density a.seen > path:not([data-e]) { fill: var(--line); }
.density a.seen { color: var(--seal); }
@media (max-width: 82rem) { nav.bar .tools { flex-wrap: wrap; } }
@media (min-width: 82.01rem) {
  .tools .moves .word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media (max-width: 36rem) {
  .tools { gap: 0.25rem; }
  .tools kbd, .tools .help { display: none; }
  .tools .moves { gap: 0; }
  .tools .moves .word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .tools .at { min-width: 3em; }
  .tools .find { flex: 1 1 0; min-width: 3.25rem; }
  .tools .find label { flex: 1; min-width: 0; }
  .tools input[type="search"] { width: 100%; min-width: 0; padding-inline: 0.4rem; font-size: 1rem; }
  .tools summary, .tools .of-collation { padding-inline: 0.25rem; }
  .tools details { position: static; }
  .tools .panel { inset-inline: 0.5rem; width: auto; max-width: none; }
}
@media print {
  .tools, .sort::after, #collation .fold { display: none; }
  .sort { display: contents; }
  [data-e].here { background: none; box-shadow: none; outline: 0; }
}
`;
