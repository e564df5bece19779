import { assessment, closing, pandemic, progress, recommendation } from './evaluation.ts';
import { features } from './features.ts';
import { createUnlessThere, putUnlessThere, type Speakers, stepFrom } from './repeatable.ts';
import { summary } from './summary.ts';

const closingId = 'until-june-2020';

type Loaded = Parameters<typeof recommendation>[0];

/** Loads what is said of the programme as a whole, and closes the days that are settled. */
export async function loadEvaluation(
  { coordinator, secondCoordinator, sichuan }: Speakers,
  loaded: Loaded,
): Promise<void> {
  const { programmeId, meetingId } = loaded;
  for (const [featureId, body] of Object.entries(features(meetingId))) {
    await putUnlessThere(coordinator, 'putFeature', { params: { programmeId, featureId }, body });
  }
  await putUnlessThere(coordinator, 'putCondition', {
    params: { programmeId, conditionId: 'pandemic' },
    body: pandemic,
  });
  await putUnlessThere(coordinator, 'putAssessment', {
    params: { programmeId, assessmentId: 'illustrative' },
    body: assessment,
  });
  const { input, response } = recommendation(loaded);
  const params = { programmeId, recommendationId: 'houses' };
  await putUnlessThere(coordinator, 'putRecommendation', { params, body: input });
  await stepFrom(sichuan, 'respondToRecommendation', { params, body: response, ifMatch: '"1"' });
  await stepFrom(sichuan, 'reportProgress', {
    params: { ...params, actionId: 'definition' },
    body: progress,
    ifMatch: '"2"',
  });
  const summaryId = await createUnlessThere(coordinator, 'writeSummary', {
    params: { programmeId },
    body: summary,
    idempotencyKey: 'sample-summary',
  });
  await stepFrom(secondCoordinator, 'publishSummary', {
    params: { programmeId, summaryId },
    body: { step: 'publish' },
    ifMatch: '"1"',
  });
  await putUnlessThere(coordinator, 'putClosing', {
    params: { programmeId, closingId },
    body: closing,
  });
}

/** The closing is loaded last: if it exists, everything does. */
export async function isWhole({ coordinator }: Speakers, programmeId: string): Promise<boolean> {
  const { body } = await coordinator.call('listClosings', { params: { programmeId } });
  return body.items.some((each) => each.closingId === closingId);
}
