import type { Indicator } from '../../shared/domain/framework/indicator.ts';
import { assertMayRedefine } from '../../shared/domain/meaning/bound-changes.ts';
import { changesOfMeaning } from '../../shared/domain/meaning/changes.ts';
import { assertOpen } from '../../shared/domain/review/closing.ts';
import type { Answer } from '../http/answer.ts';
import { changerOf } from '../http/meaning.ts';
import { readClosings } from '../http/read-closings.ts';
import { assertReferences } from '../http/references.ts';
import { put } from '../http/writes.ts';
import { services } from '../services.ts';

/** Its meaning cannot change freely once an indicator refers to it. */
export const putCommonIndicator: Answer<'putCommonIndicator'> = async (call) => {
  const { reason, ...body } = call.body;
  await assertReferences(call.params, [
    ['commonIndicator', body.aggregation.weight, '/aggregation/weight'],
  ]);
  const next = { ...call.params, ...body };
  const write = { kind: 'commonIndicator', key: call.params, action: 'put', reason } as const;
  return put(call, write, async (current) => {
    const changes = current ? changesOfMeaning('commonIndicator', current, next) : [];
    if (changes.length === 0) return next;
    const [rolledUp, closings] = await Promise.all([
      readIndicatorsOf(call.params),
      readClosings(call.subject),
    ]);
    for (const period of rolledUp.flatMap(({ periods }) => periods)) assertOpen(period, closings);
    if (rolledUp.length > 0) assertMayRedefine(changes, changerOf(call));
    return next;
  });
};

type Named = { readonly programmeId: string; readonly commonIndicatorId: string };

async function readIndicatorsOf({
  programmeId,
  commonIndicatorId,
}: Named): Promise<readonly Indicator[]> {
  const records = await services().records.readProgramme({ programmeId });
  return (records?.projects ?? [])
    .flatMap(({ indicators }) => indicators)
    .filter((indicator) => indicator.commonIndicatorId === commonIndicatorId);
}
