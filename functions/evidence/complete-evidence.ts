import { complete } from '../../shared/domain/evidence.ts';
import type { Answer } from '../http/call.ts';
import { changeRecord } from '../http/effects.ts';
import { effectReply } from '../http/writes.ts';
import { services } from '../services.ts';
import { evidenceFiles, evidencePath } from './evidence-files.ts';

export const completeEvidence: Answer<'completeEvidence'> = async (call) => {
  const current = await services().records.read('evidence', call.params);
  const found =
    current?.record.status === 'awaited'
      ? await evidenceFiles().inspect(evidencePath(call.params), current.record.bytes)
      : undefined;
  const write = { kind: 'evidence', key: call.params, action: 'complete', current } as const;
  const effect = await changeRecord(call, write, (evidence) => complete(evidence, found));
  return effectReply(200, effect);
};
