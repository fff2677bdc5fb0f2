/** `jiaokan parse` with more files than one. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorsIn } from '../render/schema.js';
import { folder, jiaokan, NEW, OLD, type Folder } from './run.js';

let files: Folder;
let paths: string[] = [];

beforeAll(async () => {
  files = await folder();
  paths = [
    await files.put('旧.txt', OLD),
    await files.put('新.md', NEW),
    await files.put('无.txt', '通知。\n'),
  ];
});
afterAll(() => files.remove());

const parsed = async (...argv: string[]): Promise<string> => {
  const { code, out, err } = await jiaokan(['parse', ...argv]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
};

describe('parse of several files', () => {
  it('shows one outline after the other, each with its title and path at the head', async () => {
    const single = await Promise.all(paths.map((path) => parsed(path, '--width', '60')));
    expect(await parsed(...paths, '--width', '60')).toBe(single.join('\n'));
    for (const [at, path] of paths.entries()) expect(single[at]?.split('\n')[1]).toContain(path);
  });

  it('puts each text of Markdown below its path, and the path alone where there is no regulation', async () => {
    const [old, now] = await Promise.all(paths.map((path) => parsed(path, '--format', 'md')));
    expect(await parsed(...paths.slice(0, 2), '--format', 'md')).toBe(
      `\`${files.at('旧.txt')}\`\n\n${old}\n\`${files.at('新.md')}\`\n\n${now}`,
    );
  });

  it('writes JSON with a list of documents, each as it is by itself', async () => {
    const single = await Promise.all(paths.map((path) => parsed(path, '--format', 'json')));
    const out = await parsed(...paths, '--format', 'json');
    const json = JSON.parse(out) as { schema: string; documents: unknown[] };
    expect(json).toEqual({
      schema: 'jiaokan/documents@1',
      documents: single.map((text) => JSON.parse(text) as unknown),
    });
    expect(out).toBe(`${JSON.stringify(json, null, 2)}\n`);
    expect(errorsIn(json, 'documents')).toEqual([]);
    expect(errorsIn({ ...json, documents: [{}] }, 'documents')).not.toEqual([]);
  });

  it('keeps the form of a single document for a single file', async () => {
    expect(JSON.parse(await parsed(paths[0] as string, '--format', 'json'))).toMatchObject({
      schema: 'jiaokan/document@1',
    });
  });

  it('writes all of them to one file', async () => {
    const { code, out } = await jiaokan(['parse', ...paths, '-o', files.at('全部.json')]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(await readFile(files.at('全部.json'), 'utf8')).toBe(await parsed(...paths, '--format', 'json'));
  });

  it('reads standard input among them', async () => {
    const { out } = await jiaokan(['parse', paths[0] as string, '-', '--format', 'json'], { stdin: NEW });
    const { documents } = JSON.parse(out) as { documents: { source: { path: string }; title: string }[] };
    expect(documents.map(({ source }) => source.path)).toEqual([paths[0], '-']);
  });

  it('gives nothing where one of them cannot be read, and never writes over one', async () => {
    const missing = files.at('没有.txt');
    expect(await jiaokan(['parse', paths[0] as string, missing, '-o', files.at('不.json')])).toEqual({
      code: 2,
      out: '',
      err: `${missing}：找不到这个文件；请检查路径和文件名\n`,
    });
    await expect(readFile(files.at('不.json'))).rejects.toThrow();
    const { code, err } = await jiaokan(['parse', ...paths, '-o', paths[1] as string, '--format', 'md']);
    expect(code).toBe(2);
    expect(err).toContain('不能写在上面');
    expect(await readFile(paths[1] as string, 'utf8')).toBe(NEW);
  });
});
