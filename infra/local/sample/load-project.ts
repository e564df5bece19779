import type { Client } from '../../../shared/contract/client.ts';
import { createUnlessThere, putUnlessThere, type Speakers } from './repeatable.ts';
import type { SampleProject, SampleValue } from './sample-project.ts';

/** Loads one project with its results, indicators, values, experiences and lessons. @returns its id */
export async function loadProject(
  speakers: Speakers,
  programmeId: string,
  sample: SampleProject,
): Promise<string> {
  const projectId = await createUnlessThere(speakers.coordinator, 'createProject', {
    params: { programmeId },
    body: sample.project,
    idempotencyKey: `sample-${sample.key}`,
  });
  const author = speakers[sample.enteredBy];
  for (const [resultId, body] of Object.entries(sample.results)) {
    await putUnlessThere(author, 'putResult', { params: { projectId, resultId }, body });
  }
  for (const [indicatorId, body] of Object.entries(sample.indicators)) {
    await putUnlessThere(author, 'putIndicator', { params: { projectId, indicatorId }, body });
  }
  for (const [indicatorId, values] of Object.entries(sample.values)) {
    for (const value of values)
      await loadValue(author, speakers.coordinator, { projectId, indicatorId }, value);
  }
  await loadTexts(author, speakers.coordinator, projectId, sample);
  return projectId;
}

/** Records a value and takes its review on from where it stands. */
async function loadValue(
  author: Client,
  coordinator: Client,
  key: { readonly projectId: string; readonly indicatorId: string },
  { periodStart, value, review }: SampleValue,
): Promise<void> {
  const params = { ...key, periodStart };
  await putUnlessThere(author, 'recordValue', { params, body: value });
  if (review === 'draft') return;
  const recorded = await author.call('getValue', { params });
  if (recorded.body.status === 'draft') {
    await author.call('reviewValue', { params, body: { step: 'submit' }, ifMatch: recorded.etag });
  }
  if (review === 'submitted') return;
  const submitted = await coordinator.call('getValue', { params });
  if (submitted.body.status === 'submitted') {
    await coordinator.call('reviewValue', {
      params,
      body: { step: 'approve' },
      ifMatch: submitted.etag,
    });
  }
}

async function loadTexts(
  author: Client,
  coordinator: Client,
  projectId: string,
  { experiences, lessons }: SampleProject,
): Promise<void> {
  for (const [at, body] of experiences.entries()) {
    const experienceId = await createUnlessThere(author, 'writeExperience', {
      params: { projectId },
      body,
      idempotencyKey: `sample-experience-${at}`,
    });
    const params = { projectId, experienceId };
    const { body: current, etag } = await author.call('getExperience', { params });
    if (current.status === 'published') continue;
    await coordinator.call('publishExperience', {
      params,
      body: { step: 'publish' },
      ifMatch: etag,
    });
  }
  for (const [at, body] of lessons.entries()) {
    const lessonId = await createUnlessThere(author, 'writeLesson', {
      params: { projectId },
      body,
      idempotencyKey: `sample-lesson-${at}`,
    });
    const params = { projectId, lessonId };
    const { body: current, etag } = await author.call('getLesson', { params });
    if (current.status === 'published') continue;
    await coordinator.call('publishLesson', { params, body: { step: 'publish' }, ifMatch: etag });
  }
}
