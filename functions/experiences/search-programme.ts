import type { Page, PageRequest } from '../../shared/domain/ports.ts';
import { type Found, recordOf } from '../../shared/domain/sharing/found.ts';
import {
  asksForProject,
  isSought,
  type SearchCriteria,
} from '../../shared/domain/sharing/search.ts';
import { readProject } from '../http/subject.ts';
import { services } from '../services.ts';

/** The matches among one page of the published records of a programme. */
export async function searchProgramme(
  programmeId: string,
  criteria: SearchCriteria,
  page: PageRequest,
): Promise<Page<Found>> {
  const within = { programmeId, kind: criteria.kind };
  const { items, ...rest } = await services().records.published(within, page);
  const checked = await Promise.all(
    items.map(async (found) => {
      const project = asksForProject(criteria) ? await readProject(recordOf(found)) : undefined;
      return isSought(found, criteria, project) ? [found] : [];
    }),
  );
  return { ...rest, items: checked.flat() };
}
