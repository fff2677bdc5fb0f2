import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { commands } from '../src/cli/commands/index.js';
import { makeProgram } from '../src/cli/program.js';
import { LANGUAGES } from '../src/messages/language.js';
import { ROOT, sources, type SourceFile } from './architecture.js';

const STAGES = ['read', 'parse', 'align', 'compare', 'lint', 'edition', 'render'];
const RULE_FOLDERS = ['numbering', 'text', 'wording', 'references', 'witnesses'];
const INDEXES = STAGES.map((stage) => `${stage}/index.ts`);
const MODEL = ['model/', 'messages/', 'errors.ts'];

/** What each part may import: files, and folders by their `/`. A part is what its path begins with. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'model/': ['model/'],
  'messages/': ['messages/', 'model/'],
  'errors.ts': ['messages/'],
  ...Object.fromEntries(STAGES.map((stage) => [`${stage}/`, [`${stage}/`, ...MODEL]])),
  'render/': ['render/', 'generated/client.ts', ...MODEL],
  // What runs in the page is no part of the program: it is bundled into generated/, as a string.
  'client/': ['client/'],
  'generated/': [],
  // What a configuration may say about rules is what the rules say of themselves.
  'config/': ['config/', 'read/index.ts', 'lint/index.ts', ...MODEL],
  'config.ts': ['config/', 'read/index.ts', 'lint/index.ts', ...MODEL],
  'plugin.ts': ['parse/index.ts', 'read/index.ts', ...MODEL],
  'check/': ['check/', ...MODEL],
  'pipeline.ts': ['config.ts', ...INDEXES, ...MODEL],
  // What the configuration of a corpus makes of its texts.
  'corpus/': ['corpus/', 'config.ts', 'pipeline.ts', ...INDEXES, ...MODEL],
  'site.ts': ['config.ts', 'corpus/', 'render/index.ts', ...MODEL],
  'index.ts': ['config.ts', 'pipeline.ts', 'plugin.ts', ...INDEXES, ...MODEL],
  'version.ts': [],
  // A command that writes one format loads that format alone.
  'cli/': [
    'cli/',
    'check/',
    'render/writer.ts',
    'config.ts',
    'corpus/',
    'pipeline.ts',
    'site.ts',
    'version.ts',
    'index.ts',
    ...INDEXES,
    ...MODEL,
  ],
};

const layerOf = (path: string): string | undefined => Object.keys(LAYERS).find((part) => begins(path, part));

function begins(path: string, part: string): boolean {
  return part.endsWith('/') ? path.startsWith(part) : path === part;
}

const paths = (files: readonly SourceFile[]): string[] => files.map(({ path }) => path);

describe('every source file', () => {
  test('there are some, and each belongs to a layer', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(paths(sources).filter((path) => layerOf(path) === undefined)).toEqual([]);
  });

  test('imports only what its layer may', () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .filter((name) => !(LAYERS[layerOf(path) ?? ''] ?? []).some((part) => begins(name, part)))
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('is free of import cycles', () => {
    expect(cycle(new Map(sources.map(({ path, imports }) => [path, imports])))).toEqual([]);
  });

  test('has at most 250 lines', () => {
    expect(sources.filter(({ lines }) => lines > 250).map(({ path, lines }) => `${path}: ${lines}`)).toEqual(
      [],
    );
  });

  test('has no default export', () => {
    expect(paths(sources.filter(({ hasDefaultExport }) => hasDefaultExport))).toEqual([]);
  });

  test('declares no class but errors', () => {
    expect(sources.flatMap(({ path, classes }) => classes.map((name) => `${path}: ${name}`))).toEqual([
      'errors.ts: InputError',
    ]);
  });
});

describe('the world', () => {
  const outside = (part: string): SourceFile[] => sources.filter(({ path }) => !path.startsWith(part));

  test('only the command line knows the process and the console', () => {
    const knows = outside('cli/').filter(
      ({ names, packages }) =>
        names.has('process') ||
        names.has('console') ||
        packages.some((name) => /^(?:node:)?process$/u.test(name)),
    );
    expect(paths(knows)).toEqual([]);
  });

  test('nothing asks for the time or for chance', () => {
    const asks = sources.filter(({ names }) =>
      ['Date', 'performance', 'setTimeout', 'setInterval', 'crypto'].some((name) => names.has(name)),
    );
    expect(paths(asks)).toEqual([]);
    const chance = sources.filter(({ path }) =>
      /Math\.random|randomUUID|randomBytes/u.test(text(`src/${path}`)),
    );
    expect(paths(chance)).toEqual([]);
  });

  test('files are read only by read/, the configuration, the version and the command line', () => {
    const opens = sources.filter(({ packages }) => packages.some((name) => /^(?:node:)?fs\b/u.test(name)));
    expect(
      paths(opens).filter((path) => !/^(?:read\/|config\/|config\.ts|version\.ts|cli\/)/u.test(path)),
    ).toEqual([]);
  });

  test('files are written only by the command line', () => {
    const writes = outside('cli/').filter(({ names }) =>
      ['writeFile', 'writeFileSync', 'mkdir', 'rename', 'rm', 'createWriteStream'].some((name) =>
        names.has(name),
      ),
    );
    expect(paths(writes)).toEqual([]);
  });

  test('renderers know no machine', () => {
    const node = sources
      .filter(({ path }) => path.startsWith('render/'))
      .flatMap(({ path, packages }) =>
        packages.filter((name) => name.startsWith('node:')).map((name) => `${path}: ${name}`),
      );
    // A digest of the style sheet for the content security policy.
    expect(node).toEqual(['render/html/csp.ts: node:crypto']);
  });
});

describe('registries', () => {
  it.each([
    ['render', /^render\/[^/]+\.tsx?$/u, ['render/format.ts']],
    ['parse/families', /^parse\/families\/[^/]+\.ts$/u, ['parse/families/family.ts']],
    ['cli/commands', /^cli\/commands\/[^/]+\.ts$/u, []],
    ...RULE_FOLDERS.map((name): [string, RegExp, string[]] => [
      `lint/rules/${name}`,
      new RegExp(`^lint/rules/${name}/[^/]+\\.ts$`, 'u'),
      [],
    ]),
  ])('every file of %s is in its index', (folder, pattern, types) => {
    const index = `${folder}/index.ts`;
    const files = paths(sources).filter(
      (path) => pattern.test(path) && path !== index && !types.includes(path),
    );
    // Formats that are heavy to load are in the table of writer.ts alone.
    const tables = sources.filter(({ path }) => path === index || path === `${folder}/writer.ts`);
    const listed = new Set(tables.flatMap(({ imports }) => imports));
    expect(files.filter((path) => !listed.has(path))).toEqual([]);
    expect(files.length).toBeGreaterThan(2);
  });

  test('commands are named like their files', () => {
    const files = readdirSync(join(ROOT, 'src/cli/commands')).filter((name) => name !== 'index.ts');
    expect(commands.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });
});

const program = makeProgram({
  io: {
    stdin: () => Promise.reject(new Error('not read')),
    stdout: () => Promise.resolve(),
    stderr: () => undefined,
    isTerminal: false,
    columns: undefined,
    env: {},
  },
  language: 'en',
  finish: () => undefined,
  showHelp: () => undefined,
});

describe.runIf(existsSync(join(ROOT, 'README.md')))('the README', () => {
  const readme = (): string => text('README.md');

  test('has every command in its table, with its arguments', () => {
    const rows = [...readme().matchAll(/^\| *`jiaokan (\w+)([^`]*)` *\|/gmu)].map(
      ([, name, rest]) => `${name}${rest}`,
    );
    const known = program.commands.map((command) => {
      const words = command.registeredArguments.map((argument) => {
        const word = argument.variadic ? `${argument.name()}…` : argument.name();
        return argument.required ? word : `[${word}]`;
      });
      return [command.name(), ...words].join(' ');
    });
    expect(rows.sort()).toEqual(known.sort());
  });

  test('has every format of a command', () => {
    for (const command of program.commands) {
      const choices = command.options.find(({ long }) => long === '--format')?.argChoices;
      const row =
        readme()
          .split('\n')
          .find((line) => line.startsWith(`| \`jiaokan ${command.name()}`)) ?? '';
      const named = /--format ([\w\\|]+)/u.exec(row)?.[1]?.split('\\|');
      expect(named).toEqual(choices);
    }
  });

  test('has every option that a command takes', () => {
    const options = program.commands.flatMap((command) => command.options.map(({ long }) => long ?? ''));
    const text = readme();
    const named = (option: string): boolean =>
      text.includes(option) || (option === '--output' && text.includes('`-o '));
    expect([...new Set(options)].filter((option) => option !== '--title' && !named(option))).toEqual([]);
  });
});

describe('messages', async () => {
  const files = readdirSync(join(ROOT, 'src/messages')).filter((name) => name.endsWith('.ts'));
  const catalogues: [string, Readonly<Record<string, unknown>>][] = [];
  for (const file of files) {
    const module = (await import(pathToFileURL(join(ROOT, 'src/messages', file)).href)) as Record<
      string,
      unknown
    >;
    for (const [name, value] of Object.entries(module)) {
      if (isTable(value) && LANGUAGES.some((language) => language in value))
        catalogues.push([`${file} ${name}`, value]);
    }
  }

  test('there are some', () => expect(catalogues.length).toBeGreaterThan(5));

  it.each(catalogues)('%s has the same keys in every language', (_, catalogue) => {
    const [first, ...others] = LANGUAGES.map((language) => shape(catalogue[language]));
    for (const other of others) expect(other).toEqual(first);
  });
});

/** The keys of a table of messages, with what is under them; of a message itself only that it is one. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.length;
  if (!isTable(value)) return value === undefined ? 'missing' : 'message';
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The files of one cycle, in order; empty where there is none. */
function cycle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of graph.get(path) ?? []) {
      const found = walk(next, [...trail, path]);
      if (found.length > 0) return found;
    }
    done.add(path);
    return [];
  };
  for (const path of graph.keys()) {
    const found = walk(path, []);
    if (found.length > 0) return found;
  }
  return [];
}
