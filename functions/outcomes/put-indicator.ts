import { dimensionFaults } from '../../shared/domain/framework/declared-dimensions.ts';
import { placesOf } from '../../shared/domain/framework/given-figures.ts';
import { assertMayFollow } from '../../shared/domain/meaning/assert-may-follow.ts';
import type { Dimension } from '../../shared/domain/programme/dimension.ts';
import type { Closing } from '../../shared/domain/review/closing.ts';
import type { Answer, Answered } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { invalidRequest } from '../http/input.ts';
import { changerOf } from '../http/meaning.ts';
import { readClosings } from '../http/read-closings.ts';
import { readDimensions } from '../http/read-dimensions.ts';
import { assertReferences } from '../http/references.ts';
import { programmeOf } from '../http/subject.ts';
import { put } from '../http/writes.ts';
import { services } from '../services.ts';

export const putIndicator: Answer<'putIndicator'> = async (call) =>
  putOneIndicator(call, await gather(call));

type OfProgramme = { readonly closings: readonly Closing[]; readonly shared: readonly Dimension[] };

/** Creates or replaces an indicator, requested alone or in a framework; what it names was looked up before. */
export function putOneIndicator(
  call: Call<'putIndicator'>,
  ofProgramme: OfProgramme,
): Promise<Answered<'putIndicator'>> {
  const { reason, ...body } = call.body;
  const next = { programmeId: programmeOf(call.subject), ...call.params, ...body };
  const write = { kind: 'indicator', key: call.params, action: 'put', reason } as const;
  return put(call, write, async (current) => {
    const values = current ? await services().records.listAll('value', call.params) : [];
    assertMayFollow(next, current, { values, changer: changerOf(call), ...ofProgramme });
    return next;
  });
}

/** @throws Problem `invalid_request` where there is no such result, common indicator or dimension */
async function gather({ params, body, subject }: Call<'putIndicator'>): Promise<OfProgramme> {
  const home = { programmeId: programmeOf(subject), projectId: params.projectId };
  const [closings, shared] = await Promise.all([
    readClosings(subject),
    body.disaggregation?.length || body.dimensions?.length ? readDimensions(subject) : [],
    assertReferences(home, [
      ['result', body.resultId, '/resultId'],
      ['commonIndicator', body.commonIndicatorId, '/commonIndicatorId'],
      ...placesOf(body).map(({ siteId, pointer }) => ['site', siteId, pointer] as const),
    ]),
  ]);
  const faults = dimensionFaults(body, shared);
  if (faults.length > 0) throw invalidRequest(faults.map((fault) => ({ in: 'body', ...fault })));
  return { closings, shared };
}
