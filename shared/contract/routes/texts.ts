import { programmeKind } from '../../domain/programme/programme.ts';
import { TextKind, TextStep, WaitingText } from '../../domain/waiting/waiting-text.ts';
import { BarePageQuery, pageSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

export const textRoutes = {
  listWaitingTexts: {
    service: 'experiences',
    method: 'GET',
    path: '/programmes/{programmeId}/texts',
    summary: 'List the experiences, lessons and summaries that wait to be published or validated',
    description: `Drafts wait to be published by a coordinator; published experiences wait to be validated as good practices by somebody who took no part. Each is given in short, with the version that the step names and why you could not take it.

Drafts are for their organisation, coordinators and administrators; what is published for every member. Texts of archived projects and withdrawn ones are left out. A text may be missing for some milliseconds after it was changed. It changes nothing.`,
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: BarePageQuery.extend({
      kind: TextKind.optional().describe('Only experiences, only lessons, or only summaries.'),
      step: TextStep.optional().describe('Only what waits for this step.'),
    }),
    success: pageSuccess(
      WaitingText,
      'texts; a page may be short or empty and still have a next one',
    ),
    errors: [],
    concurrency: 'content',
  },
} as const satisfies RouteTable;
