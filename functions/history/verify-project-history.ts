import type { Answer } from '../http/answer.ts';
import { programmeOf } from '../http/subject.ts';
import { answerVerification } from './answer-verification.ts';
import { checkSubject } from './check-subject.ts';

export const verifyProjectHistory: Answer<'verifyProjectHistory'> = async (call) => {
  const subject = { programmeId: programmeOf(call.subject), ...call.params };
  return answerVerification(
    { kind: 'project', key: call.params },
    await checkSubject(subject, call.query.of),
  );
};
