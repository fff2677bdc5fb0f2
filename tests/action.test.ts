/** The ready-made workflow and hooks, run as they are. Needs `npm run build`, as `npm test` does. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../src/cli/commands/index.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly {
      readonly name: string;
      readonly run: string;
      readonly env?: Readonly<Record<string, string>>;
    }[];
  };
}

const action = parse(await readFile(join(ROOT, 'action.yml'), 'utf8')) as Action;
const step = action.runs.steps.find(({ name }) => name === 'Check')!;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiaokan-action-'));
  await cp(join(ROOT, 'corpus'), join(folder, 'corpus'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs the step with these inputs, as the runner would. */
function run(
  inputs: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly out: string; readonly summary: string }> {
  const env = Object.entries(step.env ?? {}).map(([name, value]) => [
    name,
    value.replace(
      /\$\{\{ inputs\.([\w-]+) \}\}/gu,
      (_, input: string) => inputs[input] ?? action.inputs[input]!.default,
    ),
  ]);
  const summary = join(folder, 'summary.md');
  const world = {
    ...process.env,
    ...(Object.fromEntries(env) as Record<string, string>),
    GITHUB_ACTION_PATH: ROOT,
    GITHUB_STEP_SUMMARY: summary,
  };
  return new Promise((resolve) => {
    execFile('bash', ['-eo', 'pipefail', '-c', step.run], { cwd: folder, env: world }, (error, out) => {
      const code = typeof error?.code === 'number' ? error.code : 0;
      void readFile(summary, 'utf8').then((text) => resolve({ code, out, summary: text }));
    });
  });
}

describe('the action', () => {
  test('declares every input it uses, and uses every one it declares', () => {
    const used = Object.values(step.env ?? {}).map((value) => /inputs\.([\w-]+)/u.exec(value)?.[1]);
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
    // An input inside a script would be run as part of it.
    for (const { run: script } of action.runs.steps) expect(script).not.toContain('${{');
  });

  it('passes the corpus as it is', async () => {
    const { code, summary } = await run();
    expect(code).toBe(0);
    expect(summary).toMatch(/^## /u);
  });

  it('fails on what is new, with an annotation, a summary and SARIF', async () => {
    const path = join(folder, 'corpus/newspaper.txt');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('第十九条 本规定由', '第十八条 本规定由'));
    const { code, out, summary } = await run({ sarif: 'result.sarif', lang: 'en' });
    expect(code).toBe(1);
    expect(out).toContain('::error file=corpus/newspaper.txt,line=111,');
    expect(summary).toContain('duplicate-number');
    const sarif = JSON.parse(await readFile(join(folder, 'result.sarif'), 'utf8')) as { version: string };
    expect(sarif.version).toBe('2.1.0');
  });

  it('tells a wrong configuration from findings', async () => {
    await writeFile(join(folder, 'corpus/jiaokan.config.yaml'), 'title: 校勘\n');
    expect((await run()).code).toBe(2);
    expect((await run({ config: 'there is none; exit 0' })).code).toBe(2);
  });
});

test('the hooks run commands that there are', async () => {
  const hooks = parse(await readFile(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as {
    readonly id: string;
    readonly entry: string;
    readonly language: string;
  }[];
  expect(hooks.map(({ id }) => id)).toEqual(['jiaokan-check', 'jiaokan-lint']);
  for (const { entry, language } of hooks) {
    const [program, name] = entry.split(' ');
    expect([program, language]).toEqual(['jiaokan', 'node']);
    expect(commands.map((command) => command.name)).toContain(name);
  }
});
