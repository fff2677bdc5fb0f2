import { FOUNDATION } from './foundation.js';
import { MASTHEAD } from './masthead.js';
import { PRINT } from './print.js';
import { TOKENS } from './tokens.js';

const CARDS = `
body { max-width: 60rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1rem; }
.card { padding: 1.25rem 1.5rem; background: var(--paper); border: 1px solid var(--line); break-inside: avoid; }
.card h3 { margin: 0 0 0.5rem; font: 700 1.25rem/1.5 var(--song); }
.card h3::before { content: none; }
.card h3 .base { color: var(--base); }
.card h3 .witness { color: var(--witness); }
.card h3 .arrow { color: var(--soft); }
.card.comparison p { color: var(--soft); }
.card .files { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-top: 0.75rem; font: 0.875rem/1.75 var(--hei); }
.card .files a { color: var(--seal); text-decoration: underline; text-underline-offset: 0.25em; }
.card .head { display: flex; gap: 0.75rem; align-items: baseline; font: 0.9375rem/1.75 var(--hei); }
.card .role { color: var(--soft); font-size: 0.8125rem; }
.card .role.base { color: var(--base); }
.card .role.witness { color: var(--witness); }
.card .name { margin-bottom: 0.5rem; }
.card dl { font: 0.8125rem/1.75 var(--hei); }
.card dl > div { display: flex; gap: 0.75rem; }
.card dt { flex: 0 0 4.5rem; color: var(--soft); }
.card.edition { padding: 1.75rem clamp(1.25rem, 4vw, 2rem); border-top: 3px solid var(--seal); }
.card.edition h3 { font-size: clamp(1.25rem, 1rem + 1vw, 1.5rem); letter-spacing: 0.04em; text-wrap: balance; }
.cards:has(.edition) { grid-template-columns: 1fr; }
.card .sigla { display: flex; flex-wrap: wrap; gap: 0 2rem; font: 0.9375rem/1.75 var(--hei); }
.card .sigla dt { flex: none; }
.card .figures { display: grid; grid-template-columns: repeat(4, auto); justify-content: start; gap: 0.5rem clamp(1rem, 5vw, 3rem); margin: 1rem 0 0.75rem; }
.card .figures > div { flex-direction: column-reverse; gap: 0; }
.card .figures dd { font: 700 2rem/1.2 var(--song); font-variant-numeric: tabular-nums; }
.card .figures dt { flex: none; font: 0.8125rem/1.6 var(--hei); }
.spots { display: block; width: 100%; height: 2.5rem; margin: 0.5rem 0 1rem; }
.spots path { stroke: none; fill: var(--line); }
.spots .text { stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke; fill: none; }
.spots .substantive { fill: var(--base); }
.card .files .open { font-weight: 700; }
.card.comparison { padding: 1rem 1.25rem; border-top: 1px solid var(--line); }
.card.comparison h3 { font-size: 1.0625rem; }
.card.comparison p { font-size: 0.875rem; }
.card .files a { display: inline-block; min-height: 1.5rem; }
`;

/** Everything the index page is set with. */
export const INDEX_CSS = [TOKENS, FOUNDATION, MASTHEAD, CARDS, PRINT].join('');
