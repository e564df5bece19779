import { lessons } from './lessons.ts';
import { practices, validation } from './practices.ts';
import { createUnlessThere, type Speakers, stepFrom } from './repeatable.ts';
import type { SampleProject } from './sample-project.ts';

/** Loads the experiences and lessons of a project and publishes them. @returns the ids of the experiences */
export async function loadPractices(
  speakers: Speakers,
  projectId: string,
  { key, enteredBy }: Pick<SampleProject, 'key' | 'enteredBy'>,
): Promise<readonly string[]> {
  const { coordinator, [enteredBy]: author } = speakers;
  const experienceIds: string[] = [];
  for (const [at, body] of practices[key].entries()) {
    const experienceId = await createUnlessThere(author, 'writeExperience', {
      params: { projectId },
      body,
      idempotencyKey: `sample-experience-${at}`,
    });
    await stepFrom(coordinator, 'publishExperience', {
      params: { projectId, experienceId },
      body: { step: 'publish' },
      ifMatch: '"1"',
    });
    experienceIds.push(experienceId);
  }
  for (const [at, body] of lessons[key].entries()) {
    const lessonId = await createUnlessThere(author, 'writeLesson', {
      params: { projectId },
      body,
      idempotencyKey: `sample-lesson-${at}`,
    });
    await stepFrom(coordinator, 'publishLesson', {
      params: { projectId, lessonId },
      body: { step: 'publish' },
      ifMatch: '"1"',
    });
  }
  return experienceIds;
}

/** Has a published practice validated by an officer of another organisation than that which wrote it. */
export async function validatePractice(
  { guangxi }: Speakers,
  projectId: string,
  experienceId: string,
): Promise<void> {
  await stepFrom(guangxi, 'validateExperience', {
    params: { projectId, experienceId },
    body: validation,
    ifMatch: '"2"',
  });
}
