/** Problems that another record is the reason of, than the one that would change: a closing, a meeting, an uploaded file. */
const ofOtherRecords = [
  'period_closed',
  'evidence_awaited',
  'evidence_differs',
  'meeting_locked',
  'report_not_ready',
  'definition_changed',
];

/** Whether a refusal may be over when the same request is sent again, though the record has not changed meanwhile. */
export function mayPass(problem: string | undefined): boolean {
  return ofOtherRecords.some((code) => problem?.endsWith(`/problems/${code}`));
}
