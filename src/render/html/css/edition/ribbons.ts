/**
 * The picture of the alignment. Pale is the same, darker is changed; a double line is split or merged, a broken one has
 * moved, hatching is what only one text has. Nothing is told by colour alone.
 */
export const RIBBONS = `
.hatches { position: absolute; }
.hatches path { fill: none; stroke-width: 1; }
.hatches .added { stroke: var(--witness); }
.hatches .wanting { stroke: var(--base); stroke-opacity: 0.75; }
.ribbon-key { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 0.25rem 0 1.25rem; font: 0.8125rem/1.75 var(--hei); color: var(--soft); }
.ribbon-key li { display: inline-flex; align-items: center; gap: 0.5rem; }
.ribbon-key svg { flex: none; overflow: visible; }
.panels { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: start; }
.alignment { flex: 3 1 22rem; min-width: 0; margin: 0; padding: 1rem 1.25rem 1.25rem; background: var(--paper); border: 1px solid var(--line); }
.alignment figcaption { margin-bottom: 0.75rem; font: 0.8125rem/1.75 var(--hei); }
.alignment .names { display: flex; justify-content: space-between; font-size: 0.9375rem; }
.alignment .names .base { color: var(--base); }
.alignment .names .witness { color: var(--witness); }
.alignment .tally { color: var(--soft); }
.picture { display: flex; }
.picture svg { display: block; flex: none; overflow: visible; }
.picture svg.flow { flex: 1 1 4rem; min-width: 4rem; width: 4rem; }
.picture a:hover { text-decoration: none; }
.picture text { font: 11px/1 var(--hei); fill: var(--soft); dominant-baseline: central; }
.units.base text { text-anchor: end; }
.chapters path { fill: none; stroke: var(--soft); stroke-width: 1; }
.chapters text { font: 12px/1 var(--kai); fill: var(--ink); writing-mode: vertical-rl; text-anchor: middle; letter-spacing: 1px; }
.picture path, .ribbon-key path { vector-effect: non-scaling-stroke; }
.units path { fill: var(--ground); stroke: var(--line); }
.units .thin { stroke: none; fill: var(--line); }
.flow path, .ribbon-key path { fill: var(--line); fill-opacity: 0.5; }
.units .edited { fill: var(--swap-wash); stroke: var(--swap); }
.units .edited.thin { fill: var(--swap); fill-opacity: 0.55; stroke: none; }
.flow .edited, .ribbon-key .edited { fill: var(--swap); fill-opacity: 0.2; }
.flow .edited.some, .ribbon-key .edited.some { fill-opacity: 0.34; }
.flow .edited.many { fill-opacity: 0.52; }
.units .split, .units .merged { fill: var(--base-wash); stroke: var(--seal); stroke-width: 2; }
.units .split.thin, .units .merged.thin { fill: var(--seal); stroke: none; }
.flow .split, .flow .merged, .ribbon-key .split { fill: var(--seal); fill-opacity: 0.2; stroke: var(--seal); }
.units .inserted, .ribbon-key .inserted { fill: url(#hatch-added); fill-opacity: 1; stroke: var(--witness); }
.units .inserted.thin { fill: var(--witness); stroke: none; }
.units .deleted, .ribbon-key .deleted { fill: url(#hatch-wanting); fill-opacity: 1; stroke: var(--base); stroke-dasharray: 3 2; }
.units .deleted.thin { fill: var(--base); stroke: none; }
.units .moved { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 1 2; }
.units .moved.thin { stroke: none; }
.flow .moved, .ribbon-key .moved { fill: var(--witness); fill-opacity: 0.18; stroke: var(--ink); stroke-width: 1.25; stroke-dasharray: 1.5 2.5; }
.dense .flow .moved { fill-opacity: 0.4; stroke-width: 0.75; stroke-dasharray: none; }
.dense .flow .split, .dense .flow .merged { stroke-width: 0.75; }
.flow a:hover path, .units a:hover path { fill-opacity: 0.75; stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: none; }
.units a:hover text { fill: var(--seal); font-weight: 700; }
.alignment.commentary .units .deleted { fill: none; stroke: var(--soft); stroke-dasharray: 1 3; }
.alignment.commentary .units .deleted.thin { stroke: none; }
.units .whole { fill: var(--ground); stroke: var(--hair); }
.flow .verbatim, .ribbon-key .verbatim { fill: var(--swap); fill-opacity: 0.5; }
.flow .shortened, .ribbon-key .shortened { fill: var(--swap); fill-opacity: 0.2; stroke: var(--swap); }
.flow .paraphrased, .ribbon-key .paraphrased { fill: none; stroke: var(--swap); stroke-dasharray: 4 2; }
.units .verbatim { fill: var(--swap); fill-opacity: 0.7; stroke: var(--swap); }
.units .shortened { fill: var(--swap-wash); stroke: var(--swap); }
.units .paraphrased { fill: var(--paper); stroke: var(--swap); stroke-dasharray: 2 1; }
.alignment.commentary { flex: 2 1 16rem; }
@media (max-width: 36rem) {
  .alignment { padding: 0.75rem 0.6rem; }
}
@media print {
  .ribbons { break-inside: avoid; }
  .panels { gap: 4mm; }
  .alignment, .alignment.commentary { flex: 1 1 78mm; max-width: 130mm; break-inside: avoid; padding: 3mm; }
  .picture { zoom: 0.75; }
  .flow path, .ribbon-key path { fill-opacity: 0.16; }
  .flow .edited, .ribbon-key .edited { fill-opacity: 0.3; }
  .flow .edited.some, .ribbon-key .edited.some { fill-opacity: 0.45; }
  .flow .edited.many { fill-opacity: 0.6; }
  .flow .split, .flow .merged, .ribbon-key .split { fill-opacity: 0.06; }
}
`;
