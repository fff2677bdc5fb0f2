/** Counts and the strip of all articles. */
export const SUMMARY = `
.summary h2, .summary h3 { margin-top: 2.5rem; }
.sentence { font-size: 1.125rem; }
.tallies { display: flex; flex-wrap: wrap; gap: 0.75rem 3rem; margin-top: 0.75rem; }
.tallies dl { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.35rem 1.1rem; }
.tallies .title { color: var(--soft); font: 0.875rem/1.75 var(--hei); }
.tallies dd { display: inline-flex; align-items: baseline; gap: 0.4rem; }
.tallies b { font: 700 1rem/1.5 var(--hei); font-variant-numeric: tabular-nums; }
.strip { margin-top: 1.5rem; }
.strip ol { display: flex; flex-wrap: wrap; gap: 0.3rem; }
.box {
  display: block; min-width: 2.25rem; padding: 0.2rem 0.4rem; background: var(--paper); border: 1px solid var(--line);
  text-align: center; font: 0.8125rem/1.5 var(--song); color: var(--soft);
}
.box:hover { border-color: var(--seal); color: var(--seal); text-decoration: none; }
.box.some, .box.many { color: var(--ink); border-bottom: 3px solid var(--swap); padding-bottom: calc(0.2rem - 2px); }
.box.many { background: var(--swap-wash); }
.box.split, .box.merged { border: 3px double var(--seal); padding: calc(0.2rem - 2px) 0.35rem; color: var(--ink); }
.box.inserted { border-color: var(--witness); border-bottom: 3px solid var(--witness); color: var(--witness); background: var(--witness-wash); }
.box.deleted { border: 1px dashed var(--base); color: var(--base); background: var(--base-wash); }
.box.moved { border-style: dotted; }
.strip.dense ol { gap: 2px; }
.strip.dense .box { min-width: 0; width: 0.8rem; height: 0.8rem; padding: 0; }
.strip.dense .box > span:first-child { display: none; }
`;
