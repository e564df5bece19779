import type { ActionItem } from '../../shared/domain/meetings/action-item.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { readIfExists } from '../http/read-if-exists.ts';
import { services } from '../services.ts';

/** @throws Problem `invalid_request` at an origin that the programme does not have */
export async function assertOrigin(
  programmeId: string,
  origin: ActionItem['origin'],
): Promise<void> {
  if (await isThere(programmeId, origin)) return;
  throw Problem.at('/origin', {
    code: 'unknown_record',
    detail: `is not a ${origin.kind} of this programme`,
  });
}

async function isThere(programmeId: string, origin: ActionItem['origin']): Promise<boolean> {
  if (origin.kind === 'requirement') {
    const { meetingId, requirementId } = origin;
    return !!(await readIfExists('requirement', { programmeId, meetingId, requirementId }));
  }
  if (origin.kind === 'suggestion') {
    const { meetingId, statementId } = origin;
    const statement = await services().records.readConsistently('statement', {
      programmeId,
      meetingId,
      statementId,
    });
    return statement?.record.kind === 'opinion_or_suggestion';
  }
  const { recommendationId, meetingId } = origin;
  const [recommendation, meeting] = await Promise.all([
    readIfExists('recommendation', { programmeId, recommendationId }),
    meetingId === undefined || readIfExists('meeting', { programmeId, meetingId }),
  ]);
  return !!recommendation && !!meeting;
}
