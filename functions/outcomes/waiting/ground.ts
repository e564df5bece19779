import { reachOf } from '../../../shared/domain/access.ts';
import type { CalendarDate } from '../../../shared/domain/dates.ts';
import type { Project } from '../../../shared/domain/programme/project.ts';
import { type Closing, closingOf } from '../../../shared/domain/review/closing.ts';
import type { Value } from '../../../shared/domain/values/value.ts';
import { maxProjectsCounted } from '../../../shared/domain/waiting/waiting.ts';
import type { Call } from '../../http/call.ts';
import { readClosings } from '../../http/read-closings.ts';
import { programmeOf } from '../../http/subject.ts';
import { type Found, readUnfinished } from './read-unfinished.ts';

/** Far more than a programme archives: all of them have to be known. */
const maxHeld = 10_000;

/** What all sections of the answer depend on. */
export type Ground = {
  readonly call: Call<'getWaiting'>;
  readonly programmeId: string;
  readonly today: CalendarDate;
  readonly closings: readonly Closing[];
  /** Projects and indicators whose unfinished work waits for nobody, each by its ids. */
  readonly held: ReadonlySet<string>;
  /** The projects of the own organisation that go on, for who records values in them. */
  readonly ownProjects: Found<Project>;
};

export async function readGround(call: Call<'getWaiting'>, today: CalendarDate): Promise<Ground> {
  const programmeId = programmeOf(call.subject);
  const { standing } = call.subject;
  const own = standing.membership?.organisationId;
  const records = reachOf('value.record', standing) !== undefined && own !== undefined;
  const [closings, held, ownProjects] = await Promise.all([
    readClosings(call.subject),
    readUnfinished({ programmeId, work: 'held' }, maxHeld),
    records
      ? readUnfinished({ programmeId, work: 'record', under: [own] }, maxProjectsCounted)
      : { items: [], more: false },
  ]);
  return {
    call,
    programmeId,
    today,
    closings,
    held: new Set(
      held.items.map(({ kind, record }) =>
        kind === 'project' ? record.projectId : `${record.projectId}#${record.indicatorId}`,
      ),
    ),
    ownProjects: { ...ownProjects, items: ownProjects.items.map(({ record }) => record) },
  };
}

/** Whether anything may be done with a value now. */
export function isWorkable(value: Value, { closings, held }: Ground): boolean {
  const { projectId, indicatorId } = value;
  const isHeld = held.has(projectId) || held.has(`${projectId}#${indicatorId}`);
  return !isHeld && closingOf(value, closings) === undefined;
}
