import { checkpointFiles } from '../checkpoints/checkpoint-files.ts';
import { gone } from '../checkpoints/gone.ts';
import type { Answer } from '../http/call.ts';
import { answerVerification } from './answer-verification.ts';
import { check } from './check.ts';

/** A project that is gone cannot be asked for, so its programme tells of it. */
export const verifyProgrammeHistory: Answer<'verifyProgrammeHistory'> = async (call) => {
  const { params, query } = call;
  const checked = await check(params, query.of);
  const owner = { kind: 'programme', key: params } as const;
  if (query.of !== undefined) return answerVerification(owner, checked);
  const subjects = await checkpointFiles().subjects(params.programmeId);
  const projects = subjects.filter(({ subject }) => subject.projectId !== undefined);
  const losses = [...checked.losses, ...(await gone(projects))];
  return answerVerification(owner, { ...checked, losses });
};
