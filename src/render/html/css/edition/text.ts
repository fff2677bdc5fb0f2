/** The text as an official print has it: 18 px, 38 characters to the line, 首行缩进, headings in 黑体. */
export const TEXT = `
#text { max-width: 54rem; margin: 2.5rem auto 0; }
.bar:has(#view-collation:checked) ~ main #text, .bar:not(:has(#view-collation:checked)) ~ main #collation { display: none; }
.sheet {
  padding: 5rem clamp(1.25rem, 8.5vw, 5.625rem) 4rem; background: var(--paper); border: 1px solid var(--line);
  font-size: 1.125rem; line-height: 1.95;
}
.sheet .unit { margin-inline: -3.5rem; padding: 0 3.5rem; content-visibility: auto; contain-intrinsic-size: auto 12rem; }
.sheet .unit > p, .sheet .annex > p { text-align: justify; text-indent: 2em; text-wrap: pretty; }
.sheet .depth-2 { padding-inline-start: 2em; }
.sheet :is(.label, .permalink), .sheet .heading { font-family: var(--hei); font-weight: 700; }
.sheet :is(.depth-1, .depth-2) :is(.label, .permalink) { font: inherit; }
.sheet h2 { margin: 0 auto 0.75rem; font: 700 1.75rem/1.5 var(--song); letter-spacing: 0.06em; text-align: center; text-wrap: balance; }
.sheet h2::before, .sheet h3::before { content: none; }
.sheet .block.title:not(:has(+ .note)) { margin-bottom: 3rem; }
.sheet .note { margin: 0 auto 3.5rem; font: 1.0625rem/1.8 var(--kai); text-align: center; }
.sheet .note.long { margin-inline: 0; font-size: 1rem; text-align: justify; }
.sheet .note:not(.long) > p, .sheet h2, .sheet h3 { text-wrap: balance; word-break: keep-all; }
.sheet h3, .sheet h4, .sheet h5, .sheet h6 { margin: 3rem 0 1.5rem; font: 700 1.1875rem/1.6 var(--hei); letter-spacing: 0.06em; text-align: center; text-wrap: balance; break-after: avoid; }
.sheet .section h4, .sheet .section h5, .sheet .section h6 { margin: 2rem 0 1.25rem; font: 700 1.125rem/1.6 var(--kai); }
.sheet .heading :is(h3, h4, h5, h6) b { font: inherit; }
.sheet .block.title p, .sheet .block.note p { text-align: inherit; }
.permalink { position: relative; }
.permalink::before {
  content: "¶"; content: "¶" / ""; position: absolute; inset-inline-start: calc(-2em - 2rem); width: 1.5rem; text-indent: 0; text-align: center; color: var(--soft);
  font: 1rem/1.95 var(--song); opacity: 0;
}
.unit:hover > p > .permalink::before, .permalink:focus::before { opacity: 1; }
.sheet .permalink:hover { text-decoration: none; color: var(--seal); }
.sheet .unit:target, .sheet p:target, .sheet .heading > :target { background: linear-gradient(var(--swap-wash), var(--swap-wash)) padding-box; }
.m { color: inherit; border-radius: 1px; }
.m:hover { text-decoration: none; background: var(--swap-wash); }
.m u { text-decoration: underline dotted 2px; text-underline-offset: 0.3em; text-decoration-skip-ink: none; text-decoration-color: var(--seal); }
.m.addition u { text-decoration-style: solid; text-decoration-thickness: 1px; }
.m.omission u { text-decoration-style: dashed; text-decoration-thickness: 1px; }
.m.transposition u { text-decoration-style: wavy; text-decoration-thickness: 1px; }
.m:is(.quiet, .decided, .indirect) u { text-decoration: none; }
.m i { text-decoration: none; font-style: normal; }
.m::after {
  content: "\\2060" attr(data-e); margin-inline: 0.08em 0.14em; color: var(--seal);
  font: 0.6875rem/0 var(--hei); letter-spacing: 0; text-autospace: no-autospace; vertical-align: 0.62em; font-variant-numeric: tabular-nums;
}
.m.on::after { content: none; }
.m.quiet::after { color: var(--soft); }
.m.decided::after { content: "\\2060" attr(data-e) "✓"; color: var(--witness); }
.m.indirect::after { content: "\\2060(" attr(data-e) ")"; color: var(--soft); }
.m.chosen u { text-decoration: underline 2px; text-underline-offset: 0.28em; text-decoration-skip-ink: none; text-decoration-color: var(--witness); }
.m i { margin-inline: 0 -0.1em; color: var(--seal); font: 700 1.25em/0 var(--hei); vertical-align: -0.08em; }
.m.decided i { color: var(--witness); }
.m:has(i)::after { margin-inline-start: -0.15em; }
.added .m.chosen u { text-decoration: none; }
.m:target, .notes li:target { background: var(--swap-wash); outline: 1px solid var(--swap); }
.sheet .unit > .wanting { margin-inline-start: -1rem; padding-inline-start: calc(1rem - 3px); border-inline-start: 3px dotted var(--base); }
.sheet .unit > .added { margin-inline-start: -1rem; padding-inline-start: calc(1rem - 3px); border-inline-start: 3px solid var(--witness); }
.sheet .depth-2.wanting, .sheet .depth-2.added { margin-inline-start: 1em; padding-inline-start: 1em; }
.join::before { content: "↵"; margin: 0 0.15em; font: 0.75em/1 var(--mono); color: var(--soft); cursor: help; text-indent: 0; }
.legend .whole, .legend .added { display: inline-block; width: 0; height: 1.25rem; border-inline-start: 3px dotted var(--base); vertical-align: middle; }
.legend .added { border-inline-start: 3px solid var(--witness); }
.legend .quoted { text-decoration: underline dotted 1px var(--soft); text-underline-offset: 0.25em; }
.legend .number::after { content: "12"; vertical-align: 0.3em; }
.legend .number.open::after { color: var(--seal); }
.legend .number.decided::after { content: "12✓"; }
.legend .number.indirect::after { content: "(12)"; }
.legend .m:not(.number)::after { content: none; }
.legend .m.quiet.open:not(.number)::after { content: "12"; }
.alike { margin: 1.5rem 0 0; text-align: center; color: var(--soft); font: 1rem/1.75 var(--kai); }
`;
