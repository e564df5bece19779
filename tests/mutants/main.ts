import { readFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { type Area, type AreaName, areas } from './areas.ts';
import { type Mutant, mutantOf } from './mutant.ts';
import { survivors } from './survivors.ts';

/**
 * `npm run mutants`, or `npm run mutants -- review history`: changes the code in small ways, one at a time, and sees whether a test
 * notices. Fails where less than nine in ten are noticed, or one that is not is not among the survivors with its reason.
 */
const minShare = 0.9;
const named = process.argv.slice(2);
const chosen = (Object.keys(areas) as AreaName[]).filter(
  (name) => named.length === 0 || named.includes(name),
);

const reports: string[] = [];
for (const name of chosen) {
  const mutants = await mutantsOf(name);
  const { line, faults } = judge(name, mutants);
  reports.push(line, ...faults.map((fault) => `  ${fault}`));
  if (faults.length > 0) process.exitCode = 1;
}
process.stdout.write(`\n${reports.join('\n')}\n`);

async function mutantsOf(name: AreaName): Promise<readonly Mutant[]> {
  const { mutate, tests, ignoreStatic = false, isolated = false }: Area = areas[name];
  process.env.MUTANT_TESTS = JSON.stringify(tests);
  process.env.MUTANT_TESTS_ISOLATED = String(isolated);
  const results = await new Stryker({
    mutate: [...mutate],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', './tests/mutants/ignore-descriptions.ts'],
    ignorers: ['descriptions'],
    vitest: { configFile: 'tests/mutants/vitest.config.ts' },
    coverageAnalysis: 'perTest',
    ignoreStatic,
    concurrency: 2,
    // On a busy machine a test may take long; what never ends is found all the same.
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 15,
    // It reads this file by the compiler API of TypeScript 5, which 7 does not have; without one it has nothing to rewrite.
    tsconfigFile: 'none.json',
    tempDirName: '.mutants',
    cleanTempDir: 'always',
    ignorePatterns: ['cdk.out', 'dist', '.data'],
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
  }).runMutationTest();
  return results.map((result) => mutantOf(result, readFileSync(result.fileName, 'utf8')));
}

function judge(name: AreaName, mutants: readonly Mutant[]) {
  const tried = mutants.filter(({ outcome }) => outcome !== 'none');
  const survived = tried.filter(({ outcome }) => outcome === 'survived');
  const share = 1 - survived.length / tried.length;
  const listed = survivors[name];
  const isListed = ({ line, change }: Mutant) =>
    listed.some((survivor) => survivor.line === line && survivor.change === change);
  const survives = ({ line, change }: { readonly line: string; readonly change: string }) =>
    survived.some((mutant) => mutant.line === line && mutant.change === change);
  return {
    line: `${name}: ${tried.length} mutants, ${tried.length - survived.length} killed (${(share * 100).toFixed(1)} %), ${survived.length} survived`,
    faults: [
      ...(share < minShare ? [`less than ${minShare * 100} % were killed`] : []),
      ...survived
        .filter((mutant) => !isListed(mutant))
        .map((mutant) => `survived: ${describeMutant(mutant)}`),
      ...listed
        .filter((one) => !survives(one))
        .map((one) => `listed, but gone or killed: ${describeMutant(one)}`),
    ],
  };
}

function describeMutant({
  line,
  change,
  place,
}: {
  line: string;
  change: string;
  place?: string;
}): string {
  return `${place ?? ''}\n    line: ${JSON.stringify(line)}\n    change: ${JSON.stringify(change)}`;
}
