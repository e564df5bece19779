import { addressOf } from '../../shared/domain/record-addresses.ts';
import { checkRecords } from '../checkpoints/check-records.ts';
import type { Answer } from '../http/answer.ts';
import { programmeOf } from '../http/subject.ts';
import { services } from '../services.ts';
import { answerVerification } from './answer-verification.ts';

/** The checkpoints of a programme cover its reports and their disseminations. */
export const verifyReportHistory: Answer<'verifyReportHistory'> = async ({ params, subject }) => {
  const owner = { kind: 'report', key: params } as const;
  const home = addressOf('report', params);
  const isOfReport = ({ address }: { readonly address: string }) =>
    address === home || address.startsWith(`${home}/`);
  const programme = { programmeId: programmeOf(subject) };
  const read = () => services().records.readHistories(owner);
  return answerVerification(owner, await checkRecords(programme, isOfReport, read));
};
