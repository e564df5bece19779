import type { Page, PageRequest } from '../../shared/domain/ports.ts';
import { type FoundRecord, recordOf } from '../../shared/domain/sharing/found-record.ts';
import {
  matchesCriteria,
  needsProject,
  type SearchCriteria,
} from '../../shared/domain/sharing/search.ts';
import { readProject } from '../http/subject.ts';
import { services } from '../services.ts';

/** The matches among one page of the published records of a programme. */
export async function searchProgramme(
  programmeId: string,
  criteria: SearchCriteria,
  page: PageRequest,
): Promise<Page<FoundRecord>> {
  const within = { programmeId, kind: criteria.kind };
  const { items, ...rest } = await services().records.listPublished(within, page);
  const checked = await Promise.all(
    items.map(async (found) => {
      const project = needsProject(criteria) ? await readProject(recordOf(found)) : undefined;
      return matchesCriteria(found, criteria, project) ? [found] : [];
    }),
  );
  return { ...rest, items: checked.flat() };
}
