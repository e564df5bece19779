import type { Client } from '../../../shared/contract/client.ts';
import type { BodyInput } from '../../../shared/contract/routes.ts';
import type { ReviewStep } from '../../../shared/domain/review/review.ts';
import { textOf } from '../pdf-text.ts';
import type { TestProgramme } from '../programme.ts';
import * as bodies from './bodies.ts';

type ValuePlace = {
  readonly projectId: string;
  readonly indicatorId: string;
  readonly periodId: string;
};

/** Takes one review step of a value from its current version. */
export async function review(by: Client, params: ValuePlace, step: ReviewStep, comment?: string) {
  const { etag } = await by.call('getValue', { params });
  const body = { step, ...(comment !== undefined && { comment }) };
  return by.call('reviewValue', { params, body, ifMatch: etag });
}

/** Records a value, or replaces a returned or reopened one, and submits it. */
export async function submit(
  by: Client,
  params: ValuePlace,
  { value, asOf, over }: { readonly value: string; readonly asOf: string; readonly over?: string },
) {
  const condition = over === undefined ? { ifNoneMatch: '*' } : { ifMatch: over };
  await by.call('recordValue', { params, body: bodies.countedValue(value, asOf), ...condition });
  return review(by, params, 'submit');
}

/** Describes a result of a project and its indicator. */
export async function describeFramework(by: Client, projectId: string, target: string) {
  await by.call('putResult', {
    params: { projectId, resultId: 'safe-water' },
    body: { type: 'outcome', title: { en: 'Safe water' } },
    ifNoneMatch: '*',
  });
  await by.call('putIndicator', {
    params: { projectId, indicatorId: 'households' },
    body: bodies.households(target),
    ifNoneMatch: '*',
  });
}

/** Writes a practice and a lesson as an officer, and publishes both as the coordinator. @returns the id of the practice */
export async function publishTexts({ officer, coordinator, projectId }: TestProgramme) {
  const params = { projectId };
  const written = await officer.call('writeExperience', { params, body: bodies.practice });
  const learned = await officer.call('writeLesson', { params, body: bodies.lesson });
  const { experienceId } = written.body;
  const { lessonId } = learned.body;
  const publish = { body: { step: 'publish', on: '2020-12-12' }, ifMatch: '"1"' } as const;
  await coordinator.call('publishExperience', { params: { projectId, experienceId }, ...publish });
  await coordinator.call('publishLesson', { params: { projectId, lessonId }, ...publish });
  return experienceId;
}

type Presented = {
  readonly programmeId: string;
  readonly meetingId: string;
  readonly projectId: string;
};

/** Makes the report of an officer's project as of the day of the meeting, and presents it there. */
export async function present(by: Client, params: Presented) {
  const { programmeId, projectId } = params;
  const { body: made } = await by.call('requestReport', {
    params: { programmeId },
    body: { kind: 'implementing_organisation', projectId, asOf: '2020-12-15' },
  });
  const { body: presented } = await by.call('putImplementerReport', {
    params,
    body: { reportId: made.reportId, agendaItemId: 'reports' },
    ifNoneMatch: '*',
  });
  return { made, presented };
}

/** The text of a report's PDF, downloaded by a member. */
export async function download(by: Client, reportId: string): Promise<string> {
  const call = { params: { reportId }, accept: 'application/pdf' };
  const response = await by.bytes('getReportContent', call);
  return textOf(new Uint8Array(await response.arrayBuffer()));
}

/** The text of a report as of the spring after. */
export async function report(
  { coordinator, programmeId }: TestProgramme,
  asked: BodyInput<'requestReport'>,
): Promise<string> {
  const { body } = await coordinator.call('requestReport', {
    params: { programmeId },
    body: { asOf: '2021-03-31', ...asked },
  });
  return download(coordinator, body.reportId);
}
