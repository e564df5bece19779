import { projectKind } from '../../domain/programme/project.ts';
import {
  ExperienceInput,
  experienceKind,
  VersionedExperience,
} from '../../domain/sharing/experience.ts';
import { PublicationInput } from '../../domain/sharing/publication.ts';
import { ValidationInput } from '../../domain/sharing/validation.ts';
import { NoQuery, PageQuery, pageSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

export const experienceRoutes = {
  listExperiences: {
    service: 'experiences',
    method: 'GET',
    path: '/projects/{projectId}/experiences',
    summary: 'List the experiences of a project that you may see',
    description:
      'Answers a page of the experiences. Who may not see drafts of the project sees published ones only.',
    access: { action: 'programme.read', on: 'project' },
    params: projectKind.key,
    query: PageQuery.extend(
      experienceKind.schema.pick({ status: true, practice: true }).partial().shape,
    ),
    success: pageSuccess(VersionedExperience, 'experiences, each page newest first'),
    errors: [],
    concurrency: 'content',
  },
  writeExperience: {
    service: 'experiences',
    method: 'POST',
    path: '/projects/{projectId}/experiences',
    summary: 'Create an experience; it is a draft until it is published',
    description:
      'Creates an experience as a draft. It becomes visible to all members once a coordinator publishes it, and a good practice once somebody who took no part validates it. It may name sites, indicators and evidence of the project.',
    access: { action: 'experience.write', on: 'project' },
    params: projectKind.key,
    query: NoQuery,
    body: ExperienceInput,
    success: { 201: { description: 'The new experience.', body: VersionedExperience } },
    errors: [],
    concurrency: 'create',
  },
  getExperience: {
    service: 'experiences',
    method: 'GET',
    path: '/projects/{projectId}/experiences/{experienceId}',
    summary: 'Read an experience',
    description:
      'Answers one experience with its authors, publication and validation; a draft only to those who may see drafts of the project.',
    access: { action: 'programme.read', on: 'project' },
    params: experienceKind.key,
    query: NoQuery,
    success: { 200: { description: 'The experience.', body: VersionedExperience } },
    errors: [],
    concurrency: 'read',
  },
  replaceExperience: {
    service: 'experiences',
    method: 'PUT',
    path: '/projects/{projectId}/experiences/{experienceId}',
    summary: 'Replace an experience that is not published',
    description:
      'Replaces all of a draft; the caller becomes one of its authors, and a validation of the text before is void. Unpublish a published experience first.',
    access: { action: 'experience.write', on: 'project' },
    params: experienceKind.key,
    query: NoQuery,
    body: ExperienceInput,
    success: {
      200: { description: 'The experience after the change.', body: VersionedExperience },
    },
    errors: ['own_text', 'review_conflict'],
    concurrency: 'change',
  },
  publishExperience: {
    service: 'experiences',
    method: 'POST',
    path: '/projects/{projectId}/experiences/{experienceId}/publication',
    summary: 'Publish an experience, or unpublish it with a reason',
    description:
      '`publish` shows the experience to every member; it needs evidence and an author beside the one who publishes. `unpublish` makes it a draft again and needs a reason.',
    access: { action: 'experience.publish', on: 'project' },
    params: experienceKind.key,
    query: NoQuery,
    body: PublicationInput,
    success: { 200: { description: 'The experience after the step.', body: VersionedExperience } },
    errors: ['review_conflict', 'own_text'],
    concurrency: 'change',
  },
  validateExperience: {
    service: 'experiences',
    method: 'POST',
    path: '/projects/{projectId}/experiences/{experienceId}/validation',
    summary: 'Validate an experience that others wrote, which makes it a good practice',
    description:
      'Records who checked the experience and what they found, which makes it a good practice. It needs evidence. Authors, and implementers of the organisation whose project it is, do not validate.',
    access: { action: 'experience.validate', on: 'project' },
    params: experienceKind.key,
    query: NoQuery,
    body: ValidationInput,
    success: { 200: { description: 'The good practice.', body: VersionedExperience } },
    errors: ['not_independent', 'review_conflict'],
    concurrency: 'change',
  },
} as const satisfies RouteTable;
