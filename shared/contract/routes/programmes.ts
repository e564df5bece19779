import * as z from 'zod';
import { Country } from '../../domain/country.ts';
import { VersionedIndicator } from '../../domain/framework/indicator.ts';
import { VersionedResult } from '../../domain/framework/result.ts';
import { maxEmblemBytes, SentEmblem } from '../../domain/identity/sent-emblem.ts';
import { ArchivalInput, ClosureInput } from '../../domain/programme/hold.ts';
import {
  OrganisationInput,
  OrganisationRole,
  organisationKind,
  VersionedOrganisation,
} from '../../domain/programme/organisation.ts';
import {
  ProgrammeInput,
  programmeKind,
  VersionedProgramme,
} from '../../domain/programme/programme.ts';
import { ProjectInput, projectKind, VersionedProject } from '../../domain/programme/project.ts';
import { VersionedValue } from '../../domain/values/value.ts';
import { NoParams, NoQuery, PageQuery, pageSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

/** A Lambda answer has at most 6 MB. */
export const maxListedBytes = 4_000_000;

const ProjectQuery = z.strictObject({
  include: z
    .enum(['framework', 'values', 'framework,values'])
    .optional()
    .describe('Answered together with the project: its results and indicators, its values.'),
});
const ProjectWithRecords = VersionedProject.extend({
  results: z.array(VersionedResult).optional().describe('With `include=framework`.'),
  indicators: z.array(VersionedIndicator).optional().describe('With `include=framework`.'),
  values: z.array(VersionedValue).optional().describe('With `include=values`.'),
}).meta({ id: 'ProjectWithRecords' });

export const programmeRoutes = {
  listProgrammes: {
    service: 'programmes',
    method: 'GET',
    path: '/programmes',
    summary: 'List the programmes you are a member of; administrators see all',
    description:
      'Answers a page of the programmes in which the caller has an active membership; an administrator gets all programmes.',
    access: 'signed_in',
    params: NoParams,
    query: PageQuery.extend({
      country: Country.optional().describe('Only programmes in this country.'),
    }),
    success: pageSuccess(VersionedProgramme, 'programmes, each page by title'),
    errors: [],
    concurrency: 'content',
  },
  createProgramme: {
    service: 'programmes',
    method: 'POST',
    path: '/programmes',
    summary: 'Create a programme',
    description:
      'Creates a programme, under an id that the system gives. It has no members yet: invite a coordinator next, because administrators do not write what a programme reports.',
    access: { action: 'programme.create', on: 'caller' },
    params: NoParams,
    query: NoQuery,
    body: ProgrammeInput,
    success: { 201: { description: 'The new programme.', body: VersionedProgramme } },
    errors: [],
    concurrency: 'create',
  },
  getProgramme: {
    service: 'programmes',
    method: 'GET',
    path: '/programmes/{programmeId}',
    summary: 'Read a programme',
    description:
      'Answers the programme with its components, dimensions and published figures, and whether it is closed.',
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: NoQuery,
    success: { 200: { description: 'The programme.', body: VersionedProgramme } },
    errors: [],
    concurrency: 'read',
  },
  replaceProgramme: {
    service: 'programmes',
    method: 'PUT',
    path: '/programmes/{programmeId}',
    summary: 'Replace the details of a programme',
    description:
      'Replaces all details of the programme; a field that is left out is removed. A change of what gives recorded values their meaning, such as a category of a dimension that values use, needs a coordinator and a `reason`, and is refused where it would change a closed period. What it held before stays in the history.',
    access: { action: 'programme.change', on: 'programme' },
    params: programmeKind.key,
    query: NoQuery,
    body: ProgrammeInput,
    success: { 200: { description: 'The programme after the change.', body: VersionedProgramme } },
    errors: ['meaning_bound', 'in_use', 'period_closed', 'records_too_large'],
    concurrency: 'change',
  },
  sendEmblem: {
    service: 'programmes',
    method: 'POST',
    path: '/programmes/{programmeId}/emblems',
    summary: 'Send the picture of an emblem',
    description:
      'Checks and stores a PNG file, which identities of the programme and of its organisations can then name by its hash. At most 1,200 x 1,200 pixels of 8 bits a sample, not interlaced. It changes no record, and the same file again is the same emblem. A drawing is not sent here: its paths are in the identity.',
    access: { action: 'programme.change', on: 'programme' },
    params: programmeKind.key,
    query: NoQuery,
    file: {
      mediaType: 'image/png',
      maxBytes: maxEmblemBytes,
      description: 'The picture, as a PNG file.',
    },
    success: { 200: { description: 'The stored picture.', body: SentEmblem } },
    errors: [],
    concurrency: 'none',
  },
  listOrganisations: {
    service: 'programmes',
    method: 'GET',
    path: '/programmes/{programmeId}/organisations',
    summary: 'List the organisations of a programme',
    description:
      'Answers a page of the organisations that implement, fund, coordinate or take part in the programme.',
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: PageQuery.extend({
      ...organisationKind.schema.pick({ type: true, country: true }).partial().shape,
      role: OrganisationRole.optional().describe('Only organisations with this role.'),
    }),
    success: pageSuccess(VersionedOrganisation, 'organisations, each page by name'),
    errors: [],
    concurrency: 'content',
  },
  getOrganisation: {
    service: 'programmes',
    method: 'GET',
    path: '/programmes/{programmeId}/organisations/{organisationId}',
    summary: 'Read an organisation',
    description: 'Answers one organisation of the programme.',
    access: { action: 'programme.read', on: 'programme' },
    params: organisationKind.key,
    query: NoQuery,
    success: { 200: { description: 'The organisation.', body: VersionedOrganisation } },
    errors: [],
    concurrency: 'read',
  },
  putOrganisation: {
    service: 'programmes',
    method: 'PUT',
    path: '/programmes/{programmeId}/organisations/{organisationId}',
    summary: 'Create or replace an organisation',
    description:
      'Creates an organisation under an id that the programme chooses, or replaces all of its details. Projects, members and meetings name it by this id.',
    access: { action: 'organisation.change', on: 'programme' },
    params: organisationKind.key,
    query: NoQuery,
    body: OrganisationInput,
    success: {
      200: { description: 'The organisation after the change.', body: VersionedOrganisation },
      201: { description: 'The new organisation.', body: VersionedOrganisation },
    },
    errors: [],
    concurrency: 'put',
  },
  listProjects: {
    service: 'programmes',
    method: 'GET',
    path: '/programmes/{programmeId}/projects',
    summary: 'List the projects of a programme',
    description:
      'Answers a page of the projects of the programme, those that are archived included.',
    access: { action: 'programme.read', on: 'programme' },
    params: programmeKind.key,
    query: PageQuery.extend(
      projectKind.schema.pick({ status: true, organisationId: true, country: true }).partial()
        .shape,
    ),
    success: pageSuccess(VersionedProject, 'projects by `order`, start date and title'),
    errors: [],
    concurrency: 'content',
  },
  createProject: {
    service: 'programmes',
    method: 'POST',
    path: '/programmes/{programmeId}/projects',
    summary: 'Create a project of an organisation of the programme',
    description:
      'Creates a project of an organisation of the programme, under an id that the system gives. The organisation, components and partners must exist. From then on implementers of that organisation write its framework, values and experiences.',
    access: { action: 'project.create', on: 'programme' },
    params: programmeKind.key,
    query: NoQuery,
    body: ProjectInput,
    success: { 201: { description: 'The new project.', body: VersionedProject } },
    errors: [],
    concurrency: 'create',
  },
  getProject: {
    service: 'programmes',
    method: 'GET',
    path: '/projects/{projectId}',
    summary: 'Read a project, with its framework and values where asked for',
    description:
      'Answers the project with its sites, sectors, budgets and dates, and whether it is archived. With `include`, the answer has the results and indicators of the project by `order`, start date and title, and its values as far as the caller may see them; withdrawn ones are left out. The ETag then covers all of it, and still works in If-Match for a change of the project. A project of more than 4 MB is refused (`records_too_large`): read its lists in pages.',
    access: { action: 'programme.read', on: 'project' },
    params: projectKind.key,
    query: ProjectQuery,
    success: {
      200: {
        description: 'The project, and what was asked for with it.',
        body: ProjectWithRecords,
      },
    },
    errors: ['records_too_large'],
    concurrency: 'read',
  },
  replaceProject: {
    service: 'programmes',
    method: 'PUT',
    path: '/projects/{projectId}',
    summary: 'Replace the details of a project; only coordinators move it to another organisation',
    description:
      'Replaces all details of the project; a field that is left out is removed. Only a coordinator moves it to another organisation. Once values were submitted, only a coordinator changes what gives them their meaning, such as sites or status, with a `reason`; nothing changes what a closed period tells.',
    access: { action: 'project.change', on: 'project' },
    params: projectKind.key,
    query: NoQuery,
    body: ProjectInput,
    success: { 200: { description: 'The project after the change.', body: VersionedProject } },
    errors: ['meaning_bound', 'period_closed'],
    concurrency: 'change',
  },
  archiveProject: {
    service: 'programmes',
    method: 'POST',
    path: '/projects/{projectId}/archival',
    summary: 'Archive a project, or reopen it: it stays readable, and nothing in it changes',
    description:
      '`archive` holds the project and all it owns as it is: everything stays readable and can be reported on, and every change is refused. `reopen` ends that. Both need a reason.',
    access: { action: 'project.archive', on: 'project' },
    params: projectKind.key,
    query: NoQuery,
    body: ArchivalInput,
    success: { 200: { description: 'The project after the step.', body: VersionedProject } },
    errors: ['review_conflict'],
    concurrency: 'change',
    evenHeld: true,
  },
  closeProgramme: {
    service: 'programmes',
    method: 'POST',
    path: '/programmes/{programmeId}/closure',
    summary: 'Close a programme, or reopen it: it stays readable, and nothing in it changes',
    description:
      '`close` holds the programme, its projects and all they own as they are: everything stays readable and can be reported on, and every change is refused. `reopen` ends that. Both need a reason.',
    access: { action: 'programme.close', on: 'programme' },
    params: programmeKind.key,
    query: NoQuery,
    body: ClosureInput,
    success: { 200: { description: 'The programme after the step.', body: VersionedProgramme } },
    errors: ['review_conflict'],
    concurrency: 'change',
    evenHeld: true,
  },
} as const satisfies RouteTable;
