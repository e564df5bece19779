import { access } from '../../shared/domain/access.ts';
import { forbidden } from '../../shared/domain/who-may.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { createRecord, type Effect } from '../http/effects.ts';
import { newId } from '../http/new-id.ts';
import { readOwnProject } from '../http/read-own-project.ts';
import { answerCreated } from '../http/writes.ts';
import { services } from '../services.ts';
import { organisationOfImporter } from './assert-may-import.ts';
import { inviteUpload } from './invite-upload.ts';

export const announceImport: Answer<'announceImport'> = async (call) => {
  const organisationId = organisationOfImporter(call.body, call.subject);
  await assertMayChange(call);
  const key = { ...call.params, importId: newId(call) };
  const write = { kind: 'import', key, action: 'announce' } as const;
  const ofOrganisation = organisationId === undefined ? {} : { organisationId };
  const announced = { ...key, ...call.body, ...ofOrganisation, status: 'announced' } as const;
  const effect = await createRecord(call, write, announced);
  const record = { ...effect.record, ...(await inviteWhileAnnounced(effect, call.at)) };
  return answerCreated(write, { ...effect, record });
};

/** @throws Problem `forbidden` where the project that the file names is of another organisation */
async function assertMayChange({ params, body, subject }: Call<'announceImport'>): Promise<void> {
  const project = await readOwnProject(params, body.projectId);
  if (project && access('exchange.import', subject.standing, project.organisationId) !== 'allowed')
    throw forbidden('exchange.import');
}

/** A retry may come after the file was read; then there is nothing to upload. */
async function inviteWhileAnnounced({ record, replayed }: Effect<'import'>, at: string) {
  const now = replayed
    ? (await services().records.readConsistently('import', record))?.record
    : record;
  return now?.status === 'announced' ? { upload: await inviteUpload(record, at) } : {};
}
