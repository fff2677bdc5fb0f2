/** A4: 五号字, the head of the table on every page, marks that survive black and white, no dead links. */
export const PRINT = `
@page {
  size: A4; margin: 20mm 16mm 20mm;
  @bottom-center { content: "— " counter(page) " —"; font: 9pt "Songti SC", STSong, "Noto Serif CJK SC", SimSun, serif; }
}
@media print {
  :root {
    color-scheme: light;
    --ground: #fff; --paper: #fff; --ink: #000; --soft: #444; --line: #777; --hair: #bbb; --seal: #000; --base: #000; --witness: #000; --swap: #000;
    --minor: #000; --base-wash: #eee; --witness-wash: #fff; --swap-wash: #fff; --minor-wash: #fff;
  }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.6; }
  .skip, .contents, .strip { display: none; }
  .masthead { padding-top: 0; }
  h1 { font-size: 18pt; }
  h2, h3 { margin: 8mm 0 3mm; font-size: 13pt; }
  .sentence { font-size: 10.5pt; }
  .legend { position: static; margin: 5mm 0 0; padding: 0; break-inside: avoid; }
  .legend ul { height: auto; padding: 1.5mm 0; flex-wrap: wrap; overflow: visible; font-size: 8.5pt; }
  .collation thead th, .variants thead th, .rail { position: static; }
  .collation thead, .variants thead { display: table-header-group; }
  .rail-column { width: 22mm; }
  .side { padding: 0.6mm 3mm; font-size: 10.5pt; line-height: 1.65; orphans: 2; widows: 2; }
  .row tr:first-of-type .side { padding-top: 2mm; }
  .row tr:last-of-type .side { padding-bottom: 2mm; }
  .collation tbody > tr > th { padding: 2mm 2mm 2mm 2.5mm; }
  .collation tbody.between:not(.annex) { break-after: avoid; }
  .variants tr, .findings li, .texts tr { break-inside: avoid; }
  .para { orphans: 2; widows: 2; }
  .texts { font-size: 9pt; }
  .texts .file code, .places, .places code, .rule { font-size: 7.5pt; }
  .places a { border: 0; }
  .variants .place { width: 29mm; font-size: 9pt; }
  .variants .kind { width: 15mm; }
  .variants .n { width: 12mm; }
  .variants .reading { font-size: 9.5pt; line-height: 1.6; }
  .variants .source { font-size: 7pt; }
  .mark del, .mark ins { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .para.depth-1 { padding-inline-start: 3em; }
}
`;
