import { reachOf } from '../../../shared/domain/access.ts';
import type { CalendarDate } from '../../../shared/domain/dates.ts';
import type { Versioned } from '../../../shared/domain/record.ts';
import type { Value } from '../../../shared/domain/values/value.ts';
import {
  type Beside,
  type QueuedValue,
  queueValue,
} from '../../../shared/domain/waiting/queued-value.ts';
import { isWithdrawn } from '../../../shared/domain/withdrawal/leave-out.ts';
import type { Call } from '../../http/call.ts';
import { readClosings } from '../../http/read-closings.ts';
import { readInProject } from '../../http/read-in-project.ts';
import { programmeOf, readProject } from '../../http/subject.ts';
import { todayOf } from '../../http/today.ts';
import { inParallel } from '../../in-parallel.ts';

const projectsAtOnce = 8;

type QueueCall = Call<'listProgrammeValues'>;
type Shared = Pick<Beside, 'today' | 'reviewer'>;

/** Each value with what its reviewer needs: two queries a project, whatever the number of its values. */
export async function queueValues(
  call: QueueCall,
  values: readonly Versioned<Value>[],
): Promise<readonly QueuedValue[]> {
  const byProject = Map.groupBy(values, ({ projectId }) => projectId);
  const shared = await readShared(call, values);
  const queued = await inParallel([...byProject], projectsAtOnce, ([projectId, those]) =>
    queueOfProject(call, projectId, those, shared),
  );
  return queued.flat();
}

async function readShared(call: QueueCall, values: readonly Value[]): Promise<Shared> {
  const reviews = reachOf('value.review', call.subject.standing) !== undefined;
  const areSubmitted = values.some(({ status }) => status === 'submitted');
  const [today, closings] = await Promise.all([
    todayOf(call),
    reviews && areSubmitted ? readClosings(call.subject) : undefined,
  ]);
  return { today, reviewer: closings && { by: call.caller, at: call.at, closings } };
}

/** What belongs to a withdrawn project or indicator is left out, and unfinished values of an archived project. */
async function queueOfProject(
  call: QueueCall,
  projectId: string,
  values: readonly Versioned<Value>[],
  shared: Shared & { readonly today: CalendarDate },
): Promise<readonly QueuedValue[]> {
  const key = { programmeId: programmeOf(call.subject), projectId };
  const ids = values.map(({ indicatorId }) => indicatorId);
  const [project, indicators, all] = await Promise.all([
    readProject({ projectId }),
    readInProject('indicator', key, ids),
    readInProject('value', key, ids),
  ]);
  if (!project || isWithdrawn(project)) return [];
  const byId = new Map(indicators.map((indicator) => [indicator.indicatorId, indicator]));
  const counted = all.filter((value) => !isWithdrawn(value));
  const ofIndicator = Map.groupBy(counted, ({ indicatorId }) => indicatorId);
  return values.flatMap((value) => {
    const indicator = byId.get(value.indicatorId);
    if (!indicator || isWithdrawn(indicator)) return [];
    if (project.archived && value.status !== 'approved') return [];
    const beside = ofIndicator.get(value.indicatorId) ?? [];
    return [queueValue(value, { project, indicator, values: beside, ...shared })];
  });
}
