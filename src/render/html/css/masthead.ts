/** The head of the page: 文武线 above, the name in the middle, the texts below. */
export const MASTHEAD = `
.masthead { padding-top: 2.5rem; text-align: center; }
.masthead::before { content: ""; display: block; height: 5px; border: solid var(--seal); border-width: 3px 0 1px; margin-bottom: 2.25rem; }
.kicker { color: var(--seal); font: 500 0.9375rem/1.5 var(--hei); letter-spacing: 0.5em; text-indent: 0.5em; }
:lang(en) .kicker { letter-spacing: 0.12em; }
h1 { margin: 0.75rem auto 0.5rem; max-width: 32em; font: 700 clamp(1.5rem, 0.9rem + 2.1vw, 2.25rem)/1.45 var(--song); text-wrap: balance; }
.disclaimer { color: var(--soft); font: 1rem/1.75 var(--kai); }
.texts { margin: 2rem 0 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); text-align: left; font: 0.875rem/1.6 var(--hei); }
.texts td, .texts th { padding: 0.6rem 0.75rem; vertical-align: baseline; }
.texts tr + tr > * { border-top: 1px solid var(--hair); }
.texts th { min-width: 4em; max-width: 12em; font-weight: 700; }
.texts .role { white-space: nowrap; color: var(--soft); }
.texts .role.base { color: var(--base); }
.texts .role.witness { color: var(--witness); }
.texts .name { font-family: var(--song); }
.texts .extent { white-space: nowrap; text-align: right; }
.texts .file { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
.texts .file code { color: var(--soft); }
.contents { margin-top: 1.25rem; font: 0.9375rem/1.75 var(--hei); }
.contents ul { display: flex; flex-wrap: wrap; justify-content: center; gap: 0.25rem 2rem; }
.contents a { color: var(--seal); }
.contents .pair { color: var(--soft); }
`;
