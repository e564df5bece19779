import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimFolder, dataFormat } from '../../../infra/local/data-folder.ts';
import { diskFault, FolderRefused } from '../../../infra/local/disk-fault.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'experience-reports-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const module = fileURLToPath(new URL('../../../infra/local/data-folder.ts', import.meta.url));

/** Another running process that has claimed the folder. */
async function claimedByAnother(): Promise<ChildProcess> {
  const code = `const { claimFolder } = await import(${JSON.stringify(module)});
    claimFolder(process.argv[1]); console.log('claimed'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, folder]);
  await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function contents(): Promise<Record<string, string>> {
  const names = (await readdir(folder)).toSorted();
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts));
}

describe('a folder in use', () => {
  test('is refused with the id of the process that uses it', async () => {
    const other = await claimedByAnother();
    expect(() => claimFolder(folder)).toThrow(FolderRefused);
    expect(() => claimFolder(folder)).toThrow(`is in use by process ${other.pid}.`);
    await kill(other);
  });

  test('is free after that process was killed, even if another process has its id', async () => {
    await kill(await claimedByAnother());
    await writeFile(join(folder, 'process-id'), String(process.ppid));
    const release = claimFolder(folder);
    expect(await readFile(join(folder, 'process-id'), 'utf8')).toBe(String(process.pid));
    release();
  });

  test('is free after it was released', () => {
    claimFolder(folder)();
    claimFolder(folder)();
  });
});

describe('the format of a folder', () => {
  test.each([
    ['of a later release', { format: 'later', table: 'x' }, 'has format "later"'],
    ['of a release that named none', { 'issuer-key.json': '{}' }, 'names no format'],
  ])('%s is refused with a message, and the folder is not changed', async (_, files, words) => {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const before = await contents();
    expect(() => claimFolder(folder)).toThrow(words);
    expect(() => claimFolder(folder)).toThrow('set DATA_FOLDER to another folder');
    expect(await contents()).toEqual(before);
  });

  test('is absent if the first start was interrupted before writing it', async () => {
    await writeFile(join(folder, 'claim'), '');
    await writeFile(join(folder, 'process-id'), '1');
    claimFolder(folder)();
    expect((await contents()).format).toBe(dataFormat);
  });
});

/** Errors as Node, SQLite and LevelDB report them. */
describe('a disk that cannot be written', () => {
  const error = (message: string, fields: object = {}) => Object.assign(new Error(message), fields);

  test.each([
    error('ENOSPC: no space left on device, write', { code: 'ENOSPC' }),
    error('database or disk is full', { code: 'ERR_SQLITE_ERROR', errcode: 13 }),
    error('IO error: data/table/000003.log: No space left on device', { code: 'LEVEL_IO_ERROR' }),
    error('Database failed to open', { cause: error('IO error: No space left on device') }),
  ])('is reported as full: %s', (fault) => {
    expect(diskFault('data', fault)?.message).toMatch(/^The disk of data is full. Make room/);
  });

  test.each([
    error("EROFS: read-only file system, mkdir '/data'", { code: 'EROFS', syscall: 'mkdir' }),
    error("EACCES: permission denied, open 'data/claim'", { code: 'EACCES', syscall: 'open' }),
    error("ENOENT: no such file or directory, mkdir '/read-only/data'", { code: 'ENOENT' }),
    error('unable to open database file', { code: 'ERR_SQLITE_ERROR', errcode: 14 }),
    error('attempt to write a readonly database', { code: 'ERR_SQLITE_ERROR', errcode: 8 }),
  ])('is reported as not writable: %s', (fault) => {
    expect(diskFault('data', fault)?.message).toMatch(/^data cannot be written. Make it writable/);
  });

  test('a forbidden port is not reported as a disk error', () => {
    const fault = error('listen EACCES: permission denied', { code: 'EACCES', syscall: 'listen' });
    expect(diskFault('data', fault)).toBeUndefined();
  });

  test('a file in place of the folder is reported as such', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    expect(() => claimFolder(file)).toThrow('is a file');
  });
});
