import { erase } from '../../shared/domain/withdrawal/erase.ts';
import type { Answer } from '../http/answer.ts';
import { programmeOf } from '../http/subject.ts';
import { change } from '../http/writes.ts';
import { evidenceFiles, uploadPath } from './evidence-files.ts';
import { filePath } from './file-path.ts';
import { findFrozen } from './find-frozen.ts';

/** The record first: a retry after a crash finds its own change, and deletes what is left of the file. */
export const eraseEvidence: Answer<'eraseEvidence'> = async (call) => {
  const { params, caller, at, body } = call;
  const write = { kind: 'evidence', key: params, action: 'erase', reason: body.reason } as const;
  const erasure = { by: caller.memberId, at, reason: body.reason };
  const changed = await change(call, write, (current) => erase('evidence', current, erasure));
  const { files } = evidenceFiles();
  await Promise.all([filePath(params), uploadPath(params)].map((path) => files.erase(path)));
  const frozenIn = await findFrozen(programmeOf(call.subject), changed.body);
  return { ...changed, body: { ...changed.body, frozenIn } };
};
