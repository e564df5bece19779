import { relative } from 'node:path';
import { type Reporter, startVitest, type TestModule } from 'vitest/node';

/** `npm run test:slow`: runs the tests, or those named after `--`, and lists the ten slowest files with imports and hooks. */
const listed = 10;

const slowest: Reporter = {
  onTestRunEnd(modules) {
    const files = modules
      .map((module) => ({ path: relative('.', module.moduleId), seconds: secondsOf(module) }))
      .toSorted((left, right) => right.seconds - left.seconds);
    const all = files.reduce((sum, { seconds }) => sum + seconds, 0);
    const lines = files.slice(0, listed).map(formatFile);
    process.stdout.write(
      `\nThe slowest ${lines.length} of ${files.length} files, which took ${all.toFixed(1)} s one after the other:\n${lines.join('\n')}\n`,
    );
  },
};

function secondsOf(module: TestModule): number {
  const { collectDuration, duration, setupDuration } = module.diagnostic();
  return (collectDuration + duration + setupDuration) / 1_000;
}

function formatFile({
  path,
  seconds,
}: {
  readonly path: string;
  readonly seconds: number;
}): string {
  return `${seconds.toFixed(1).padStart(7)} s  ${path}`;
}

const vitest = await startVitest('test', process.argv.slice(2), {
  watch: false,
  reporters: ['default', slowest],
});
await vitest.close();
