import { assertSameProject } from '../../shared/domain/evaluation/condition.ts';
import type { Answer } from '../http/answer.ts';
import { assertReferences } from '../http/references.ts';
import { assertMay, subjectOfProject } from '../http/subject.ts';
import { put } from '../http/writes.ts';

export const putCondition: Answer<'putCondition'> = async (call) => {
  const { params, body, subject } = call;
  const { projectId } = body;
  await assertReferences(params, [['project', projectId, '/projectId']]);
  const concerned = projectId === undefined ? subject : await subjectOfProject(subject, projectId);
  assertMay('condition.write', concerned);
  const write = { kind: 'condition', key: params, action: 'put' } as const;
  return put(call, write, (current) => {
    assertSameProject(body, current);
    return { ...params, ...body };
  });
};
