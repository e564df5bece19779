import * as z from 'zod';
import { Author } from '../author.ts';
import { identifier, ProgrammeId, ProjectId } from '../identifiers.ts';
import { defineKind } from '../kind.ts';
import { projectKind } from '../programme/project.ts';
import { CitedEvidence } from '../source.ts';
import { MultilingualLine, MultilingualProse } from '../text.ts';
import { PublicationStatus, PublishedOn } from './publication.ts';
import { themes } from './theme.ts';

/** A generalisation from findings to a class of situations; it says where it applies, and where not. */
export const Lesson = z.strictObject({
  programmeId: ProgrammeId,
  projectId: ProjectId,
  lessonId: identifier('The id of a lesson, given by the system when it is written.'),
  title: MultilingualLine.describe('The lesson, in a line.'),
  finding: MultilingualProse.describe('The fact, from evidence.'),
  lesson: MultilingualProse.describe('What to do next time.'),
  appliesWhen: MultilingualProse.describe('Where the lesson holds.'),
  notWhen: MultilingualProse.optional().describe('Where it does not hold.'),
  negative: z.boolean().optional().describe('True for a lesson from what went wrong.'),
  ...themes,
  evidence: z
    .array(CitedEvidence)
    .max(50)
    .optional()
    .describe('The sources by which it can be checked.'),
  status: PublicationStatus.describe('A draft, or published to every member.'),
  publishedOn: PublishedOn,
  authors: z
    .array(Author)
    .describe('Everybody who wrote any of it; none of them may publish it alone.'),
});
export type Lesson = z.infer<typeof Lesson>;

export const LessonInput = Lesson.omit({
  programmeId: true,
  projectId: true,
  lessonId: true,
  status: true,
  publishedOn: true,
  authors: true,
}).meta({ id: 'LessonInput' });
export type LessonInput = z.infer<typeof LessonInput>;
export const lessonKind = defineKind({
  name: 'lesson',
  schema: Lesson,
  id: 'lessonId',
  under: projectKind,
  path: 'lessons',
});
export const VersionedLesson = lessonKind.versioned;
