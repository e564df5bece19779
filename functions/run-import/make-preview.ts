import type { Import, ImportCounts } from '../../shared/domain/exchange/import.ts';
import type { Plan } from '../../shared/domain/exchange/plan.ts';
import { systemId } from '../../shared/domain/person.ts';
import { keptChanges, keptFindings, ListWriter } from '../exchange/kept-lists.ts';
import { activitiesBetween, checkpoints } from './checkpoint.ts';
import type { Part } from './part.ts';
import { readParts } from './read-parts.ts';
import { Surroundings } from './surroundings.ts';

const noCounts: ImportCounts = {
  activities: 0,
  results: 0,
  indicators: 0,
  values: 0,
  created: 0,
  changed: 0,
  unchanged: 0,
  conflicts: 0,
  locked: 0,
  refused: 0,
  absent: 0,
  findings: { critical: 0, error: 0, warning: 0, note: 0 },
};

/** A preview writes no value that needs an author. */
const nobody = { memberId: systemId, personId: systemId };

/**
 * Reads an uploaded file and compares it with the records that are here. What rules find and what would change is kept.
 * @returns undefined where somebody stopped it
 * @throws FileFault, or a refusal of the format
 */
export async function makePreview(reading: Import): Promise<ImportCounts | undefined> {
  const around = await Surroundings.read(reading.programmeId);
  const [findings, changes] = [
    new ListWriter(reading, keptFindings),
    new ListWriter(reading, keptChanges),
  ];
  const check = checkpoints(reading, around);
  let counts = noCounts;
  for await (const part of readParts(reading, around)) {
    const plan = await part.plan(nobody);
    for (const write of plan.steps.flat()) around.note(write);
    counts = withPart(counts, part, plan);
    await findings.write(part.findings);
    await changes.write(plan.changes);
    const { activities, values } = counts;
    const done = { activities, values, share: part.bytesRead / reading.bytes };
    if (activities % activitiesBetween === 0 && !(await check(done))) return undefined;
  }
  await findings.end();
  await changes.end();
  return counts;
}

function withPart(counts: ImportCounts, { has, findings }: Part, plan: Plan): ImportCounts {
  const bySeverity = { ...counts.findings };
  for (const { severity } of findings) bySeverity[severity] += 1;
  const further = Object.entries({ ...has, ...plan.counts }).map(
    ([name, count]) => [name, counts[name as keyof Plan['counts']] + count] as const,
  );
  return { ...counts, ...Object.fromEntries(further), findings: bySeverity };
}
