import * as z from 'zod';
import { CalendarDate, Instant } from '../../domain/dates.ts';
import { rule } from '../../domain/field-error.ts';
import { OrganisationId, ProjectId } from '../../domain/identifiers.ts';
import { programmeKind } from '../../domain/programme/programme.ts';
import { ReviewStatus } from '../../domain/values/value.ts';
import { PlaceToRecord } from '../../domain/waiting/place-to-record.ts';
import { QueuedValue } from '../../domain/waiting/queued-value.ts';
import { Waiting } from '../../domain/waiting/waiting.ts';
import { BarePageQuery, NoQuery, pageSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

const QueueQuery = BarePageQuery.extend({
  status: ReviewStatus.optional().describe(
    'Only values of this status; `submitted` is the queue of reviews. Without it, all that you may see.',
  ),
  projectId: ProjectId.optional().describe('Only values of this project.'),
  organisationId: OrganisationId.optional().describe(
    'Only values of the projects of this organisation.',
  ),
  periodEnd: CalendarDate.optional().describe('Only values of periods that end on this day.'),
  overdue: z
    .enum(['true', 'false'])
    .optional()
    .describe('True to get the places where a figure is due and nothing is recorded, not values.'),
  since: Instant.optional().describe('Only values that changed at this moment or later.'),
}).refine(
  ({ overdue, status, since }) =>
    overdue !== 'true' || (status === undefined && since === undefined),
  rule('not_allowed', 'is for places where nothing is recorded, which have no status', ['overdue']),
);

const QueueItem = z
  .discriminatedUnion('kind', [QueuedValue, PlaceToRecord])
  .meta({ id: 'QueueItem' });

export const queueRoutes = {
  getWaiting: {
    service: 'outcomes',
    method: 'GET',
    path: '/programmes/{programmeId}/waiting',
    summary: 'Read what waits for you in a programme: counts, and the first of each',
    description: `Each section is what waits for a step that you may take: its count, the five that wait longest with their addresses, and the address of the whole list. A section is absent where you never take its step; readers have none.

Archived projects, closed periods and withdrawn records are left out: nothing can be done there. What changed in the last milliseconds may be missing. Counting is bounded, as \`bounds\` says; a section that a bound cuts short says \`more\`. It changes nothing.`,
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: NoQuery,
    success: { 200: { description: 'What waits for you.', body: Waiting } },
    errors: [],
    concurrency: 'content',
  },
  listProgrammeValues: {
    service: 'outcomes',
    method: 'GET',
    path: '/programmes/{programmeId}/values',
    summary: 'List values of all projects with what their reviewer needs, or places to record at',
    description: `Each value comes with its indicator in short, its project, the approved value before it, the change and the findings of data quality, so that a coordinator can decide on a page and send its decisions to \`POST /programmes/{programmeId}/reviews\`.

Readers get approved values; implementers also the drafts, submitted and returned values of their organisation; coordinators and administrators all. Values come in the order of projects, indicators and periods; unfinished ones of archived projects, and whatever belongs to withdrawn records, are left out. A value may be missing for some milliseconds after it was changed.

With \`overdue=true\` it answers the places where a figure is due today, nothing is recorded, and the period is not closed. They are computed from the records of each project.

A page takes at most 12 queries to find its items, so with filters it may be short or empty and still have a next one. It changes nothing.`,
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: QueueQuery,
    success: pageSuccess(
      QueueItem,
      'values or of places; a page may be short or empty and still have a next one',
    ),
    errors: [],
    concurrency: 'content',
  },
} as const satisfies RouteTable;
