import * as z from 'zod';
import { LessonId, ProjectId } from '../../domain/identifiers.ts';
import { KeptLesson, LessonInput } from '../../domain/sharing/lesson.ts';
import { PublicationInput } from '../../domain/sharing/publication.ts';
import { listed, NoQuery, PageQuery } from '../lists.ts';
import type { RouteTable } from '../route.ts';

const ofProject = z.strictObject({ projectId: ProjectId });
const ofLesson = z.strictObject({ projectId: ProjectId, lessonId: LessonId });

export const lessonRoutes = {
  listLessons: {
    service: 'experiences',
    method: 'GET',
    path: '/projects/{projectId}/lessons',
    summary: 'List the lessons of a project that you may see',
    access: { action: 'programme.read', on: 'project' },
    params: ofProject,
    query: PageQuery,
    success: listed(KeptLesson, 'lessons'),
    errors: [],
    concurrency: 'none',
  },
  writeLesson: {
    service: 'experiences',
    method: 'POST',
    path: '/projects/{projectId}/lessons',
    summary: 'Create a lesson; it is a draft until it is published',
    access: { action: 'experience.write', on: 'project' },
    params: ofProject,
    query: NoQuery,
    body: LessonInput,
    success: { 201: { description: 'The new lesson.', body: KeptLesson } },
    errors: [],
    concurrency: 'create',
  },
  getLesson: {
    service: 'experiences',
    method: 'GET',
    path: '/projects/{projectId}/lessons/{lessonId}',
    summary: 'Read a lesson',
    access: { action: 'programme.read', on: 'project' },
    params: ofLesson,
    query: NoQuery,
    success: { 200: { description: 'The lesson.', body: KeptLesson } },
    errors: [],
    concurrency: 'read',
  },
  replaceLesson: {
    service: 'experiences',
    method: 'PUT',
    path: '/projects/{projectId}/lessons/{lessonId}',
    summary: 'Replace a lesson that is not published',
    access: { action: 'experience.write', on: 'project' },
    params: ofLesson,
    query: NoQuery,
    body: LessonInput,
    success: { 200: { description: 'The lesson after the change.', body: KeptLesson } },
    errors: ['own_text', 'review_conflict'],
    concurrency: 'change',
  },
  publishLesson: {
    service: 'experiences',
    method: 'POST',
    path: '/projects/{projectId}/lessons/{lessonId}/publication',
    summary: 'Publish a lesson, or withdraw it with a reason',
    access: { action: 'experience.publish', on: 'project' },
    params: ofLesson,
    query: NoQuery,
    body: PublicationInput,
    success: { 200: { description: 'The lesson after the step.', body: KeptLesson } },
    errors: ['review_conflict', 'own_text'],
    concurrency: 'change',
  },
} as const satisfies RouteTable;
