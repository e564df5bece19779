import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ProgrammeRecords } from '../../../shared/domain/owned-records.ts';
import type { Settings } from './call.ts';
import { fill } from './fill.ts';

export type StoredProgramme = {
  readonly settings: Settings;
  add(records: ProgrammeRecords): Promise<void>;
  stop(): void;
};

/** Starts new stores on an empty folder and writes a programme into them. */
export async function storeProgramme(
  records: ProgrammeRecords,
  folder: string,
): Promise<StoredProgramme> {
  const script = fileURLToPath(new URL('../store-process.ts', import.meta.url));
  const path = join(folder, String(records.projects.length));
  const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const settings = await settingsSaidBy(child.stdout);
  const add = (more: ProgrammeRecords) => fill(settings.DYNAMODB_ENDPOINT ?? '', more);
  const stop = () => void child.kill('SIGKILL');
  await add(records).catch((error: unknown) => {
    stop();
    throw error;
  });
  return { settings, add, stop };
}

async function settingsSaidBy(stdout: NodeJS.ReadableStream): Promise<Settings> {
  for await (const line of createInterface({ input: stdout })) {
    if (line.startsWith('settings ')) return JSON.parse(line.slice('settings '.length));
  }
  throw new Error('The stores did not start');
}
