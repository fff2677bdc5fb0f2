/** The program as a process of its own: streams, exit codes, pipes. Needs `npm run build`, as `npm test` does. */
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { corpus, OLD } from './run.js';

const bin = fileURLToPath(new URL('../../bin/jiaokan.js', import.meta.url));
const pair = [corpus('xinhua.txt'), corpus('newspaper.txt')];

function run(
  argv: readonly string[],
  options: { readonly input?: string; readonly out?: number } = {},
): SpawnSyncReturns<string> {
  const { input = '', out } = options;
  const env = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined };
  return spawnSync(process.execPath, [bin, ...argv], {
    encoding: 'utf8',
    input,
    env,
    stdio: ['pipe', out ?? 'pipe', 'pipe'],
  });
}

it('gives data on standard output and nothing else anywhere', () => {
  const { status, stdout, stderr } = run(['compare', ...pair, '--format', 'json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ base: { articles: 20 }, witness: { articles: 23 } });
});

it('exits 1 for differences when asked', () => {
  expect(run(['compare', ...pair, '--exit-code']).status).toBe(1);
});

it.each([[], ['diff'], ['parse', 'no-such-file.txt'], ['build', 'no-such-directory']])(
  'exits 2 with one line on standard error: %j',
  (...argv: string[]) => {
    const { status, stdout, stderr } = run(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/u);
  },
);

it('reads standard input', () => {
  const { status, stdout } = run(['compare', '-', pair[0] as string, '--format', 'json'], { input: OLD });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ base: { path: '-', articles: 3 } });
});

it('writes no colour into a pipe', () => {
  expect(run(['compare', ...pair]).stdout).not.toContain('\u001b');
});

it.runIf(process.platform === 'linux')('says in one line that a disk is full', () => {
  const { status, stderr } = run(['compare', ...pair], { out: openSync('/dev/full', 'w') });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: '标准输出：无法写入（ENOSPC）；请检查目录、权限和磁盘空间\n',
  });
});

it('does not complain when its reader goes away, as in | head', async () => {
  // Four times the text, so that the pipe cannot hold the report.
  const child = spawn(process.execPath, [bin, 'compare', ...pair, ...pair, '--format', 'html']);
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
