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
import { evidenceFiles, uploadPath } from './evidence-files.ts';
import { filePath } from './file-path.ts';
import { pixelsOfJpeg } from './pixels-of-jpeg.ts';

export const completeEvidence: Answer<'completeEvidence'> = async (call) => {
  const current = await services().records.readConsistently('evidence', call.params);
  const awaited = current?.record.status === 'awaited' ? current.record : undefined;
  const uploaded = awaited && (await readUploaded(awaited));
  if (awaited && uploaded) await storeIfAsAnnounced(awaited, uploaded);
  const write = { kind: 'evidence', key: call.params, action: 'complete', current } as const;
  const effect = await changeRecord(call, write, (evidence) => complete(evidence, uploaded));
  return answerChanged(effect);
};

async function readUploaded(awaited: Evidence): Promise<UploadedFile | undefined> {
  const uploaded = await evidenceFiles().uploads.read(uploadPath(awaited), awaited.bytes);
  const isJpeg = awaited.mediaType === 'image/jpeg' && uploaded?.content !== undefined;
  return uploaded && isJpeg ? { ...uploaded, pixels: pixelsOfJpeg(uploaded.content) } : uploaded;
}

/** Copies the checked bytes to a path without upload links before the record says `stored`, so that a later upload cannot change them. */
async function storeIfAsAnnounced(evidence: Evidence, uploaded: UploadedFile): Promise<void> {
  const { fileName: name = '', mediaType: type } = evidence;
  if (!uploaded.content || differenceOf(evidence, uploaded) !== undefined) return;
  await evidenceFiles().files.put(filePath(evidence), uploaded.content, { name, type });
}
