import { access } from '../../shared/domain/access.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { addressOf } from '../../shared/domain/record-addresses.ts';
import { whoMay } from '../../shared/domain/who-may.ts';
import type { Answer } from '../http/answer.ts';
import { createRecord } from '../http/effects.ts';
import { newId } from '../http/new-id.ts';
import { readOwnProject } from '../http/read-own-project.ts';
import { services } from '../services.ts';
import { queueExport } from './export-queue.ts';

/** Most exports are made within seconds. */
const askAgainSeconds = 2;

export const requestExport: Answer<'requestExport'> = async (call) => {
  const { params, body, subject } = call;
  const project = await readOwnProject(params, body.projectId);
  const organisationId = project?.organisationId;
  if (body.state === 'all' && access('draft.read', subject.standing, organisationId) !== 'allowed')
    throw new Problem(
      'forbidden',
      `Only ${whoMay('draft.read')} sees the drafts in this export; export what is approved.`,
    );
  const key = { ...params, exportId: newId(call) };
  const requested = {
    ...key,
    ...body,
    ...(organisationId !== undefined && { organisationId }),
    status: 'queued',
  } as const;
  const write = { kind: 'export', key, action: 'request' } as const;
  const { record, replayed } = await createRecord(call, write, requested);
  const stored = await services().records.readConsistently('export', key);
  const isWaiting = stored?.record.status === 'queued' && stored.record.queuedAt === undefined;
  const answered = isWaiting ? (await queueExport(stored)).record : (stored?.record ?? record);
  const location = addressOf('export', key);
  return { status: 202, body: answered, location, retryAfterSeconds: askAgainSeconds, replayed };
};
