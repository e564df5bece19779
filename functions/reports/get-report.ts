import { maySeeReport } from '../../shared/domain/visibility.ts';
import type { Answer } from '../http/call.ts';
import { answerRecord } from '../http/reads.ts';

export const getReport: Answer<'getReport'> = (call) => {
  const { standing } = call.subject;
  return answerRecord(call, 'report', call.params, (report) => maySeeReport(report, standing));
};
