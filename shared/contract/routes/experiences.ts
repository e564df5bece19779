import * as z from 'zod';
import { ExperienceId, ProjectId } from '../../domain/identifiers.ts';
import { ExperienceInput, KeptExperience } from '../../domain/sharing/experience.ts';
import { PublicationInput } from '../../domain/sharing/publication.ts';
import { ValidationInput } from '../../domain/sharing/validation.ts';
import { listed, NoQuery, PageQuery } from '../lists.ts';
import type { RouteTable } from '../route.ts';

const ofProject = z.strictObject({ projectId: ProjectId });
const ofExperience = z.strictObject({ projectId: ProjectId, experienceId: ExperienceId });

export const experienceRoutes = {
  listExperiences: {
    service: 'experiences',
    method: 'GET',
    path: '/projects/{projectId}/experiences',
    summary: 'List the experiences of a project that you may see',
    access: { action: 'programme.read', on: 'project' },
    params: ofProject,
    query: PageQuery,
    success: listed(KeptExperience, 'experiences'),
    errors: [],
    concurrency: 'none',
  },
  writeExperience: {
    service: 'experiences',
    method: 'POST',
    path: '/projects/{projectId}/experiences',
    summary: 'Create an experience; it is a draft until it is published',
    access: { action: 'experience.write', on: 'project' },
    params: ofProject,
    query: NoQuery,
    body: ExperienceInput,
    success: { 201: { description: 'The new experience.', body: KeptExperience } },
    errors: [],
    concurrency: 'create',
  },
  getExperience: {
    service: 'experiences',
    method: 'GET',
    path: '/projects/{projectId}/experiences/{experienceId}',
    summary: 'Read an experience',
    access: { action: 'programme.read', on: 'project' },
    params: ofExperience,
    query: NoQuery,
    success: { 200: { description: 'The experience.', body: KeptExperience } },
    errors: [],
    concurrency: 'read',
  },
  replaceExperience: {
    service: 'experiences',
    method: 'PUT',
    path: '/projects/{projectId}/experiences/{experienceId}',
    summary: 'Replace an experience that is not published',
    access: { action: 'experience.write', on: 'project' },
    params: ofExperience,
    query: NoQuery,
    body: ExperienceInput,
    success: { 200: { description: 'The experience after the change.', body: KeptExperience } },
    errors: ['own_text', 'review_conflict'],
    concurrency: 'change',
  },
  publishExperience: {
    service: 'experiences',
    method: 'POST',
    path: '/projects/{projectId}/experiences/{experienceId}/publication',
    summary: 'Publish an experience, or withdraw it with a reason',
    access: { action: 'experience.publish', on: 'project' },
    params: ofExperience,
    query: NoQuery,
    body: PublicationInput,
    success: { 200: { description: 'The experience after the step.', body: KeptExperience } },
    errors: ['review_conflict', 'own_text'],
    concurrency: 'change',
  },
  validateExperience: {
    service: 'experiences',
    method: 'POST',
    path: '/projects/{projectId}/experiences/{experienceId}/validation',
    summary: 'Validate an experience that others wrote, which makes it a good practice',
    access: { action: 'experience.validate', on: 'project' },
    params: ofExperience,
    query: NoQuery,
    body: ValidationInput,
    success: { 200: { description: 'The good practice.', body: KeptExperience } },
    errors: ['not_independent', 'review_conflict'],
    concurrency: 'change',
  },
} as const satisfies RouteTable;
