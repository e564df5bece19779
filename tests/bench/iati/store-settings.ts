import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const Settings = z.record(z.string(), z.string());
type Stores = { readonly settings: z.infer<typeof Settings>; stop(): void };

/**
 * Starts the embedded stores and lets this process use them: the table and the files in a process each, as they are no one service on AWS.
 * @returns how to stop them
 */
export async function useStoreProcesses(folder: string): Promise<() => void> {
  const [table, files] = await Promise.all([
    startStores(join(folder, 'table')),
    startStores(join(folder, 'files')),
  ]);
  const { DYNAMODB_ENDPOINT } = table.settings;
  Object.assign(process.env, files.settings, { DYNAMODB_ENDPOINT });
  return () => {
    table.stop();
    files.stop();
  };
}

async function startStores(folder: string): Promise<Stores> {
  const script = fileURLToPath(new URL('../store-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = () => void child.kill('SIGKILL');
  for await (const line of createInterface({ input: child.stdout }))
    if (line.startsWith('settings '))
      return { settings: Settings.parse(JSON.parse(line.slice('settings '.length))), stop };
  throw new Error('The stores did not start');
}
