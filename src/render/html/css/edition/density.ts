/** The strip at the right edge of the window. Ticks of substance are long, others short; decided ones are faint. */
export const DENSITY = `
.density { position: fixed; z-index: 3; inset: calc(var(--bar) + 0.5rem) 0 0.5rem auto; width: 1rem; background: var(--paper); border-inline-start: 1px solid var(--line); }
.density svg { display: block; width: 100%; height: 100%; }
.density path { fill: none; stroke: none; vector-effect: non-scaling-stroke; }
.density a > path:not([data-e]) { fill: transparent; }
.density a:hover > path:not([data-e]) { fill: var(--swap-wash); }
.density [data-e] { stroke: var(--base); stroke-width: 2; }
.density .q { stroke: var(--soft); stroke-width: 1; }
.density .a { stroke: var(--witness); stroke-width: 2; }
.density .t { stroke: var(--swap); stroke-width: 2; }
.density .d { stroke-opacity: 0.45; }
.density.dense [data-e] { stroke-width: 0.75; stroke-opacity: 0.6; }
.density .off { display: none; }
@media (max-width: 60rem) { .density { display: none; } }
@media print { .density { display: none; } }
`;
