import { projectKind } from '../../domain/programme/project.ts';
import { LessonInput, lessonKind, VersionedLesson } from '../../domain/sharing/lesson.ts';
import { PublicationInput } from '../../domain/sharing/publication.ts';
import { NoQuery, PageQuery, pageSuccess } from '../lists.ts';
import type { RouteTable } from '../route.ts';

export const lessonRoutes = {
  listLessons: {
    service: 'experiences',
    method: 'GET',
    path: '/projects/{projectId}/lessons',
    summary: 'List the lessons of a project that you may see',
    description:
      'Answers a page of the lessons. Who may not see drafts of the project sees published ones only.',
    access: { action: 'programme.read', on: 'project' },
    params: projectKind.key,
    query: PageQuery.extend(lessonKind.schema.pick({ status: true }).partial().shape),
    success: pageSuccess(VersionedLesson, 'lessons, each page newest first'),
    errors: [],
    concurrency: 'content',
  },
  writeLesson: {
    service: 'experiences',
    method: 'POST',
    path: '/projects/{projectId}/lessons',
    summary: 'Create a lesson; it is a draft until it is published',
    description:
      'Creates a lesson as a draft: what was found, what to do next time, and where that applies. It becomes visible to all members once a coordinator publishes it.',
    access: { action: 'experience.write', on: 'project' },
    params: projectKind.key,
    query: NoQuery,
    body: LessonInput,
    success: { 201: { description: 'The new lesson.', body: VersionedLesson } },
    errors: [],
    concurrency: 'create',
  },
  getLesson: {
    service: 'experiences',
    method: 'GET',
    path: '/projects/{projectId}/lessons/{lessonId}',
    summary: 'Read a lesson',
    description:
      'Answers one lesson with its authors; a draft only to those who may see drafts of the project.',
    access: { action: 'programme.read', on: 'project' },
    params: lessonKind.key,
    query: NoQuery,
    success: { 200: { description: 'The lesson.', body: VersionedLesson } },
    errors: [],
    concurrency: 'read',
  },
  replaceLesson: {
    service: 'experiences',
    method: 'PUT',
    path: '/projects/{projectId}/lessons/{lessonId}',
    summary: 'Replace a lesson that is not published',
    description:
      'Replaces all of a draft; the caller becomes one of its authors. Unpublish a published lesson first.',
    access: { action: 'experience.write', on: 'project' },
    params: lessonKind.key,
    query: NoQuery,
    body: LessonInput,
    success: { 200: { description: 'The lesson after the change.', body: VersionedLesson } },
    errors: ['own_text', 'review_conflict'],
    concurrency: 'change',
  },
  publishLesson: {
    service: 'experiences',
    method: 'POST',
    path: '/projects/{projectId}/lessons/{lessonId}/publication',
    summary: 'Publish a lesson, or unpublish it with a reason',
    description:
      '`publish` shows the lesson to every member; it needs evidence and an author beside the one who publishes. `unpublish` makes it a draft again and needs a reason.',
    access: { action: 'experience.publish', on: 'project' },
    params: lessonKind.key,
    query: NoQuery,
    body: PublicationInput,
    success: { 200: { description: 'The lesson after the step.', body: VersionedLesson } },
    errors: ['review_conflict', 'own_text'],
    concurrency: 'change',
  },
} as const satisfies RouteTable;
