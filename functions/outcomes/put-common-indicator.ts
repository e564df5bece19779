import type { Indicator } from '../../shared/domain/framework/indicator.ts';
import { assertMayRedefine } from '../../shared/domain/meaning/bound.ts';
import { changesOfMeaning } from '../../shared/domain/meaning/changes.ts';
import { Problem } from '../../shared/domain/problem.ts';
import { assertOpen } from '../../shared/domain/review/closing.ts';
import type { Answer } from '../http/answer.ts';
import { closingsOf } from '../http/closings-of.ts';
import { find } from '../http/find.ts';
import { changerOf } from '../http/meaning.ts';
import { put } from '../http/writes.ts';
import { services } from '../services.ts';

/** A common indicator is bound by the first indicator that names it. */
export const putCommonIndicator: Answer<'putCommonIndicator'> = async (call) => {
  const { programmeId } = call.params;
  const { reason, ...body } = call.body;
  await assertWeight(programmeId, body.aggregation.weight);
  const next = { ...call.params, ...body };
  const write = { kind: 'commonIndicator', key: call.params, action: 'put', reason } as const;
  return put(call, write, async (current) => {
    const changes = current ? changesOfMeaning('commonIndicator', current, next) : [];
    if (changes.length === 0) return next;
    const [rolledUp, closings] = await Promise.all([
      rollingUpTo(call.params),
      closingsOf(call.subject),
    ]);
    for (const period of rolledUp.flatMap(({ periods }) => periods)) assertOpen(period, closings);
    if (rolledUp.length > 0) assertMayRedefine(changes, changerOf(call));
    return next;
  });
};

type Named = { readonly programmeId: string; readonly commonIndicatorId: string };

async function rollingUpTo({
  programmeId,
  commonIndicatorId,
}: Named): Promise<readonly Indicator[]> {
  const records = await services().records.programme({ programmeId });
  return (records?.projects ?? [])
    .flatMap(({ indicators }) => indicators)
    .filter((indicator) => indicator.commonIndicatorId === commonIndicatorId);
}

async function assertWeight(programmeId: string, weight: string | undefined): Promise<void> {
  if (weight === undefined) return;
  const key = { programmeId, commonIndicatorId: weight };
  if (await find('commonIndicator', key)) return;
  throw Problem.at('/aggregation/weight', 'is not a common indicator of this programme');
}
