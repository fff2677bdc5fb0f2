/** The key to the marks: one slim line that stays at the top while the texts are read. */
export const LEGEND = `
.legend {
  position: sticky; top: 0; z-index: 4; margin: 2rem calc(50% - 50vw) 0; padding: 0 calc(50vw - 50%);
  background: var(--ground); border-block: 1px solid var(--line);
}
.legend ul {
  display: flex; gap: 0 1.75rem; align-items: center; height: var(--bar); overflow-x: auto; scrollbar-width: none;
  white-space: nowrap; font: 0.8125rem/1.5 var(--hei); color: var(--soft);
}
.legend ul::-webkit-scrollbar { display: none; }
.legend li { display: inline-flex; align-items: center; gap: 0.5rem; flex: none; }
.legend .sample { font: 1rem/1.4 var(--song); color: var(--ink); }
`;
