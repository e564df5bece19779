import type { Author } from '../../shared/domain/author.ts';
import { type Plan, planOf } from '../../shared/domain/exchange/plan.ts';
import type { ActivityRecords } from '../../shared/iati/map/activity.ts';
import { planActivity } from '../../shared/iati/plan/plan-activity.ts';
import type { FileFacts, ReadActivity } from '../../shared/iati/read-activity.ts';
import { readFile } from '../../shared/iati/read-file.ts';
import { now } from '../clock.ts';
import { readSource } from '../exchange/source-files.ts';
import { services } from '../services.ts';
import { projectOf } from './project-of-activity.ts';
import type { Surroundings } from './surroundings.ts';

type Comparing = {
  readonly importId: string;
  readonly activityHash: string;
  readonly author: Author;
  readonly around: Surroundings;
  readonly facts: FileFacts;
  readonly number: number;
};

/** Plans what an import does with an activity, by the records as they are now. */
export async function compareActivity(
  { identifier, records, isClean }: ReadActivity,
  { around, number, facts, ...comparing }: Comparing,
): Promise<Plan> {
  const { programmeId, organisations, closings, programme } = around;
  const projectId = projectOf({ identifier, records }, number, around);
  const known = around.projects.get(projectId);
  const { activityHash } = comparing;
  if (known?.origin?.activityHash === activityHash) return planOf([], countOf(records));
  const here = known && (await services().records.readProject({ projectId }, 'all'));
  const hash = here?.project.origin?.activityHash;
  const last = hash === activityHash ? records : hash && (await readLast(programmeId, hash, facts));
  const planning = {
    ...comparing,
    programmeId,
    projectId,
    activity: identifier,
    organisations,
    closings,
    shared: programme?.dimensions ?? [],
    at: now().toISOString(),
    isClean,
  };
  return planActivity({ file: records, last: last || undefined, here }, planning);
}

function countOf({ results, indicators, values, organisations }: ActivityRecords): number {
  return 1 + results.length + indicators.length + values.length + organisations.length;
}

/** What the last import brought, by the rules of reading of today. */
async function readLast(
  programmeId: string,
  activityHash: string,
  facts: FileFacts,
): Promise<ActivityRecords | undefined> {
  const text = await readSource({ programmeId, activityHash });
  if (text === undefined) return undefined;
  const [read] = readFile([new TextEncoder().encode(text)], facts);
  return read?.records;
}
