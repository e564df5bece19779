import type { EvidenceInput } from '../../shared/domain/evidence/evidence.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { conditionsAbout } from '../http/conditions.ts';
import { createRecord, type Effect } from '../http/effects.ts';
import { newId } from '../http/new-id.ts';
import { programmeOf } from '../http/subject.ts';
import { answerCreated } from '../http/writes.ts';
import { services } from '../services.ts';
import { assertIllustrates } from './assert-illustrates.ts';
import { inviteUpload } from './invite-upload.ts';

export const announceEvidence: Answer<'announceEvidence'> = async (call) => {
  const { projectId } = call.params;
  const key = { projectId, evidenceId: newId(call) };
  const programmeId = programmeOf(call.subject);
  const announced = { programmeId, ...key, ...call.body, status: 'awaited' } as const;
  await assertIllustrates(key, call.body);
  const write = { kind: 'evidence', key, action: 'announce' } as const;
  const conditions = conditionsAbout(call.conditions, key.evidenceId);
  const effect = await createRecord({ ...call, conditions }, write, announced);
  assertSameFile(effect, announced);
  const record = { ...effect.record, ...(await inviteWhileAwaited(call, effect)) };
  return answerCreated(write, { ...effect, record });
};

/** Name and hash are not in the fingerprint of a request. @throws Problem `key_reused` */
function assertSameFile({ record, replayed }: Effect<'evidence'>, announced: EvidenceInput): void {
  const { fileName, sha256, erased } = record;
  if (!replayed || erased || (fileName === announced.fileName && sha256 === announced.sha256))
    return;
  throw new Problem('key_reused');
}

/** A retry may come after the file was stored; then there is nothing to upload. */
async function inviteWhileAwaited(
  { at }: Call<'announceEvidence'>,
  { record, replayed }: Effect<'evidence'>,
) {
  const now = replayed
    ? (await services().records.readConsistently('evidence', record))?.record
    : record;
  return now?.status === 'awaited' && !now.erased ? { upload: await inviteUpload(record, at) } : {};
}
