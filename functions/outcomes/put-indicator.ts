import type { Keys } from '../../shared/domain/kinds.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { assertKeeps, type Value } from '../../shared/domain/value.ts';
import type { Answer } from '../http/call.ts';
import { programmeOf } from '../http/subject.ts';
import { put } from '../http/writes.ts';
import { services } from '../services.ts';

export const putIndicator: Answer<'putIndicator'> = async (call) => {
  const { projectId, indicatorId } = call.params;
  const programmeId = programmeOf(call.subject);
  await assertResult(projectId, call.body.resultId);
  await assertCommon(programmeId, call.body.commonIndicatorId);
  const values = call.conditions.ifMatch === undefined ? [] : await valuesOf(call.params);
  const next = { programmeId, ...call.params, ...call.body };
  const write = { kind: 'indicator', key: call.params, action: 'put' } as const;
  return put(call, write, `/projects/${projectId}/indicators/${indicatorId}`, (current) => {
    if (current) assertKeeps(next, current, values);
    return next;
  });
};

async function assertResult(projectId: string, resultId: string): Promise<void> {
  if (await services().records.read('result', { projectId, resultId })) return;
  throw Problem.at('/resultId', 'is not a result of this project');
}

async function assertCommon(programmeId: string, commonIndicatorId?: string): Promise<void> {
  if (commonIndicatorId === undefined) return;
  if (await services().records.read('commonIndicator', { programmeId, commonIndicatorId })) return;
  throw Problem.at('/commonIndicatorId', 'is not a common indicator of this programme');
}

async function valuesOf(key: Keys['indicator']): Promise<readonly Value[]> {
  const values: Value[] = [];
  let after: string | undefined;
  do {
    const page = await services().records.list('value', key, { limit: 100, after });
    values.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return values;
}
