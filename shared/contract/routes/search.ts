import { FoundRecord } from '../../domain/sharing/found-record.ts';
import { searchCriteria } from '../../domain/sharing/search.ts';
import { BarePageQuery, NoParams, pageSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

export const searchRoutes = {
  searchExperiences: {
    service: 'experiences',
    method: 'GET',
    path: '/experiences',
    summary: 'Find published experiences and lessons of all programmes that you may see',
    description:
      'Finds published experiences and lessons of the programmes in which the caller is a member; administrators search all. All criteria must hold. It reads on from the cursor in steps, so a page may be short or empty and still have a next one: follow `next` until it is absent.',
    access: 'signed_in',
    params: NoParams,
    query: BarePageQuery.extend(searchCriteria),
    success: pageSuccess(
      FoundRecord,
      'matches; a page may be short or empty and still have a next one',
    ),
    errors: [],
    concurrency: 'content',
  },
} as const satisfies RouteTable;
