import { outcomeRoutes } from '../../shared/contract/routes/outcomes.ts';
import type { ValueItem, ValueOutcome } from '../../shared/domain/values/value-batch.ts';
import type { Answer } from '../http/answer.ts';
import { assertFitsAlone } from '../http/body.ts';
import type { Call } from '../http/call.ts';
import { conditionsOfPart } from '../http/conditions.ts';
import { partsAtOnce, tellRecorded, tryPart } from '../http/parts.ts';
import { inParallel } from '../in-parallel.ts';
import { type OfProgramme, ofProgramme } from './of-programme.ts';
import { recordOneValue } from './record-value.ts';

export const recordValues: Answer<'recordValues'> = async (call) => {
  const read = ofProgramme(call.subject);
  const items = await inParallel(call.body.items, partsAtOnce, (item) =>
    recordOrRefuse(item, call, read),
  );
  return { status: 200, body: { items } };
};

async function recordOrRefuse(
  { indicatorId, periodId, version, ...body }: ValueItem,
  call: Call<'recordValues'>,
  read: OfProgramme,
): Promise<ValueOutcome> {
  const item = { indicatorId, periodId, ...(version !== undefined && { version }) };
  const params = { ...call.params, indicatorId, periodId };
  const conditions = conditionsOfPart(call.conditions, item);
  const tried = await tryPart(() => {
    assertFitsAlone(body);
    const { recordValue: route } = outcomeRoutes;
    return recordOneValue({ ...call, route, params, body, conditions }, read);
  });
  if ('problem' in tried) return { ...item, outcome: 'refused', ...tried };
  const { body: value, replayed } = tried.done;
  return { ...item, outcome: replayed ? 'done_before' : 'recorded', ...tellRecorded(value) };
}
