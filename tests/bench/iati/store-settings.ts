import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Starts the embedded stores in a process of their own, and lets this process use them. @returns how to stop them */
export async function useStoreProcess(folder: string): Promise<() => void> {
  const script = fileURLToPath(new URL('../store-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout }))
    if (line.startsWith('settings ')) {
      Object.assign(process.env, JSON.parse(line.slice('settings '.length)));
      return () => void child.kill('SIGKILL');
    }
  throw new Error('The stores did not start');
}
