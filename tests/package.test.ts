/** What `npm publish` would publish, unpacked beside what it depends on. Needs `npm run build`, as `npm test` does. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { ROOT, sources } from './architecture.js';

interface Manifest {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
const place = mkdtempSync(join(tmpdir(), 'jiaokan-package-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

// Without scripts: `prepare` would take dist/ away from under the tests that run meanwhile.
const packed = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', place], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  }),
) as [
  { readonly filename: string; readonly files: readonly { readonly path: string }[]; readonly size: number },
];
const [{ size, filename }] = packed;
const files = packed[0].files.map(({ path }) => path);

/** The command line, of which the chunks have names of their own. */
const isBundle = (path: string): boolean => /^dist\/cli-[\w-]+\.js$/u.test(path);

test('holds the program, its types, its schemas, README and LICENSE, and nothing else', () => {
  expect(files.filter((path) => !/^(?:bin|dist|src\/schemas)\//u.test(path)).sort()).toEqual(
    ['LICENSE', 'README.md', 'package.json'].filter((path) => existsSync(join(ROOT, path))),
  );
  expect(files.filter((path) => /^dist\//u.test(path) && !/\.(?:js|d\.ts)$/u.test(path))).toEqual([]);
  // Rules with their explanations and word lists, pages with their styles and script, and what reads and writes documents
  // are most of it, once in the library and once in the bundle.
  expect(size).toBeLessThan(1_850_000);
});

test('holds what is compiled from every source of the library, and of the command line its bundle only', () => {
  const library = [...reachedFrom('index.ts')].flatMap((path) => {
    const stem = `dist/${path.replace(/\.tsx?$/u, '')}`;
    return [`${stem}.d.ts`, `${stem}.js`];
  });
  const compiled = files.filter((path) => path.startsWith('dist/') && !isBundle(path));
  expect(compiled.sort()).toEqual(library.sort());
});

test('holds every file of the bundle that another file of it asks for, and no file of an earlier build', () => {
  const bundle = files.filter(isBundle);
  const asked = bundle.flatMap((path) =>
    [...readFileSync(join(ROOT, path), 'utf8').matchAll(/(?:from|import\(?) ?"\.\/(cli-[\w-]+\.js)"/gu)].map(
      ([, name]) => `dist/${name}`,
    ),
  );
  expect([...new Set(['dist/cli-main.js', 'dist/cli-worker.js', ...asked])].sort()).toEqual(bundle.sort());
});

describe('holds what its package.json points to', () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  it.each([...targets, ...Object.values(manifest.bin)])('%s', (target) => {
    const path = target.replace(/^\.\//u, '');
    const found = path.endsWith('*') ? files.filter((file) => file.startsWith(path.slice(0, -1))) : [path];
    expect(found.length).toBeGreaterThan(0);
    expect(files).toEqual(expect.arrayContaining(found));
  });

  it.each(['comparison', 'document', 'documents', 'edition', 'findings', 'rules', 'baseline'])(
    'the schema of a %s',
    (name) => {
      expect(manifest.exports['./schemas/*']).toBe('./src/schemas/*');
      expect(files).toContain(`src/schemas/${name}.schema.json`);
    },
  );
});

test('depends on what it imports, and on nothing else', () => {
  const imported = sources
    .flatMap(({ packages }) => packages)
    .filter((name) => !name.startsWith('node:'))
    .map((name) => (name.startsWith('@') ? name.split('/', 2).join('/') : (name.split('/')[0] as string)));
  expect([...new Set(imported)].sort()).toEqual(Object.keys(manifest.dependencies).sort());
});

test.skipIf(process.platform === 'win32')('has a program that can be run', () => {
  const path = join(ROOT, manifest.bin['jiaokan'] as string);
  expect(readFileSync(path, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/u);
  expect(statSync(path).mode & 0o111).not.toBe(0);
});

describe('installed beside its dependencies and nothing else', () => {
  const modules = join(place, 'node_modules');
  const installed = join(modules, 'jiaokan');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(place, filename), '-C', installed, '--strip-components=1']);
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name), 'junction');
  }
  writeFileSync(join(place, 'package.json'), '{ "private": true }');
  const texts = ['新华社.txt', '报纸.md'];
  writeFileSync(join(place, '新华社.txt'), '第一条　为了保护环境，制定本规定。\n');
  writeFileSync(join(place, '报纸.md'), '**第一条**　为了改善环境，制定本规定。\n');

  const run = (...argv: string[]): { status: number | null; stdout: string; stderr: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: place, encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  const jiaokan = (...argv: string[]): ReturnType<typeof run> =>
    run(join(installed, manifest.bin['jiaokan'] as string), ...argv);

  it('says its version', () => {
    expect(jiaokan('--version')).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it.each(['text', 'json', 'html', 'md', 'patch'])('compares, --format %s', (format) => {
    const { status, stdout, stderr } = jiaokan('compare', ...texts, '--format', format, '--exit-code');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('改善');
  });

  it('parses in threads what it parses without them', () => {
    const alone = jiaokan('parse', ...texts, '--format', 'json', '--jobs', '1');
    expect(alone).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(alone.stdout)).toMatchObject({ schema: 'jiaokan/documents@1', documents: [{}, {}] });
    expect(jiaokan('parse', ...texts, '--format', 'json', '--jobs', '2')).toEqual(alone);
  });

  it('builds in threads', () => {
    const entries = texts.map(
      (file, at) =>
        `  - { siglum: 文${at}, role: ${at === 0 ? 'base' : 'witness'}, file: ${file}, source: 来源 }\n`,
    );
    const compare = 'build: { output: out, compare: [[文0, 文1], [文1, 文0]] }';
    writeFileSync(
      join(place, 'jiaokan.config.yaml'),
      `title: 校勘\nwitnesses:\n${entries.join('')}${compare}\n`,
    );
    expect(jiaokan('build', '.', '--jobs', '2')).toMatchObject({ status: 0, stderr: '' });
    expect(jiaokan('build', '.', '--check', '--jobs', '1')).toMatchObject({ status: 0, stderr: '' });
  });

  it('is a library', () => {
    writeFileSync(
      join(place, 'use.mjs'),
      `import { align, compare, parse, read, render } from 'jiaokan';
       const [base, witness] = await Promise.all(${JSON.stringify(texts)}.map(async (path) => {
         const source = await read(path);
         return { siglum: path, role: 'witness', source, tree: parse(source) };
       }));
       const comparison = compare(align(base, witness));
       console.log(comparison.summary.substantive, render('md', { comparisons: [comparison] }, { lang: 'zh' }).length > 100);`,
    );
    expect(run('use.mjs')).toEqual({ status: 0, stdout: '1 true\n', stderr: '' });
  });

  it('has types', () => {
    writeFileSync(
      join(place, 'use.mts'),
      `import { parse, readText, type Language } from 'jiaokan';
       export const lang: Language = 'zh';
       export const title: string = parse(readText('')).title;
       // @ts-expect-error a language that does not exist
       export const wrong: Language = 'fr';`,
    );
    const options = ['--noEmit', '--strict', '--target', 'es2023', '--module', 'nodenext', '--skipLibCheck'];
    const types = ['--typeRoots', join(ROOT, 'node_modules/@types'), '--types', 'node'];
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    expect(run(tsc, ...options, ...types, 'use.mts')).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

/** Files of src/ that a file imports, directly or not, itself included. */
function reachedFrom(path: string, reached = new Set<string>()): Set<string> {
  if (reached.has(path)) return reached;
  reached.add(path);
  for (const next of sources.find((source) => source.path === path)?.imports ?? [])
    reachedFrom(next, reached);
  return reached;
}
