import type { Answer } from '../http/answer.ts';
import { createRecord, type Effect } from '../http/effects.ts';
import { newId } from '../http/new-id.ts';
import { answerCreated } from '../http/writes.ts';
import { services } from '../services.ts';
import { inviteUpload } from './invite-upload.ts';

export const announceImport: Answer<'announceImport'> = async (call) => {
  const key = { ...call.params, importId: newId(call) };
  const write = { kind: 'import', key, action: 'announce' } as const;
  const announced = { ...key, ...call.body, status: 'announced' } as const;
  const effect = await createRecord(call, write, announced);
  const record = { ...effect.record, ...(await inviteWhileAnnounced(effect, call.at)) };
  return answerCreated(write, { ...effect, record });
};

/** A retry may come after the file was read; then there is nothing to upload. */
async function inviteWhileAnnounced({ record, replayed }: Effect<'import'>, at: string) {
  const now = replayed
    ? (await services().records.readConsistently('import', record))?.record
    : record;
  return now?.status === 'announced' ? { upload: await inviteUpload(record, at) } : {};
}
