/** A4: the chosen view as a publisher would have it, every mark in black. */
export const EDITION_PRINT = `
@media screen and (max-width: 40rem) {
  #text { margin-top: 1.5rem; }
  .sheet { margin-inline: calc(-1 * clamp(1rem, 3vw, 2.5rem)); padding: 2.5rem 1.25rem 2rem; border-inline: 0; font-size: 1.0625rem; }
  .sheet .unit { margin-inline: -1rem; padding-inline: 1rem; }
  .permalink::before { inset-inline-start: -1.5rem; }
  .sheet h2 { font-size: 1.375rem; letter-spacing: 0.02em; word-break: normal; }
  .sheet .note { margin-bottom: 2.5rem; font-size: 1rem; }
  .notes > div { display: block; }
  .notes li { padding-inline-start: 2rem; }
  .notes .com li, .notes .par li { padding-inline-start: 0; }
  .notes .app li > a { min-width: 2rem; inset-inline-start: -0.5rem; }
  .colophon { padding-inline: 1.25rem; }
  .colophon dl > div { display: block; }
}
@media print {
  .masthead:not(:has(~ .bar #view-collation:checked)) :is(h1, .texts) { display: none; }
  .masthead::before { margin-bottom: 4mm; }
  #text { max-width: none; margin-top: 0; }
  .sheet { padding: 12mm 0 0; border: 0; font-size: 12pt; line-height: 1.8; }
  .sheet .unit { content-visibility: visible; margin-inline: 0; padding-inline: 0; }
  .sheet p { orphans: 2; widows: 2; }
  .sheet h2 { font-size: 18pt; }
  .sheet .note { font-size: 11pt; margin-bottom: 8mm; }
  .sheet h3, .sheet h4 { font-size: 13pt; margin: 7mm 0 4mm; }
  .permalink::before { content: none; }
  .sheet .unit > .wanting, .sheet .unit > .added { margin-inline-start: 0; padding-inline-start: 3mm; }
  .notes { break-before: avoid; font-size: 9pt; line-height: 1.6; margin: 2mm 0 5mm; padding-top: 2mm; }
  .notes > div { grid-template-columns: 14mm 1fr; }
  .notes > div > b, .notes small, .notes li b, .notes .place, .notes .there, .notes .app li > a { font-size: 8.5pt; }
  .notes .app > b, .notes li { break-inside: avoid; }
  .notes code { font-size: 7pt; }
  .m::after { font-size: 7.5pt; }
  .m:target, .notes li:target, .sheet :target { background: none; outline: 0; }
  .colophon { break-inside: avoid; margin-top: 10mm; padding: 0; font-size: 9.5pt; }
  .colophon dt, .colophon .facts { font-size: 8.5pt; }
  .colophon code { font-size: 7pt; }
  .outside { display: none; }
}
`;
