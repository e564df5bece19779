import { dimensionFaults } from '../../shared/domain/framework/declared-dimensions.ts';
import { givenFigures } from '../../shared/domain/framework/given-figures.ts';
import type { IndicatorInput } from '../../shared/domain/framework/indicator-input.ts';
import { assertMayRedefine, findBoundChanges } from '../../shared/domain/meaning/bound-changes.ts';
import { changesOfMeaning } from '../../shared/domain/meaning/changes.ts';
import { assertLeavesClosed } from '../../shared/domain/meaning/closed-indicator.ts';
import { assertDeclarationRevealsNothing } from '../../shared/domain/values/disclosure/disclosure.ts';
import { assertValuesStillFit } from '../../shared/domain/values/value.ts';
import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { invalidRequest } from '../http/input.ts';
import { changerOf } from '../http/meaning.ts';
import { readClosings } from '../http/read-closings.ts';
import { readDimensions } from '../http/read-dimensions.ts';
import { assertReferences } from '../http/references.ts';
import { programmeOf } from '../http/subject.ts';
import { put } from '../http/writes.ts';
import { services } from '../services.ts';

export const putIndicator: Answer<'putIndicator'> = async (call) => {
  const { values, closings, shared } = await gather(call);
  const { reason, ...body } = call.body;
  const next = { programmeId: programmeOf(call.subject), ...call.params, ...body };
  const write = { kind: 'indicator', key: call.params, action: 'put', reason } as const;
  return put(call, write, (current) => {
    assertLeavesClosed(next, current, closings);
    if (current) {
      const changes = changesOfMeaning('indicator', current, next);
      assertMayRedefine(findBoundChanges(changes, values), changerOf(call), next);
      assertValuesStillFit(next, current, values, shared);
      assertDeclarationRevealsNothing(next, current, values);
    }
    return next;
  });
};

/** The sites that baselines and targets were measured at or are for. */
function eachPlace(declared: IndicatorInput) {
  return givenFigures(declared).map(
    ({ path, given }) => ['site', given?.place?.siteId, `/${path.join('/')}/place/siteId`] as const,
  );
}

/** @throws Problem `invalid_request` where there is no such result, common indicator or dimension */
async function gather({ params, body, subject, conditions }: Call<'putIndicator'>) {
  const home = { programmeId: programmeOf(subject), projectId: params.projectId };
  const [values, closings, shared] = await Promise.all([
    conditions.ifMatch === undefined ? [] : services().records.listAll('value', params),
    readClosings(subject),
    body.disaggregation?.length || body.dimensions?.length ? readDimensions(subject) : [],
    assertReferences(home, [
      ['result', body.resultId, '/resultId'],
      ['commonIndicator', body.commonIndicatorId, '/commonIndicatorId'],
      ...eachPlace(body),
    ]),
  ]);
  const faults = dimensionFaults(body, shared);
  if (faults.length > 0) throw invalidRequest(faults.map((fault) => ({ in: 'body', ...fault })));
  return { values, closings, shared };
}
