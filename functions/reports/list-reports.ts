import { maySeeReport } from '../../shared/domain/visibility.ts';
import type { Answer } from '../http/call.ts';
import { answerList } from '../http/reads.ts';

export const listReports: Answer<'listReports'> = (call) => {
  const { standing } = call.subject;
  return answerList(call, 'report', call.params, (report) => maySeeReport(report, standing));
};
