import { FOUNDATION } from './foundation.js';
import { MASTHEAD } from './masthead.js';
import { PRINT } from './print.js';
import { TOKENS } from './tokens.js';

const CARDS = `
body { max-width: 60rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1rem; }
.card { padding: 1.25rem 1.5rem; background: var(--paper); border: 1px solid var(--line); break-inside: avoid; }
.card.comparison { border-top: 3px solid var(--seal); }
.card h3 { margin: 0 0 0.5rem; font: 700 1.25rem/1.5 var(--song); }
.card h3::before { content: none; }
.card h3 .base { color: var(--base); }
.card h3 .witness { color: var(--witness); }
.card h3 .arrow { color: var(--soft); }
.card.comparison p { color: var(--soft); font-size: 0.9375rem; }
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
`;

/** Everything the index page is set with. */
export const INDEX_CSS = [TOKENS, FOUNDATION, MASTHEAD, CARDS, PRINT].join('');
