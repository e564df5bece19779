import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { asPercentage, round } from '../../shared/domain/decimal.ts';
import type { Reported } from '../../shared/domain/reported.ts';
import { achievement } from '../../shared/domain/values/achievement.ts';

/** Checks achievement against published worked cases. */
const Case = z.object({
  case: z.string(),
  baseline: z.number().nullish(),
  target: z.number().nullish(),
  actual: z.number().nullish(),
  ascending: z.boolean().nullish(),
  status: z.string(),
  ratioPct: z.number().nullish(),
});
type Case = z.infer<typeof Case>;

const folder = process.argv[2] ?? '../shared';
const file = join(folder, 'vectors', 'achievement.json');

if (!existsSync(file)) {
  process.stdout.write(`${file} is not here, so nothing was checked\n`);
} else {
  const cases = z.array(Case).parse(JSON.parse(readFileSync(file, 'utf8')));
  const failures = cases.flatMap(failureOf);
  for (const failure of failures) process.stdout.write(`${failure}\n`);
  process.stdout.write(`${cases.length - failures.length} passed, ${failures.length} failed\n`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

function failureOf(given: Case): readonly string[] {
  const outcome = achievement({
    baseline: toReported(given.baseline),
    target: toReported(given.target),
    actual: toReported(given.actual),
    ascending: given.ascending ?? true,
  });
  const ratio = outcome.state === 'ratio' ? round(asPercentage(outcome.ratio), 1) : undefined;
  const wanted = given.ratioPct ?? undefined;
  const right =
    outcome.state.toUpperCase() === given.status &&
    (wanted === undefined || Number(ratio) === wanted);
  return right
    ? []
    : [`${given.case}: ${outcome.state} ${ratio ?? ''}, wanted ${given.status} ${wanted ?? ''}`];
}

function toReported(value: number | null | undefined): Reported | undefined {
  return value === null || value === undefined
    ? undefined
    : { kind: 'reported', value: String(value) };
}
