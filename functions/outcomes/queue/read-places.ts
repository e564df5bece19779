import type { Page } from '../../../shared/domain/ports.ts';
import {
  type PlaceToRecord,
  placesToRecord,
} from '../../../shared/domain/waiting/place-to-record.ts';
import type { Call } from '../../http/call.ts';
import { readClosings } from '../../http/read-closings.ts';
import { readInProject } from '../../http/read-in-project.ts';
import { readOn } from '../../http/read-on.ts';
import { readRemembered } from '../../http/remembered-programme.ts';
import { programmeOf } from '../../http/subject.ts';
import { todayOf } from '../../http/today.ts';
import { listOpenProjects, type OfProject } from './sources.ts';

/** A page of the places where a figure is due and nothing is recorded. They are no records, so they are computed from those of each project. */
export async function readPlaces(call: Call<'listProgrammeValues'>): Promise<Page<PlaceToRecord>> {
  const { subject, query } = call;
  const programmeId = programmeOf(subject);
  if ((await readRemembered(programmeId))?.closed) return { items: [] };
  const [today, closings] = await Promise.all([todayOf(call), readClosings(subject)]);
  const { projectId, organisationId, periodEnd } = query;
  const ofProject: OfProject<PlaceToRecord> = (project) => ({
    queries: 2,
    read: async ({ limit, after = '0' }) => {
      const key = { programmeId, projectId: project.projectId };
      const [indicators, values] = await Promise.all([
        readInProject('indicator', key),
        readInProject('value', key),
      ]);
      const all = placesToRecord({ project, indicators, values }, { today, closings });
      const wanted = all.filter((place) => [undefined, place.periodEnd].includes(periodEnd));
      const end = Number(after) + limit;
      const items = wanted.slice(Number(after), end);
      return end < wanted.length ? { items, next: String(end) } : { items };
    },
  });
  return readOn(call, (after) =>
    listOpenProjects({ subject, projectId, organisationId }, after, ofProject),
  );
}
