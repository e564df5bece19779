import type { Page } from '../../../shared/domain/ports.ts';
import type { Versioned } from '../../../shared/domain/record.ts';
import type { Value } from '../../../shared/domain/values/value.ts';
import { isWithdrawn } from '../../../shared/domain/withdrawal/leave-out.ts';
import type { Call } from '../../http/call.ts';
import { readOn, type Source } from '../../http/read-on.ts';
import { programmeOf } from '../../http/subject.ts';
import { showTo } from '../../http/visible.ts';
import { services } from '../../services.ts';
import { listOpenProjects, listProjects, type OfProject, scopeOfDrafts } from './sources.ts';

type QueueCall = Call<'listProgrammeValues'>;
type Seen = Versioned<Value>;

/** A page of the values that a caller asks for and may see, in the order of projects, indicators and periods. */
export function readValues(call: QueueCall): Promise<Page<Seen>> {
  const { status, projectId, organisationId } = call.query;
  const { subject } = call;
  const scope = { subject, projectId, organisationId };
  if (status === undefined || status === 'approved')
    return readOn(call, (after) => listProjects(scope, after, valuesOf(call)));
  const drafts = scopeOfDrafts(scope);
  if (drafts && projectId === undefined && drafts.organisationId === undefined)
    return readOn(call, async () => ({ items: [{ name: '', ...unfinishedOf(call, status) }] }));
  return readOn(call, (after) => listOpenProjects(scope, after, unfinishedOfProject(call, status)));
}

/** From the list of what is not finished, which has nothing else. */
function unfinishedOf(
  call: QueueCall,
  status: 'draft' | 'submitted' | 'returned',
  projectId?: string,
): Omit<Source<Seen>, 'name'> {
  const work = status === 'submitted' ? ('review' as const) : ('submit' as const);
  const ofStatus = work === 'review' ? [] : [status];
  const under = projectId === undefined ? [] : [projectId, ...ofStatus];
  const within = { programmeId: programmeOf(call.subject), work, under };
  return {
    queries: 1,
    read: async (page) => {
      const { items, ...rest } = await services().records.listUnfinished(within, page);
      const values = items.map(({ record }) => record);
      return { ...rest, items: values.filter((value) => fits(value, call.query)) };
    },
  };
}

function unfinishedOfProject(
  call: QueueCall,
  status: 'draft' | 'submitted' | 'returned',
): OfProject<Seen> {
  return ({ projectId }) => unfinishedOf(call, status, projectId);
}

/** From the values of a project; who may not see drafts sees what was approved of them. */
function valuesOf(call: QueueCall): OfProject<Seen> {
  const { subject, query } = call;
  const programmeId = programmeOf(subject);
  return ({ projectId, organisationId: ownerId }) => ({
    queries: 1,
    read: async (page) => {
      const within = { programmeId, projectId };
      const { items, ...rest } = await services().records.listInProject('value', within, page);
      const shown = items
        .filter((value) => !isWithdrawn(value))
        .flatMap((value) => showTo('value', value, { ...subject, ownerId }) ?? []);
      return { ...rest, items: shown.filter((value) => fits(value, query)) };
    },
  });
}

function fits(value: Seen, { status, periodEnd, since }: QueueCall['query']): boolean {
  return (
    [undefined, value.status].includes(status) &&
    [undefined, value.periodEnd].includes(periodEnd) &&
    (since === undefined || value.changedAt >= since)
  );
}
