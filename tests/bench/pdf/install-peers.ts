import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * The other engines have a lock file of their own, so that they never become dependencies of the product. Not by `npm ci`: it
 * refuses any lock file of this Typst, whose packages for other machines are named but were never published.
 */
export function installPeers(): void {
  if (existsSync(`${folder}node_modules/.package-lock.json`)) return;
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.log('The other engines could not be installed: `npm install` failed');
}
