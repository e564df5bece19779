import type { Kind } from '../../../shared/domain/kinds.ts';
import type { ProblemCode } from '../../../shared/domain/problem.ts';

/** Problems caused by another record than the one to change: a closing, a value, an uploaded file, a project. */
const causedByOthers: readonly ProblemCode[] = [
  'period_closed',
  'evidence_awaited',
  'evidence_differs',
  'report_not_ready',
  'definition_changed',
  'meaning_bound',
  'in_use',
  'project_archived',
];

/** Problems of a meeting's status; for a statement or a requirement, the meeting is another record. */
const causedByMeeting: readonly ProblemCode[] = ['meeting_conflict', 'meeting_locked'];

/** Whether the same request may succeed later although the record to change is the same. */
export function maySucceedLater(problem: string | undefined, kind: Kind): boolean {
  const codes = kind === 'meeting' ? causedByOthers : [...causedByOthers, ...causedByMeeting];
  return codes.some((code) => problem?.endsWith(`/problems/${code}`));
}
