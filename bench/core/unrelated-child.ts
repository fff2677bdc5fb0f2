/** Compares two unrelated paragraphs with one engine and prints what it took: run by unrelated.ts in a process of its own. */
import { timed } from '../statistics.js';
import { ENGINES } from './engines.js';
import { unrelatedPair } from './samples.js';

const engine = ENGINES.find(({ name }) => name === process.argv[2]);
if (!engine) throw new Error(`no engine called ${process.argv[2]}`);
const pair = unrelatedPair(process.cwd());
const before = process.resourceUsage().maxRSS;
const { ms, value } = timed(() => engine.distance(...pair));
const megabytes = (process.resourceUsage().maxRSS - before) / 1024;
console.log(JSON.stringify({ ms, distance: value, megabytes }));
