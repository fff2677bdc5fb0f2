import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main.js';
import type { Io, Screen } from '../../src/cli/io.js';

/** What a run of the command line left. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A world for the command line: nothing on standard input, no terminal, no environment. */
export interface World {
  readonly stdin?: string | Uint8Array;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Cores of the machine; without them there are no threads. The threads run what `npm run build` has made. */
  readonly cores?: number;
  /** What the threads run instead. */
  readonly worker?: URL;
  /** Standard error is a terminal. */
  readonly screen?: Screen;
  /** What stands for the program; without it nothing is kept from one check to the next. */
  readonly program?: string;
}

const WORKER = new URL('../../dist/cli-worker.js', import.meta.url);

/** Runs the command line in this process. Being given columns, it takes standard output for a terminal. */
export async function jiaokan(argv: readonly string[], world: World = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const io: Io = {
    stdin: async () => Buffer.from(world.stdin ?? ''),
    stdout: async (data) => void (out += Buffer.from(data as string).toString()),
    stderr: (text) => void (err += text),
    isTerminal: world.columns !== undefined,
    columns: world.columns,
    env: world.env ?? {},
    ...(world.cores === undefined ? {} : { threads: { worker: world.worker ?? WORKER, most: world.cores } }),
    ...(world.screen === undefined ? {} : { screen: world.screen }),
    ...(world.program === undefined ? {} : { program: async () => world.program }),
  };
  const code = await main(argv, io);
  return { code, out, err };
}

/** A file of the corpus. */
export function corpus(name: string): string {
  return fileURLToPath(new URL(`../../corpus/${name}`, import.meta.url));
}

/** A folder for one test file, and how to put files there. */
export interface Folder {
  readonly path: string;
  readonly at: (name: string) => string;
  /** Writes a file and gives its path. */
  readonly put: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly remove: () => Promise<void>;
}

export async function folder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'jiaokan-cli-'));
  const at = (name: string): string => join(path, name);
  const put = async (name: string, content: string | Uint8Array): Promise<string> => {
    await writeFile(at(name), content);
    return at(name);
  };
  return { path, at, put, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Two versions of a small regulation; the second has one word changed, and 款 are on lines of their own. */
export const OLD = `某市生态环境保护规定

第一条　为了保护生态环境，制定本规定。

第二条　各级政府对本地区的生态环境质量负责。
各部门在职责范围内做好有关工作。

第三条　本规定自发布之日起施行。
`;
export const NEW = OLD.replace('各级政府', '各级党委');
