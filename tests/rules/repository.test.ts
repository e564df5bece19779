import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(`${root}${path}`));

test('the lock file names no download location', () => {
  expect(readFileSync(`${root}package-lock.json`, 'utf8')).not.toMatch(/"resolved"/);
});

test('every dependency is pinned to an exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(`${root}package.json`, 'utf8'),
  );
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});

test("no file contains a path of a developer's machine", () => {
  const homes = new RegExp(
    ['/work/', '/root/', '/home/[a-z]', '/Users/[a-z]']
      .map((home) => `(^|[\\s"'\`(=])${home}`)
      .join('|'),
  );
  const strays = files
    .filter(
      (path) => !path.endsWith('package-lock.json') && path !== 'tests/rules/repository.test.ts',
    )
    .filter((path) => homes.test(readFileSync(`${root}${path}`, 'utf8')));
  expect(strays).toEqual([]);
});
