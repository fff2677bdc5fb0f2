/** The page itself: measure, headings, links, what every part shares. */
export const FOUNDATION = `
*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-top: calc(var(--bar) + 3rem); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto;
  padding: 0 clamp(1rem, 3vw, 2.5rem) 4rem;
  max-width: 80rem;
  background: var(--ground);
  color: var(--ink);
  font: 1rem/1.75 var(--song);
  line-break: strict;
  overflow-wrap: anywhere;
  text-autospace: normal;
  text-spacing-trim: normal;
  hanging-punctuation: allow-end;
}
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h2, h3 { margin: 3.5rem 0 1rem; font: 700 1.25rem/1.5 var(--hei); letter-spacing: 0.08em; break-after: avoid; }
h2::before, h3::before {
  content: ""; display: inline-block; width: 0.3em; height: 0.9em; margin-right: 0.6em; background: var(--seal);
  vertical-align: -0.06em;
}
h2.pair { margin-top: 5rem; font-size: 1.5rem; }
a { color: inherit; text-decoration: none; }
a:hover { text-decoration: underline; text-underline-offset: 0.25em; }
:focus-visible { outline: 2px solid var(--seal); outline-offset: 2px; border-radius: 2px; }
:target { scroll-margin-top: calc(var(--bar) + 3.5rem); }
table { border-collapse: collapse; width: 100%; }
th { font-weight: inherit; text-align: inherit; }
code { font: 0.8125rem/1.6 var(--mono); }
del, ins { text-decoration: none; }
.hidden {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none;
}
.skip { position: absolute; left: -100vw; top: 0.5rem; z-index: 9; padding: 0.5rem 1rem; background: var(--paper); color: var(--seal); }
.skip:focus { left: 1rem; }
.hint, .nothing { color: var(--soft); font: 0.9375rem/1.75 var(--hei); }
.nothing { padding: 1.25rem 1.5rem; background: var(--paper); border: 1px solid var(--hair); }
.hint { margin-bottom: 0.75rem; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font: 0.8125rem/1.75 var(--hei); }
`;
