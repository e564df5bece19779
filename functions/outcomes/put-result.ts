import { changesOfMeaning } from '../../shared/domain/meaning/changes.ts';
import { dependentsOfResult } from '../../shared/domain/meaning/definitions.ts';
import type { Answer } from '../http/answer.ts';
import { assertKeepsMeaning, readProjectRecords } from '../http/meaning.ts';
import { programmeOf } from '../http/subject.ts';
import { put } from '../http/writes.ts';

/** Creates or replaces a result, requested alone or in a framework. */
export const putResult: Answer<'putResult'> = (call) => {
  const { projectId, resultId } = call.params;
  const { reason, ...body } = call.body;
  const next = { programmeId: programmeOf(call.subject), ...call.params, ...body };
  const write = { kind: 'result', key: call.params, action: 'put', reason } as const;
  return put(call, write, async (current) => {
    const changes = current ? changesOfMeaning('result', current, next) : [];
    await assertKeepsMeaning(call, changes, async () =>
      dependentsOfResult(await readProjectRecords(projectId), resultId),
    );
    return next;
  });
};
