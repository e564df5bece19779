import { checkpointFiles } from '../checkpoints/checkpoint-files.ts';
import { findMissing } from '../checkpoints/find-missing.ts';
import type { Answer } from '../http/answer.ts';
import { answerVerification } from './answer-verification.ts';
import { checkSubject } from './check-subject.ts';

/** A lost project cannot be verified by itself, so its programme's verification reports it. */
export const verifyProgrammeHistory: Answer<'verifyProgrammeHistory'> = async (call) => {
  const { params, query } = call;
  const checked = await checkSubject(params, query.of);
  const owner = { kind: 'programme', key: params } as const;
  if (query.of !== undefined) return answerVerification(owner, checked);
  const subjects = await checkpointFiles().subjects(params.programmeId);
  const projects = subjects.filter(({ subject }) => subject.projectId !== undefined);
  const losses = [...checked.losses, ...(await findMissing(projects))];
  return answerVerification(owner, { ...checked, losses });
};
