/**
 * Uses the installed package as its README says: compiled against its types, run against its files.
 * Arguments: a report that the command wrote, and the two texts it compared.
 */
import { align, compare, parse, read, regulationParse, render, type Comparison, type Witness } from 'jiaokan';
import { unified } from 'unified';

declare const process: { readonly argv: readonly string[] };
declare const console: { readonly log: (line: string) => void };

const [, , report = '', basePath = '', witnessPath = ''] = process.argv;

async function load(path: string, siglum: string, role: Witness['role']): Promise<Witness> {
  const source = await read(path);
  return { siglum, role, source, tree: parse(source) };
}

const base = await load(basePath, 'xinhua', 'base');
const witness = await load(witnessPath, 'newspaper', 'witness');
const comparison: Comparison = compare(align(base, witness));
const json = render('json', { comparisons: [comparison] }, { lang: 'zh' });
const { text } = await read(report, { format: 'txt' });
if (json !== text) throw new Error('the library and the command disagree');

const tree = unified().use(regulationParse).parse('第一条　为了保护环境，制定本规定。\n');
if (tree.children[0]?.type !== 'article') throw new Error('the plugin finds no article');

const schema = import.meta.resolve('jiaokan/schemas/comparison.schema.json');
const { $id, title } = JSON.parse((await read(new URL(schema).pathname)).text) as Record<string, unknown>;
if ($id === undefined && title === undefined) throw new Error(`no schema: ${schema}`);
console.log(`library: ${comparison.variants.length} variants, as the command reports them`);
