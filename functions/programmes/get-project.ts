import { maxListedBytes } from '../../shared/contract/routes/programmes.ts';
import { sortInOrder } from '../../shared/domain/order.ts';
import type { ProjectRecords } from '../../shared/domain/owned-records.ts';
import { Problem } from '../../shared/domain/problem.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { hasCurrent, tagOfWhole } from '../http/conditions.ts';
import { peopleIn } from '../http/people.ts';
import { readRecord } from '../http/reads.ts';
import { showTo } from '../http/visible.ts';
import { services } from '../services.ts';

const readAlone = readRecord('project');

/** The project, and what is asked for with it, in one query of its partition; a withdrawn one has nothing with it. */
export const getProject: Answer<'getProject'> = async (call) => {
  const { include } = call.query;
  if (include === undefined) return readAlone(call);
  const records = await services().records.readProject(call.params);
  if (!records) return readAlone(call);
  const whole = { ...records.project, ...select(records, include, call.subject) };
  const people = await peopleIn(whole, call.subject);
  const body = { ...whole, ...(people && { people }) };
  assertSendable(body);
  const etag = tagOfWhole(body);
  return hasCurrent(call.conditions, etag) ? { status: 304, etag } : { status: 200, body, etag };
};

type Included = NonNullable<Call<'getProject'>['query']['include']>;

function select(
  { results, indicators, values }: ProjectRecords,
  include: Included,
  subject: Call<'getProject'>['subject'],
) {
  return {
    ...(include.includes('framework') && {
      results: [...sortInOrder(results, (each) => ({ ...each, id: each.resultId }))],
      indicators: [...sortInOrder(indicators, (each) => ({ ...each, id: each.indicatorId }))],
    }),
    ...(include.includes('values') && {
      values: values.flatMap((value) => showTo('value', value, subject) ?? []),
    }),
  };
}

/** @throws Problem `records_too_large` */
function assertSendable(body: object): void {
  if (Buffer.byteLength(JSON.stringify(body)) <= maxListedBytes) return;
  const detail = 'The project has more than one answer holds; read its lists in pages.';
  throw new Problem('records_too_large', detail);
}
