import { assertAwaited } from '../../shared/domain/evidence/evidence.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Answer } from '../http/answer.ts';
import { services } from '../services.ts';
import { inviteUpload } from './invite-upload.ts';

export const renewUpload: Answer<'renewUpload'> = async ({ params, at }) => {
  const evidence = (await services().records.readConsistently('evidence', params))?.record;
  if (!evidence) throw new Problem('not_found');
  if (evidence.erased) throw new Problem('erased');
  assertAwaited(evidence);
  return { status: 200, body: await inviteUpload(evidence, at) };
};
