import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ownModules } from '../../vitest.config.ts';

const textOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const Versions = z.record(z.string(), z.string());
const Manifest = z.object({
  scripts: Versions,
  dependencies: Versions,
  devDependencies: Versions,
  optionalDependencies: Versions,
});
const manifest = Manifest.parse(JSON.parse(textOf('package.json')));
const versions = {
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
};
const major = (version = '') => version.split('.')[0];

test('every file that names Node names the same major version', () => {
  const devcontainer = JSON.parse(textOf('.devcontainer/devcontainer.json'));
  const named = [
    devcontainer.features['ghcr.io/devcontainers/features/node:1'].version,
    ...Object.entries(manifest.optionalDependencies)
      .filter(([name]) => name.startsWith('node-'))
      .map(([, version]) => major(version)),
    major(versions['@types/node']),
  ];
  expect([...new Set(named)]).toEqual([textOf('.nvmrc').trim()]);
});

test('the workflow runs .ci/run, with actions pinned to a commit', () => {
  const workflow = textOf('.github/workflows/ci.yml');
  expect(workflow).toMatch(/^\s*- run: \.ci\/run$/m);
  const actions = [...workflow.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
  expect(actions).not.toEqual([]);
  for (const action of actions) expect(action).toMatch(/@[0-9a-f]{40}$/);
});

describe('the rules of Renovate', () => {
  const Rule = z.object({
    description: z.string().optional(),
    matchPackageNames: z.array(z.string()),
    allowedVersions: z.string().optional(),
  });
  const { packageRules } = z
    .object({ packageRules: z.array(Rule) })
    .parse(JSON.parse(textOf('renovate.json')));
  /** The other places that name a Node version. */
  const elsewhere = ['node', 'ghcr.io/devcontainers/features/node'];
  const namedBy = (pattern: string) =>
    Object.keys(versions).filter((name) => matchesGlob(name, pattern));

  test.each(packageRules.flatMap(({ matchPackageNames }) => matchPackageNames))(
    'name only dependencies: %s',
    (pattern) => {
      if (!elsewhere.includes(pattern)) expect(namedBy(pattern)).not.toEqual([]);
    },
  );

  test('name the installed version and a reason for each held package', () => {
    const held = packageRules.filter(({ allowedVersions }) => allowedVersions);
    expect(held).not.toEqual([]);
    for (const { description, allowedVersions = '', matchPackageNames } of held) {
      expect(description).toBeTruthy();
      for (const name of matchPackageNames.flatMap(namedBy)) {
        const below = /^<(\d+)$/.exec(allowedVersions)?.[1];
        if (below) expect(Number(major(versions[name]))).toBeLessThan(Number(below));
        else expect(versions[name]).toBe(allowedVersions);
      }
    }
  });

  test('update packages of one family together', () => {
    for (const family of ['@middy/', '@aws-sdk/', '@aws-lambda-powertools/', 'node-']) {
      const ours = Object.keys(versions).filter((name) => name.startsWith(family));
      const rules = packageRules.filter(({ matchPackageNames }) =>
        matchPackageNames.some((pattern) => namedBy(pattern).some((name) => ours.includes(name))),
      );
      expect(rules.length, family).toBe(1);
      const together = rules[0]?.matchPackageNames.flatMap(namedBy);
      expect(together).toEqual(expect.arrayContaining(ours));
    }
  });
});

describe('the tests that need modules of their own', () => {
  const root = new URL('../../', import.meta.url);
  /** One pattern for each folder between braces, so that none of them goes missing among the others. */
  const single = (pattern: string): readonly string[] => {
    const [braces, inner = ''] = /\{([^}]+)\}/.exec(pattern) ?? [];
    if (braces === undefined) return [pattern];
    return inner.split(',').flatMap((each) => single(pattern.replace(braces, each)));
  };

  test.each(ownModules.flatMap(single))('%s matches a test file', (pattern) => {
    expect(globSync(pattern, { cwd: root })).not.toEqual([]);
  });
});
