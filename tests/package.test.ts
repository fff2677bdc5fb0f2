/** What `npm publish` would publish. Needs `npm run build`, as `npm test` does. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { ROOT, sources } from './architecture.js';

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;

// Without scripts: `prepare` would take dist/ away from under the tests that run meanwhile.
const packed = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  }),
) as [{ readonly files: readonly { readonly path: string }[]; readonly size: number }];
const [{ size }] = packed;
const files = packed[0].files.map(({ path }) => path);

test('holds the program, its types, its schemas, README and LICENSE, and nothing else', () => {
  expect(files.filter((path) => !/^(?:bin|dist|src\/schemas)\//u.test(path)).sort()).toEqual(
    ['LICENSE', 'README.md', 'package.json'].filter((path) => existsSync(join(ROOT, path))),
  );
  expect(files.filter((path) => /^dist\//u.test(path) && !/\.(?:js|d\.ts)$/u.test(path))).toEqual([]);
  expect(size).toBeLessThan(400_000);
});

test('holds what is compiled from every source, and nothing that is compiled from none', () => {
  const expected = sources.flatMap(({ path }) => {
    const stem = `dist/${path.replace(/\.tsx?$/u, '')}`;
    return [`${stem}.d.ts`, `${stem}.js`];
  });
  expect(files.filter((path) => path.startsWith('dist/')).sort()).toEqual(expected.sort());
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

  it.each(['comparison', 'document'])('the schema of a %s', (name) => {
    expect(manifest.exports['./schemas/*']).toBe('./src/schemas/*');
    expect(files).toContain(`src/schemas/${name}.schema.json`);
  });
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
