import { withAuthor } from '../../shared/domain/author.ts';
import type { Answer } from '../http/answer.ts';
import { newId } from '../http/new-id.ts';
import { assertReferences } from '../http/references.ts';
import { create } from '../http/writes.ts';
import { assertMayWriteSummary } from './assert-may-write-summary.ts';

export const writeSummary: Answer<'writeSummary'> = async (call) => {
  const { params, body, subject, caller } = call;
  await assertReferences(params, [['project', body.projectId, '/projectId']]);
  const owner = await assertMayWriteSummary(subject, body);
  const key = { ...params, summaryId: newId(call) };
  const authors = withAuthor([], caller);
  const summary = { ...key, ...body, ...owner, status: 'draft', authors } as const;
  return create(call, { kind: 'summary', key, action: 'write' }, summary);
};
