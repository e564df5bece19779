import type { Answer } from '../http/call.ts';
import { services } from '../services.ts';
import { answerVerification } from './answer-verification.ts';

export const verifyReportHistory: Answer<'verifyReportHistory'> = async ({ params }) => {
  const owner = { kind: 'report', key: params } as const;
  const histories = await services().records.histories(owner);
  return answerVerification(owner, { histories, losses: [] });
};
