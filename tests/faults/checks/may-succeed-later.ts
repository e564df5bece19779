import type { Kind } from '../../../shared/domain/kinds.ts';
import type { ProblemCode } from '../../../shared/domain/problem.ts';

/** Problems whose cause is another record than the one that would change: a closing, a value, an uploaded file. */
const causedByOthers: readonly ProblemCode[] = [
  'period_closed',
  'evidence_awaited',
  'evidence_differs',
  'report_not_ready',
  'definition_changed',
  'meaning_bound',
  'in_use',
];

/** Problems with a meeting: of its own steps they are its own, of a statement or a requirement they are another record's. */
const causedByMeeting: readonly ProblemCode[] = ['meeting_conflict', 'meeting_locked'];

/** Whether the same request may succeed later although the record it would change has not changed meanwhile. */
export function maySucceedLater(problem: string | undefined, kind: Kind): boolean {
  const codes = kind === 'meeting' ? causedByOthers : [...causedByOthers, ...causedByMeeting];
  return codes.some((code) => problem?.endsWith(`/problems/${code}`));
}
