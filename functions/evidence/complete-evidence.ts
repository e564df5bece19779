import {
  complete,
  differenceOf,
  type Evidence,
  type UploadedFile,
} from '../../shared/domain/evidence/evidence.ts';
import type { Answer } from '../http/answer.ts';
import { changeRecord } from '../http/effects.ts';
import { answerChanged } from '../http/writes.ts';
import { services } from '../services.ts';
import { evidenceFiles, filePath, uploadPath } from './evidence-files.ts';

export const completeEvidence: Answer<'completeEvidence'> = async (call) => {
  const current = await services().records.readConsistently('evidence', call.params);
  const awaited = current?.record.status === 'awaited' ? current.record : undefined;
  const uploaded =
    awaited && (await evidenceFiles().uploads.read(uploadPath(awaited), awaited.bytes));
  if (awaited && uploaded) await storeIfAsAnnounced(awaited, uploaded);
  const write = { kind: 'evidence', key: call.params, action: 'complete', current } as const;
  const effect = await changeRecord(call, write, (evidence) => complete(evidence, uploaded));
  return answerChanged(effect);
};

/** Copies the checked bytes to a path without upload links before the record says `stored`, so that a later upload cannot change them. */
async function storeIfAsAnnounced(evidence: Evidence, uploaded: UploadedFile): Promise<void> {
  const { fileName: name = '', mediaType: type } = evidence;
  if (!uploaded.content || differenceOf(evidence, uploaded) !== undefined) return;
  await evidenceFiles().files.put(filePath(evidence), uploaded.content, { name, type });
}
